import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { SignCode } from '../../suspicions/public.ts';
import { mayDecide } from '../access.ts';
import { differ } from '../agreement/differ.ts';
import { maySeeAnswers } from '../blind.ts';
import { countDecided, type Decided } from '../counted.ts';
import { identificationMessages } from '../messages.ts';
import { presumptions } from '../schema.ts';
import type { ScreeningBefore } from '../screening.ts';

/**
 * The decision of a named person. Against is required: what contradicts the decision is written, and that nothing was found is an answer.
 */
const Decide = z.strictObject({
  act: ActEnvelope,
  presumed: z.enum(presumptions),
  /** The indicators that the decision rests on, chosen by its author. */
  restsOn: z.array(SignCode).max(60),
  /** Indicators on which the two readers differed and which others should practise on. */
  training: z.array(SignCode).max(60),
  grounds: text(2000),
  against: text(2000),
});
export type Decide = z.infer<typeof Decide>;

/** The decision as codes. Its grounds and what contradicts it are encrypted beside. */
const Facts = Decide.omit({ act: true, grounds: true, against: true }).strict();
type Facts = z.infer<typeof Facts>;

/** An assessment, with its author and its grounds. */
export const decideScreening: ActDef<'identification.decide', Facts, 'grounds' | 'against'> = defineAct({
  type: 'identification.decide',
  milestone: true,
  stream: 'screening',
  words: ['grounds', 'against'],
  nature: 'decision',
  assessment: true,
  facts: Facts,
  icon: 'scales',
  sentence: ({ presumed }) => ({
    message: presumed === 'yes' ? identificationMessages.decidedYes : identificationMessages.decidedNo,
  }),
  retainRule: 'identification',
});

/**
 * The decision whether a person is presumed to be a victim: by a named person, with grounds and what contradicts them. No rule decides it
 * and no number is used. A person who has not seen the answers cannot decide on them; only an indicator on which the readers differed
 * becomes an item to practise on.
 */
export const toDecide: Doing<Decide, ScreeningBefore, ScreeningBefore & Pick<Decided, 'handed' | 'person'>> = {
  act: decideScreening,
  input: Decide,
  roles: ['officer', 'lead'],
  may: mayDecide,
  possible: ({ state, actor }) =>
    maySeeAnswers(state, actor) ? null : new Problem('conflict', identificationMessages.notSeen),
  refuses: ({ training }, { state: { readings } }) => {
    const [first, second] = readings;
    const differing = first && second ? differ(first.answers, second.answers) : [];
    const message = identificationMessages.noDifference;
    return training.every((code) => differing.includes(code))
      ? null
      : new Problem('invalid', message, {}, [{ path: 'training', message }]);
  },
  acts: (input, { id, at, state, handed, person }) => [
    decideScreening.draft({
      at,
      id: input.act.id,
      stream: id,
      facts: { presumed: input.presumed, restsOn: input.restsOn, training: input.training },
      words: { grounds: input.grounds, against: input.against },
      basedOn: state.readings.map(({ act }) => act),
      ...countDecided(input, { id, about: state.about, handed, person, country: at.country }),
    }),
  ],
};
