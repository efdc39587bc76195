import type { Act } from '../../kernel/act.ts';
import type { ReceiveFacts } from '../disclosures/public.ts';
import type { TakenFacts } from './act-facts.ts';

/** A letter that reached this house inside an investigation: a directive, or items of a file. */
export type ArrivedLetter = {
  readonly kind: 'directive' | 'investigation-file';
  readonly reference: string;
  readonly letter: string;
  readonly from: ReceiveFacts['from'];
  readonly arrivedAt: string;
  readonly arrivalAct: string;
  readonly snapshot: Readonly<Record<string, unknown>>;
  readonly dueOn: string | null;
  readonly takenBy: string | null;
  /** The file into which it was taken; null for a directive. */
  readonly file: string | null;
};

/** What became of a letter: a pure function of its acts. */
export function foldLetter(acts: readonly Act[]): ArrivedLetter {
  const root = acts.find(({ type }) => type === 'disclosure.receive');
  if (!root) throw new Error('A letter has not arrived.');
  const { kind, reference, letter, from, snapshot } = root.facts as ReceiveFacts;
  const taken = acts.find(({ type }) => type === 'criminal-letter.take' || type === 'criminal-letter.answer');
  const file = taken?.type === 'criminal-letter.take' ? (taken.facts as TakenFacts).file : null;
  return {
    kind: kind as ArrivedLetter['kind'],
    reference,
    letter,
    from,
    arrivedAt: root.recordedAt,
    arrivalAct: root.id,
    snapshot,
    dueOn: kind === 'directive' ? String(snapshot.dueOn) : null,
    takenBy: taken?.actor ?? null,
    file,
  };
}
