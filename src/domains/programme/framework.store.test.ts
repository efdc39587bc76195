import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { refoldAll } from '../../main/proofs/testing/refolded.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const notKnown = { is: 'not-known' };
const count = (value: number, of: number | null = null) => ({ is: 'number', value, of, unit: 'count' });

describe.each(storeKinds())('a programme made in the browser, on %s', (kind) => {
  let stage: Stage;
  let nora: Person;
  let ines: Person;
  const programme = newId();
  const [outcome, output] = [newId(), newId()];

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    nora = await stage.signIn(accountOf.nora, 'administration');
    ines = await stage.signIn(accountOf.ines, 'supervision');
  });
  afterAll(() => stage.store.close());

  const described = {
    title: 'Provprogrammet',
    from: '2025-01-01',
    ends: '2026-12-31',
    country: 'LT',
    region: null,
    lead: 'Provledaren',
    funder: 'Provgivaren',
    currency: 'EUR',
  };
  const open = (id: string, over: object = {}) =>
    stage.ask(
      nora,
      'programme.open',
      {},
      { act: nora.envelope(), programme: id, ...described, goals: [], lines: [], remains: [], ...over },
    );
  const send = (verb: string, input: object, id = programme) =>
    stage.ask(nora, verb, { id }, { act: nora.envelope(), ...input });
  const goal = (id: string, over: object = {}) =>
    send('programme.goal', {
      goal: id,
      level: 'outcome',
      under: null,
      name: 'Fler vet vem de ska ringa',
      indicator: 'Myndigheter där en större andel vet det',
      how: null,
      source: 'by-hand',
      start: notKnown,
      target: count(4, 4),
      ...over,
    });

  it('begins with a few lines, several at once, and never ends before it begins', async () => {
    await expect(open(newId(), { ends: '2024-12-31' })).rejects.toMatchObject({ fields: [{ path: 'ends' }] });
    await expect(open(newId(), { ends: '2062-12-31' })).rejects.toMatchObject({ fields: [{ path: 'ends' }] });
    expect((await open(programme)).answer.programme).toMatchObject({
      title: 'Provprogrammet',
      country: 'LT',
      currency: 'EUR',
      quarters: 8,
      goals: [],
    });
    await open(newId(), { title: 'Ett prov till', from: '2026-06-01', ends: '2027-05-31' });
    const { answer } = await stage.ask(nora, 'programme.read');
    expect(answer.programmes.map(({ title }: { title: string }) => title)).toEqual(['Ett prov till', 'Provprogrammet']);
    await expect(stage.ask(ines, 'programme.one', { id: programme })).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('has results in levels, each under one of a higher level, with a number of a known kind', async () => {
    await goal(outcome);
    await expect(goal(output, { level: 'outcome', under: outcome })).rejects.toMatchObject({
      fields: [{ path: 'under' }],
    });
    await expect(goal(output, { target: { ...count(4), unit: 'SEK' } })).rejects.toMatchObject({
      fields: [{ path: 'target.value' }],
    });
    await goal(output, { level: 'output', under: outcome, name: 'Utbildade', target: count(200) });
    await expect(goal(outcome, { level: 'activity' })).rejects.toMatchObject({ fields: [{ path: 'level' }] });
    const { answer } = await goal(outcome, { name: 'Fler vet vem de ringer' });
    expect(answer.programme.goals).toMatchObject([
      { id: outcome, name: 'Fler vet vem de ringer', level: 'outcome' },
      { id: output, under: outcome, state: 'not-known', now: notKnown },
    ]);
  });

  it('keeps every value that was filled in, by whom and of which day', async () => {
    const fill = (value: number, on: string) =>
      send('programme.fill', { goal: output, now: count(value), state: 'partly', on, note: `Räknat ${on}.` });
    await fill(40, '2025-06-30');
    const { answer } = await fill(120, '2026-06-30');
    expect(answer.programme.goals[1]).toMatchObject({
      now: { value: 120 },
      values: [{ on: '2025-06-30' }, { on: '2026-06-30', note: 'Räknat 2026-06-30.' }],
    });
    await expect(fill(130, '2027-01-01')).rejects.toMatchObject({ fields: [{ path: 'on' }] });
    await expect(goal(output, { level: 'output', source: 'visits' })).rejects.toMatchObject({
      fields: [{ path: 'source' }],
    });
  });

  it('takes back what was entered by mistake, and not what later entries rest on', async () => {
    const { answer } = await stage.ask(nora, 'programme.one', { id: programme });
    const [, last] = answer.goals[1].values;
    const withdrawn = await send('programme.withdraw', { entry: last.act, reason: 'Fel fil.' });
    expect(withdrawn.answer.programme.goals[1]).toMatchObject({ now: { value: 40 }, values: [{ on: '2025-06-30' }] });
    const { answer: partner } = await send('programme.partner', {
      partner: newId(),
      role: 'host',
      country: 'LV',
      name: 'Provmyndigheten',
      does: 'Tar emot besök.',
    });
    expect(partner.programme.partners).toMatchObject([{ name: 'Provmyndigheten', role: 'host', country: 'LV' }]);
    expect((await refoldAll(stage.store, stage.runtime.registry)).differences).toEqual([]);
  });

  it('says what should remain before anyone is asked to keep it, and is ended by a day that has come', async () => {
    const row = newId();
    const { answer } = await send('programme.remains', {
      row,
      what: 'Studien',
      due: '2026-12-01',
      otherwise: 'Den senaste står kvar.',
    });
    expect(answer.programme.remains).toMatchObject([{ id: row, state: 'no-keeper', what: 'Studien' }]);
    await expect(send('programme.end', { on: '2026-12-31', why: 'Som planerat.' })).rejects.toMatchObject({
      fields: [{ path: 'on' }],
    });
    const ended = await send('programme.end', { on: '2026-11-24', why: 'Medlen tog slut.' });
    expect(ended.answer.programme).toMatchObject({ ended: { on: '2026-11-24', why: 'Medlen tog slut.' } });
    await expect(goal(newId())).rejects.toMatchObject({ kind: 'conflict' });
    expect((await send('programme.decide', { row, keeper: 'Analys' })).answer.programme.remains).toMatchObject([
      { state: 'decided', keeper: 'Analys' },
    ]);
  });

  it('is taken out as a file with one line for each value', async () => {
    const { answer } = await stage.ask(nora, 'programme.framework', { id: programme }, { format: 'csv' });
    const lines = Buffer.from(answer.base64, 'base64').toString('utf8').trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toContain('2025-06-30');
    const { answer: book } = await stage.ask(nora, 'programme.framework', { id: programme }, { format: 'xlsx' });
    expect(Buffer.from(book.base64, 'base64').subarray(0, 2).toString()).toBe('PK');
  });
});
