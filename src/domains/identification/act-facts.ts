import { z } from 'zod';
import { Signs } from '../suspicions/public.ts';
import { Decide, Follow, ScreenedFacts } from './schema.ts';

/** One reading. The first one also says of whom or what. Notes lie sealed beside it. */
export const ScreenFacts = z.strictObject({
  reading: z.union([z.literal(1), z.literal(2)]),
  reference: z.string().nullable(),
  about: ScreenedFacts.nullable(),
  answers: Signs,
});
export type ScreenFacts = z.infer<typeof ScreenFacts>;

/** What the first reader found in a later sitting. */
export const AddSignsFacts = z.strictObject({ answers: Signs });
export type AddSignsFacts = z.infer<typeof AddSignsFacts>;

/** The decision as codes. Its grounds and what speaks against it lie sealed beside. */
export const DecideFacts = Decide.omit({ act: true, grounds: true, against: true }).strict();
export type DecideFacts = z.infer<typeof DecideFacts>;

/** What became of one step that follows. A note lies sealed beside. */
export const FollowFacts = Follow.omit({ act: true, note: true }).strict();
export type FollowFacts = z.infer<typeof FollowFacts>;
