import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { anIdentity, aPerson, somePersonFacts } from '../../persons/testing/builders.ts';
import { type PeopleFound, searchesAnHour } from './schema.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const nargiza = newId();
const kim = newId();
const locked = newId();

describe.each(storeKinds())('people by name, on %s', (kind) => {
  let stage: Stage;
  let karin: Person;
  const put = async (id: string, alias: string, identity: object) => {
    const facts = somePersonFacts({ alias });
    await stage.ask(karin, 'person.register', {}, aPerson(karin.envelope(), { person: id, facts }));
    await stage.ask(karin, 'identity.store', { id }, anIdentity(karin.envelope(), identity));
  };
  const search = async (person: Person, text: string, over: object = {}): Promise<PeopleFound> =>
    (await stage.ask(person, 'people.search', {}, { by: 'name', text, reason: 'contact', after: null, ...over }))
      .answer;
  const found = async (text: string, over: object = {}) =>
    (await search(karin, text, over)).hits.map(({ alias, manner }) => `${alias} ${manner}`);
  const logged = async () =>
    (
      await stage.store.asOwner<{ told: { objects: string[]; fields: string[]; result: string } }>(
        `select convert_from(bytes, 'UTF8')::jsonb as told from audit.entry
          where convert_from(bytes, 'UTF8')::jsonb ->> 'verb' = 'people.search' order by seq`,
      )
    ).map(({ told }) => told);

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    karin = await stage.signIn(accountOf.karin, 'support');
    await put(nargiza, 'Lärkan', {
      givenNames: 'Zqvnargiza',
      familyName: 'Zqvprovova',
      personalNumber: '19910517-0005',
      phone: '070-000 00 01',
    });
    await put(kim, 'Staren', { givenNames: 'Зквким', familyName: 'Zqvprovoba', phone: null, passportNumber: null });
    await put(locked, 'Svalan', { givenNames: 'Zqvnargiza', familyName: 'Zqvgömd', phone: null, passportNumber: null });
    await stage.ask(karin, 'person.protect', { id: locked }, { act: karin.envelope(), protection: 'marked' });
  });
  afterAll(() => stage.store.close());

  it('are found whole, begun, in another alphabet and past one letter, with the name that answered', async () => {
    expect(await found('zqvnargiza')).toEqual(['Lärkan whole']);
    expect(await found('Zkvkim')).toEqual(['Staren whole']);
    expect((await found('zqvprov')).sort()).toEqual(['Lärkan begins', 'Staren begins']);
    expect((await found('zqvprovofa')).sort()).toEqual(['Lärkan letter', 'Staren letter']);
    expect(await found('annan')).toEqual([]);
    const { hits } = await search(karin, 'zqvnargiza');
    expect(hits).toMatchObject([{ id: nargiza, name: 'Zqvnargiza Z.', isProtected: false }]);
  });

  it('are found by personal number and phone, however they are written', async () => {
    expect(await found('910517-0005', { by: 'personalNumber' })).toEqual(['Lärkan whole']);
    expect(await found('+46700000001', { by: 'phone' })).toEqual(['Lärkan whole']);
    expect(await found('+46700000002', { by: 'phone' })).toEqual([]);
  });

  it('are not found once the import that brought them was undone', async () => {
    const back = (is: boolean) =>
      stage.store.asOwner('update persons.person_now set taken_back = $1 where id = $2', [is, nargiza]);
    await back(true);
    expect(await search(karin, 'zqvnargiza')).toMatchObject({ hits: [], looked: 1 });
    expect(await found('910517-0005', { by: 'personalNumber' })).toEqual([]);
    await back(false);
    expect(await found('zqvnargiza')).toEqual(['Lärkan whole']);
  });

  it('are not read where the identity is protected, but for the manager of the unit', async () => {
    expect(await found('zqvgömd')).toEqual([]);
    expect((await search(karin, 'zqvgömd')).looked, 'as if it were not there').toBe(2);
    await stage.store.asOwner(`insert into access.role_grant (account, role) values ($1, 'lead')`, [accountOf.karin]);
    const { hits, looked } = await search(karin, 'zqvgömd');
    expect(hits).toMatchObject([{ id: locked, isProtected: true }]);
    expect(looked).toBe(3);
    expect((await logged()).at(-1)?.fields).toContain('protected');
    expect((await search(karin, 'zqvgöm')).hits, 'not by the beginning of the name').toEqual([]);
    await stage.store.asOwner(`delete from access.role_grant where account = $1 and role = 'lead'`, [accountOf.karin]);
  });

  it('are of the own files alone, and of no capacity that has no need of names', async () => {
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    expect(await search(ines, 'zqvnargiza')).toEqual({ hits: [], more: false, looked: 0, next: null, opens: false });
    const paula = await stage.signIn(accountOf.paula, 'criminal-investigation');
    expect(await search(paula, 'zqvnargiza')).toMatchObject({ hits: [], looked: 0, opens: true });
  });

  it('are in the log with the reason and who was shown, never what was asked or found', async () => {
    await search(karin, 'zqvnargiza', { reason: 'safety' });
    const last = (await logged()).at(-1);
    expect(last).toMatchObject({ objects: [nargiza], result: 'seen' });
    expect([...(last?.fields ?? [])].sort()).toEqual(['name', 'reason safety']);
    expect(JSON.stringify(await logged())).not.toMatch(/zqv/i);
    await expect(search(karin, 'zqvnargiza', { reason: 'curious' })).rejects.toMatchObject({ kind: 'invalid' });
    await expect(search(karin, 'zq')).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('stop when there were more of it within an hour than are work', async () => {
    await stage.store.asOwner('delete from access.people_search');
    await stage.store.asOwner(
      `insert into access.people_search (account, at) select $1, clock_timestamp() - interval '59 minutes' from generate_series(1, $2::int)`,
      [accountOf.karin, searchesAnHour - 2],
    );
    expect(await found('zqvnargiza')).toHaveLength(1);
    await expect(search(karin, 'zqvnargiza')).rejects.toMatchObject({ kind: 'too-many' });
    await stage.store.asOwner(
      `update access.people_search set at = at - interval '2 minutes' where at < clock_timestamp() - interval '1 minute'`,
    );
    expect(await found('zqvnargiza')).toHaveLength(1);
    expect(await stage.store.asOwner('select 1 from access.people_search')).toHaveLength(4);
  });
});
