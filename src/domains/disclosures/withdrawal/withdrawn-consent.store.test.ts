import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { refoldAll } from '../../../main/proofs/testing/refolded.ts';
import { codeOf, run, runAs } from '../../../main/proofs/testing/sql-as.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { anIdentity, aPerson, aYes, somePersonFacts } from '../../persons/testing/builders.ts';
import { carryLetters } from '../public.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const board = 61;

describe.each(storeKinds())('a consent that is withdrawn, through two agencies, on %s', (kind) => {
  let stage: Stage;
  let karin: Person;
  let sara: Person;
  let olav: Person;

  const carry = () => carryLetters(stage.runtime);
  const ask = async (who: Person, verb: string, id: string, more: object = {}) =>
    (await stage.ask(who, verb, { id }, { act: who.envelope(), ...more })).answer;
  const refused = (asked: Promise<unknown>) => asked.then(() => 'done').catch((problem) => problem.kind ?? problem);
  const workOf = async (who: Person, task: string): Promise<{ about: { id: string }; title: string }[]> => {
    const { answer } = await stage.ask(who, 'work.list', {}, {});
    return answer.items.filter((item: { kind: string }) => item.kind === task);
  };
  const counted = async (text: string) => Number((await stage.store.asOwner(text))[0]?.n);
  const waiting = () => counted('select count(*) as n from disclosures.undelivered');
  const yes = async (person: string, over: object = {}): Promise<string> => {
    const input = aYes(karin.envelope(), { purpose: 'social-services', toUnit: board, ...over });
    await stage.ask(karin, 'consent.give', { id: person }, input);
    return input.consent;
  };
  const consentsOf = async (person: string) => (await stage.ask(karin, 'person.read', { id: person })).answer.consents;
  const lettersOf = async (person: string, consent: string) =>
    (await consentsOf(person)).find(({ id }: { id: string }) => id === consent).letters;

  /** A person wishes a reflection period, has consented for the board, and the board is asked: one letter on that consent. */
  async function asked(alias: string): Promise<{ person: string; period: string; consent: string }> {
    const [person, period] = [newId(), newId()];
    const facts = somePersonFacts({ alias, sex: 'man' });
    await stage.ask(karin, 'person.register', {}, aPerson(karin.envelope(), { person, facts }));
    const consent = await yes(person);
    await ask(karin, 'reflection-period.consider', person, { period });
    await ask(karin, 'reflection-period.wish', period, { wishes: 'yes' });
    await ask(karin, 'reflection-period.request', period, { toUnit: board });
    return { person, period, consent };
  }
  const read = async (who: Person, period: string) =>
    (await stage.ask(who, 'reflection-period.read', { id: period })).answer;
  /** The matter at the board with the newest letter that was withdrawn. */
  const heard = async () => {
    const about = (await workOf(sara, 'disclosure.withdrawn')).at(-1)?.about.id ?? '';
    return (await stage.ask(sara, 'reflection-period.read', { id: about })).answer;
  };

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    karin = await stage.signIn(accountOf.karin, 'support');
    sara = await stage.signIn(accountOf.sara, 'support');
    olav = await stage.signIn(accountOf.olav, 'administration');
  });
  afterAll(() => stage.store.close());

  it('is notified to the holder of a copy, who says that they have seen it, and the sender learns both', async () => {
    const { person, consent } = await asked('Svalan');
    expect(await lettersOf(person, consent)).toMatchObject([{ state: 'on-its-way' }]);
    await carry();
    expect(await lettersOf(person, consent)).toMatchObject([{ state: 'holds' }]);
    await ask(karin, 'consent.withdraw', person, { consent });
    expect(await lettersOf(person, consent)).toMatchObject([{ state: 'telling', at: testNow.toISOString() }]);
    expect(await workOf(karin, 'disclosure.waiting')).toEqual([]);
    await carry();
    expect(await lettersOf(person, consent)).toMatchObject([{ state: 'told' }]);

    const [task] = await workOf(sara, 'disclosure.withdrawn');
    expect(task?.title).toMatch(/withdrawn/);
    const shown = await heard();
    const [withdrawal] = shown.withdrawals;
    expect(withdrawal).toMatchObject({ at: testNow.toISOString(), seenAt: null, maySee: true });
    expect(shown.state, 'what the board had been asked stands as it was').toBe('wished');
    await ask(sara, 'withdrawal.acknowledge', withdrawal.id);
    expect(await workOf(sara, 'disclosure.withdrawn')).toEqual([]);
    await carry();
    expect(await lettersOf(person, consent)).toMatchObject([{ state: 'seen' }]);
    expect(await refused(ask(sara, 'withdrawal.acknowledge', withdrawal.id))).toBe('conflict');
    for (const other of [karin, olav]) {
      expect(await refused(ask(other, 'withdrawal.acknowledge', withdrawal.id))).toBe('not-found');
    }
  });

  it('says which letter and when, and nothing else: no person, no alias, no reason', async () => {
    const rows = await stage.store.asOwner<{ facts: object; words: unknown; subject: unknown; case_id: unknown }>(
      "select facts, words, subject, case_id from acts.act where type = 'disclosure.withdrawn'",
    );
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0]?.facts ?? {}).sort()).toEqual(['at', 'letter', 'withdraws']);
    expect(rows[0]).toMatchObject({ words: null, subject: null, case_id: null });
  });

  it('stops what has not arrived: the other agency never reads it, and its sender sees that it stopped', async () => {
    const { person, consent } = await asked('Staren');
    const arrivals = () => counted("select count(*) as n from acts.act where type = 'disclosure.receive'");
    const [before, letters] = [await arrivals(), await counted('select count(*) as n from disclosures.letter')];
    expect(await waiting()).toBe(1);
    await ask(karin, 'consent.withdraw', person, { consent });
    expect(await waiting()).toBe(0);
    expect(await counted('select count(*) as n from disclosures.letter')).toBe(letters - 1);
    expect(await carry()).toBe(0);
    expect(await arrivals()).toBe(before);
    expect(await lettersOf(person, consent)).toMatchObject([{ state: 'stopped' }]);
    expect(await workOf(sara, 'disclosure.withdrawn')).toEqual([]);
    expect(await workOf(karin, 'disclosure.waiting')).toEqual([]);
  });

  it('puts back what was stopped, so that the board is asked again when the person consents the next day', async () => {
    const { person, period, consent } = await asked('Tranan');
    await ask(karin, 'consent.withdraw', person, { consent });
    const shown = await read(karin, period);
    expect(shown).toMatchObject({ state: 'wished', stopped: [{ at: testNow.toISOString() }] });
    expect(shown.may).toContain('reflection-period.request');
    expect(shown.timeline[0].sentence).toMatch(/was stopped before it arrived/);
    const again = () => ask(karin, 'reflection-period.request', period, { toUnit: board });
    expect(await refused(again()), 'without a yes').toBe('conflict');
    await yes(person);
    expect((await again()).period).toMatchObject({ state: 'asked', stopped: [] });
    const before = (await workOf(sara, 'reflection-period.apply')).length;
    await carry();
    expect(await workOf(sara, 'reflection-period.apply')).toHaveLength(before + 1);
    expect(await refused(again()), 'what was sent stands').toBe('conflict');
  });

  it('puts back an application and an answer to a coordinator, as it does a question to a board', async () => {
    const { period } = await asked('Göken');
    await carry();
    const toApply = await workOf(sara, 'reflection-period.apply');
    const there = toApply.find(({ title }) => title.includes('Göken'))?.about.id ?? '';
    const theirs = newId();
    const facts = somePersonFacts({ alias: 'Göken', sex: 'man' });
    await stage.ask(sara, 'person.register', {}, aPerson(sara.envelope(), { person: theirs, facts }));
    await ask(sara, 'identity.store', theirs, anIdentity(sara.envelope(), { givenNames: 'Påhittad' }));
    const says = async (over: object) => {
      const input = aYes(sara.envelope(), over);
      await stage.ask(sara, 'consent.give', { id: theirs }, input);
      return input.consent;
    };
    const takesBack = (consent: string) => ask(sara, 'consent.withdraw', theirs, { consent });
    const apply = () =>
      ask(sara, 'reflection-period.apply', there, { toUnit: 71, person: theirs, account: 'Påhittad redogörelse.' });

    const named = await says({ purpose: 'migration', toUnit: 71 });
    expect((await apply()).period.state).toBe('applied');
    await takesBack(named);
    expect(await read(sara, there)).toMatchObject({ state: 'wished', appliedOn: null, person: null });
    expect(await refused(apply()), 'without a yes').toBe('conflict');
    await says({ purpose: 'migration', toUnit: 71 });
    expect((await apply()).period).toMatchObject({ state: 'applied', stopped: [] });

    const contact = await says({ purpose: 'contact', toUnit: 51 });
    const tell = () => ask(sara, 'reflection-period.tell', there);
    await tell();
    expect(await refused(tell()), 'told already').toBe('conflict');
    await takesBack(contact);
    expect(await read(sara, there)).toMatchObject({ state: 'applied', toldUpTo: null, stopped: [{}] });
    await says({ purpose: 'contact', toUnit: 51 });
    await tell();
    await carry();
    expect((await read(karin, period)).state).toBe('applied');
  });

  it('ends nothing as long as another consent to the same holds, and everything with the last', async () => {
    const { person, consent } = await asked('Vipan');
    await carry();
    const second = await yes(person);
    await ask(karin, 'consent.withdraw', person, { consent });
    expect(await waiting()).toBe(0);
    expect(await lettersOf(person, consent)).toMatchObject([{ state: 'holds' }]);
    await ask(karin, 'consent.withdraw', person, { consent: second });
    expect(await lettersOf(person, consent)).toMatchObject([{ state: 'telling' }]);
    await carry();
    expect((await heard()).withdrawals).toMatchObject([{ seenAt: null }]);
  });

  it('holds at once, also from a device whose clock is ahead', async () => {
    const { person, consent } = await asked('Rödhaken');
    await carry();
    const ahead = new Date(testNow.getTime() + 90_000).toISOString();
    const act = karin.envelope({ happenedFrom: ahead });
    const { answer } = await stage.ask(karin, 'consent.withdraw', { id: person }, { act, consent });
    expect(answer.person.consents).toMatchObject([
      { state: 'withdrawn', withdrawnAt: testNow.toISOString(), letters: [{ state: 'telling' }] },
    ]);
    await carry();
  });

  it('is what a later refusal of the same question is, and it is notified once', async () => {
    const { person, consent } = await asked('Ärlan');
    await carry();
    await yes(person, { answer: 'no' });
    expect(await lettersOf(person, consent)).toMatchObject([{ state: 'telling' }]);
    expect(await waiting()).toBe(1);
    await yes(person, { answer: 'no' });
    expect(await waiting()).toBe(1);
    await carry();
    expect(await lettersOf(person, consent)).toMatchObject([{ state: 'told' }]);
  });

  it('is not written in the database without the act behind it, nor by an agency that did not send it', async () => {
    const { person, consent } = await asked('Sparven');
    const [row] = await stage.store.asOwner('select letter::text as n from disclosures.undelivered');
    const letter = String(row?.n);
    const sealed = "'\\x00'::bytea";
    const as = (who: Person, text: string) => codeOf(runAs(stage.store, who, (tx) => run(tx, text)));
    const stop = `select disclosures.stop('${newId()}', '${letter}')`;
    const post = `select disclosures.post_withdrawal('${newId()}', '${letter}', '${newId()}', ${sealed})`;
    for (const who of [karin, sara]) {
      expect(await as(who, stop)).toBe('42501');
      expect(await as(who, post)).toBe('42501');
    }
    const seen = (who: Person) =>
      runAs(stage.store, who, (tx) => run(tx, `select disclosures.on_their_way(array['${letter}']::uuid[]) as id`));
    expect(await seen(karin)).toHaveLength(1);
    expect(await seen(sara), 'whose letter it is not').toHaveLength(0);
    await carry();
    const [act] = await stage.store.asOwner(
      "select id::text as n from acts.act where type = 'disclosure.withdraw' limit 1",
    );
    const earlier = `select disclosures.post_withdrawal('${act?.n}', '${letter}', '${newId()}', ${sealed})`;
    expect(await as(karin, earlier), 'on an act of an earlier transaction').toBe('42501');
    await ask(karin, 'consent.withdraw', person, { consent });
    await carry();
  });

  it('is in the log of both agencies, and what is stored is what the acts fold to', async () => {
    const entries = await stage.store.asOwner<{ bytes: Buffer | Uint8Array }>('select bytes from audit.entry');
    const verbs = entries.map(({ bytes }) => /"verb":"([^"]+)"/.exec(Buffer.from(bytes).toString('utf8'))?.[1]);
    for (const verb of ['consent.withdraw', 'disclosure.withdrawn', 'withdrawal.acknowledge']) {
      expect(verbs).toContain(verb);
    }
    expect((await refoldAll(stage.store, stage.runtime.registry)).differences).toEqual([]);
  });
});
