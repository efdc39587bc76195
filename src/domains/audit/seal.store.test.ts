import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { healthOf } from '../../main/running/health.ts';
import { everyOpenTransactionEnds } from '../../testing/open-transactions.ts';
import { accountOf, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { aSignal } from '../signals/testing/builders.ts';
import { sealLogs, verifyLogs } from './public.server.ts';

describe.each(storeKinds())('sealing the log, on %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
  });
  afterAll(() => stage.store.close());

  it('takes more entries than one batch can hold in several, and none of them counts as kept back', async () => {
    const { store, ask } = stage;
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    for (let turn = 0; turn < 6; turn++) await ask(ines, 'signal.register', {}, aSignal(ines.envelope()));
    await everyOpenTransactionEnds(stage.store);
    const sealed = await sealLogs(store.database, store.keys.log, { atMost: 3 });
    expect(sealed.map(({ count }) => count)).toEqual([3, 3, 1]); // with the entry of signing in
    expect(sealed.map(({ late }) => late)).toEqual([0, 0, 0]);
    expect(await verifyLogs(store.database, store.keys)).toMatchObject({ findings: [], sealed: 7 });
  });

  it('is behind when an entry has waited for over a minute, which the health check and the verifier report', async () => {
    const { store, ask } = stage;
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    await ask(ines, 'signal.register', {}, aSignal(ines.envelope()));
    const told = async () => {
      const { log, warnings } = await healthOf(store.database, true, store.keys);
      const { behind } = await verifyLogs(store.database, store.keys);
      return [log, warnings.some((line) => line.includes('not sealed')), behind];
    };
    expect(await told()).toEqual(['sealed', false, false]);
    await store.asOwner("update audit.open set since = since - interval '61 seconds'");
    expect(await told()).toEqual(['behind', true, true]);
    await everyOpenTransactionEnds(stage.store);
    await sealLogs(store.database, store.keys.log);
    expect(await told()).toEqual(['sealed', false, false]);
  });

  it('cannot be held up by advisory locks, which any database user can take', async () => {
    const { store, ask } = stage;
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    await ask(ines, 'signal.register', {}, aSignal(ines.envelope()));
    await store.asOwner('select pg_advisory_lock(1128353877, n) from generate_series(1, 40) n');
    await everyOpenTransactionEnds(stage.store);
    expect((await sealLogs(store.database, store.keys.log)).map(({ count }) => count)).toEqual([2]);
    await store.asOwner('select pg_advisory_unlock_all()');
  });

  it('is done by one at a time, and a second sealer seals nothing', async () => {
    const { store, ask } = stage;
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    await ask(ines, 'signal.register', {}, aSignal(ines.envelope()));
    const seal = () => sealLogs(store.database, store.keys.log);
    await everyOpenTransactionEnds(stage.store);
    const both = await Promise.all([seal(), seal()]);
    expect(both.flat().map(({ count }) => count)).toEqual([2]);
  });

  it.runIf(kind === 'postgres')(
    'is done again by one that looked at the log before another had sealed it, and wrote after',
    async () => {
      const { store, ask } = stage;
      const { database, keys } = store;
      const ines = await stage.signIn(accountOf.ines, 'supervision');
      await ask(ines, 'signal.register', {}, aSignal(ines.envelope()));
      await everyOpenTransactionEnds(stage.store);
      let views = 0;
      const overtaken: typeof database = {
        ...database,
        transaction: (role, work, isolation) =>
          database.transaction(
            role,
            async (tx) => {
              if (isolation === 'repeatable read' && ++views === 1) {
                await sql`select 1`.execute(tx); // from here on it sees what is there now
                expect((await sealLogs(database, keys.log)).map(({ count }) => count)).toEqual([2]);
              }
              return work(tx);
            },
            isolation,
          ),
      };
      expect(await sealLogs(overtaken, keys.log)).toEqual([]);
      expect(views).toBe(2);
      expect(await verifyLogs(database, keys)).toMatchObject({ findings: [] });
    },
  );
});
