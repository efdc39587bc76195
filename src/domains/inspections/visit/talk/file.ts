import { z } from 'zod';
import { placesIn, type TextKey, textKeys } from './worker-texts.ts';

const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

/** A file of one language: every text there, none of them empty, and with exactly the places that the text has. */
export const TalkFile = z.strictObject({
  language: z.string().regex(/^[a-z]{2}$/),
  own: z.string().trim().min(1),
  origin: z.enum(['written', 'translated']),
  review: z
    .strictObject({ by: z.string().trim().min(1), field: z.string().trim().min(1), on: z.iso.date() })
    .nullable(),
  texts: z.partialRecord(z.enum(textKeys), z.string().trim().min(1)).superRefine((texts, context) => {
    for (const key of textKeys) {
      const text = texts[key];
      if (text === undefined) continue;
      const found = placesOf(text);
      const wanted = [...placesIn(key)].sort();
      if (found.join() !== wanted.join())
        context.addIssue({
          code: 'custom',
          path: [key],
          message: `has {${found.join('} {')}}, not {${wanted.join('} {')}}`,
        });
    }
  }),
  /** Texts that were written again since, because what they said was not kept. They are taken from English, in training only. */
  outdated: z.array(z.enum(textKeys)).default([]),
  /** Recordings that are in `audio/<language>/<name of the text>.opus`. */
  audio: z
    .partialRecord(z.enum(textKeys), z.strictObject({ speaker: z.string().trim().min(1), on: z.iso.date() }))
    .optional(),
});
export type TalkFile = z.infer<typeof TalkFile>;

/**
 * What is wrong with the texts of a file, or null: each is there or outdated, not both; and no one has signed a language in which one is
 * outdated, since what they read is not what is said.
 */
export function wrongTexts({
  texts,
  outdated,
  review,
}: Pick<TalkFile, 'texts' | 'outdated' | 'review'>): string | null {
  const wrong = textKeys.find((key) => (texts[key] === undefined) !== outdated.includes(key));
  if (wrong !== undefined) return `${wrong}: ${texts[wrong] === undefined ? 'is missing' : 'is outdated, and there'}`;
  return outdated.length > 0 && review !== null ? `${outdated[0]}: is outdated, and the language is signed` : null;
}

/** Listed without a file, or a file that is not listed: the name of the text and what is wrong, or null. */
export function wrongAudio(listed: readonly TextKey[], files: readonly string[]): string | null {
  const missing = listed.find((key) => !files.includes(`${key}.opus`));
  if (missing !== undefined) return `${missing}: is listed, and there is no file ${missing}.opus`;
  const unlisted = files.find((file) => !listed.some((key) => file === `${key}.opus`));
  return unlisted === undefined ? null : `${unlisted}: lies there, and nobody is named as its speaker`;
}
