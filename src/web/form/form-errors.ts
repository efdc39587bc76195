import { useState } from 'react';
import type { FieldSentence } from '../sending/request.ts';
import { useText } from '../text.tsx';
import type { DraftError } from './draft-error.ts';

export type FormErrors = {
  /** What is shown at a field, if anything. */
  readonly at: (path: string) => string | undefined;
  /** What is shown in the summary; empty until the person has tried to send. */
  readonly summary: readonly FieldSentence[];
  readonly tries: number;
  /** Says that a field has been left: from now on what is wrong with it may be said. */
  readonly left: (path: string) => void;
  /** Says that the person tries to send. True when nothing is wrong. */
  readonly attempt: () => boolean;
  /** What the server found wrong. It is shown until the form is changed and sent again. */
  readonly refused: (fields: readonly FieldSentence[]) => void;
  /** Says that it has arrived and that the form is empty for the next one: an empty field is no error then. */
  readonly sent: () => void;
};

/** An error is not shown before its field has been left or the form been sent, and goes away as soon as it is corrected. */
export function useFormErrors(errors: readonly DraftError[]): FormErrors {
  const say = useText();
  const [tries, setTries] = useState(0);
  const [hasLeft, setHasLeft] = useState<ReadonlySet<string>>(new Set());
  const [fromServer, setFromServer] = useState<readonly FieldSentence[]>([]);
  const sentences = errors.map((error) => ({ ...error, sentence: say(error.text, error.values) }));
  const found = tries > 0 ? [...sentences, ...fromServer] : [];
  return {
    at: (path) => {
      const own = sentences.find((error) => error.path === path);
      if (own && (tries > 0 || (own.early && hasLeft.has(path)))) return own.sentence;
      return fromServer.find((error) => error.path === path)?.sentence;
    },
    summary: found.map(({ path, sentence }) => ({ path, sentence })),
    tries,
    left: (path) => setHasLeft((before) => new Set([...before, path])),
    attempt: () => {
      setTries((count) => count + 1);
      setFromServer([]);
      return errors.length === 0;
    },
    sent: () => {
      setTries(0);
      setHasLeft(new Set());
      setFromServer([]);
    },
    refused: (fields) => {
      setFromServer(fields);
      setTries((count) => count + 1);
    },
  };
}
