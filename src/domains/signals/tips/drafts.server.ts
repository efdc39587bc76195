import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const LanguageFile = z.strictObject({
  language: z.string().regex(/^[a-z]{2}$/),
  name: z.string().min(1),
  /** Who has read it as a speaker, and when. Until then it is a draft. */
  reviewed_by: z.string().min(1).nullable(),
  reviewed_on: z.iso.date().nullable(),
  texts: z.record(z.string(), z.string().min(1)),
  /**
   * Texts that were written again since, and are shown in English: while there is one, the language is a draft, also where a speaker has
   * read it.
   */
  outdated: z.array(z.string().min(1)).default([]),
});

/** A language of the pages for workers that the staff do not work in. */
export type WorkLanguage = {
  readonly language: string;
  readonly name: string;
  readonly isDraft: boolean;
  readonly texts: Readonly<Record<string, string>>;
  /** Of a draft: which of its texts are official nevertheless, since they were signed one by one. */
  readonly isOfficial?: (id: string) => boolean;
};

/** The languages in `knowledge/languages`. Drafts are for training: in production there are only those that a speaker has read. */
export async function readWorkLanguages(knowledge: string, inTraining: boolean): Promise<readonly WorkLanguage[]> {
  const folder = join(knowledge, 'languages');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const parsed = LanguageFile.safeParse(parse(await readFile(join(folder, name), 'utf8')));
      if (parsed.success) return parsed.data;
      const issue = parsed.error.issues[0];
      throw new Error(`${join(folder, name)}: ${issue?.path.join('.')}: ${issue?.message}`);
    }),
  );
  return files
    .map(({ language, name, reviewed_by, reviewed_on, texts, outdated }) => ({
      language,
      name,
      texts,
      isDraft: reviewed_by === null || reviewed_on === null || outdated.length > 0,
    }))
    .filter(({ isDraft }) => inTraining || !isDraft);
}
