import type { ReactElement, ReactNode } from 'react';

/** A section with its acts beside the heading, each a page of its own. */
export function Part(props: { id: string; title: string; acts?: ReactNode; children: ReactNode }): ReactElement {
  return (
    <section className="section" aria-labelledby={props.id}>
      <div className="page-head">
        <h2 id={props.id}>{props.title}</h2>
        {props.acts && <p className="actions">{props.acts}</p>}
      </div>
      {props.children}
    </section>
  );
}
