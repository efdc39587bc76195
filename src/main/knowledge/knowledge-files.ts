import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLessons } from '../../domains/competence/public.server.ts';
import { readIcTip, readRegion, withoutInvented } from '../../domains/exchange/public.server.ts';
import { readHelp } from '../../domains/help/public.server.ts';
import { readWorkerTalk } from '../../domains/inspections/public.server.ts';
import { inDemo, readKnowledge } from '../../domains/knowledge/public.server.ts';
import { readHistory, readRegister } from '../../domains/programme/public.server.ts';
import { readWorkLanguages } from '../../domains/signals/tips/drafts.server.ts';
import { readBank } from '../../domains/surveys/public.server.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import { programs, root } from '../root.ts';

export type KnowledgeFiles = Awaited<ReturnType<typeof readFiles>>;

/**
 * What is in the folder of knowledge: read, and checked by its schemas. A file that is wrong stops it with its name, line, entry and what
 * is wrong.
 */
export async function readFiles(folder: string) {
  const [known, talks, lessons, bank, history, register, help, region, icTip, letterLanguages] = await Promise.all([
    readKnowledge(folder),
    readWorkerTalk(folder),
    readLessons(folder),
    readBank(folder),
    readHistory(folder),
    readRegister(folder),
    readHelp(folder),
    readRegion(folder),
    readIcTip(folder),
    // A letter to a person is in one of them once a speaker has signed every text of it: a draft never is.
    readWorkLanguages(folder, true),
  ]);
  return { ...known, talks, lessons, bank, history, register, help, letterLanguages, exchange: { region, icTip } };
}

/**
 * What an installation may know. A demo knows what was made up for it as well; in any other database it would be read as
 * true, so it never gets there.
 */
export const filesFor = (files: KnowledgeFiles, { demo }: { readonly demo: boolean }) => ({
  ...files,
  knowledge: demo ? inDemo(files.knowledge, files.invented) : files.knowledge,
  exchange: { ...files.exchange, region: demo ? files.exchange.region : withoutInvented(files.exchange.region) },
});
export type FilesKnown = ReturnType<typeof filesFor>;

/** What a build has read and checked, so that no start need do it again; and of which files, byte for byte. */
type Kept = { readonly of: string; readonly files: KnowledgeFiles };

/** One sum over every file in the folder, its name and its bytes. */
async function sumOf(folder: string): Promise<string> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = all.filter((one) => !one.isDirectory()).map((one) => join(one.parentPath, one.name));
  const sums = await Promise.all(
    paths.sort().map(async (path) => `${path.slice(folder.length)} ${sha256(await readFile(path)).toString('hex')}`),
  );
  return sha256(sums.join('\n')).toString('hex');
}

/** Keeps what was read and checked beside the programs that will start with it. */
export async function keepFiles(folder: string, place: string): Promise<void> {
  const kept: Kept = { of: await sumOf(folder), files: await readFiles(folder) };
  await writeFile(place, JSON.stringify(kept));
}

/**
 * As `readFiles`, and without reading and checking a thousand entries again when a build kept them: only as long as the
 * files are what they were, so a corrected one counts from the next start on.
 */
export async function readKeptFiles(folder: string, place: string, read = readFiles): Promise<KnowledgeFiles> {
  const [text, of] = await Promise.all([readFile(place, 'utf8').catch(() => null), sumOf(folder)]);
  // Begins with the sum: what is out of date need not be read whole.
  if (text === null || !text.startsWith(`{"of":"${of}"`)) return read(folder);
  try {
    return (JSON.parse(text) as Kept).files;
  } catch {
    return read(folder); // it was cut off while it was written; the files themselves say it all
  }
}

/** The files of this very project, as its build kept them: two seconds of a processor otherwise, whatever asks. */
export const filesHere = (): Promise<KnowledgeFiles> =>
  readKeptFiles(join(root, 'knowledge'), join(programs, 'knowledge.json'));
