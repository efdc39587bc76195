import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countries } from '../../domains/knowledge/countries.ts';
import { capacities, tracks } from '../../kernel/capacity.ts';
import { roles } from '../../kernel/who.ts';
import { knowledgeFiles } from '../../testing/knowledge.ts';
import { provisionPeople } from '../../testing/people.ts';
import { openStore, storeKinds, type TestStore } from '../../testing/stores.ts';
import { agencies } from '../demo/agencies.ts';
import { agencyKinds } from '../first-start/answers.ts';

/** Who a ground may name that is no agency here: any recipient, the public, and a defendant's counsel. */
const noAgency = ['any', 'public', 'defence'];

const addAgency = (country: string, key: string, kind: string) =>
  `insert into access.agency (id, country, key, name_sv, name_en, kind) values (90, '${country}', '${key}', 'Påhittad', 'Invented', '${kind}')`;
const addUnit = (letters: string, capacity: string) =>
  `select access.add_unit(1::smallint, 990, 'enhet-ett', 'Påhittad enhet', 'Invented unit', '${letters}', array['${capacity}'])`;
const addPerson = (name: string, capacity: string, role: string) =>
  `select access.add_person(1990, 11, '${name}', 'inspektör', 'inspector', null, array['${capacity}'], array['${role}'])`;

describe.each(storeKinds())('who sets up agencies, units and people, on %s', (kind) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openStore(kind, provisionPeople);
  });
  afterAll(() => store.close());

  const known = async (what: string) =>
    (await store.asOwner<{ word: string }>('select word from access.known_word where kind = $1', [what]))
      .map(({ word }) => word)
      .sort();

  it('may write the words that the program knows, and no others', async () => {
    expect(await known('role')).toEqual([...roles].sort());
    expect(await known('capacity')).toEqual([...capacities].sort());
    expect(await known('track')).toEqual([...tracks].sort());
    expect(await known('country')).toEqual([...countries].sort());
    const { grounds } = await knowledgeFiles();
    const kinds = await known('kind of agency');
    const named = [...grounds.flatMap(({ from, to }) => [...from, ...to]), ...agencies.map((agency) => agency.kind)];
    expect(named.filter((one) => !kinds.includes(one) && !noAgency.includes(one))).toEqual([]);
    // What the first set-up lets one choose, and what it finds in the register, can be set up.
    expect(kinds).toEqual(expect.arrayContaining(agencyKinds));
    const { knowledge } = await knowledgeFiles();
    const registered = knowledge.agencies.entries.flatMap(({ agency_kind }) => agency_kind ?? []);
    expect(agencyKinds).toEqual(expect.arrayContaining([...new Set(registered)]));
  });

  it.each([
    ['a country', addAgency('XX', 'provhus', 'tax'), "'XX' is not a country that CAPE knows. Write one of: DE, DK,"],
    ['a kind of agency', addAgency('SE', 'provhus', 'taxes'), "'taxes' is not a kind of agency that CAPE knows."],
    ['a key', addAgency('SE', 'Prov hus', 'tax'), "'Prov hus' cannot be the key of an agency."],
    ['a track', addUnit('controll', 'supervision'), "'controll' is not a track that CAPE knows."],
    ['a capacity of a unit', addUnit('control', 'supervison'), "'supervison' is not a capacity that CAPE knows."],
    ['a capacity', addPerson('Prov', 'superviser', 'officer'), "'superviser' is not a capacity that CAPE knows."],
    [
      'a role',
      addPerson('Prov', 'supervision', 'superman'),
      "'superman' is not a role that CAPE knows. Write one of: administrator, analyst,",
    ],
    ['a name', addPerson('  ', 'supervision', 'officer'), 'The name of a person is missing'],
  ])('gets an error for %s not known, with those known, and nothing is half written', async (_what, text, said) => {
    await expect(store.asOwner(text)).rejects.toMatchObject({ code: 'CA006', message: expect.stringContaining(said) });
    const left = 'select 1 from access.agency where id = 90 union all select 1 from access.unit where id = 990';
    expect(await store.asOwner(`${left} union all select 1 from access.account where id = 1990`)).toEqual([]);
  });

  it('may write what is known', async () => {
    await store.undone(async (asOwner) => {
      await asOwner(addAgency('SE', 'provhus', 'tax'));
      await asOwner(addUnit('control', 'supervision'));
      await asOwner(addPerson('Prov Exempel', 'supervision', 'officer'));
    });
  });
});
