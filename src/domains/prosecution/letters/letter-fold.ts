import type { Act } from '../../../kernel/act.ts';
import { receiveAct } from '../../disclosures/public.ts';
import { answerLetter } from './acts/answer-letter.ts';
import { takeLetter } from './acts/take-letter.ts';
import type { ArrivedLetter } from './arrived-letter.ts';

/** The state of a received disclosure: a pure function of its acts. */
export function foldLetter(acts: readonly Act[]): ArrivedLetter {
  const root = acts.find(receiveAct.is);
  if (!root) throw new Error('A letter has not arrived.');
  const { kind, reference, letter, from, snapshot } = root.facts;
  const taken = acts.find((act) => takeLetter.is(act) || answerLetter.is(act));
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
    file: taken && takeLetter.is(taken) ? taken.facts.file : null,
  };
}
