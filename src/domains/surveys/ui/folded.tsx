import { type ReactElement, type ReactNode, useState } from 'react';

/** A form that is folded behind a button that says what it does. */
export function Folded(props: { title: string; children: (close: () => void) => ReactNode }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="programme-part not-on-paper"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="button">{props.title}</summary>
      {isOpen && props.children(() => setOpen(false))}
    </details>
  );
}
