import { type ReactElement, type ReactNode, useId } from 'react';
import './form.css';

/** One numbered question of a page that is answered from top to bottom. */
export function FormSection(props: { number: number; title: string; children: ReactNode }): ReactElement {
  const heading = useId();
  return (
    <section className="form-section" aria-labelledby={heading}>
      <h2 id={heading}>
        <span aria-hidden="true">{props.number}</span>
        {props.title}
      </h2>
      <div className="fields">{props.children}</div>
    </section>
  );
}
