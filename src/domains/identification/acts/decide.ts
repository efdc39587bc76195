import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text.ts';
import { SignCode } from '../../suspicions/public.ts';
import { mayDecide } from '../access.ts';
import { maySeeAnswers } from '../blind.ts';
import { countDecided, type Decided } from '../counted.ts';
import { differ } from '../differ.ts';
import { identificationMessages } from '../messages.ts';
import { presumptions } from '../schema.ts';
import type { ScreeningBefore } from '../screening.ts';

/** The decision of a named person. Against is a duty: what speaks against it is written, and that nothing was found is an answer. */
const Decide = z.strictObject({
  act: ActEnvelope,
  presumed: z.enum(presumptions),
  /** The signs that the decision rests on, chosen by its author. */
  restsOn: z.array(SignCode).max(60),
  /** Signs on which the two readers differed and which others should practise on. */
  training: z.array(SignCode).max(60),
  grounds: text(2000),
  against: text(2000),
});
export type Decide = z.infer<typeof Decide>;

/** The decision as codes. Its grounds and what speaks against it lie sealed beside. */
const Facts = Decide.omit({ act: true, grounds: true, against: true }).strict();
type Facts = z.infer<typeof Facts>;

/** What somebody thinks: an assessment, with its author and its grounds. */
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
 * The decision whether somebody is presumed to be a victim: by a named person, with grounds and what speaks against them.
 * No rule decides it and no number is asked. Who has not seen the answers cannot decide on them; only a sign on which the
 * readers differed becomes an item to practise on.
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
