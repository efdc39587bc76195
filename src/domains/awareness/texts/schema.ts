import { z } from 'zod';
import { Receipt } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { textStandings } from './standing.ts';
import { Original, TextKey, TextLanguage, textGroups } from './text.ts';

const Direction = z.enum(['ltr', 'rtl']);
const Standing = z.enum(textStandings);

const Counts = z.record(Standing, z.int().min(0));
const Language = z.strictObject({ language: TextLanguage, name: z.string(), direction: Direction });

/** Each language, with how many of its texts stand how, and whether workers are shown it as official. */
export const TextLanguages = z.strictObject({
  languages: z.array(
    Language.extend({
      counts: Counts,
      total: z.int(),
      /** Whether every text of the pages, and of the hand-over on a phone, is signed. */
      pages: z.boolean(),
      talk: z.boolean(),
    }),
  ),
});
export type TextLanguages = z.infer<typeof TextLanguages>;

export const TextShown = z.strictObject({
  key: TextKey,
  group: z.enum(textGroups),
  sv: z.string(),
  en: z.string(),
  note: z.string(),
  original: Original,
  standing: Standing,
  hasNewer: z.boolean(),
  newest: z
    .strictObject({
      version: z.int(),
      said: z.string(),
      /** The reader wrote it, and so does not review it. */
      isOwn: z.boolean(),
      /** It translates the original as it is now, as far as is known. */
      isOfNow: z.boolean(),
      isReviewed: z.boolean(),
      asksChange: z.boolean(),
    })
    .nullable(),
  official: z.strictObject({ version: z.int(), said: z.string() }).nullable(),
});
export type TextShown = z.infer<typeof TextShown>;

const May = z.array(z.string());

/** One language, all of its texts. `may`: what the reader has the right to. */
export const LanguageShown = Language.extend({ texts: z.array(TextShown), may: May });
export type LanguageShown = z.infer<typeof LanguageShown>;

/** One text, with all that was done with it, the newest first. */
export const OneTextShown = Language.extend({
  text: TextShown,
  history: z.array(
    z.strictObject({
      id: Uuid,
      does: z.enum(['translate', 'approve', 'ask-change', 'sign', 'withdraw']),
      version: z.int(),
      /** Of the original as it is now, or of an earlier one. */
      isOfNow: z.boolean(),
      said: z.string(),
      comment: z.string().nullable(),
      able: z.string().nullable(),
      fromFile: z.boolean(),
      by: z.string(),
      at: Instant,
    }),
  ),
  before: TextKey.nullable(),
  after: TextKey.nullable(),
  may: May,
});
export type OneTextShown = z.infer<typeof OneTextShown>;

export const TextsFileAsked = z.strictObject({ group: z.enum(textGroups) });
export const TextsFile = z.strictObject({ name: z.string(), content: z.string() });
export type TextsFile = z.infer<typeof TextsFile>;

/** At most what one request may carry, with room for what surrounds it. */
export const longestFile = 200_000;
export const CheckFileAsked = z.strictObject({ content: z.string().min(1).max(longestFile) });

/** What importing a file would do, entry by entry. */
export const FileChecked = z.strictObject({
  fault: z.string().nullable(),
  entries: z.array(
    z.strictObject({
      key: z.string(),
      original: z.string(),
      version: z.int().nullable(),
      said: z.string(),
      before: z.string().nullable(),
      is: z.enum(['new', 'same', 'empty', 'wrong']),
      why: z.string().nullable(),
    }),
  ),
});
export type FileChecked = z.infer<typeof FileChecked>;

export const StepAnswer = z.strictObject({ receipt: Receipt, step: Uuid, language: TextLanguage });
export type StepAnswer = z.infer<typeof StepAnswer>;
