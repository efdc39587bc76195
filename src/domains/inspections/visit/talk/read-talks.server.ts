import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { TalkFile, wrongAudio, wrongTexts } from './file.ts';
import type { Recording, WorkerTalk } from './languages.ts';
import { sharedWord, WordList } from './word-list.ts';
import { type TextKey, textKeys, type WorkerTexts } from './worker-texts.ts';

/**
 * The languages in `knowledge/worker-talk`, with the words of a card's code where there are some. A file that is wrong stops the
 * start with its name, the text and what is wrong.
 */
export async function readWorkerTalk(knowledge: string): Promise<readonly WorkerTalk[]> {
  const folder = join(knowledge, 'worker-talk');
  const lists = new Map<string, readonly string[]>();
  for (const path of await filesIn(join(folder, 'words'))) {
    const { language, words } = await readAs(WordList, path);
    lists.set(language, words);
  }
  const shared = sharedWord([...lists.values()]);
  if (shared !== null) throw new Error(`${join(folder, 'words')}: ${shared} is in two lists`);
  const files = await Promise.all((await filesIn(folder)).map((path) => readLanguage(folder, path)));
  const english = files.find(({ language }) => language === 'en')?.texts;
  const talks = files.map((talk) => ({ ...talk, texts: { ...english, ...talk.texts } as WorkerTexts }));
  return talks.map((talk) => ({ ...talk, words: lists.get(talk.language) ?? null }));
}

/** What a file says, without the texts that are outdated in it. */
type ReadTalk = Omit<WorkerTalk, 'words' | 'texts'> & { readonly texts: Readonly<Partial<Record<TextKey, string>>> };

async function readLanguage(folder: string, path: string): Promise<ReadTalk> {
  const { audio: recorded = {}, ...talk } = await readAs(TalkFile, path);
  const missing = wrongTexts(talk);
  if (missing !== null) throw new Error(`${path}: texts: ${missing}`);
  const audio = textKeys.flatMap((key): Recording[] => {
    const one = recorded[key];
    return one ? [{ key, ...one }] : [];
  });
  const files = await readdir(join(folder, 'audio', talk.language)).catch(() => []);
  const wrong = wrongAudio(
    audio.map(({ key }) => key),
    files,
  );
  if (wrong !== null) throw new Error(`${path}: audio: ${wrong}`);
  return { ...talk, audio };
}

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));

async function readAs<T extends { language: string }>(shape: z.ZodType<T>, path: string): Promise<T> {
  const parsed = shape.safeParse(parse(await readFile(path, 'utf8')));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  if (basename(path) !== `${parsed.data.language}.yaml`)
    throw new Error(`${path}: language: is ${parsed.data.language}`);
  return parsed.data;
}
