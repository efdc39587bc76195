import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { carryLetters } from '../../disclosures/public.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));

describe.each(storeKinds())('what it cost, by sector, on %s', (kind) => {
  let stage: Stage;
  let linus: Person;
  let ulf: Person;
  let ana: Person;
  let siv: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    linus = await stage.signIn(accountOf.linus, 'support');
    ulf = await stage.signIn(accountOf.ulf, 'support');
    ana = await stage.signIn(accountOf.ana, 'analysis');
    siv = await stage.signIn(accountOf.siv, 'analysis');
  });
  afterAll(() => stage.store.close());

  const open = async (people: number, sector = 'cleaning'): Promise<string> => {
    const claim = newId();
    await stage.ask(
      linus,
      'claim.open',
      {},
      {
        act: linus.envelope(),
        claim,
        caseId: null,
        began: '2026-02-05',
        people,
        sector,
        who: 'Ärlan',
        against: 'Prov AB',
      },
    );
    return claim;
  };
  const line = (claim: string, range: object, id = newId()) =>
    stage.ask(
      linus,
      'claim.line',
      { id: claim },
      {
        act: linus.envelope(),
        line: id,
        kind: 'unpaid-wage',
        nature: 'gross',
        computed: { how: 'read', range },
        dues: [],
        evidence: 'Invented.',
        toDocument: null,
        toSupport: null,
      },
    );
  const pricePaid = (claim: string) =>
    stage.ask(
      linus,
      'claim.payer',
      { id: claim },
      {
        act: linus.envelope(),
        payer: newId(),
        kind: 'client',
        state: 'no-ground',
        by: null,
        kronor: null,
        name: 'Kund Exempel AB',
        note: null,
        price: { paid: 95, wage: 160, hours: 100 },
      },
    );
  const cost = async (person: Person) => (await stage.ask(person, 'study.own')).answer.cost;
  const same = (kronor: number) => ({ documented: kronor, probable: kronor, claimed: kronor });
  const rowIn = (table: { rows: string[][] }) => table.rows.find(([name]) => name === 'Cleaning');

  it('is absent while there is no claim', async () => {
    expect(await cost(linus)).toBeNull();
  });

  it('shows no sum of fewer than five people, and none of one case however many they are', async () => {
    await line(await open(4), same(100_000));
    expect(rowIn((await cost(linus)).table)?.slice(1, 4)).toEqual(['not shown', 'not shown', 'not shown']);
    await line(await open(11, 'construction'), same(412_500));
    const { table, title } = await cost(linus);
    expect(table.rows.find(([name]: string[]) => name === 'Construction')?.[3]).toBe('not shown');
    expect(title).toContain('too few people or cases');
    expect(rowIn(table)?.at(-1)).toBe('not known');
  });

  it('changes when a line is recorded, with contributions beside it and an hour below its least cost', async () => {
    const claim = await open(3);
    const id = newId();
    await line(claim, same(20_000), id);
    // Of two cases, a reader who knows one can compute the other.
    expect(rowIn((await cost(linus)).table)?.[3]).toBe('not shown');
    const third = await open(2);
    await line(third, same(40_000));
    expect(rowIn((await cost(linus)).table)?.[3]).toBe('not shown');
    await line(claim, same(50_360), id);
    for (const one of [claim, third, await open(4)]) await pricePaid(one);
    const { table, title, notes } = await cost(linus);
    // 190,360 x 31.42 % = 59,811; each hour 235.50 less 95, for 300 hours.
    expect(rowIn(table)).toEqual([
      'Cleaning',
      '190,360',
      '190,360',
      '190,360',
      '9 people in 3 cases',
      '9 people in 3 cases',
      '9 people in 3 cases',
      '59,811',
      '59,811',
      '59,811',
      'SEK\u00a042,150 for 300 h: 95.00 per hour, lowest lawful cost 235.50; 9 people, 3 cases',
    ]);
    expect(title).toBe('Unpaid wages: SEK\u00a0190,360 claimed in cleaning, of which SEK\u00a0190,360 documented');
    expect(notes.some((note: string) => note.includes('not been verified'))).toBe(true);
    // Of all sectors together the rest would be one case in construction.
    expect(table.rows.at(-1)?.[3]).toBe('not shown');
  });

  it('is not shown to a person who may not read the claims', async () => {
    expect(await cost(ulf)).toBeNull();
  });

  it('goes to a study with the rows of the agency, and is in a release, without file or name', async () => {
    await stage.ask(
      linus,
      'study.contribute',
      {},
      {
        act: linus.envelope(),
        contribution: newId(),
        study: 'lost-cases',
        ethics: null,
        ground: 'se.study-under-pseudonym',
        purpose: 'Invented.',
      },
    );
    await carryLetters(stage.runtime);
    const release = newId();
    await stage.ask(ana, 'study.release', {}, { act: ana.envelope(), release, study: 'lost-cases', name: 'Release 1' });
    await stage.ask(siv, 'study.sign', { id: release }, { act: siv.envelope() });
    const { shown } = (await stage.ask(ana, 'study.national')).answer;
    expect(rowIn(shown.cost.table)?.slice(1, 5)).toEqual(['190,360', '190,360', '190,360', '9 people in 3 cases']);
    expect(shown.cost.sub).toContain('Release 1');
    const [facts] = await stage.store.asOwner<{ facts: { cost: unknown } }>(
      "select facts from acts.act where type = 'study.release'",
    );
    // The one claim in construction did not leave the agency.
    expect(JSON.stringify(facts?.facts.cost)).not.toContain('construction');
    expect(JSON.stringify(facts?.facts.cost)).not.toMatch(/Prov|Ärlan|[0-9a-f]{8}-/);
  });
});
