import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { carryLetters } from '../disclosures/public.server.ts';
import { seen } from '../identification/testing/builders.ts';
import { anIdentity, aPerson, aYes, somePersonFacts } from '../persons/testing/builders.ts';
import { aHandOver, someFacts } from '../suspicions/testing/builders.ts';
import { someSigns } from './testing/builders.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
type CountRow = {
  pseudonym: Buffer;
  stage: string;
  exit: string | null;
  chain: string | null;
  letters: string[];
  county: string | null;
  sector: string | null;
};

/** A person handed over, taken, helped, presumed, given a reflection period: one person in each agency that had a part in it. */
describe.each(storeKinds())('the way to protection in the study, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let karin: Person;
  let sara: Person;
  let maja: Person;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
    sara = await stage.signIn(accountOf.sara, 'support');
    maja = await stage.signIn(accountOf.maja, 'administration');
  });
  afterAll(() => stage.store.close());

  const carry = () => carryLetters(stage.runtime);
  const ask = async (who: Person, verb: string, params: object, more: object = {}) =>
    (await stage.ask(who, verb, params, { act: who.envelope(), ...more })).answer;
  const rowsOf = (who: Person): Promise<CountRow[]> =>
    stage.store.database.transaction('cape_app', async (tx) => {
      await sql`select access.enter(${who.token}, null, null)`.execute(tx);
      return (await sql<CountRow>`select * from study.own_rows()`.execute(tx)).rows;
    });
  /** Each person whom an agency counts, as the stages and exits that are recorded of them. */
  const peopleOf = async (who: Person): Promise<string[]> => {
    const told = new Map<string, Set<string>>();
    for (const { pseudonym, stage: at, exit } of await rowsOf(who)) {
      const key = pseudonym.toString('hex');
      told.set(key, (told.get(key) ?? new Set()).add(exit ? `${at} ${exit}` : at));
    }
    return [...told.values()].map((said) => [...said].sort().join(', ')).sort();
  };
  const workOf = async (who: Person, task: string): Promise<string> => {
    const { answer } = await stage.ask(who, 'work.list', {}, {});
    return answer.items.filter((item: { kind: string }) => item.kind === task).at(-1)?.about.id;
  };

  const handedOver = async (called: string): Promise<string> => {
    const workplace = { name: 'Provkrogen Demo', organisationNumber: null, street: null, municipality: 'Motala' };
    const facts = someFacts({ consent: 'yes', called, workplace, people: { known: 'counted', number: 4 } });
    const input = { ...aHandOver({ ground: 'se.osl-10-1-consent', facts }), suspicion: newId() };
    await ask(ines, 'suspicion.hand-over', {}, { ...input, act: ines.envelope() });
    await carry();
    const { answer } = await stage.ask(karin, 'suspicion.list', {}, { status: 'unanswered' });
    return answer.items[0].id;
  };
  const taken = async (suspicion: string): Promise<string> => {
    const act = karin.envelope();
    await ask(karin, 'suspicion.acknowledge', { id: suspicion }, { act });
    const file = newId();
    const about = { sector: 'cleaning', workplaceName: 'Provkrogen Demo', municipality: 'Motala' };
    await ask(karin, 'case.open', {}, { case: file, track: 'protection', about, basedOn: [act.id], note: null });
    return file;
  };
  const registered = async (who: Person, alias: string, file: string | null = null): Promise<string> => {
    const person = newId();
    const input = aPerson(who.envelope(), { person, case: file, facts: somePersonFacts({ alias }) });
    await stage.ask(who, 'person.register', {}, input);
    return person;
  };
  const begin = (person: string, over: object = {}) =>
    ask(karin, 'assistance.begin', { id: person }, { support: newId(), signs: someSigns(), ...over });
  const presumed = async (called: string, suspicion: string | null) => {
    const screening = newId();
    const about = { called, workplaceName: null, suspicion };
    await ask(karin, 'identification.screen', {}, { screening, about, answers: seen('INS-C02'), note: null });
    const said = { presumed: 'yes', restsOn: [], training: [], grounds: 'Påhittade skäl.', against: 'Inget funnet.' };
    await ask(karin, 'identification.decide', { id: screening }, said);
  };

  it('counts one person who was handed over, helped before any agency presumed it, and presumed', async () => {
    const suspicion = await handedOver('Staren');
    const file = await taken(suspicion);
    expect(await peopleOf(karin)).toEqual(['suspicion']);
    const { answer } = await stage.ask(karin, 'person.aliases', {}, { case: file });
    expect(answer.called).toEqual(['Staren']);
    const act = karin.envelope();
    const person = await registered(karin, 'Staren', file);
    const support = newId();
    await begin(person, { act, support });
    await begin(person, { act, support }); // sent again
    expect(await peopleOf(karin)).toEqual(['support, suspicion']);
    await presumed('Staren', suspicion);
    expect(await peopleOf(karin)).toEqual(['identified, support, suspicion']);
    expect((await rowsOf(karin)).map(({ county, sector }) => [county, sector])).toContainEqual(['SE-E', 'cleaning']);
    const departure = { departure: 'left', on: '2026-11-24', supported: 'yes', said: null };
    await ask(karin, 'assistance.depart', { id: person }, departure);
    expect(await peopleOf(karin)).toEqual(['identified, support, support completed, suspicion']);
  });

  it('counts another person of the same hand-over by themselves, and from where they first appear', async () => {
    const suspicion = await handedOver('Lärkan');
    const file = await taken(suspicion);
    const before = await peopleOf(karin);
    await begin(await registered(karin, 'Sparven', file));
    expect(await peopleOf(karin)).toEqual([...before, 'support'].sort());
    await presumed('Sparven', suspicion);
    expect(await peopleOf(karin)).toEqual([...before, 'identified, support, suspicion'].sort());
  });

  it('counts the reflection period in each agency that has a part in it, as one person there, and no agency twice', async () => {
    const before = await peopleOf(karin);
    const person = await registered(karin, 'Svalan');
    await presumed('Svalan', null);
    const period = newId();
    await ask(karin, 'reflection-period.consider', { id: person }, { period });
    const wishes = { wishes: 'yes' };
    await ask(karin, 'reflection-period.wish', { id: period }, wishes);
    await stage.ask(
      karin,
      'consent.give',
      { id: person },
      aYes(karin.envelope(), { purpose: 'social-services', toUnit: 61 }),
    );
    await ask(karin, 'reflection-period.request', { id: period }, { toUnit: 61 });
    await carry();
    expect(await peopleOf(karin)).toEqual([...before, 'identified, suspicion'].sort());

    const asked = await workOf(sara, 'reflection-period.apply');
    const theirs = await registered(sara, 'Svalan');
    await ask(sara, 'identity.store', { id: theirs }, { ...anIdentity(sara.envelope()), act: sara.envelope() });
    for (const yes of [
      { purpose: 'migration', toUnit: 71 },
      { purpose: 'contact', toUnit: 51 },
    ] as const)
      await stage.ask(sara, 'consent.give', { id: theirs }, aYes(sara.envelope(), yes));
    const application = { toUnit: 71, person: theirs, account: 'Påhittad redogörelse.' };
    await ask(sara, 'reflection-period.apply', { id: asked }, application);
    await carry();
    expect([await peopleOf(sara), await peopleOf(maja)]).toEqual([[], []]);

    const decision = { outcome: 'granted', provision: 'SE.UTL.5.15', reason: null };
    await ask(maja, 'reflection-period.decide', { id: await workOf(maja, 'reflection-period.decide') }, decision);
    await carry();
    expect([await peopleOf(sara), await peopleOf(maja)]).toEqual([['time-to-think'], ['time-to-think']]);
    await ask(sara, 'reflection-period.tell', { id: asked });
    await carry();
    expect(await peopleOf(karin)).toEqual([...before, 'identified, suspicion, time-to-think'].sort());

    for (const reason of ['left', 'left']) await ask(karin, 'reflection-period.end', { id: period }, { reason });
    expect(await peopleOf(karin)).toEqual(
      [...before, 'identified, suspicion, time-to-think, time-to-think left-country'].sort(),
    );
    const lettersOf = async (who: Person) =>
      new Set((await rowsOf(who)).filter((row) => row.stage === 'time-to-think').flatMap(({ letters }) => letters));
    const [ours, boards, agencys] = [await lettersOf(karin), await lettersOf(sara), await lettersOf(maja)];
    expect([...ours].every((letter) => boards.has(letter)) && ours.size > 0).toBe(true);
    expect([...agencys].every((letter) => boards.has(letter)) && agencys.size > 0).toBe(true);
    const names = async (who: Person) => new Set((await rowsOf(who)).map(({ pseudonym }) => pseudonym.toString('hex')));
    const all = [...(await names(karin)), ...(await names(sara)), ...(await names(maja))];
    expect(new Set(all).size).toBe(all.length);
  });

  it('leaves at the hand-over where it is put away, and a consultation counts no one', async () => {
    const before = await peopleOf(karin);
    const suspicion = await handedOver('Vipan');
    await ask(karin, 'suspicion.acknowledge', { id: suspicion });
    const ending = { outcome: 'closed', reason: 'not-reached', count: 3, note: null };
    await ask(karin, 'suspicion.close', { id: suspicion }, ending);
    expect(await peopleOf(karin)).toEqual([...before, 'suspicion, suspicion contact-lost'].sort());
  });

  it('is said to be the same only on an act of the same person in the same transaction, and of one person only', async () => {
    const pairs = JSON.stringify([{ pseudonym: 'aa'.repeat(32), person: 'bb'.repeat(32) }]);
    const saying = stage.store.database.transaction('cape_app', async (tx) => {
      await sql`select access.enter(${karin.token}, null, null)`.execute(tx);
      await sql`select study.say_same(${newId()}, ${pairs}::jsonb)`.execute(tx);
    });
    await expect(saying).rejects.toMatchObject({ code: '42501' });
    const doubled = await stage.store.asOwner(
      'select pseudonym from study.same_person group by country, realm, pseudonym having count(distinct person) > 1',
    );
    expect(doubled).toEqual([]);
    expect(await stage.store.asOwner('select 1 from study.same_person')).not.toEqual([]);
  });
});
