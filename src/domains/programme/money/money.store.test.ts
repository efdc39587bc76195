import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { refoldAll } from '../../../main/proofs/testing/refolded.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';

const newId = () => uuidV7(testNow, randomBytes(16));

describe.each(storeKinds())('the money of a programme, on %s', (kind) => {
  let stage: Stage;
  let nora: Person;
  let ines: Person;
  const programme = newId();
  const [travel, staff] = [newId(), newId()];

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    nora = await stage.signIn(accountOf.nora, 'administration');
    ines = await stage.signIn(accountOf.ines, 'supervision');
    await stage.ask(
      nora,
      'programme.open',
      {},
      {
        ...{ act: nora.envelope(), programme, title: 'Provprogrammet', from: '2025-01-01', ends: '2026-12-31' },
        ...{ country: 'LV', region: null, lead: 'Prov', funder: 'Prov', currency: 'EUR' },
        ...{ goals: [], lines: [], remains: [] },
      },
    );
  });
  afterAll(() => stage.store.close());

  const send = (verb: string, input: object, who = nora) =>
    stage.ask(who, verb, { id: programme }, { act: who.envelope(), ...input });
  const budget = async () => (await stage.ask(nora, 'programme.budget', { id: programme })).answer;
  const line = (id: string, name: string, amount: number) =>
    send('programme.line', { line: id, name, kind: 'travel', goal: null, amount });
  const cost = (id: string, over: object = {}) =>
    send('programme.cost', {
      ...{ cost: id, line: travel, on: '2026-03-02', what: 'Provbiljetter', voucher: 'V 1', paid: 400_00 },
      ...{ currency: 'EUR', rate: null, receipts: [] },
      ...over,
    });

  it('is planned in lines, and read and written by those who run the programme', async () => {
    await line(travel, 'Resor', 1_000_00);
    await line(staff, 'Personal', 5_000_00);
    expect(await budget()).toMatchObject({
      currency: 'EUR',
      lines: [{ name: 'Resor', planned: 1_000_00, spent: 0, state: 'not-known' }, { name: 'Personal' }],
      total: { planned: 6_000_00, spent: 0, remaining: null },
    });
    await expect(stage.ask(ines, 'programme.budget', { id: programme })).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(send('programme.line', { line: newId() }, ines)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('is spent by costs, some in another currency, and a correction keeps what was there', async () => {
    const first = newId();
    await cost(first, { paid: 4_000_00 });
    await cost(first);
    await expect(cost(newId(), { currency: 'SEK' })).rejects.toMatchObject({ fields: [{ path: 'rate' }] });
    const rate = { millionths: 87_500, on: '2026-03-02', source: 'Provbanken' };
    await cost(newId(), { currency: 'SEK', paid: 1_000_00, rate, what: 'Provtåg' });
    const shown = await budget();
    expect(shown.lines[0]).toMatchObject({ spent: 487_50 });
    expect(shown.costs).toMatchObject([
      { what: 'Provbiljetter', amount: 400_00, earlier: [{ amount: 4_000_00, by: 'Nora' }] },
      { what: 'Provtåg', amount: 87_50, currency: 'SEK', rate: { source: 'Provbanken' } },
    ]);
    await expect(cost(newId(), { receipts: [newId()] })).rejects.toMatchObject({ fields: [{ path: 'receipts' }] });
  });

  it('departs from the plan by what is forecast, is explained, and is within what the funder takes', async () => {
    await expect(send('programme.explain', { line: travel, why: 'Prov.', answer: 'Prov.' })).rejects.toMatchObject({
      kind: 'conflict',
    });
    await send('programme.forecast', { line: travel, remaining: 700_00, on: '2026-11-01', why: 'Två resor till.' });
    expect((await budget()).lines[0]).toMatchObject({
      expected: 1_187_50,
      difference: 187_50,
      share: 188,
      state: 'over',
    });
    await send('programme.explain', { line: travel, why: 'Dyrare biljetter.', answer: 'En resa blir digital.' });
    expect((await budget()).lines[0]).toMatchObject({ explained: { why: 'Dyrare biljetter.', by: 'Nora' } });
    await send('programme.terms', { tolerance: 20, source: 'Provavtalet, 7 §' });
    expect(await budget()).toMatchObject({ terms: { tolerance: 20 }, lines: [{ state: 'on-plan' }, {}] });
  });

  it('is given beside, and what was entered by mistake is withdrawn', async () => {
    const given = { source: newId(), who: 'Provkommunen', kind: 'in-kind', promised: 300_00, received: 0 };
    await send('programme.co-funding', { ...given, on: '2026-02-01', note: null });
    expect((await budget()).coFunding).toMatchObject([{ who: 'Provkommunen', promised: 300_00 }]);
    const { timeline } = await budget();
    await send('programme.withdraw', { entry: timeline[0].id, reason: 'Fel program.' });
    expect((await budget()).coFunding).toEqual([]);
    // A line that costs name stays.
    const set = timeline.findLast(({ type }: { type: string }) => type === 'programme.line');
    await expect(send('programme.withdraw', { entry: set.id, reason: 'Fel.' })).rejects.toMatchObject({
      kind: 'conflict',
    });
    expect((await refoldAll(stage.store, stage.runtime.registry)).differences).toEqual([]);
  });

  it('is taken out as a file, with amounts before correction and the source of each rate', async () => {
    const { answer } = await stage.ask(nora, 'programme.budget-file', { id: programme }, { format: 'csv' });
    const text = Buffer.from(answer.base64, 'base64').toString('utf8');
    expect(text).toContain('Provbanken');
    expect(text).toContain('4000');
    const { answer: book } = await stage.ask(nora, 'programme.budget-file', { id: programme }, { format: 'xlsx' });
    expect(Buffer.from(book.base64, 'base64').subarray(0, 2).toString()).toBe('PK');
  });
});
