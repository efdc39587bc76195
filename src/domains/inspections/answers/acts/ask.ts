import { z } from 'zod';
import { ActEnvelope, type RealmKey } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { GroundRef } from '../../../../kernel/text/ground.ts';
import { text } from '../../../../kernel/text/text.ts';
import { type Between, groundProblem, Sender, send } from '../../../disclosures/public.ts';
import { mayAskForAnswers } from '../../access.ts';
import { answersQuestionLetter, type LetterIds } from '../../letters.ts';
import { inspectionMessages } from '../../messages.ts';
import { answersMessages } from '../messages.ts';
import { Called, type QuestionSnapshot } from '../schema.ts';

export const AskForAnswers = z.strictObject({
  act: ActEnvelope,
  /** The stream that this question begins, in the asking unit's own file. */
  question: Uuid,
  toUnit: z.int().min(1),
  /** Null asks without naming a person. */
  called: Called.nullable(),
  /** The day of a decision that the answers are needed for: the day alone, and not what will be decided. */
  decisionOn: z.iso.date().nullable(),
  asks: text(600),
  ground: GroundRef,
});
export type AskForAnswers = z.infer<typeof AskForAnswers>;

const Facts = z.strictObject({
  letter: Uuid,
  toUnit: z.int(),
  to: Sender,
  decisionOn: z.iso.date().nullable(),
  ground: z.string(),
});
type Facts = z.infer<typeof Facts>;

export const askForAnswers: ActDef<'answers.ask', Facts, 'asks' | 'called'> = defineAct({
  type: 'answers.ask',
  proof: 'disclosure',
  stream: 'answers-question',
  words: ['asks', 'called'],
  nature: 'decision',
  facts: Facts,
  icon: 'question',
  sentence: ({ to }, language) => ({ message: answersMessages.answersAsked, values: { unit: to.unit[language] } }),
  retainRule: 'inspection',
});

export type AskingForAnswers = Between & LetterIds & { readonly at: RealmKey };

/** What of the question crosses: what was filled in, and nothing that was not. */
function crossingIn({ called, decisionOn, asks }: AskForAnswers) {
  const words = { asks, ...(called === null ? {} : { called }) };
  const snapshot: Omit<QuestionSnapshot, 'fromUnit'> = { ...words, ...(decisionOn === null ? {} : { decisionOn }) };
  return { words, snapshot, chosen: Object.keys(snapshot) };
}

/**
 * Asks the unit that helps a person for some of their first answers. The letter says what is asked and, where it matters, the day of a
 * decision; nothing of the investigation, and not what will be decided. Only the person's own consent can answer it.
 */
export const toAskForAnswers: Doing<AskForAnswers, InFile, AskingForAnswers> = {
  act: askForAnswers,
  input: AskForAnswers,
  roles: ['officer'],
  may: mayAskForAnswers,
  refuses: (input, asking) =>
    input.decisionOn !== null && input.decisionOn < asking.today
      ? wrongAt('decisionOn', inspectionMessages.answerByPassed)
      : groundProblem({ ground: input.ground, weighing: null, facts: crossingIn(input).chosen }, asking),
  acts: (input, { at, fromUnit, recipient, letter, sendAct, crossing }) => {
    const { act, question, decisionOn, asks, ground } = input;
    const { words, snapshot, chosen } = crossingIn(input);
    return [
      askForAnswers.draft({
        at,
        id: act.id,
        stream: question,
        facts: { letter, toUnit: recipient.unit, to: recipient.name, decisionOn, ground },
        words,
        ground,
      }),
      send({
        at,
        id: sendAct,
        crossing,
        letter,
        because: act.id,
        kind: answersQuestionLetter.kind,
        about: { kind: 'answers-question', id: question },
        to: recipient,
        ground,
        purpose: asks,
        weighing: null,
        chosen,
        snapshot: { fromUnit, ...snapshot },
      }),
    ];
  },
};
