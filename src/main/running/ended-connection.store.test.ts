import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, provisionNothing, storeKinds, type TestStore } from '../../testing/stores.ts';

describe.runIf(storeKinds().includes('postgres'))('a connection that PostgreSQL ends while we think', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openStore('postgres', provisionNothing);
  });
  afterAll(() => store.close());

  const ask = () =>
    store.database.transaction('cape_read', async (tx) => (await sql<{ n: number }>`select 1 as n`.execute(tx)).rows);

  it('fails what was under way on it, ends nothing else, and the next is answered', async () => {
    const thinking = store.database.transaction('cape_read', async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      await store.asOwner('select pg_terminate_backend($1)', [rows[0]?.pid]);
      // Long enough for the end to reach us while nothing is asked.
      await new Promise((done) => setTimeout(done, 200));
      return sql`select 1`.execute(tx);
    });
    await expect(thinking).rejects.toThrow();
    for (let turn = 0; turn < 5; turn += 1) expect(await ask()).toEqual([{ n: 1 }]);
  });
});
