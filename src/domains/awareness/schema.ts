import { z } from 'zod';
import { Uuid } from '../../kernel/id.ts';
import { materialNames } from './material/kinds.ts';

const Language = z.string().regex(/^[a-z]{2}$/);
const Kind = z.enum(materialNames);

/** What there is to make: languages of the pages for workers, and the numbers that agencies publish for them. */
export const MaterialShown = z.strictObject({
  languages: z.array(
    z.strictObject({ language: Language, name: z.string(), isDraft: z.boolean(), hasAllTexts: z.boolean() }),
  ),
  numbers: z.array(z.strictObject({ phone: z.string(), name: z.string(), hours: z.string().nullable() })),
  /** Whether the rules of the country are described on the pages for workers. */
  isDescribed: z.boolean(),
  agency: z.string(),
  hasLogo: z.boolean(),
});
export type MaterialShown = z.infer<typeof MaterialShown>;

export const SheetAsked = z.strictObject({
  kind: Kind,
  first: Language,
  second: Language.optional(),
  /** One of the numbers shown. */
  phone: z.string().max(30).optional(),
  sender: z.enum(['yes', 'no']).default('yes'),
  /** Of which campaign: the code leads to its short address. */
  campaign: Uuid.optional(),
});

export const SheetShown = z.strictObject({
  /** Null where there is no program for the machine, or no typeface for a language. */
  file: z.strictObject({ name: z.string(), pdf: z.base64(), svg: z.string() }).nullable(),
  why: z.string().nullable(),
  checks: z.array(
    z.strictObject({
      language: z.string(),
      isDraft: z.boolean(),
      lix: z.number().int().nullable(),
      longestSentence: z.number().int(),
    }),
  ),
  address: z.string(),
});
export type SheetShown = z.infer<typeof SheetShown>;
