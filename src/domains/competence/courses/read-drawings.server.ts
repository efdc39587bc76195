import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writtenPhoto } from './photo.ts';

/** The drawings and photographs of a folder of courses, by name. A folder without any has none. */
export async function readDrawings(courses: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(courses, 'pictures');
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.(?:svg|jpg)$/.test(name)).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => {
        const content = await readFile(join(folder, name));
        const picture = name.endsWith('.svg') ? content.toString('utf8') : writtenPhoto(content);
        return [name.replace(/\.(?:svg|jpg)$/, ''), picture] as const;
      }),
    ),
  );
}
