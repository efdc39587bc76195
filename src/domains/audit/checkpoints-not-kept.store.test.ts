import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyReport } from '../../main/operating/audit-verify.ts';
import { sealToEnd } from '../../main/proofs/testing/seal-to-end.ts';
import { healthOf } from '../../main/running/health.ts';
import { faultOf } from '../../platform/log/log.ts';
import { accountOf, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { aSignal } from '../signals/testing/builders.ts';
import { keepingCheckpoints, notesIn } from './public.server.ts';

describe.each(storeKinds())('checkpoints while there is no room for them, on %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'cape-full-'));
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
  });
  afterAll(async () => {
    await stage.store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are missed by health, by the log of the server and by the verifier, and are written when there is room again', async () => {
    const { store, ask } = stage;
    const onDisk = notesIn(folder);
    let isFull = false;
    const told: (readonly [number, string | null])[] = [];
    const keeper = keepingCheckpoints(
      store.database,
      {
        read: onDisk.read,
        keep: async (log, note) => {
          if (isFull) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
          await onDisk.keep(log, note);
        },
      },
      (count, error) => told.push([count, error === null ? null : faultOf(error).code]),
    );
    const round = async () => {
      await sealToEnd(store, { keeper });
      await keeper.catchUp();
    };
    const warnings = async () => (await healthOf(store.database, true, store.keys, keeper.notKept)).warnings.join('\n');
    const report = async () => {
      const { exit, lines } = await verifyReport({ database: store.database, keys: store.keys, checkpoints: folder });
      return [exit, lines.some(({ text }) => text.id === 'audit.not-kept-newest')];
    };
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    const register = () => ask(ines, 'signal.register', {}, aSignal(ines.envelope()));

    await register();
    await round();
    expect([await warnings(), await report()]).toEqual([
      expect.not.stringContaining('checkpoints-not-kept'),
      [0, false],
    ]);

    isFull = true;
    await register();
    await round();
    await register();
    await round(); // the sealing itself goes on
    expect(await warnings()).toContain('checkpoints-not-kept: ');
    expect(await report()).toEqual([2, true]);
    expect(told).toEqual([[1, 'ENOSPC']]); // when it changes, and not at every round

    isFull = false;
    await keeper.catchUp();
    expect([await warnings(), await report()]).toEqual([
      expect.not.stringContaining('checkpoints-not-kept'),
      [0, false],
    ]);
    expect(told).toEqual([
      [1, 'ENOSPC'],
      [0, null],
    ]);
  });

  it('of what another server sealed are kept here too, so that each folder is whole by itself', async () => {
    const { store, ask } = stage;
    const here = notesIn(join(folder, 'here'));
    const keeper = keepingCheckpoints(store.database, here, () => undefined);
    await keeper.catchUp();
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    await ask(ines, 'signal.register', {}, aSignal(ines.envelope()));
    await sealToEnd(store); // by another, which keeps elsewhere
    const kept = async () => Math.max(...((await here.read())?.notes ?? []).map(({ size }) => size));
    const before = await kept();
    await keeper.catchUp();
    expect(await kept()).toBeGreaterThan(before);
  });
});
