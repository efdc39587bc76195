import { useRef, useState } from 'react';
import { useHoldsDraft } from '../draft.ts';
import type { Command } from '../sending/command.ts';
import { type KeptDraft, useKeptDraft } from './use-kept-draft.ts';

/** What a form holds, in plain values, and how it takes what was kept of it. Never a secret: that is typed once more. */
type Drafted<Value> = {
  /** Which form of the page. */
  readonly part: string;
  readonly title: string;
  readonly value: Value;
  readonly put: (value: Value) => void;
  /** The act of the form ends the sitting in which its draft may be asked for. */
  readonly endsSitting?: boolean;
};

/**
 * Keeps a draft of a form that sends one command: what it begins with is nothing typed, and what has been sent is forgotten. The command that it
 * gives back is the one to send with.
 */
export function useDrafted<Answer, Value extends object>(
  plain: Command<Answer>,
  { value, endsSitting = false, ...form }: Drafted<Value>,
): { readonly command: Command<Answer>; readonly kept: KeptDraft } {
  const [first] = useState(value);
  const [sent, setSent] = useState<Value | null>(null);
  const now = useRef(value);
  now.current = value;
  // What was sent stands in the form still where it shows what applies, and is no draft then.
  const isSent = sent !== null && JSON.stringify(sent) === JSON.stringify(value);
  const kept = useKeptDraft({ ...form, command: plain, value, empty: isSent ? value : first });
  useHoldsDraft(kept.isAtRisk && plain.act === null);
  return {
    kept,
    command: {
      ...plain,
      async send(command) {
        const said = now.current;
        if (endsSitting) {
          const stays = await kept.leave();
          const outcome = await plain.send(command);
          if (outcome.kind !== 'done') stays();
          return outcome;
        }
        const outcome = await plain.send(command);
        if (outcome.kind === 'done') {
          kept.sent();
          setSent(said);
        }
        return outcome;
      },
    },
  };
}
