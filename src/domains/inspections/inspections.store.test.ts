import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { boxKeyOf } from '../../platform/crypto/box.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { carryLetters } from '../disclosures/public.server.ts';
import { sealedTalk } from './public.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const workplace = { name: 'Exempelkrogen Demo', organisationNumber: null, street: null, municipality: 'Vadsund' };
const saidByWorker = 'zQvSunday between one and three, not at home';

describe.each(storeKinds())('an inspection, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let tage: Person;
  let paula: Person;
  let karin: Person;
  let petra: Person;
  const inspection = newId();
  const carry = () => carryLetters(stage.runtime);
  const workOf = async (person: Person, task: string) => {
    const { answer } = await stage.ask(person, 'work.list');
    return answer.items.filter((item: { kind: string }) => item.kind === task);
  };
  const begin = async (person: Person, basis: string) => {
    const visit = newId();
    const { name, municipality } = workplace;
    await stage.ask(
      person,
      'inspection.begin',
      {},
      {
        act: person.envelope(),
        visit,
        inspection,
        workplace: { name, municipality },
        basis,
        letInBy: 'manager',
        announced: true,
      },
    );
    return visit;
  };
  const observe = (person: Person, id: string, signs: object[], note: string) =>
    stage.ask(
      person,
      'inspection.observe',
      { id },
      { act: person.envelope(), signs, photos: 0, place: null, note, worker: null, attachments: [], basedOn: [] },
    );

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    tage = await stage.signIn(accountOf.tage, 'supervision');
    paula = await stage.signIn(accountOf.paula, 'assistance');
    karin = await stage.signIn(accountOf.karin, 'support');
    petra = await stage.signIn(accountOf.petra, 'criminal-investigation');
    const act = ines.envelope();
    await stage.ask(ines, 'room.open', {}, { act, inspection, purpose: 'worker-protection' });
    const facts = { workplace, sector: 'restaurant' };
    await stage.ask(ines, 'inspection.plan', { id: inspection }, { act: ines.envelope(), facts, note: null });
  });
  afterAll(() => stage.store.close());

  const ask = (toUnit: number, share: string) =>
    stage.ask(
      ines,
      'inspection.ask',
      { id: inspection },
      {
        act: ines.envelope(),
        request: newId(),
        toUnit,
        shares: [share],
        question: 'What do you know that we need?',
        answerBy: '2026-11-30',
        ground: 'se.lag-2024-307.4',
      },
    );

  it('asks agencies for their share, whose answers come to the unit that asked', async () => {
    await ask(21, 'declarations');
    await ask(31, 'suspicions');
    await carry();
    const [task] = await workOf(tage, 'inspection.answer');
    const given = { given: true, facts: ['29 700 a month, declared.', 'Eight hours a day.'] };
    // The act forbids giving what is under secrecy where overriding reasons speak for it: so it is weighed, in two sentences.
    const giving = (more: object) => ({ act: tage.envelope(), answer: given, ground: 'se.lag-2024-307.4', ...more });
    await expect(stage.ask(tage, 'inspection.answer', { id: task.about.id }, giving({}))).rejects.toMatchObject({
      fields: [{ path: 'weighing.interestInSharing' }],
    });
    const weighing = { interestInSharing: 'The check needs it.', interestProtected: 'No employee is named.' };
    const { answer } = await stage.ask(tage, 'inspection.answer', { id: task.about.id }, giving({ weighing }));
    expect(answer.request.answer).toMatchObject({ given: true, facts: given.facts });
    expect(await workOf(tage, 'inspection.answer')).toEqual([]);
    const [asked] = await workOf(paula, 'inspection.answer');
    const refusal = { given: false, reason: 'zQvReason: it would tell of an investigation.' };
    await stage.ask(
      paula,
      'inspection.answer',
      { id: asked.about.id },
      { act: paula.envelope(), answer: refusal, ground: 'se.lag-2024-307.4' },
    );
    await carry();
    const { answer: plan } = await stage.ask(ines, 'inspection.read', { id: inspection });
    const came = plan.asked.map(({ state, facts }: { state: string; facts: string[] }) => [state, facts]).sort();
    expect(came).toEqual([
      ['answered', given.facts],
      ['no-answer', []],
    ]);
    expect(JSON.stringify(plan)).not.toContain('zQvReason');
  });

  it('has each officer’s notes in the file of the own unit, which no other agency reads', async () => {
    const visit = await begin(ines, 'se.aml-7-5');
    await observe(ines, visit, [{ code: 'INS-C02', known: ['seen'] }], 'Four beds over the kitchen.');
    const { answer } = await stage.ask(ines, 'inspection.visit', { id: visit });
    expect(answer.observations).toHaveLength(1);
    for (const other of [tage, paula, karin, petra]) {
      await expect(stage.ask(other, 'inspection.visit', { id: visit })).rejects.toMatchObject({ kind: 'not-found' });
    }
  });

  it('is begun by no one who has no provision for it', async () => {
    const maja = await stage.signIn(accountOf.maja, 'administration');
    await expect(begin(maja, 'se.aml-7-5')).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(begin(tage, 'se.rb-23')).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('keeps of a conversation that it was held; what the worker said is with the coordinator alone', async () => {
    const visit = await begin(ines, 'se.aml-7-5');
    const answers = { 'own-passport': 'no', threatened: 'rather-not' } as const;
    const sealed = await sealedTalk(
      { unit: 51, key: await boxKeyOf(stage.store.keys, 5), visit },
      {
        answers,
        safeTime: saidByWorker,
        reach: 'friend',
        number: '070-zQv 06 05',
      },
    );
    const toCoordinator = { unit: 51, language: 'uz', ...sealed };
    const held = {
      act: ines.envelope(),
      outcome: 'held',
      cardTaken: true,
      worker: null,
      alone: true,
      interpreter: 'none',
      toCoordinator,
    };
    const { answer } = await stage.ask(ines, 'inspection.converse', { id: visit }, held);
    expect(answer.visit.conversations).toMatchObject([{ outcome: 'held', cardTaken: true, toCoordinator: true }]);
    expect(JSON.stringify(answer)).not.toMatch(/zQv|own-passport|rather-not|friend/);
    await carry();
    const [task] = await workOf(karin, 'conversation.acknowledge');
    const { answer: read } = await stage.ask(karin, 'conversation.read', { id: task.about.id });
    expect(read).toMatchObject({
      language: 'uz',
      safeTime: saidByWorker,
      reach: 'friend',
      number: '070-zQv 06 05',
      answers: { threatened: 'rather-not' },
    });
    await stage.ask(karin, 'conversation.acknowledge', { id: task.about.id }, { act: karin.envelope() });
    await expect(stage.ask(ines, 'conversation.read', { id: task.about.id })).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('hands what was seen to an investigation leader on one ground, and nothing of what a person said', async () => {
    const visit = await begin(ines, 'se.aml-7-5');
    await observe(ines, visit, [{ code: 'INS-I01', known: ['seen'] }], 'Three passports in a drawer.');
    await observe(ines, visit, [{ code: 'INS-P06', known: ['said'] }], 'zQvSaid: half of it goes back in cash.');
    const reasons = { ground: 'se.osl-10-24', purpose: 'A suspected offence.', weighing: null };
    const handed = { ...reasons, toUnit: 32, facts: ['workplace', 'narrative'] };
    const hand = (over: object) =>
      stage.ask(ines, 'visit.pass-on', { id: visit }, { act: ines.envelope(), ...handed, ...over });
    await expect(hand({})).rejects.toMatchObject({ kind: 'forbidden' }); // no suspicion is noted yet
    const suspicion = {
      toldBy: 'myself',
      against: 'zQvSomebody invented',
      facts: 'The passports.',
      demandMadeAt: null,
    };
    await stage.ask(ines, 'inspection.stop-demands', { id: visit }, { act: ines.envelope(), ...suspicion });
    await expect(hand({ ground: 'se.osl-10-27' })).rejects.toMatchObject({ kind: 'invalid' });
    await expect(hand({ toUnit: 51 })).rejects.toMatchObject({ kind: 'invalid' });
    const { answer } = await hand({});
    expect(answer.visit.handed).toMatchObject([{ facts: ['workplace', 'narrative'], acknowledgedAt: null }]);
    expect(answer.visit.staysBehind).toBe(1);
    await carry();
    const ivar = await stage.signIn(accountOf.ivar, 'criminal-investigation');
    const [task] = await workOf(ivar, 'signal.acknowledge');
    const { answer: signal } = await stage.ask(ivar, 'signal.read', { id: task.about.id });
    expect(signal.narrative).toMatch(/Three passports in a drawer[\s\S]*zQvSomebody invented/);
    expect(JSON.stringify(signal)).not.toContain('zQvSaid');
  });

  it('shows an employer as a party the text of no note that an officer has not released, and never of one that a person said', async () => {
    const visit = await begin(ines, 'se.aml-7-5');
    await observe(ines, visit, [{ code: 'INS-P06', known: ['said'] }], 'zQvSaid: half of it goes back in cash.');
    await observe(ines, visit, [{ code: 'INS-C03', known: ['seen'] }], 'zQvHe says he sleeps behind the freezer.');
    await observe(ines, visit, [], 'zQvShe told us who keeps the passports.');
    await observe(ines, visit, [{ code: 'INS-C03', known: ['seen'] }], 'A mattress behind the freezer.');
    const shown = async () => (await stage.ask(ines, 'inspection.party-insight', { id: visit })).answer;
    const before = await shown();
    expect(JSON.stringify(before)).not.toMatch(/zQv|mattress/);
    expect(before.mayRelease).toBe(true);
    const [said, , , seen] = before.notes.map(({ id }: { id: string }) => id);
    const decide = (person: Person, observation: string, released: boolean) => {
      const decision = { act: person.envelope(), observation, released };
      return stage.ask(person, 'inspection.release-note', { id: visit }, decision);
    };
    await expect(decide(ines, said, true)).rejects.toMatchObject({ text: { id: 'inspection.words-are-theirs' } });
    await expect(decide(karin, seen, true)).rejects.toMatchObject({ kind: 'not-found' });
    const { answer } = await decide(ines, seen, true);
    expect(answer.visit.timeline[0]).toMatchObject({ type: 'inspection.release-note' });
    const after = await shown();
    expect(JSON.stringify(after)).not.toContain('zQv');
    expect(after.notes.map(({ note }: { note: string | null }) => note)).toEqual([
      ...[null, null, null],
      'A mattress behind the freezer.',
    ]);
    expect(after.notes[3].released).toMatchObject({ by: 'Ines' });
    await expect(decide(ines, seen, true)).rejects.toMatchObject({ text: { id: 'inspection.released-already' } });
    await decide(ines, seen, false);
    expect(JSON.stringify(await shown())).not.toMatch(/zQv|mattress/);
  });

  it('goes on for one officer in another capacity, whose old one is over and whose earlier notes stay where they were', async () => {
    const before = await begin(paula, 'se.aml-7-5-assistance');
    await observe(paula, before, [{ code: 'INS-I01', known: ['seen'] }], 'Three passports in a drawer.');
    const change = {
      act: paula.envelope(),
      to: 'criminal-investigation',
      basis: 'se.rb-23',
      reason: 'Three passports in a drawer of the office.',
      decidedBy: 'The investigation leader, by phone',
      about: inspection,
    };
    const { answer } = await stage.ask(paula, 'sitting.change-capacity', {}, change);
    expect(answer.capacity).toBe('criminal-investigation');
    await expect(observe(paula, before, [], 'Sent too late.')).rejects.toMatchObject({
      text: { id: 'access.capacity-changed' },
    });
    const { answer: session } = await stage.ask(paula, 'session.read');
    expect(session.capacity).toBe('criminal-investigation');
    const now: Person = {
      ...paula,
      envelope: (over) => paula.envelope({ capacity: 'criminal-investigation', sitting: session.sitting, ...over }),
    };
    await expect(stage.ask(now, 'inspection.visit', { id: before })).rejects.toMatchObject({ kind: 'not-found' });
    const after = await begin(now, 'se.rb-23');
    await observe(now, after, [{ code: 'INS-I01', known: ['document'] }], 'Seized: three passports.');
    const realms = await stage.store.asOwner<{ track: string }>(
      `select distinct r.track from acts.act a join access.realm r on r.id = a.realm
       where a.stream in ('${before}', '${after}') or a.type = 'sitting.change-capacity' order by 1`,
    );
    expect(realms.map(({ track }) => track)).toEqual(['control', 'criminal']);
  });

  it('leaves every other officer in the capacity that they have', async () => {
    const { answer } = await stage.ask(tage, 'session.read');
    expect(answer.capacity).toBe('supervision');
    const visit = await begin(tage, 'se.sfl-42');
    const told = {
      act: tage.envelope(),
      toldBy: 'police',
      against: 'Påhittad Person',
      facts: 'Hours',
      demandMadeAt: null,
    };
    const { answer: after } = await stage.ask(tage, 'inspection.stop-demands', { id: visit }, told);
    expect(after.visit.stopped).toMatchObject([{ toldBy: 'police', against: 'Påhittad Person' }]);
    const { answer: unchanged } = await stage.ask(tage, 'session.read');
    expect(unchanged.capacity).toBe('supervision');
  });

  it('is left when each note has its place', async () => {
    const visit = await begin(ines, 'se.aml-7-5');
    const { answer } = await observe(ines, visit, [], 'A locked door.');
    const closing = { act: ines.envelope(), leftAt: testNow.toISOString(), sorted: [] as object[] };
    await expect(stage.ask(ines, 'inspection.close', { id: visit }, closing)).rejects.toMatchObject({
      text: { id: 'inspection.unsorted' },
    });
    const [note] = answer.visit.observations;
    const sorted = [{ observation: note.id, place: 'hand-over' }];
    const { answer: left } = await stage.ask(ines, 'inspection.close', { id: visit }, { ...closing, sorted });
    expect(left.visit.observations[0].sortedAs).toBe('hand-over');
  });
});
