import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderHeld, lockFolder, socketPath } from '../../platform/database/folder-lock.ts';
import { testNow } from '../../testing/people.ts';
import { copyDemoTo, type Launched, launch } from './testing/built-server.ts';
import { visit } from './testing/visitor.ts';

describe('a folder with an embedded database', () => {
  let folder: string;
  let launched: Launched[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cape-one-folder-'));
    launched = [];
  });
  afterEach(async () => {
    await Promise.all(launched.map((server) => server.kill9()));
    rmSync(folder, { recursive: true, force: true });
  });
  const start = async (settings: Readonly<Record<string, string>> = {}) => {
    const server = await launch({ CAPE_DATA: folder, ...settings });
    launched.push(server);
    return server;
  };

  it('is for one server; the second ends with a sentence and the first goes on, until it is killed', async () => {
    await copyDemoTo(folder);
    const first = await start();
    const origin = await first.ready();
    const ines = await visit(origin, 'ines');
    const before = await ines.register();

    const second = await start();
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`The data folder ${folder} is in use by process ${first.pid}, since `);
    expect(second.said()).toContain(
      "Two processes on one folder would destroy each other's data. Stop the other one first, or start this one on another folder with CAPE_DATA.",
    );
    expect(existsSync(join(folder, 'database', 'PG_VERSION'))).toBe(true);
    await ines.correct(before.signal, before.act);

    await first.kill9();
    const third = await start();
    const again = await visit(await third.ready(), 'ines');
    expect((await again.correct(before.signal, before.act)).leaf).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is won by exactly one of six servers that start at once, where another was killed before', async () => {
    const empty = { CAPE_DEMO: '0' };
    const killed = await start(empty);
    for (let held = false; !held; ) {
      held = existsSync(socketPath(folder));
      await new Promise((wait) => setTimeout(wait, 10));
    }
    await killed.kill9();
    const six = await Promise.all(Array.from({ length: 6 }, () => start(empty)));
    const outcomes = await Promise.all(
      six.map((server) =>
        Promise.race([
          server.ready().then(
            () => 'serves',
            () => 'ended',
          ),
          server.ended.then(() => 'ended'),
        ]),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'serves')).toHaveLength(1);
    for (const [at, server] of six.entries()) {
      if (outcomes[at] === 'ended') expect(server.said()).toContain('is in use by process ');
    }
  });

  it('is won by exactly one of six, many times over, also where a process died while taking it', async () => {
    const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
    const races = Array.from({ length: 24 }, async (_, race) => {
      const one = join(folder, String(race));
      mkdirSync(one);
      if (race % 2 === 0) writeFileSync(`${socketPath(one)}.takeover`, String(dead));
      const tried = await Promise.allSettled(Array.from({ length: 6 }, () => lockFolder(one, { since: testNow })));
      const won = tried.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      const lost = tried.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
      await Promise.all(won.map((lock) => lock.release()));
      expect(lost.filter((reason) => !(reason instanceof FolderHeld))).toEqual([]);
      return won.length;
    });
    expect(await Promise.all(races)).toEqual(Array.from({ length: 24 }, () => 1));
  });
});
