import { type ReactElement, type ReactNode, useEffect, useId, useRef, useState } from 'react';

/** A button that opens a small panel under itself. Escape closes it and gives the focus back; so does a press outside. */
export function Panel(props: { button: ReactNode; look?: string; label?: string; children: ReactNode }): ReactElement {
  const [open, setOpen] = useState(false);
  const id = useId();
  const owner = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !owner.current?.contains(event.target)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [open]);

  return (
    <div className="panel-owner" ref={owner}>
      <button
        type="button"
        className={`panel-button ${props.look ?? ''}`}
        ref={button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={props.label}
        onClick={() => setOpen(!open)}
      >
        {props.button}
      </button>
      {open && (
        <div className="panel" id={id}>
          {props.children}
        </div>
      )}
    </div>
  );
}
