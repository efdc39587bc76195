import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carryLetters } from '../domains/disclosures/public.server.ts';
import { aPerson, aYes, somePersonFacts } from '../domains/persons/testing/builders.ts';
import { uuidV7 } from '../kernel/id.ts';
import { randomBytes } from '../platform/crypto/digest.ts';
import { refoldAll } from './proofs/testing/refolded.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from './testing/people.ts';
import { openStore, storeKinds } from './testing/stores.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const prosecutor = 41;
const consentGround = 'se.osl-10-1-consent';

describe.each(storeKinds())('first answers, asked for and given on a yes, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let karin: Person;
  let petra: Person;
  let olav: Person;
  let conversation: string;
  const person = newId();
  const question = newId();
  let here: string;

  const carry = () => carryLetters(stage.around);
  const ask = async (who: Person, verb: string, id: string, more: object = {}) =>
    (await stage.ask(who, verb, { id }, { act: who.envelope(), ...more })).answer;
  const refused = (asked: Promise<unknown>) => asked.then(() => 'done').catch((problem) => problem.kind ?? problem);
  const aboutOf = async (who: Person, task: string): Promise<string> => {
    const { answer } = await stage.ask(who, 'work.list', {}, {});
    return answer.items.filter((item: { kind: string }) => item.kind === task).at(-1)?.about.id ?? '';
  };
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

  it('begin with a worker who says yes to a coordinator, and with a question from whoever investigates', async () => {
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
      toCoordinator: {
        unit: 51,
        language: 'uz',
        answers: { 'pays-back': 'yes', 'own-passport': 'no' },
        safeTime: null,
        chance: 'a0'.repeat(16),
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
    expect(shown.persons).toContainEqual({ id: person, alias: 'Lärkan' });
  });

  it('are asked for in no other capacity, and by name on no ground that can name nobody', async () => {
    const outside = stage.ask(ines, 'answers.ask', {}, { act: ines.envelope(), ...asking() });
    expect(await refused(outside)).toBe('forbidden');
    const named = asking({ ground: 'se.consultation-without-person' });
    expect(await refused(stage.ask(petra, 'answers.ask', {}, { act: petra.envelope(), ...named }))).toBe('invalid');
    const consent = asking({ ground: consentGround });
    expect(await refused(stage.ask(petra, 'answers.ask', {}, { act: petra.envelope(), ...consent }))).toBe('invalid');
  });

  it('are found by nobody else, and chosen only once it is said whom it is about', async () => {
    for (const other of [olav, ines]) expect(await refused(read(other, here))).toBe('not-found');
    expect(await refused(give(['pays-back']))).toBe('invalid');
    expect(await refused(ask(karin, 'answers.take', here, { person: newId(), conversation }))).toBe('invalid');
    expect(await refused(ask(karin, 'answers.decline', here, { reason: 'An invented reason.' }))).toBe('conflict');
    await ask(karin, 'answers.take', here, { person, conversation });
    expect(await refused(ask(karin, 'answers.take', here, { person, conversation }))).toBe('conflict');
  });

  it('go on the person’s yes to exactly these, to exactly this unit, and on nothing else', async () => {
    expect(await refused(give(['pays-back']))).toBe('invalid');
    const yes = aYes(karin.envelope(), { purpose: 'prosecution', toUnit: prosecutor, facts: ['pays-back'] });
    await stage.ask(karin, 'consent.give', { id: person }, yes);
    expect((await read(karin, here)).held).toMatchObject({ yes: { facts: ['pays-back'] } });
    expect(await refused(give(['pays-back', 'own-passport']))).toBe('invalid');
    expect(await refused(give(['owes-money']))).toBe('invalid');
    expect(await refused(give(['pays-back'], 32))).toBe('invalid');
    const { answer: preview } = await stage.ask(karin, 'answers.preview', { id: here }, { facts: 'pays-back' });
    expect(Object.keys(preview.snapshot).sort()).toEqual(['heldAt', 'language', 'pays-back', 'question']);
    const { answer: addresses } = await stage.ask(karin, 'answers.addresses', { id: here });
    expect(addresses.items.map(({ unit }: { unit: number }) => unit)).toEqual([prosecutor]);
    await give(['pays-back']);
    await carry();
    const shown = await read(petra, question);
    expect(shown).toMatchObject({ side: 'asks', held: null, persons: [], conversations: [] });
    expect(shown.replies).toMatchObject([{ answers: { 'pays-back': 'yes' }, language: 'uz' }]);
    expect(JSON.stringify(shown)).not.toContain('own-passport');
    expect(await aboutOf(petra, 'answers.arrived')).toBe(question);
    const [row] = await stage.store.asOwner<{ n: number }>(
      "select count(*)::int as n from acts.act a where a.facts::text like '%pays-back\": \"yes%' or a.facts::text like '%zQvAsks%'",
    );
    expect(row?.n, 'acts that tell an answer or a question in plain').toBe(0);
    expect(await refused(ask(karin, 'answers.decline', here, { reason: 'An invented reason.' }))).toBe('conflict');
  });

  it('are followed by the withdrawal of the yes, onto the page of whoever asked', async () => {
    const { answer } = await stage.ask(karin, 'person.read', { id: person });
    await ask(karin, 'consent.withdraw', person, { consent: answer.consents[0].id });
    await carry();
    const [withdrawal] = (await read(petra, question)).withdrawals;
    expect(withdrawal).toMatchObject({ seenAt: null, maySee: true });
    await ask(petra, 'withdrawal.acknowledge', withdrawal.id);
    await carry();
    expect((await read(karin, here)).passedOn).toMatchObject([{ withdrawal: { isStopped: false } }]);
    expect((await read(karin, here)).passedOn[0].withdrawal.acknowledgedAt).not.toBeNull();
    expect(await refused(give(['pays-back']))).toBe('invalid');
  });

  it('may be refused, which tells neither yes nor no', async () => {
    const second = newId();
    await stage.ask(petra, 'answers.ask', {}, { act: petra.envelope(), ...asking({ question: second }) });
    await carry();
    const there = await aboutOf(karin, 'answers.take');
    await ask(karin, 'answers.take', there, { person, conversation });
    await ask(karin, 'answers.decline', there, { reason: 'zQvReason' });
    await carry();
    const shown = await read(petra, second);
    expect(shown.replies).toMatchObject([{ answers: {}, heldAt: null, language: null }]);
    expect(JSON.stringify(shown)).not.toContain('zQvReason');
    expect((await refoldAll(stage.store, stage.around.registry)).differences).toEqual([]);
  });
});
