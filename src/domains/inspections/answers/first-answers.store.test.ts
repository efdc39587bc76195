import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { refoldAll } from '../../../main/proofs/testing/refolded.ts';
import { boxKeyOf } from '../../../platform/crypto/box.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { carryLetters } from '../../disclosures/public.server.ts';
import { aPerson, aYes, somePersonFacts } from '../../persons/testing/builders.ts';
import { sealedTalk } from '../public.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const prosecutor = 41;
const consentGround = 'se.osl-10-1-consent';

describe.each(storeKinds())('first answers, asked for and given on consent, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let karin: Person;
  let petra: Person;
  let olav: Person;
  let conversation: string;
  const person = newId();
  const question = newId();
  let here: string;

  const carry = () => carryLetters(stage.runtime);
  const ask = async (who: Person, verb: string, id: string, more: object = {}) =>
    (await stage.ask(who, verb, { id }, { act: who.envelope(), ...more })).answer;
  const refused = (asked: Promise<unknown>) => asked.then(() => 'done').catch((problem) => problem.kind ?? problem);
  const aboutsOf = async (who: Person, task: string): Promise<string[]> => {
    const { answer } = await stage.ask(who, 'work.list', {}, {});
    const ofKind = answer.items.filter((item: { kind: string }) => item.kind === task);
    return ofKind.map(({ about }: { about: { id: string } }) => about.id);
  };
  const aboutOf = async (who: Person, task: string) => (await aboutsOf(who, task)).at(-1) ?? '';
  const read = async (who: Person, id: string) => (await stage.ask(who, 'answers.read', { id })).answer;
  const give = (facts: readonly string[], toUnit = prosecutor) =>
    ask(karin, 'answers.pass-on', here, {
      toUnit,
      facts,
      purpose: 'An invented purpose.',
      ground: consentGround,
      weighing: null,
    });
  const asking = (over: object = {}) => ({
    question: newId(),
    toUnit: 51,
    called: 'Lärkan',
    decisionOn: '2026-11-27',
    asks: 'zQvAsks: may I have the first answers?',
    ground: 'se.osl-10-2',
    ...over,
  });

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
    petra = await stage.signIn(accountOf.petra, 'criminal-investigation');
    olav = await stage.signIn(accountOf.olav, 'administration');
  });
  afterAll(() => stage.store.close());

  const masked = (value: unknown) =>
    JSON.stringify(value)
      .replace(/"[A-Z]-[0-9A-Z]{7}-[0-9A-Z]"/g, '"reference"')
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time');
  /** Everything that reaches the unit that asked, without the ids and times that are drawn for each: page, work, acts, letters. */
  async function reaches(own: string): Promise<Record<string, string>> {
    const { answer: work } = await stage.ask(petra, 'work.list', {}, {});
    const about = work.items.filter((item: { about: { id: string } }) => item.about.id === own);
    about.sort((a: { kind: string }, b: { kind: string }) => a.kind.localeCompare(b.kind)); // it is in the order of drawn ids
    const acts = await stage.store.asOwner(
      `select type, facts, case_id, subject, ground, words is null as wordless from acts.act a
        where stream = '${own}' or stream in (select id from disclosures.disclosure_now where about = '${own}') order by stream = '${own}', seq`,
    );
    const letters = await stage.store.asOwner(
      `select kind, length(sealed) as size from disclosures.letter where id::text in (select facts ->> 'letter' from acts.act
        where stream = '${own}' or stream in (select id from disclosures.disclosure_now where about = '${own}')) order by kind`,
    );
    return { page: masked(await read(petra, own)), work: masked(about), acts: masked(acts), letters: masked(letters) };
  }
  /** A question that is answered with no, and what came of it where it was asked. */
  async function declinedAfter(steps: (there: string) => Promise<unknown>): Promise<Record<string, string>> {
    const own = newId();
    await stage.ask(petra, 'answers.ask', {}, { act: petra.envelope(), ...asking({ question: own }) });
    await carry();
    const there = await aboutOf(karin, 'answers.take');
    await steps(there);
    await carry();
    await ask(karin, 'answers.decline', there, { reason: 'zQvReason' });
    await carry();
    return reaches(own);
  }
  const nothing = async () => undefined;
  const take = (there: string) => ask(karin, 'answers.take', there);
  const before: Record<string, string>[] = [];

  it('are asked for of an agency that has no one of that name, and it can take the question and say no', async () => {
    before.push(await declinedAfter(take), await declinedAfter(nothing));
    expect(before[0]?.page).toContain('"answers":{}');
    expect(before[0]).toEqual(before[1]);
  });

  it('begin with a worker who consents to a coordinator, and with a question from the officer who investigates', async () => {
    const visit = newId();
    await stage.ask(
      ines,
      'inspection.begin',
      {},
      {
        act: ines.envelope(),
        visit,
        inspection: newId(),
        workplace: { name: 'Exempelkrogen Demo', municipality: 'Vadsund' },
        basis: 'se.aml-7-5',
        letInBy: 'manager',
        announced: true,
      },
    );
    await ask(ines, 'inspection.converse', visit, {
      outcome: 'held',
      cardTaken: true,
      worker: null,
      alone: true,
      interpreter: 'worker-pages',
      toCoordinator: {
        unit: 51,
        language: 'uz',
        ...(await sealedTalk(
          { unit: 51, key: await boxKeyOf(stage.store.keys, 5), visit },
          {
            answers: { 'pays-back': 'yes', 'own-passport': 'no' },
          },
        )),
      },
    });
    await carry();
    conversation = await aboutOf(karin, 'conversation.acknowledge');
    const facts = somePersonFacts({ alias: 'Lärkan' });
    await stage.ask(karin, 'person.register', {}, aPerson(karin.envelope(), { person, facts }));

    const { answer: units } = await stage.ask(petra, 'answers.units');
    expect(units.items.map(({ unit }: { unit: number }) => unit)).toContain(51);
    await stage.ask(petra, 'answers.ask', {}, { act: petra.envelope(), ...asking({ question }) });
    await carry();
    here = await aboutOf(karin, 'answers.take');
    const shown = await read(karin, here);
    expect(shown).toMatchObject({ side: 'is-asked', called: 'Lärkan', decisionOn: '2026-11-27', held: null });
    expect(shown).toMatchObject({ taken: null, about: null, persons: [], may: ['answers.take', 'answers.decline'] });
  });

  it('are asked for in no other capacity, and by name on no ground that can name no one', async () => {
    const outside = stage.ask(ines, 'answers.ask', {}, { act: ines.envelope(), ...asking() });
    expect(await refused(outside)).toBe('forbidden');
    const named = asking({ ground: 'se.consultation-without-person' });
    expect(await refused(stage.ask(petra, 'answers.ask', {}, { act: petra.envelope(), ...named }))).toBe('invalid');
    const consent = asking({ ground: consentGround });
    expect(await refused(stage.ask(petra, 'answers.ask', {}, { act: petra.envelope(), ...consent }))).toBe('invalid');
  });

  it('name the person by an alias and nothing else', async () => {
    const named = asking({ called: 'Påhittad Provsson' });
    const asked = stage.ask(petra, 'answers.ask', {}, { act: petra.envelope(), ...named });
    await expect(asked).rejects.toMatchObject({ kind: 'invalid', fields: [{ path: 'called' }] });
  });

  it('are found by no one else, and chosen only once it is said whom it is about', async () => {
    for (const other of [olav, ines]) expect(await refused(read(other, here))).toBe('not-found');
    expect(await refused(give(['pays-back']))).toBe('invalid');
    const name = (whom: string) => ask(karin, 'answers.name-person', here, { person: whom, conversation });
    expect(await refused(name(person)), 'before it is taken').toBe('conflict');
    const { question: taken } = await ask(karin, 'answers.take', here);
    expect(taken.persons).toContainEqual({ id: person, alias: 'Lärkan' });
    expect(await refused(ask(karin, 'answers.take', here))).toBe('conflict');
    expect(await refused(name(newId()))).toBe('invalid');
    expect(await refused(give(['pays-back']))).toBe('invalid');
    const sent = 'select count(*)::int as n from disclosures.letter';
    const [letters] = await stage.store.asOwner(sent);
    await name(person);
    expect(await stage.store.asOwner(sent), 'letters because of it').toEqual([letters]);
    expect(await refused(name(person))).toBe('conflict');
  });

  it('go on the person’s consent to exactly these, to exactly this unit, and on nothing else', async () => {
    expect(await refused(give(['pays-back']))).toBe('invalid');
    const yes = aYes(karin.envelope(), { purpose: 'prosecution', toUnit: prosecutor, facts: ['pays-back'] });
    await stage.ask(karin, 'consent.give', { id: person }, yes);
    expect((await read(karin, here)).held).toMatchObject({ yes: { facts: ['pays-back'] } });
    expect(await refused(give(['pays-back', 'own-passport']))).toBe('invalid');
    expect(await refused(give(['owes-money']))).toBe('invalid');
    expect(await refused(give(['pays-back'], 32))).toBe('invalid');
    const { answer: preview } = await stage.ask(karin, 'answers.preview', { id: here }, { facts: 'pays-back' });
    expect(Object.keys(preview.snapshot).sort()).toEqual(['pays-back', 'question']);
    const { answer: addresses } = await stage.ask(karin, 'answers.addresses', { id: here });
    expect(addresses.items.map(({ unit }: { unit: number }) => unit)).toEqual([prosecutor]);
    await give(['pays-back']);
    const { answer: withYes } = await stage.ask(karin, 'person.read', { id: person });
    await ask(karin, 'consent.withdraw', person, { consent: withYes.consents[0].id });
    const stopped = await read(karin, here);
    expect(stopped.passedOn).toMatchObject([{ withdrawal: { isStopped: true } }]);
    expect(stopped.may, 'nothing was given, so a no is still possible').toContain('answers.decline');
    expect(await aboutOf(karin, 'answers.give')).toBe(here);
    await carry();
    expect((await read(petra, question)).replies).toEqual([]);
    const again = aYes(karin.envelope(), { purpose: 'prosecution', toUnit: prosecutor, facts: ['pays-back'] });
    await stage.ask(karin, 'consent.give', { id: person }, again);
    await give(['pays-back']);
    await carry();
    const shown = await read(petra, question);
    expect(shown).toMatchObject({ side: 'asks', held: null, persons: [], conversations: [] });
    expect(shown.replies).toEqual([{ at: testNow.toISOString(), answers: { 'pays-back': 'yes' } }]);
    expect(JSON.stringify(shown)).not.toContain('own-passport');
    expect(await aboutsOf(petra, 'answers.arrived')).toContain(question);
    const [row] = await stage.store.asOwner<{ n: number }>(
      "select count(*)::int as n from acts.act a where a.facts::text like '%pays-back\": \"yes%' or a.facts::text like '%zQvAsks%'",
    );
    expect(row?.n, 'acts that tell an answer or a question in plain').toBe(0);
    expect(await refused(ask(karin, 'answers.decline', here, { reason: 'An invented reason.' }))).toBe('conflict');
  });

  it('are followed by the withdrawal of the consent, onto the page of the officer who asked', async () => {
    const { answer } = await stage.ask(karin, 'person.read', { id: person });
    const given = answer.consents.find(({ state }: { state: string }) => state === 'given');
    await ask(karin, 'consent.withdraw', person, { consent: given.id });
    await carry();
    const [withdrawal] = (await read(petra, question)).withdrawals;
    expect(withdrawal).toMatchObject({ seenAt: null, maySee: true });
    await ask(petra, 'withdrawal.acknowledge', withdrawal.id);
    await carry();
    const { passedOn } = await read(karin, here);
    const told = passedOn.filter((one: { withdrawal: { isStopped: boolean } }) => !one.withdrawal.isStopped);
    expect(passedOn).toHaveLength(2);
    expect(told).toMatchObject([{ withdrawal: { acknowledgedAt: expect.any(String) } }]);
    expect(await refused(give(['pays-back']))).toBe('invalid');
  });

  it('may be refused, and the officer who asked reads the same whether or not the agency has the person', async () => {
    const named = async (there: string) => {
      await take(there);
      await ask(karin, 'answers.name-person', there, { person, conversation });
    };
    const [taken, untaken] = before;
    expect(await declinedAfter(named)).toEqual(taken);
    expect(await declinedAfter(take)).toEqual(taken);
    expect(await declinedAfter(nothing)).toEqual(untaken);
    expect(JSON.stringify(before)).not.toContain('zQvReason');
    expect((await refoldAll(stage.store, stage.runtime.registry)).differences).toEqual([]);
  });
});
