import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { Signs } from '../../suspicions/public.ts';
import { mayScreen } from '../access.ts';
import { identificationMessages } from '../messages.ts';
import { Note } from '../schema.ts';
import type { ScreeningBefore } from '../screening.ts';
import { screenSigns } from './screen.ts';

/** The second reader's answers, given without having seen the first's. */
const ScreenBlind = z.strictObject({ act: ActEnvelope, answers: Signs, note: Note.nullable() });
type ScreenBlind = z.infer<typeof ScreenBlind>;

/** The second reading, by another person and blind. There are two, and no reader reads twice: that would not be independent. */
export const toScreenBlind: Doing<ScreenBlind, ScreeningBefore> = {
  act: screenSigns,
  verb: 'identification.screen-blind',
  input: ScreenBlind,
  roles: ['officer', 'lead'],
  may: mayScreen,
  possible: ({ state: { decision, readings }, actor }) => {
    if (decision) return new Problem('conflict', identificationMessages.alreadyDecided);
    if (readings.length > 1) return new Problem('conflict', identificationMessages.alreadyTwo);
    return readings.some((reading) => reading.actor === actor)
      ? new Problem('conflict', identificationMessages.sameReader)
      : null;
  },
  acts: ({ act, answers, note }, { id, at }) => [
    // It rests on nothing that was answered before: its author has not seen it.
    screenSigns.draft({
      at,
      id: act.id,
      stream: id,
      facts: { reading: 2, reference: null, about: null, answers },
      words: { note },
    }),
  ],
};
