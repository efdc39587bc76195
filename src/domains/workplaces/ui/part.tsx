import { type ReactElement, type ReactNode, useId } from 'react';

/** One part of the page with its heading. */
export function Part(props: { title: string; children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}
