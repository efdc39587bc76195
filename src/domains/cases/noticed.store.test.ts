import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { someSigns } from '../assistance/testing/builders.ts';
import { carryLetters } from '../disclosures/public.server.ts';
import { anIdentity, aPerson, aYes, somePersonFacts } from '../persons/testing/builders.ts';
import { aHandOver, someFacts } from '../suspicions/testing/builders.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
type Row = { id: string; stage: string; exit: string | null; obstacles: string[]; noticed: string[] };

describe.each(storeKinds())('what rules had noticed when a path ended, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let karin: Person;
  let sara: Person;
  let maja: Person;
  let petra: Person;
  const file = newId();

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
    sara = await stage.signIn(accountOf.sara, 'support');
    maja = await stage.signIn(accountOf.maja, 'administration');
    petra = await stage.signIn(accountOf.petra, 'criminal-investigation');
  });
  afterAll(() => stage.store.close());

  const ask = async (who: Person, verb: string, params: object, more: object = {}) =>
    (await stage.ask(who, verb, params, { act: who.envelope(), ...more })).answer;
  const rowsOf = (who: Person): Promise<Row[]> =>
    stage.store.database.transaction('cape_app', async (tx) => {
      await sql`select access.enter(${who.token}, null, null)`.execute(tx);
      return (await sql<Row>`select id, stage, exit, obstacles, noticed from study.own_rows()`.execute(tx)).rows;
    });
  /** The rows that something new added to those of an agency. */
  const added = async (who: Person, work: () => Promise<unknown>): Promise<Row[]> => {
    const before = new Set((await rowsOf(who)).map(({ id }) => id));
    await work();
    return (await rowsOf(who)).filter(({ id }) => !before.has(id));
  };
  const workOf = async (who: Person, task: string): Promise<string> =>
    (await stage.ask(who, 'work.list')).answer.items.findLast((item: { kind: string }) => item.kind === task)?.about.id;
  const handedOver = async (called: string): Promise<string> => {
    const facts = someFacts({ consent: 'yes', called });
    const input = { ...aHandOver({ ground: 'se.osl-10-1-consent', facts }), suspicion: newId() };
    await ask(ines, 'suspicion.hand-over', {}, { ...input, act: ines.envelope() });
    await carryLetters(stage.runtime);
    const { answer } = await stage.ask(karin, 'suspicion.list', {}, { status: 'unanswered' });
    return answer.items[0].id;
  };
  const helped = async (alias: string): Promise<string> => {
    const person = newId();
    const facts = somePersonFacts({ alias });
    await stage.ask(karin, 'person.register', {}, aPerson(karin.envelope(), { person, case: file, facts }));
    await ask(karin, 'assistance.begin', { id: person }, { support: newId(), signs: someSigns() });
    return person;
  };
  const leave = (person: string) =>
    ask(
      karin,
      'assistance.depart',
      { id: person },
      { departure: 'left', on: '2026-11-24', supported: 'no', said: null },
    );

  it('is in the row of the exit, apart from what people recorded, and in none before it', async () => {
    const suspicion = await handedOver('Vipan');
    const taken = await added(karin, () => ask(karin, 'suspicion.acknowledge', { id: suspicion }));
    expect(taken).toMatchObject([{ stage: 'suspicion', exit: null, noticed: [] }]);
    const ending = { act: karin.envelope(), outcome: 'closed', reason: 'not-reached', count: 3, note: null };
    const ended = await added(karin, async () => {
      for (const _again of [1, 2]) await ask(karin, 'suspicion.close', { id: suspicion }, ending);
    });
    expect(ended).toMatchObject([{ exit: 'contact-lost', obstacles: [], noticed: ['OB-B09'] }]);
  });

  it('is what was noticed of that one person, and of the file, and of no one else in it', async () => {
    const suspicion = await handedOver('Staren');
    const act = karin.envelope();
    await ask(karin, 'suspicion.acknowledge', { id: suspicion }, { act });
    const about = { sector: 'restaurant', workplaceName: 'Exempelkrogen Demo', municipality: 'Motala' };
    await ask(karin, 'case.open', {}, { case: file, track: 'protection', about, basedOn: [act.id], note: null });
    const [svalan, larkan] = [await helped('Svalan'), await helped('Lärkan')];
    const period = newId();
    await ask(karin, 'reflection-period.consider', { id: svalan }, { period });
    const informed = { language: 'uz', interpreter: 'none' };
    await ask(karin, 'reflection-period.inform', { id: period }, informed);
    // Late with the hand-over: the whole file has that, whichever person of it leaves.
    await stage.store.asOwner(
      `update cases.obstacle_now set threatens_from = '2026-11-01T08:00:00Z', arises_at = '2026-11-10T08:00:00Z'
       where stream = $1 and why = 'suspicion.nobody-owns'`,
      [suspicion],
    );
    const first = await added(karin, () => leave(larkan));
    expect(first).toMatchObject([{ exit: 'stopped', noticed: ['OB-A02', 'OB-B09'] }]);
    const second = await added(karin, () => leave(svalan));
    expect(second).toMatchObject([{ exit: 'stopped', noticed: ['OB-A02', 'OB-B03', 'OB-B09'] }]);

    // What is mended afterwards changes no row: it was so when the path ended.
    const told = await rowsOf(karin);
    await ask(karin, 'reflection-period.inform', { id: period }, { ...informed, interpreter: 'professional' });
    expect(await rowsOf(karin)).toEqual(told);
  });

  it('of a criminal file is what the decision itself brought, too, and never what its author named', async () => {
    const [criminal, party] = [newId(), newId()];
    const report = { case: null, offences: ['SE.BRB.4.1b'], source: 'police', reportedOn: '2026-02-05', deedOn: null };
    await ask(petra, 'report.file', {}, { file: criminal, facts: report, words: { what: 'En påhittad anmälan.' } });
    const on = (verb: string, facts: object, words: object) => ask(petra, verb, { id: criminal }, { facts, words });
    await on('investigation.open', { ledBy: 'prosecutor', decisionDue: '2026-11-27' }, { reason: null });
    await on('injured-party.add', { party, person: null, under18: false }, { alias: 'Lärkan' });
    const decision = {
      lines: [{ party, offence: 'SE.BRB.4.1b', outcome: 'closed', reason: 'RC04' }],
      against: 'nothing-found',
      notTaken: [],
      reviewToldIn: 'uz',
      obstacles: ['OB-C06'],
      tellAfterSupport: null,
    };
    const words = { reasons: 'Påhittade skäl.', against: null, notTaken: 'Inget var kvar.' };
    const [row] = await added(petra, () => on('decision.make', decision, words));
    expect(row).toMatchObject({ stage: 'investigation', exit: 'closed', obstacles: ['OB-C06'] });
    // It cannot be proved; no evidence is independent of the person's account; and the money was not traced.
    expect(row?.noticed).toEqual(expect.arrayContaining(['OB-C05', 'OB-C08', 'OB-C09']));
    expect(row?.noticed).not.toContain('OB-C06');
  });

  it('comes with an exit reported by a disclosure, by what the agency had done itself', async () => {
    const given = (person: string, purpose: string, toUnit: number, who: Person) =>
      stage.ask(who, 'consent.give', { id: person }, aYes(who.envelope(), { purpose, toUnit } as never));
    const person = await helped('Sparven');
    const period = newId();
    await ask(karin, 'reflection-period.consider', { id: person }, { period });
    await ask(karin, 'reflection-period.wish', { id: period }, { wishes: 'yes' });
    await ask(karin, 'reflection-period.inform', { id: period }, { language: 'uz', interpreter: 'none' });
    await given(person, 'social-services', 61, karin);
    await ask(karin, 'reflection-period.request', { id: period }, { toUnit: 61 });
    await carryLetters(stage.runtime);
    const asked = await workOf(sara, 'reflection-period.apply');
    const theirs = newId();
    const facts = somePersonFacts({ alias: 'Sparven' });
    await stage.ask(sara, 'person.register', {}, aPerson(sara.envelope(), { person: theirs, case: null, facts }));
    await ask(sara, 'identity.store', { id: theirs }, { ...anIdentity(sara.envelope()), act: sara.envelope() });
    await given(theirs, 'migration', 71, sara);
    await given(theirs, 'contact', 51, sara);
    const application = { toUnit: 71, person: theirs, account: 'Påhittad redogörelse.' };
    await ask(sara, 'reflection-period.apply', { id: asked }, application);
    await carryLetters(stage.runtime);
    const refusal = { outcome: 'refused', provision: 'SE.UTL.5.15', reason: 'Påhittat.' };
    await ask(maja, 'reflection-period.decide', { id: await workOf(maja, 'reflection-period.decide') }, refusal);
    const told = await added(karin, async () => {
      await carryLetters(stage.runtime);
      await ask(sara, 'reflection-period.tell', { id: asked });
      await carryLetters(stage.runtime);
    });
    expect(told).toMatchObject([{ stage: 'identified', exit: 'refused', noticed: ['OB-A02', 'OB-B03'] }]);
    expect((await rowsOf(sara)).filter(({ exit }) => exit === 'refused')).toMatchObject([{ noticed: [] }]);
  });

  it('is not visible to another agency', async () => {
    expect((await rowsOf(sara)).flatMap(({ noticed }) => noticed)).toEqual([]);
    expect((await rowsOf(ines)).flatMap(({ noticed }) => noticed)).toEqual([]);
  });

  it('is taken by the database as codes beside an exit of the work, and as nothing else', async () => {
    const add = (over: object) => {
      const row = { id: newId(), pseudonym: sha256('p').toString('hex'), unit_of_count: 'person', kind: 'lived' };
      const ended = { ...row, chain: 'protection', stage: 'support', exit: 'stopped', noticed: ['OB-A02'] };
      return stage.store.asOwner('select study.add_invented(11, $1)', [JSON.stringify([{ ...ended, ...over }])]);
    };
    await add({});
    for (const wrong of [{ exit: null }, { kind: 'reviewed' }, { noticed: ['Svalan'] }, { noticed: ['OB-A02 Svalan'] }])
      await expect(add(wrong)).rejects.toMatchObject({ code: '23514' });
  });
});
