import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contributionOf } from '../../../main/demo/contribution-of.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { generateCaseload } from '../../caseload/public.ts';
import { countedTwice } from '../testing/counted-twice.ts';

const petrasUnit = 41;

describe.each(storeKinds())('the rows of an agency put together for its study, on %s', (kind) => {
  let stage: Stage;
  let petra: Person;
  let karin: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    petra = await stage.signIn(accountOf.petra, 'criminal-investigation');
    karin = await stage.signIn(accountOf.karin, 'support');
    const rows = [...generateCaseload({ cases: 400, seed: 5 })].map((row) =>
      contributionOf(row, petrasUnit, stage.store.keys),
    );
    await stage.store.asOwner('select study.add_invented($1, $2::jsonb)', [petrasUnit, JSON.stringify(rows)]);
    // Days that cannot have been meant, none at all, and what no rule had been asked of.
    await stage.store.asOwner(`update study.contribution set happened_on = case get_byte(pseudonym, 5) % 9
      when 0 then null when 1 then date '1899-12-31' when 2 then date 'infinity' else happened_on end`);
    // A third of the people have two names.
    await stage.store.asOwner(`insert into study.same_person
      select distinct country, realm, pseudonym, sha256(pseudonym) from study.contribution
      where pseudonym is not null and get_byte(pseudonym, 7) % 3 = 0`);
    await stage.store.asOwner(`update study.contribution c set pseudonym = s.person from study.same_person s
      where s.pseudonym = c.pseudonym and get_byte(uuid_send(c.id), 3) % 2 = 0`);
  });
  afterAll(() => stage.store.close());

  const counted = (person: Person) =>
    stage.store.database.transaction('cape_read', async (tx) => {
      await sql`select access.enter(${person.token}, null, null)`.execute(tx);
      return countedTwice(tx);
    });

  it('give the figures that single rows give', async () => {
    const { rows, byRows, bySteps } = await counted(petra);
    expect(rows).toBeGreaterThan(3000);
    expect(bySteps).toEqual(byRows);
  });

  it('are seen by no other agency', async () => {
    const { bySteps } = await counted(karin);
    expect(bySteps).toEqual((await counted(karin)).byRows);
    expect(bySteps.file.rows).toBe(0);
  });
});
