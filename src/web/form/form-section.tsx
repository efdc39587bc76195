import { type ReactElement, type ReactNode, useId } from 'react';
import { fieldIsOptional } from '../messages.ts';
import { useText } from '../text.tsx';
import './form.css';

/** One numbered question of a page that is answered from top to bottom. */
export function FormSection(props: {
  number: number;
  title: string;
  optional?: boolean;
  children: ReactNode;
}): ReactElement {
  const heading = useId();
  const say = useText();
  return (
    <section className="form-section" aria-labelledby={heading}>
      <h2 id={heading}>
        <span aria-hidden="true">{props.number}</span>
        {props.title}
        {props.optional && <span className="optional"> {say(fieldIsOptional)}</span>}
      </h2>
      <div className="fields">{props.children}</div>
    </section>
  );
}
