import type { ReactElement, ReactNode } from 'react';

/** Which of the forms of a page is open: one at a time, so that each field is there once. */
export type Opened = { readonly id: string | null; readonly open: (id: string | null) => void };

/** A form under its name. What is folded away is not on the page. */
export function Folded(props: { id: string; title: string; opened: Opened; children: ReactNode }): ReactElement {
  const { id, title, opened, children } = props;
  const isOpen = opened.id === id;
  return (
    <details
      className="administration-form not-on-paper"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) opened.open(currentTarget.open ? id : null);
      }}
    >
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}
