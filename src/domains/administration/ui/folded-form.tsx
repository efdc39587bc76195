import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { ActForm } from '../../../web/form/act-form.tsx';
import './administration.css';

type FoldedFormProps = Omit<Parameters<typeof ActForm>[0], 'button' | 'label' | 'look'> & {
  title: string;
  /** What the button says, where it is not the title. */
  button?: string;
  /** What is said before the fields. */
  note?: ReactNode;
};

/** Something that can be done on a page of administration, folded away until it is opened. */
export function FoldedForm({ title, button = title, note, ...form }: FoldedFormProps): ReactElement {
  // A draft from before is seen without looking for it.
  const [isOpen, setOpen] = useState(false);
  const isOffered = form.kept?.state.is === 'offered';
  useEffect(() => {
    if (isOffered) setOpen(true);
  }, [isOffered]);
  return (
    <details
      className="administration-form"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      {note}
      <ActForm {...form} button={button} label={title} look="ordinary" />
    </details>
  );
}
