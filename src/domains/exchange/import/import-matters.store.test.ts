import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { headingsDigest } from './guess-columns.ts';
import { rowDigest } from './row-digest.ts';
import type { ImportRow } from './settings.ts';
import { aRow, aSetting, headings, importing } from './testing/importing.ts';

describe.each(storeKinds())('an import with persons, claims and firms, on %s', (kind) => {
  let stage: Stage;
  let karin: Person;
  let linus: Person;
  let ines: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    karin = await stage.signIn(accountOf.karin, 'support');
    linus = await stage.signIn(accountOf.linus, 'support');
    ines = await stage.signIn(accountOf.ines, 'supervision');
  });
  afterAll(() => stage.store.close());

  const { begin, take, bring, undo, check, caseOf } = importing(() => stage);

  const of = headingsDigest(['Dnr', 'Inkom', 'Firma', 'Orgnr', 'Alias', 'Skydd']);
  const recordsOf = async (person: Person) =>
    (await stage.ask(person, 'workplace.list')).answer.items as { id: string; name: string; matters: number }[];

  it('a person keeps an alias that is free, and what protects them; a second one is refused by row and column', async () => {
    const rows = [
      aRow(200, { alias: 'Skedanden', protection: 'Sekretessmarkering' }),
      aRow(201, { alias: 'Skedanden' }),
      aRow(202, { alias: 'Påhittad' }),
      aRow(203, { protection: 'kanske' }),
    ];
    expect((await check(karin, rows)).errors).toMatchObject([
      { row: 201, field: 'alias', wrong: 'alias-taken' },
      { row: 202, field: 'alias', wrong: 'no-alias' },
      { row: 203, field: 'protection', wrong: 'unknown-word' },
    ]);
    await bring(karin, rows.slice(0, 1), aSetting(), of);
    const [person] = (await stage.ask(karin, 'person.in-case', { id: await caseOf('KS 2019/200') })).answer.items;
    expect(person).toMatchObject({ alias: 'Skedanden', protection: 'marked' });
    expect((await check(karin, [aRow(204, { alias: 'Skedanden' })])).errors).toMatchObject([{ wrong: 'alias-taken' }]);
  });

  it('a claim has its period, the answer of the one it is against, and what was paid', async () => {
    const settings = aSetting({ track: 'redress' });
    const wrong = aRow(210, { claimAmount: '500', claimCurrency: 'EUR', claimFrom: '1.5.2020', claimTo: '1.4.2020' });
    const half = aRow(211, { claimPaid: '10', claimFrom: '2020-01' });
    const errors = (await check(linus, [wrong, half], settings)).errors;
    expect(errors.map(({ row, field, wrong: why }: Record<string, unknown>) => [row, field, why])).toEqual([
      [210, 'claimCurrency', 'other-currency'],
      [210, 'claimTo', 'ends-before'],
      [211, 'claimAmount', 'missing'],
      [211, 'claimPaidOn', 'missing'],
    ]);
    const cells = {
      sex: 'K',
      claimAmount: '12 500 kr',
      claimCurrency: 'SEK',
      claimFrom: '2020-01-01',
      claimTo: '2020-03-31',
      claimState: 'Bestridd',
      claimPaid: '4 000',
      claimPaidOn: '2021-02-01',
    };
    const made = await bring(linus, [aRow(212, cells)], settings, of);
    expect(made.made).toMatchObject({ cases: 1, persons: 1, claims: 1 });
    const [row] = (await stage.ask(linus, 'claim.list')).answer.items;
    const { answer: claim } = await stage.ask(linus, 'claim.read', { id: row.id });
    expect(claim).toMatchObject({
      against: 'Exempelkrogen Demo',
      range: { documented: 0, probable: 0, claimed: 12_500 },
      received: 4000,
      receivedOn: '2021-02-01',
      payers: [{ kind: 'employer', state: 'refused', name: 'Exempelkrogen Demo' }],
    });
    expect(claim.lines[0].evidence).toMatch(/2020-01-01.*2020-03-31/);
    expect((await undo(linus, made.id)).undone).toMatchObject({ takenBack: 1, kept: 0 });
    await expect(stage.ask(linus, 'claim.read', { id: row.id })).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('a firm with a number becomes a record once, is the one that there is, and goes with the import', async () => {
    const firm = { organisationNumber: '559911-2200', municipality: 'Vadsund' };
    const other = { workplace: 'Exempelplåt Demo', organisationNumber: '559933-4400' };
    expect((await check(karin, [aRow(220, { organisationNumber: '470101-0003' })])).errors).toMatchObject([
      { field: 'organisationNumber', wrong: 'personal' },
    ]);
    expect(
      (await check(karin, [aRow(220, firm), aRow(221, { ...firm, organisationNumber: '5599112200' })])).firms,
    ).toEqual(['5599112200']);
    const first = await bring(karin, [aRow(220, firm), aRow(221, firm), aRow(222, other), aRow(223)], aSetting(), of);
    expect(first.made).toMatchObject({ cases: 4, firms: 2 });
    const record = (await recordsOf(karin)).find(({ name }) => name === 'Exempelkrogen Demo');
    expect(record).toMatchObject({ matters: 2 });
    expect((await check(karin, [aRow(224, firm)])).firms).toEqual([]);
    const second = await bring(karin, [aRow(224, firm)], aSetting(), of);
    expect(second.made).toMatchObject({ firms: 0 });
    const names = async () => (await recordsOf(karin)).map(({ name, matters }) => [name, matters]).sort();
    expect(await names()).toEqual([
      ['Exempelkrogen Demo', 3],
      ['Exempelplåt Demo', 1],
    ]);
    // The record that the first import began stays while a case of the second is about it.
    await undo(karin, first.id);
    expect(await names()).toEqual([['Exempelkrogen Demo', 1]]);
    await undo(karin, second.id);
    expect(await names()).toEqual([['Exempelkrogen Demo', 0]]);
  });

  it('which file came in, and which row, can be shown; what the words meant is as it was begun', async () => {
    const rows = [aRow(230, { sector: 'plåt' }), aRow(231)];
    const id = await begin(karin, 2, aSetting({ values: { sector: { plåt: 'construction' } } }));
    await take(karin, id, rows);
    const listed = (await stage.ask(karin, 'case-import.list')).answer.items;
    expect(listed.find((one: { id: string }) => one.id === id)).toMatchObject({ file: headings });
    const { items, next } = (await stage.ask(karin, 'case-import.rows', { id })).answer;
    expect(next).toBeNull();
    expect(items).toEqual(rows.map((row) => ({ row: row.row, digest: rowDigest(row) })));
    const file = await stage.ask(karin, 'case.read', { id: await caseOf('KS 2019/230') });
    expect(file.answer).toMatchObject({ sector: 'construction' });
    await expect(stage.ask(ines, 'case-import.rows', { id })).rejects.toMatchObject({ kind: 'not-found' });
    const inClear = await stage.store.asOwner<{ n: number }>(
      'select count(*)::int as n from acts.act where stream = $1 and facts::text like $2',
      [id, `%${rowDigest(rows[0] as ImportRow)}%`],
    );
    expect(inClear).toEqual([{ n: 0 }]);
  });

  it('the same list sent twice at once comes in once', async () => {
    const rows = [aRow(240), aRow(241)];
    const [one, two] = [await begin(karin, 2), await begin(karin, 2)];
    const came = await Promise.allSettled([take(karin, one, rows), take(karin, two, rows)]);
    expect(came.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const there = await stage.store.asOwner<{ n: number }>(
      "select count(*)::int as n from cases.case_now where earlier = 'KS2019/240'",
      [],
    );
    expect(there).toEqual([{ n: 1 }]);
  });
});
