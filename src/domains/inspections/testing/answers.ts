import type { Act } from '../../../kernel/act.ts';
import { foldQuestion } from '../answers/fold.ts';
import { anAct, numbered, someFile, someUnit } from './builders.ts';

/* What becomes of an invented question for first answers, act by act. */

export const questionArrival = anAct('disclosure.receive', {
  letter: numbered(60),
  kind: 'answers-question',
  reference: 'Q-INVENTED',
  from: someUnit,
  ground: 'se.trial',
  sentAt: '2026-11-23T10:05:00.000Z',
  snapshot: { fromUnit: 41, decisionOn: '2026-11-27' },
  words: ['called', 'asks'],
});
export const questionTaken = anAct(
  'answers.take',
  { letter: numbered(60), from: someUnit },
  { id: numbered(2), actor: '1001' },
);
export const personNamed = anAct(
  'answers.name-person',
  {
    letter: numbered(60),
    person: numbered(70),
    conversation: numbered(71),
    from: someUnit,
    decisionOn: '2026-11-27',
  },
  { id: numbered(4), actor: '1001' },
);
export const questionDeclined = anAct('answers.decline', { letter: numbered(60) }, { id: numbered(5), actor: '1002' });
export const answersPassedOn = anAct('answers.pass-on', {}, { id: numbered(3) });
/** The question as the agency that is asked has it, once these acts have been. */
export const aQuestion = (...acts: readonly Act[]) => ({ id: numbered(50), at: someFile, state: foldQuestion(acts) });
