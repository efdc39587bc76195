import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { Signs } from '../../suspicions/public.ts';
import { mayScreen } from '../access.ts';
import { identificationMessages } from '../messages.ts';
import { Note } from '../schema.ts';
import type { ScreeningBefore } from '../screening.ts';

const AddSigns = z.strictObject({
  act: ActEnvelope,
  answers: Signs.refine((signs) => signs.length > 0),
  note: Note.nullable(),
});
type AddSigns = z.infer<typeof AddSigns>;

const Facts = z.strictObject({ answers: Signs });
type Facts = z.infer<typeof Facts>;

/** More of the same reader, from a later sitting. Its line states no number either. */
export const addSigns: ActDef<'identification.add-signs', Facts, 'note'> = defineAct({
  type: 'identification.add-signs',
  stream: 'screening',
  words: ['note'],
  nature: 'record',
  facts: Facts,
  icon: 'list-magnifying-glass',
  sentence: () => ({ message: identificationMessages.readOn }),
  retainRule: 'identification',
});

/**
 * What the first reader found in a later sitting. Only before another person has read or decided: afterwards it would not be independent of
 * what the other found.
 */
export const toAddSigns: Doing<AddSigns, ScreeningBefore> = {
  act: addSigns,
  input: AddSigns,
  roles: ['officer', 'lead'],
  may: mayScreen,
  possible: ({ state: { status, readings }, actor }) => {
    if (status !== 'one-reading') return new Problem('conflict', identificationMessages.othersHaveRead);
    return readings[0]?.actor === actor ? null : new Problem('forbidden', identificationMessages.notYourReading);
  },
  acts: ({ act, answers, note }, { id, at }) => [
    addSigns.draft({ at, id: act.id, stream: id, facts: { answers }, words: { note } }),
  ],
};
