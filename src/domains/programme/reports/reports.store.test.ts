import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { plan } from '../events/testing/an-event.ts';

const newId = () => uuidV7(testNow, randomBytes(16));

/** One file of a zip, by the headers of its entries. */
function entryOf(zip: Buffer, name: string): string {
  for (let at = zip.indexOf('PK\x03\x04'); at >= 0; at = zip.indexOf('PK\x03\x04', at + 4)) {
    const [named, extra, size] = [zip.readUInt16LE(at + 26), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 18)];
    if (zip.subarray(at + 30, at + 30 + named).toString() !== name) continue;
    const from = at + 30 + named + extra;
    return inflateRawSync(zip.subarray(from, size > 0 ? from + size : undefined)).toString('utf8');
  }
  throw new Error(`No ${name} in this file.`);
}

describe.each(storeKinds())('a report to the funder, on %s', (kind) => {
  let stage: Stage;
  let nora: Person;
  const programme = newId();
  const [goal, travel] = [newId(), newId()];

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    nora = await stage.signIn(accountOf.nora, 'administration');
    await stage.ask(
      nora,
      'programme.open',
      {},
      {
        ...{ act: nora.envelope(), programme, title: 'Provprogrammet', from: '2025-01-01', ends: '2026-12-31' },
        ...{ country: 'FI', region: null, lead: 'Provledaren', funder: 'Provgivaren', currency: 'EUR' },
        ...{ goals: [], lines: [], remains: [] },
      },
    );
    const send = (verb: string, input: object) =>
      stage.ask(nora, verb, { id: programme }, { act: nora.envelope(), ...input });
    await send('programme.goal', {
      ...{ goal, level: 'output', under: null, name: 'Utbildade', indicator: 'Som gått kursen', how: null },
      ...{ source: 'by-hand', start: { is: 'not-known' } },
      target: { is: 'number', value: 200, of: null, unit: 'count' },
    });
    for (const [value, on] of [
      [40, '2025-06-30'],
      [120, '2026-06-30'],
    ] as const)
      await send('programme.fill', {
        ...{ goal, now: { is: 'number', value, of: null, unit: 'count' }, state: 'partly', on, note: `Listan ${on}.` },
      });
    await send('programme.line', { line: travel, name: 'Resor', kind: 'travel', goal: null, amount: 1_000_00 });
    await send('programme.cost', {
      ...{ cost: newId(), line: travel, on: '2025-09-02', what: 'Provtåg', voucher: null, paid: 15_000 },
      ...{ currency: 'ISK', rate: { millionths: 6_700, on: '2025-09-02', source: 'Provbanken' }, receipts: [] },
    });
    await send('programme.lesson', {
      ...{ lesson: newId(), on: '2026-05-02', goal, what: 'För få platser', why: 'Sent ute', instead: 'Boka i mars' },
    });
    const held = { from: '2026-05-11', to: '2026-05-12', answerBy: '2026-05-01', agenda: [], programme };
    const create = (event: string, over: object) =>
      stage.ask(nora, 'event.create', {}, { act: nora.envelope(), event, ...plan, ...held, ...over });
    const called = newId();
    await create(newId(), { title: 'Provseminarium' });
    await create(called, { title: 'Inställd provdag', from: '2026-11-24', to: '2026-11-25', answerBy: '2026-11-24' });
    await stage.ask(nora, 'event.cancel', { id: called }, { act: nora.envelope(), why: 'Prov.' });
    await create(newId(), { title: 'Utanför programmet', programme: null });
    await send('programme.remains', { row: newId(), what: 'Studien', due: '2026-12-01', otherwise: 'Står kvar.' });
  });
  afterAll(() => stage.store.close());

  const report = async (input: object) =>
    (await stage.ask(nora, 'programme.report', { id: programme }, input)).answer.file;
  const textOf = async (input: object) => {
    const file = await report({ ...input, format: 'docx' });
    return entryOf(Buffer.from(file.base64, 'base64'), 'word/document.xml').replace(/<[^>]+>/g, ' ');
  };

  it('says of each figure who filled it in and when, of which day, and what it cost', async () => {
    const text = await textOf({ kind: 'final' });
    for (const said of [
      ...['Final report', 'Provprogrammet', 'Provledaren', 'Finland'],
      ...['40', 'Filled in by Nora', 'Listan 2026-06-30.'],
      ...['Resor', '€100.50', 'ISK', '0.0067', 'Provbanken', '1 cost is entered; 1 has no receipt'],
      ...['För få platser', 'Boka i mars', 'Studien', 'Står kvar.'],
      ...['Workshop: Provseminarium', 'Latvia'],
    ])
      expect(text).toContain(said);
    expect(text).toMatch(/Inställd provdag(?:(?!Provseminarium).)*cancelled/);
    expect(text, 'an event of no programme').not.toContain('Utanför programmet');
  });

  it('is about the days that are chosen: what was known on the last, and what was spent between them', async () => {
    const text = await textOf({ kind: 'period', from: '2025-01-01', to: '2025-06-30' });
    expect(text).toContain('Listan 2025-06-30.');
    expect(text).not.toContain('Listan 2026-06-30.');
    expect(text).not.toContain('För få platser');
    expect(text).not.toContain('Provbanken');
    await expect(report({ kind: 'period', from: '2026-01-01', to: '2025-01-01' })).rejects.toMatchObject({
      fields: [{ path: 'to' }],
    });
  });

  it('says what remains on a page of its own', async () => {
    const text = await textOf({ kind: 'remains' });
    expect(text).toContain('Studien');
    expect(text).not.toContain('Utbildade');
  });

  it('is a tagged PDF with a title and a language', async () => {
    const file = await report({ kind: 'final', format: 'pdf' });
    if (file === null) return; // no compiler for this machine: the screen says so
    const bytes = Buffer.from(file.base64, 'base64').toString('latin1');
    expect(bytes.startsWith('%PDF-')).toBe(true);
    for (const mark of ['/MarkInfo', '/StructTreeRoot', '/Lang', '/Title']) expect(bytes).toContain(mark);
  });
});
