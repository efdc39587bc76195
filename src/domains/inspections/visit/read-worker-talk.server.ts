import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { TalkFile, wrongAudio } from './talk-file.ts';
import type { Recording, WorkerTalk } from './talk-languages.ts';
import { textKeys } from './worker-texts.ts';

/** The languages in `knowledge/worker-talk`. A file that is wrong stops the start with its name, the text and what is wrong. */
export async function readWorkerTalk(knowledge: string): Promise<readonly WorkerTalk[]> {
  const folder = join(knowledge, 'worker-talk');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(names.map((name) => readLanguage(folder, name)));
}

async function readLanguage(folder: string, name: string): Promise<WorkerTalk> {
  const path = join(folder, name);
  const parsed = TalkFile.safeParse(parse(await readFile(path, 'utf8')));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { audio: recorded = {}, ...talk } = parsed.data;
  if (`${talk.language}.yaml` !== name) throw new Error(`${path}: language: is ${talk.language}`);
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
