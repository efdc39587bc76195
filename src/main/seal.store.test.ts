import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealLogs, verifyLogs } from '../domains/audit/public.server.ts';
import { aSignal } from '../domains/signals/testing/builders.ts';
import { accountOf, provisionPeople, type Stage, setStage } from './testing/people.ts';
import { openStore, storeKinds } from './testing/stores.ts';

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
    const sealed = await sealLogs(store.database, store.keys.log, { atMost: 3 });
    expect(sealed.map(({ count }) => count)).toEqual([3, 3, 1]); // with the entry of signing in
    expect(sealed.map(({ late }) => late)).toEqual([0, 0, 0]);
    expect(await verifyLogs(store.database, store.keys.log.public)).toMatchObject({ findings: [], sealed: 7 });
  });
});
