import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type History, HistoryFile } from './history-file.ts';

/** The history of the project. A file that is wrong stops the start with its name and place. */
export async function readHistory(knowledge: string): Promise<History> {
  const path = join(knowledge, 'programme', 'history.yaml');
  const parsed = HistoryFile.safeParse(parse(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}
