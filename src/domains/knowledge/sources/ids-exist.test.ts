import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../entry.ts';
import type { List } from '../lists.ts';
import { knownHere } from '../testing/known-here.ts';

/** How the ids of each list are written wherever one is named, in programs and in files. */
const written: readonly (readonly [List, RegExp])[] = [
  ['obstacles', /\bOB-[A-G]\d{2}\b/g],
  ['reasons', /\bRC\d{2}\b/g],
  ['evidence', /\bEV\d{2}\b/g],
  ['failure-modes', /\bFM\d{2}\b/g],
  ['observations', /\bINS-[A-Z]\d{2}\b/g],
  ['ilo11', /\bILO\d{2}\b/g],
  ['delphi', /\b(?:DR|CR|VR|EX|CD|VD)\d{2}\b/g],
  ['elements', /\b[A-Z]{2}\.BRB\.\d+\.\d+[a-z]?\.[A-Z]+\.\d+\b/g],
];

/** Programs and files of knowledge. What tests invent on purpose is not looked at. */
async function sources(): Promise<readonly (readonly [string, string])[]> {
  const named = await Promise.all(
    ['src', 'knowledge'].map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((file) => join(folder, file)),
    ),
  );
  const files = named
    .flat()
    .filter((file) => /\.(ts|tsx|yaml|csv)$/.test(file) && !/\.test\.tsx?$|\/testing\/|\/proofs\//.test(file));
  return Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const));
}

describe('an id that is named anywhere', () => {
  let knowledge: Knowledge;
  let all: Awaited<ReturnType<typeof sources>>;
  beforeAll(async () => {
    ({ knowledge } = await knownHere());
    all = await sources();
  });

  it.each(written)('of %s is an id that is there', (list, pattern) => {
    const known = new Set<string>(knowledge[list].entries.map(({ id }) => id));
    const named = all.flatMap(([file, text]) => [...text.matchAll(pattern)].map(([id]) => ({ file, id })));
    expect(named.length, 'names that were found').toBeGreaterThan(20);
    expect(named.filter(({ id }) => !known.has(id))).toEqual([]);
  });
});
