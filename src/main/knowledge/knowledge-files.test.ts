import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesFor, keepFiles, readFiles, readKeptFiles } from './knowledge-files.ts';

let folder: string;
let place: string;
let whole: Awaited<ReturnType<typeof readFiles>>;
beforeAll(async () => {
  const home = mkdtempSync(join(tmpdir(), 'cape-knowledge-'));
  folder = join(home, 'knowledge');
  place = join(home, 'knowledge.json');
  cpSync('knowledge', folder, { recursive: true });
  await keepFiles(folder, place);
  whole = await readFiles(folder);
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** Puts a mark into what was kept, so that one sees whether it was used. */
async function markKept(): Promise<void> {
  const kept = JSON.parse(await readFile(place, 'utf8'));
  kept.files.history = 'kept';
  writeFileSync(place, JSON.stringify(kept));
}

it('is the same whether it was kept or read again', async () => {
  expect(await readKeptFiles(folder, place)).toStrictEqual(whole);
});

it('holds what was made up only where the database is that of a demo, kept or read again', async () => {
  for (const files of [whole, await readKeptFiles(folder, place)]) {
    const production = filesFor(files, { demo: false });
    expect(production.knowledge.retention.entries.filter(({ days }) => days !== null)).toEqual([]);
    expect(production.exchange.region).toMatchObject({ invented: false, contributions: [] });
    const demo = filesFor(files, { demo: true });
    expect(demo.knowledge.retention.entries.filter(({ invented }) => invented)).toHaveLength(3);
    expect(demo.exchange.region).toMatchObject({ invented: true, contributions: [{}, {}] });
  }
});

it('is read again as soon as a file changes by one byte, is added, or nothing was kept', async () => {
  await markKept();
  let times = 0;
  const read = () =>
    readKeptFiles(folder, place, async () => {
      times++;
      return whole;
    });
  const isReadAnew = async () => {
    const before = times;
    await read();
    return times > before;
  };
  expect(await isReadAnew(), 'as it was kept').toBe(false);
  const path = join(folder, 'concepts.yaml');
  const before = await readFile(path, 'utf8');
  writeFileSync(path, `${before}\n`);
  expect(await isReadAnew(), 'a byte more').toBe(true);
  expect((await readKeptFiles(folder, place)).history, 'from the files themselves').toEqual(whole.history);
  writeFileSync(path, before);
  expect(await isReadAnew(), 'as it was').toBe(false);
  writeFileSync(join(folder, 'another.yaml'), 'list: none\n');
  expect(await isReadAnew(), 'a file more').toBe(true);
  rmSync(join(folder, 'another.yaml'));
  expect(await isReadAnew(), 'without it').toBe(false);
  writeFileSync(place, (await readFile(place, 'utf8')).slice(0, 5000));
  expect(await isReadAnew(), 'cut off').toBe(true);
  rmSync(place);
  expect(await isReadAnew(), 'nothing kept').toBe(true);
});
