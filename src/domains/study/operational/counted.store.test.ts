import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { count } from '../../../kernel/count.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { addOperationalRows } from './add-rows.server.ts';

const said = [count({ stage: 'suspicion', unit: 'person', person: 'somebody', on: '2026-03-02' })];

describe.each(storeKinds())('what acts add to the study, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let karin: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
  });
  afterAll(() => stage.store.close());

  const as = <T>(person: Person, work: (tx: Tx) => Promise<T>): Promise<T> =>
    stage.store.database.transaction('cape_app', async (tx) => {
      await sql`select access.enter(${person.token}, null, null)`.execute(tx);
      return work(tx);
    });
  const ownRows = (person: Person) =>
    as(person, async (tx) => (await sql<{ stage: string }>`select * from study.own_rows()`.execute(tx)).rows);

  it('is refused when no act of the same person in the same transaction is behind it', async () => {
    const adding = as(ines, (tx) =>
      addOperationalRows(() => null)(tx, stage.store.keys, 1, ines.envelope().id, {
        from: 'nothing',
        counts: said.map((one) => ({ said: one, noticed: [] })),
        same: [],
        without: [],
      }),
    );
    await expect(adding).rejects.toMatchObject({ code: '42501' });
  });

  it('is seen by the agency that counted it, and by no other', async () => {
    const row = { id: ines.envelope().id, unit_of_count: 'person', stage: 'suspicion', kind: 'lived' };
    const rows = JSON.stringify([{ ...row, pseudonym: sha256('somebody').toString('hex') }]);
    await stage.store.asOwner('select study.add_invented(11, $1::jsonb)', [rows]);
    expect(await ownRows(ines)).toMatchObject([{ stage: 'suspicion' }]);
    expect(await ownRows(karin)).toEqual([]);
  });
});
