import { type DragEvent, type ReactElement, type ReactNode, useId, useState } from 'react';
import { announce } from '../announce.ts';
import './choose-file.css';

/** What a file that was chosen came to, and the how manieth it is: what is shown of one is not that of the one before. */
type ChosenOne<Read> = { readonly what: Read; readonly number: number };

/** The file that a person has chosen last, read by `read`; one at a time. */
export function useChosenFile<Read>(read: (file: File) => Promise<Read>, reading: string) {
  const [isReading, setReading] = useState(false);
  const [chosen, setChosen] = useState<ChosenOne<Read> | null>(null);
  async function take(file: File | undefined): Promise<void> {
    if (!file || isReading) return;
    setReading(true);
    announce(reading);
    try {
      const what = await read(file);
      setChosen((before) => ({ what, number: (before?.number ?? 0) + 1 }));
    } finally {
      setReading(false);
    }
  }
  return { isReading, chosen, take, forget: () => setChosen(null) };
}

type ChooseFileProps = {
  label: string;
  hint: ReactNode;
  /** Which files the dialog of the system offers. */
  accept: string;
  take: (file: File | undefined) => void;
  /** Said while a file is read; null while none is. */
  reading: string | null;
  inert?: boolean;
};

/** A file is chosen with the field, or dropped beside it; the same one can be chosen again. */
export function ChooseFile({ label, hint, accept, take, reading, inert = false }: ChooseFileProps): ReactElement {
  const [picker, described] = [useId(), useId()];
  const [isOver, setOver] = useState(false);
  const over = (isHere: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isHere);
  };
  return (
    <>
      {/* Dropping is a second way to what the field inside does: a person who uses the keyboard misses nothing. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: takes a file that is dropped, and nothing that is pressed */}
      <div
        className={`choose-file ${isOver ? 'over' : ''}`}
        inert={inert}
        onDragOver={over(true)}
        onDragLeave={over(false)}
        onDrop={(event) => {
          over(false)(event);
          take(event.dataTransfer.files[0]);
        }}
      >
        <label className="label" htmlFor={picker}>
          {label}
        </label>
        <p className="hint" id={described}>
          {hint}
        </p>
        <input
          id={picker}
          type="file"
          accept={accept}
          aria-describedby={described}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {reading !== null && <p className="quiet">{reading}</p>}
    </>
  );
}
