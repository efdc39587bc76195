import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesFor, keepFiles, readFiles, readKeptFiles } from './knowledge-files.ts';

let folder: string;
let place: string;
beforeAll(() => {
  const home = mkdtempSync(join(tmpdir(), 'cape-knowledge-'));
  folder = join(home, 'knowledge');
  place = join(home, 'knowledge.json');
  cpSync('knowledge', folder, { recursive: true });
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** Puts a mark into what was kept, so that one sees whether it was used. */
async function markKept(): Promise<void> {
  const kept = JSON.parse(await readFile(place, 'utf8'));
  kept.files.history = 'kept';
  writeFileSync(place, JSON.stringify(kept));
}

it('is the same whether it was kept or read anew', async () => {
  await keepFiles(folder, place);
  expect(await readKeptFiles(folder, place)).toStrictEqual(await readFiles(folder));
});

it('holds what was made up only where the database is that of a demo, kept or read anew', async () => {
  await keepFiles(folder, place);
  for (const files of [await readFiles(folder), await readKeptFiles(folder, place)]) {
    const production = filesFor(files, { demo: false });
    expect(production.knowledge.retention.entries.filter(({ days }) => days !== null)).toEqual([]);
    expect(production.exchange.region).toMatchObject({ invented: false, contributions: [] });
    const demo = filesFor(files, { demo: true });
    expect(demo.knowledge.retention.entries.filter(({ invented }) => invented)).toHaveLength(3);
    expect(demo.exchange.region).toMatchObject({ invented: true, contributions: [{}, {}] });
  }
});

it('is read anew as soon as a file changes by one byte, is added, or nothing was kept', async () => {
  await markKept();
  expect((await readKeptFiles(folder, place)).history).toBe('kept');
  const path = join(folder, 'concepts.yaml');
  const before = await readFile(path, 'utf8');
  writeFileSync(path, `${before}\n`);
  expect((await readKeptFiles(folder, place)).history).not.toBe('kept');
  writeFileSync(path, before);
  expect((await readKeptFiles(folder, place)).history).toBe('kept');
  writeFileSync(join(folder, 'another.yaml'), 'list: none\n');
  expect((await readKeptFiles(folder, place)).history).not.toBe('kept');
  writeFileSync(place, (await readFile(place, 'utf8')).slice(0, 5000));
  expect((await readKeptFiles(folder, place)).history).not.toBe('kept');
  rmSync(place);
  expect((await readKeptFiles(folder, place)).history).not.toBe('kept');
});
