import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeToOthers } from './private-folders.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cape-private-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const make = (name: string, mode: number): string => {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  chmodSync(path, mode);
  return path;
};
const modeOf = (path: string): string => (statSync(path).mode & 0o7777).toString(8);

it('folders that others could open become their owner’s alone, and a second time nothing is left to do', async () => {
  chmodSync(folder, 0o755);
  const inner = [make('database', 0o755), make('database/base', 0o750), make('database/base/1', 0o700)];
  expect(await closeToOthers(folder, ['database', 'checkpoints'])).toEqual({ closed: 3, left: [] });
  expect([folder, ...inner].map(modeOf)).toEqual(['700', '700', '700', '700']);
  expect(await closeToOthers(folder, ['database', 'checkpoints'])).toEqual({ closed: 0, left: [] });
});

it('other folders there, the targets of links, and files stay as they are', async () => {
  const kept = make('kept', 0o755);
  make('database', 0o700);
  symlinkSync(kept, join(folder, 'database/link'));
  writeFileSync(join(folder, 'database/file'), '', { mode: 0o640 });
  expect(await closeToOthers(folder, ['database'])).toEqual({ closed: 0, left: [] });
  expect([modeOf(kept), modeOf(join(folder, 'database/file'))]).toEqual(['755', '640']);
});

it('a folder that all users share is not closed, and is named', async () => {
  const shared = make('shared', 0o1777);
  const own = make('shared/database', 0o755);
  expect(await closeToOthers(shared, ['database'])).toEqual({ closed: 1, left: [shared] });
  expect([modeOf(shared), modeOf(own)]).toEqual(['1777', '700']);
});

it('where nothing is yet, nothing is closed', async () => {
  expect(await closeToOthers(join(folder, 'nowhere'), ['database'])).toEqual({ closed: 0, left: [] });
});
