import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The drawings of a folder of courses, by name. A folder without any has none. */
export async function readDrawings(courses: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(courses, 'pictures');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.svg')).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name.replace(/\.svg$/, ''), await readFile(join(folder, name), 'utf8')] as const),
    ),
  );
}
