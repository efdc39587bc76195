import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FolderUnusable, makeFolder } from './make-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cape-make-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is made with all that is above it, for its owner alone, and by several at once', async () => {
  const deep = join(folder, 'a/b/c');
  await Promise.all([makeFolder(deep), makeFolder(deep), makeFolder(deep)]);
  expect(statSync(deep).mode & 0o777).toBe(0o700);
  await makeFolder(deep);
});

it.each(['file', 'file/below', ...(process.platform === 'linux' ? ['/proc/cape', '/sys/cape/below'] : [])])(
  'at %s cannot be made, and that is one sentence',
  async (name) => {
    writeFileSync(join(folder, 'file'), '');
    const place = name.startsWith('/') ? name : join(folder, name);
    await expect(makeFolder(place)).rejects.toThrow(new FolderUnusable(place));
  },
);
