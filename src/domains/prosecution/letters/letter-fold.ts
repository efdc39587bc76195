import type { Act } from '../../../kernel/act.ts';
import { type ReceiveFacts, receiveAct } from '../../disclosures/public.ts';
import { answerLetterAct, takeLetterAct } from './letter-acts.ts';

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
  const root = acts.find(receiveAct.is);
  if (!root) throw new Error('A letter has not arrived.');
  const { kind, reference, letter, from, snapshot } = root.facts;
  const taken = acts.find((act) => takeLetterAct.is(act) || answerLetterAct.is(act));
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
    file: taken && takeLetterAct.is(taken) ? taken.facts.file : null,
  };
}
