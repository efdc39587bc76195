import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { type Between, checkGround, send, wrongAt } from '../../disclosures/public.ts';
import { askAnswersAct } from '../acts.ts';
import type { AskAnswers, QuestionSnapshot } from '../answers-schema.ts';
import { answersQuestionLetter } from '../letters.ts';
import { inspectionMessages } from '../messages.ts';

export type AskingForAnswers = Between & {
  readonly at: RealmKey;
  readonly letter: string;
  readonly sendAct: string;
  readonly crossing: string;
};

/**
 * Asks the unit that helps somebody for some of their first answers. The letter tells what is asked and, where it matters, the
 * day of a decision; nothing of the investigation, and not what will be decided. Only the person's own yes can answer it.
 */
export function askForAnswers(input: AskAnswers, asking: AskingForAnswers): ActDraft[] {
  const { at, recipient, letter, sendAct, crossing } = asking;
  const { called, decisionOn, asks, ground } = input;
  if (decisionOn !== null && decisionOn < asking.today) throw wrongAt('decisionOn', inspectionMessages.answerByPassed);
  const chosen = ['asks', ...(called === null ? [] : ['called']), ...(decisionOn === null ? [] : ['decisionOn'])];
  checkGround({ ground, weighing: null, facts: chosen }, asking);
  const words = { asks, ...(called === null ? {} : { called }) };
  const snapshot: QuestionSnapshot = {
    fromUnit: asking.fromUnit,
    ...words,
    ...(decisionOn === null ? {} : { decisionOn }),
  };
  return [
    askAnswersAct.draft({
      at,
      id: input.act.id,
      stream: input.question,
      facts: { letter, toUnit: recipient.unit, to: recipient.name, decisionOn, ground },
      words,
      ground,
    }),
    send({
      at,
      id: sendAct,
      crossing,
      letter,
      because: input.act.id,
      kind: answersQuestionLetter.kind,
      about: { kind: 'answers-question', id: input.question },
      to: recipient,
      ground,
      purpose: asks,
      weighing: null,
      chosen,
      snapshot,
    }),
  ];
}
