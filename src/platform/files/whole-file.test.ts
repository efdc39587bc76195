import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WouldDestroy, writeWhole } from './whole-file.ts';

describe('a file written whole', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(at(name), 'utf8');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cape-whole-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('replaces an earlier one, for its owner alone to read, and leaves nothing beside it', async () => {
    writeFileSync(at('report.html'), 'old');
    await writeWhole(at('report.html'), ['new ', 'contents']);
    expect(read('report.html')).toBe('new contents');
    expect(statSync(at('report.html')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['report.html']);
  });

  it('never replaces what it was made from, by whatever name', async () => {
    writeFileSync(at('caseload.csv'), 'rows');
    symlinkSync(at('caseload.csv'), at('link.csv'));
    linkSync(at('caseload.csv'), at('other-name.csv'));
    for (const name of ['caseload.csv', 'link.csv', 'other-name.csv']) {
      await expect(writeWhole(at(name), ['report'], { never: at('caseload.csv') })).rejects.toThrow(
        new WouldDestroy('same-file'),
      );
    }
    expect(read('caseload.csv')).toBe('rows');
  });

  it('never replaces what is no file', async () => {
    mkdirSync(at('folder'));
    symlinkSync('/dev/null', at('device'));
    for (const name of ['folder', 'device'])
      await expect(writeWhole(at(name), ['report'])).rejects.toThrow(new WouldDestroy('not-a-file'));
    expect(readdirSync(folder).toSorted()).toEqual(['device', 'folder']);
  });

  it('leaves the earlier one as it was when the contents fail in the middle', async () => {
    writeFileSync(at('report.html'), 'old');
    const failing = function* (): Generator<string> {
      yield 'new';
      throw new Error('the disk is full');
    };
    await expect(writeWhole(at('report.html'), failing())).rejects.toThrow('the disk is full');
    expect(read('report.html')).toBe('old');
    expect(readdirSync(folder)).toEqual(['report.html']);
  });

  it('says with the code of the system that there is no such folder', async () => {
    await expect(writeWhole(at('nowhere/report.html'), ['x'])).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
