import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { Sender } from '../../../disclosures/public.ts';
import { mayWrite } from '../../access.ts';
import { inspectionMessages } from '../../messages.ts';
import { answersMessages } from '../messages.ts';
import type { AnswersQuestion } from '../question.ts';

const TakeQuestion = z.strictObject({ act: ActEnvelope });
type TakeQuestion = z.infer<typeof TakeQuestion>;

/** `letter` is the one that asked. It says nothing of whom it is about: the person need not be there. */
const Facts = z.strictObject({ letter: Uuid, from: Sender });
type Facts = z.infer<typeof Facts>;

export const takeQuestion: ActDef<'answers.take', Facts, never> = defineAct({
  type: 'answers.take',
  stream: 'answers-question',
  nature: 'decision',
  facts: Facts,
  icon: 'hand-palm',
  secrecy: 'social-services',
  sentence: ({ from }, language) => ({ message: answersMessages.answersTaken, values: { unit: from.unit[language] } }),
  retainRule: 'inspection',
});

/**
 * An officer takes a question. It asks for no person, so an agency that has never had a person of that name takes it in the same way: that
 * it was taken shows the unit that asked that an officer has read it, and nothing more.
 */
export const toTakeQuestion: Doing<TakeQuestion, Here<AnswersQuestion>> = {
  act: takeQuestion,
  input: TakeQuestion,
  roles: ['officer'],
  may: mayWrite,
  possible: ({ state }) => {
    if (state.side !== 'is-asked') return new Problem('conflict', inspectionMessages.notAsked);
    return state.taken === null ? null : new Problem('conflict', answersMessages.questionIsTaken);
  },
  acts: ({ act }, { id, at, state }) => [
    takeQuestion.draft({
      at,
      id: act.id,
      stream: id,
      facts: { letter: state.letter, from: state.other },
      basedOn: [state.root],
    }),
  ],
};
