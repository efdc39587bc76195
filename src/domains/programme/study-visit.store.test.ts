import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { aVisit, seatId } from './testing/builders.ts';

const newId = () => uuidV7(testNow, randomBytes(16));

describe.each(storeKinds())('a study visit and its programme, on %s', (kind) => {
  let stage: Stage;
  let nora: Person;
  let ines: Person;
  const visit = newId();
  const programme = newId();

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    nora = await stage.signIn(accountOf.nora, 'administration');
    ines = await stage.signIn(accountOf.ines, 'supervision');
  });
  afterAll(() => stage.store.close());

  const create = (person: Person, over: object = {}) =>
    stage.ask(person, 'visit.create', {}, { ...aVisit(person.envelope()), visit, ...over });

  it('a person without the right makes none, and none is made without the whole chain', async () => {
    await expect(create(ines)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(create(nora, { obstacle: null, law: [] })).rejects.toMatchObject({
      kind: 'invalid',
      fields: [{ path: 'obstacle' }, { path: 'law.0.there' }],
    });
  });

  it('is made, and each seat that is taken owes a Monday act', async () => {
    const { answer } = await create(nora);
    expect(answer.visit).toMatchObject({
      obstacle: 'OB-A02',
      practice: 'Att hjälpa ingår i varje inspektörs uppgift.',
    });
    expect(answer.receipt.leaf).toMatch(/^[0-9a-f]{64}$/);
    const { answer: work } = await stage.ask(nora, 'work.list');
    expect(work.items.filter((item: { kind: string }) => item.kind === 'visit.monday-act')).toHaveLength(3);
    await expect(stage.ask(ines, 'visit.read', { id: visit })).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('what became of a Monday act is asked for after three and six months, and an answer is final', async () => {
    const seat = seatId(0);
    const send = (verb: string, input: object) =>
      stage.ask(nora, verb, { id: visit }, { act: nora.envelope(), seat, ...input });
    await send('visit.monday-act', { says: 'Kortet till alla på plats.' });
    await send('visit.check', { after: 3, answer: 'done', count: { done: 19, of: 20 }, note: null });
    const { answer } = await send('visit.check', {
      after: 6,
      answer: 'no-effect',
      count: null,
      note: 'Sex prov, tre frågor.',
    });
    expect(answer.visit.seats[0]).toMatchObject({
      mondayAct: 'Kortet till alla på plats.',
      checks: [{ answer: 'done' }, { answer: 'no-effect', note: 'Sex prov, tre frågor.' }],
    });
    await expect(send('visit.check', { after: 6, answer: 'lasts', count: null, note: null })).rejects.toMatchObject({
      kind: 'conflict',
    });
  });

  it('a programme counts what it can itself, and what has no keeper is owed', async () => {
    const goal = { id: 'visits', name: 'Besök', indicator: 'Höll sex månader', source: 'visits' };
    const row = {
      id: 'study',
      what: 'Studien',
      keeper: null,
      state: 'no-keeper',
      on: null,
      due: null,
      otherwise: 'Okänt.',
    };
    const { answer } = await stage.ask(
      nora,
      'programme.open',
      {},
      {
        act: nora.envelope(),
        programme,
        title: 'Provprogrammet',
        from: '2025-01-01',
        ends: '2026-12-31',
        country: 'SE',
        region: null,
        lead: null,
        funder: null,
        currency: 'SEK',
        goals: [{ ...goal, level: 'outcome', start: { is: 'not-known' }, target: { is: 'none-set' } }],
        lines: [
          { id: 'travel', goal: 'visits', name: 'Resor', amount: 180_000, opens: [{ kind: 'visit', id: visit }] },
        ],
        remains: [row],
      },
    );
    expect(answer.programme).toMatchObject({
      quarter: 8,
      ends: '2026-12-31',
      goals: [{ now: { is: 'number', value: 0, of: 1 }, state: 'partly' }],
      remains: [{ state: 'no-keeper', keeper: null }],
    });
    const decided = await stage.ask(
      nora,
      'programme.decide',
      { id: programme },
      { act: nora.envelope(), row: 'study', keeper: 'Analys' },
    );
    expect(decided.answer.programme.remains[0]).toMatchObject({ state: 'decided', keeper: 'Analys', on: '2026-11-24' });
    const { answer: page } = await stage.ask(nora, 'programme.read');
    expect(page.visits).toHaveLength(1);
    expect(
      (await stage.ask(ines, 'programme.history')).answer.entries.some(({ certain }: { certain: boolean }) => !certain),
    ).toBe(true);
  });
});
