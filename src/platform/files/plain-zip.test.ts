import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openArchive } from '../../kernel/sheets/xlsx/unzip.ts';
import { plainZip } from './plain-zip.ts';

const files = [
  ['a.txt', Buffer.from('one')],
  ['pictures/ö.svg', Buffer.from('two'.repeat(500))],
] as const;

test('a small archive is opened again, and is the same whenever it is written', async () => {
  const zip = plainZip(files);
  expect(plainZip(files).equals(zip)).toBe(true);
  const archive = openArchive(zip, {
    inflate: async (packed, most) => inflateRawSync(packed, { maxOutputLength: most }),
    text: (part) => Buffer.from(part).toString('utf8'),
  });
  expect(archive?.names).toEqual(files.map(([name]) => name));
  for (const [name, content] of files)
    expect(Buffer.from((await archive?.read(name, 10_000)) ?? []).toString()).toBe(content.toString());
});
