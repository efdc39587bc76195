import { z } from 'zod';
import { text } from '../../../kernel/text/text.ts';

/** Of the pages for workers and what is printed from them; or of what a worker reads alone on the phone of an inspector, and the card. */
export const textGroups = ['page', 'talk'] as const;
export type TextGroup = (typeof textGroups)[number];

export const TextKey = z.string().regex(/^(page|talk)\.[a-z0-9][a-z0-9.-]{0,79}$/);
export const TextLanguage = z.string().regex(/^[a-z]{2}$/);

/** A digest of the Swedish and English text: a translation says the same as one of them, and no longer once it is changed. */
export const Original = z.string().regex(/^[0-9a-f]{12}$/);

/** The longest text of any language, which is a paragraph. */
export const Translation = text(1500);

/** One version of one translation, of one version of its original. 0 is the one in the files of knowledge. */
export const TextVersion = z.strictObject({ key: TextKey, version: z.int().min(0), original: Original });
export type TextVersion = z.infer<typeof TextVersion>;

/** At most so many in one act: all of one language. */
export const mostTexts = 400;

/** A text of the catalogue, as those who made it wrote it in Swedish and English. */
export type OriginalText = {
  readonly key: string;
  readonly group: TextGroup;
  readonly sv: string;
  readonly en: string;
  /** What a translator should know, in English. */
  readonly note: string;
  readonly original: string;
};

/** A translation in the files of knowledge, and whether a named speaker has signed its file. */
export type ShippedText = { readonly said: string; readonly isSigned: boolean };

/** A language into which texts are translated. */
export type TextLanguage = {
  readonly language: string;
  readonly name: string;
  readonly shipped: ReadonlyMap<string, ShippedText>;
};

/** The places of a text that are filled when it is shown, in the order of the alphabet. */
export const placesOf = (said: string): readonly string[] =>
  [...said.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
