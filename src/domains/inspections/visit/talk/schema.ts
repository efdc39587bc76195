import { z } from 'zod';
import { isPhone } from '../card/card.ts';
import { wordsInList } from '../card/code.ts';
import { standings } from './languages.ts';
import { textKeys } from './worker-texts.ts';

const Review = z.strictObject({ by: z.string(), field: z.string(), on: z.string() });

/** A language by its own name, who has signed its texts, and whether a conversation may be held in it here. */
export const TalkLanguageShown = z.strictObject({
  language: z.string(),
  own: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  standing: z.enum(standings),
  review: Review.nullable(),
  mayBeHeld: z.boolean(),
  /** How much room its texts take on a device. */
  bytes: z.int(),
});
export type TalkLanguageShown = z.infer<typeof TalkLanguageShown>;

export const TalkLanguagesShown = z.strictObject({ languages: z.array(TalkLanguageShown) });
export type TalkLanguagesShown = z.infer<typeof TalkLanguagesShown>;

const Language = z.string().regex(/^[a-z]{2}$/);

/** Which cards are printed: in one language or two, with whose number, and the code as the id of the inspection ends. */
export const CardSheetAsked = z.strictObject({
  first: Language,
  second: Language.optional(),
  phone: z.string().trim().refine(isPhone),
  code: z.string().regex(/^[0-9a-f]{8}$/),
});
/** Null where no PDF can be made: its face has no letters for a language, or there is no compiler for the machine. */
export const CardSheetShown = z.strictObject({ pdf: z.base64().nullable() });

/** Everything that a worker reads or hears in one language. It holds nothing about any person, and can be kept on a device. */
export const WorkerTalkShown = TalkLanguageShown.extend({
  texts: z.record(z.enum(textKeys), z.string()),
  words: z.array(z.string()).length(wordsInList).nullable(),
  /** Where each recording is, by whom it is spoken and since when. */
  audio: z.array(z.strictObject({ key: z.enum(textKeys), url: z.string(), speaker: z.string(), on: z.string() })),
});
export type WorkerTalkShown = z.infer<typeof WorkerTalkShown>;
