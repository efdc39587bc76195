import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Signs } from '../../suspicions/public.ts';
import { mayScreen } from '../access.ts';
import { type Decided, sameAsRead } from '../counted.ts';
import { identificationMessages } from '../messages.ts';
import { Note, ScreenedFacts } from '../schema.ts';

/** What one reader answers: of each indicator how it is known, or that it was asked about and not so. What is not listed was not asked. */
const Screen = z.strictObject({
  act: ActEnvelope,
  screening: Uuid,
  about: ScreenedFacts,
  answers: Signs,
  note: Note.nullable(),
});
export type Screen = z.infer<typeof Screen>;

/** One reading. The first one also says of whom or what. Notes are encrypted beside it. */
const Facts = z.strictObject({
  reading: z.union([z.literal(1), z.literal(2)]),
  reference: z.string().nullable(),
  about: ScreenedFacts.nullable(),
  answers: Signs,
});
type Facts = z.infer<typeof Facts>;

/** What a reader found of each indicator. Its line states no number: a person who has not read yet must not learn one from it. */
export const screenSigns: ActDef<'identification.screen', Facts, 'note'> = defineAct({
  type: 'identification.screen',
  stream: 'screening',
  words: ['note'],
  nature: 'record',
  facts: Facts,
  icon: 'list-magnifying-glass',
  sentence: ({ reading }) => ({
    message: reading === 1 ? identificationMessages.firstRead : identificationMessages.secondRead,
  }),
  retainRule: 'identification',
});

type NewScreening = InFile & { readonly id: string; readonly reference: string } & Pick<Decided, 'handed' | 'person'>;

/** The first reading: a record of what one person found of each indicator. It says whose they are, and counts nothing. */
export const toScreen: Doing<Screen, InFile, NewScreening> = {
  act: screenSigns,
  input: Screen,
  roles: ['officer', 'lead'],
  may: mayScreen,
  acts: ({ act, about, answers, note }, { id, at, reference, handed, person }) => [
    screenSigns.draft({
      at,
      id: act.id,
      stream: id,
      facts: { reading: 1, reference, about, answers },
      words: { note },
      same: sameAsRead({ id, about, handed }, person),
    }),
  ],
};
