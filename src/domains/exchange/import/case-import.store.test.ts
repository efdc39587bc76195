import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { headingsDigest } from './guess-columns.ts';
import { aRow, aSetting, importing, newId } from './testing/importing.ts';

describe.each(storeKinds())('an import of earlier cases, on %s', (kind) => {
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
  const casesOf = async (person: Person, status = 'open') =>
    (await stage.ask(person, 'case.list', {}, { status })).answer.items;
  const count = async (table: string) =>
    (await stage.store.asOwner<{ n: number }>(`select count(*)::int as n from ${table}`, []))[0]?.n;

  it('trying it writes nothing and says what is wrong, by row and column', async () => {
    const [acts, before] = [await count('acts.act'), await count('cases.case_now')];
    const checked = await check(karin, [
      aRow(2),
      aRow(3, { openedOn: '31.2.2019' }),
      aRow(4, { reference: 'KS 2019/2' }),
      aRow(5, { sector: 'rymdfart' }),
      aRow(6, { reference: '470101-0003' }),
    ]);
    expect(checked.errors.map(({ row, field, wrong }: Record<string, unknown>) => [row, field, wrong])).toEqual([
      [3, 'openedOn', 'no-day'],
      [4, 'reference', 'repeated'],
      [5, 'sector', 'unknown-word'],
      [6, 'reference', 'personal'],
    ]);
    expect(checked.cases).toBe(1);
    expect([await count('acts.act'), await count('cases.case_now')]).toEqual([acts, before]);
  });

  it('a row becomes a case with its days, its person under an alias and the identity sealed', async () => {
    const cells = {
      closedOn: '2020-06-30',
      end: 'överlämnat',
      sector: 'Städ',
      municipality: 'Vadsund',
      note: 'En påhittad anteckning.',
      givenNames: 'Påhittad',
      familyName: 'Exempelsson',
      personalNumber: '470101-0003',
      language: 'Ryska',
      sex: 'K',
      birthYear: '1947',
    };
    const made = await bring(karin, [aRow(10, cells)]);
    expect(made).toMatchObject({ made: { rows: 1, cases: 1, persons: 1, identities: 1, claims: 0 }, undone: null });
    const id = await caseOf('KS 2019/10');
    const { answer: file } = await stage.ask(karin, 'case.read', { id });
    expect(file).toMatchObject({
      status: 'closed',
      sector: 'cleaning',
      workplaceName: 'Exempelkrogen Demo',
      openedAt: '2019-04-03T00:00:00.000Z',
      closedAt: '2020-06-30T21:59:59.000Z',
      end: 'passed-on',
      earlier: 'KS 2019/10',
    });
    const events = file.timeline.map(({ type, precision }: Record<string, unknown>) => [type, precision]);
    expect(events).toEqual(
      expect.arrayContaining([
        ['case.open', 'day'],
        ['identity.store', 'day'],
        ['case.close', 'day'],
      ]),
    );
    const people = (await stage.ask(karin, 'person.in-case', { id })).answer.items;
    expect(people).toMatchObject([{ language: 'ru', sex: 'woman', birthYear: 1947 }]);
    const opened = await stage.ask(
      karin,
      'identity.open',
      { id: people[0].id },
      { act: karin.envelope(), reason: 'contact', why: 'En påhittad anledning.' },
    );
    expect(opened.answer.identity).toMatchObject({ givenNames: 'Påhittad', personalNumber: '470101-0003' });
    const clear = await stage.store.asOwner<{ facts: unknown; folded: unknown }>(
      `select a.facts, c.folded from acts.act a left join cases.case_now c on c.id = a.stream`,
      [],
    );
    expect(JSON.stringify(clear)).not.toMatch(/Exempelsson|470101|påhittad anteckning/i);
  });

  it('what is here already is said, and not taken in twice', async () => {
    await bring(karin, [aRow(20)]);
    expect((await check(karin, [aRow(20, { reference: 'ks 2019/20' })])).errors).toMatchObject([
      { row: 20, field: 'reference', wrong: 'known' },
    ]);
    const id = await begin(karin, 1);
    await expect(take(karin, id, [aRow(20)])).rejects.toMatchObject({
      text: { id: 'case-import.refused' },
      fields: [expect.objectContaining({ path: 'rows.0.reference' })],
    });
  });

  it('sending the same part twice takes it in once, and no more comes than was begun', async () => {
    const id = await begin(karin, 1);
    const sent = { act: karin.envelope(), rows: [aRow(30)] };
    await stage.ask(karin, 'case-import.take', { id }, sent);
    const again = await stage.ask(karin, 'case-import.take', { id }, sent);
    expect(again.answer.import.made.cases).toBe(1);
    await expect(take(karin, id, [aRow(31)])).rejects.toMatchObject({ text: { id: 'case-import.is-whole' } });
    const two = await begin(karin, 1);
    await expect(take(karin, two, [aRow(32), aRow(33)])).rejects.toMatchObject({
      text: { id: 'case-import.more-than-begun' },
    });
  });

  it('several rows with one reference are one case with several people, where a person says so', async () => {
    const settings = aSetting({ repeated: 'one-case' });
    const rows = [aRow(40, { sex: 'man' }), aRow(41, { reference: 'KS 2019/40', sex: 'kvinna' })];
    expect(await bring(karin, rows, settings)).toMatchObject({ made: { rows: 2, cases: 1, persons: 2 } });
    const differs = [aRow(42), aRow(43, { reference: 'KS 2019/42', municipality: 'Vadsund' })];
    expect((await check(karin, differs, settings)).errors).toMatchObject([
      { row: 43, field: 'municipality', wrong: 'differs' },
    ]);
  });

  it('a claim is taken in on the strand of redress, and counts nothing in the study', async () => {
    const counted = await count('study.contribution');
    const settings = aSetting({ track: 'redress', values: { sector: { plåt: 'construction' } } });
    const row = aRow(50, {
      sector: 'Plåt',
      claimAmount: '12 500 kr',
      claimKind: 'övertid',
      claimAgainst: 'Exempelfirman',
    });
    expect(await bring(linus, [row], settings)).toMatchObject({ made: { claims: 1 } });
    const { items } = (await stage.ask(linus, 'claim.list')).answer;
    expect(items[0]).toMatchObject({ sector: 'construction', range: { documented: 0, claimed: 12_500 } });
    expect(await count('study.contribution')).toBe(counted);
    expect((await check(linus, [row])).errors).toEqual(
      expect.arrayContaining([expect.objectContaining({ wrong: 'no-file' })]),
    );
  });

  it('how a list was read is remembered in the unit, with what its words mean, and nowhere else', async () => {
    const values = { sector: { 'påhittat ord': 'cleaning' } };
    const others = headingsDigest(['Ref', 'Datum']);
    await bring(karin, [aRow(60)], aSetting({ values, dates: 'mdy' }), others);
    const remembered = async (person: Person) =>
      (await stage.ask(person, 'case-import.remembered', {}, { headings: others })).answer.last;
    expect(await remembered(karin)).toEqual({
      track: 'protection',
      columns: { reference: 0, openedOn: 1 },
      dates: 'mdy',
      repeated: 'mistake',
      values,
    });
    expect(await remembered(ines)).toBeNull();
  });

  it('an inspector stores no identities', async () => {
    const settings = aSetting({ track: 'control' });
    const rows = [aRow(70, { givenNames: 'Påhittad' })];
    expect((await check(ines, rows, settings)).errors).toMatchObject([
      { field: 'givenNames', wrong: 'not-in-capacity' },
    ]);
    await expect(bring(ines, rows, settings)).rejects.toMatchObject({ text: { id: 'case-import.no-identities' } });
  });

  it('one press undoes it; what was written in since stays, and is named; then the list can come again', async () => {
    const rows = [aRow(80, { givenNames: 'Påhittad', sex: 'man' }), aRow(81), aRow(82, { closedOn: '2020-01-01' })];
    const { id } = await bring(karin, rows);
    const [first, second] = [await caseOf('KS 2019/80'), await caseOf('KS 2019/81')];
    const [person] = (await stage.ask(karin, 'person.in-case', { id: first })).answer.items;
    // The clock of a test stands still: what came with the list came a minute ago.
    await stage.store.asOwner(
      `update acts.act set recorded_at = recorded_at - interval '1 minute' where case_id = any($1::uuid[])`,
      [[first, second, await caseOf('KS 2019/82')]],
    );
    await stage.ask(karin, 'case.note', { id: second }, { act: karin.envelope(), note: 'En påhittad anteckning.' });
    const undone = await undo(karin, id);
    expect(undone).toMatchObject({
      undone: { takenBack: 2, kept: 1, isDone: true },
      kept: [{ id: second, name: 'Exempelkrogen Demo' }],
    });
    await expect(stage.ask(karin, 'case.read', { id: first })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(stage.ask(karin, 'person.read', { id: person.id })).rejects.toMatchObject({ kind: 'not-found' });
    const listed = [...(await casesOf(karin)), ...(await casesOf(karin, 'closed'))].map((one) => one.id);
    expect(listed).toContain(second);
    expect(listed).not.toContain(first);
    expect((await stage.ask(karin, 'person.list')).answer.items.map((one: { id: string }) => one.id)).not.toContain(
      person.id,
    );
    await expect(undo(karin, id)).rejects.toMatchObject({ text: { id: 'case-import.already-undone' } });
    await expect(take(karin, id, [aRow(83)])).rejects.toMatchObject({ text: { id: 'case-import.is-undone' } });
    expect((await check(karin, rows)).errors).toMatchObject([{ row: 81, wrong: 'known' }]);
    await bring(karin, [aRow(80)]);
  });

  it('what was added to a person or a claim of it counts as written in the case, a file that is on its way too', async () => {
    const settings = aSetting({ repeated: 'one-case' });
    const rows = [aRow(100, { sex: 'man' }), aRow(101, { sex: 'man' }), aRow(102, { sex: 'man' }), aRow(103)];
    const { id } = await bring(karin, rows, settings);
    const cases = await Promise.all([100, 101, 102, 103].map((n) => caseOf(`KS 2019/${n}`)));
    await stage.store.asOwner(
      `update acts.act set recorded_at = recorded_at - interval '1 minute' where case_id = any($1::uuid[])`,
      [cases],
    );
    const personOf = async (n: number) =>
      (await stage.ask(karin, 'person.in-case', { id: cases[n] })).answer.items[0].id as string;
    const add = (matter: { kind: string; id: string }) =>
      stage.ask(karin, 'attachment.add', matter, {
        act: karin.envelope(),
        file: newId(),
        name: 'påhittad.pdf',
        bytes: 10,
        mark: '0'.repeat(64),
        replaces: null,
      });
    await add({ kind: 'person', id: await personOf(0) });
    await add({ kind: 'case', id: cases[3] ?? '' });
    // An act that is about a person and bears no case.
    const second = await personOf(1);
    await stage.ask(karin, 'person.reach', { id: second }, { act: karin.envelope(), reach: { known: 'unknown' } });
    await stage.store.asOwner(`update acts.act set case_id = null where type = 'person.reach' and stream = $1`, [
      second,
    ]);
    const undone = await undo(karin, id);
    expect(undone.undone).toMatchObject({ takenBack: 1, kept: 3 });
    expect(undone.kept.map((one: { id: string }) => one.id).sort()).toEqual([cases[0], cases[1], cases[3]].sort());
  });

  it('undoing asks why', async () => {
    const { id } = await bring(karin, [aRow(120)]);
    for (const reason of [undefined, ' '])
      await expect(
        stage.ask(karin, 'case-import.undo', { id }, { act: karin.envelope(), reason }),
      ).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('a colleague neither goes on with it nor undoes it; the manager of the unit undoes it', async () => {
    const add =
      "select access.add_person($1, (select unit from access.account where id = $2), $3, 'x', 'x', null, array['support'], array[$4])";
    await stage.store.asOwner(add, ['1991', accountOf.karin, 'Påhittad Kollega', 'officer']);
    await stage.store.asOwner(add, ['1992', accountOf.karin, 'Påhittad Chef', 'lead']);
    const other = await stage.signIn('1991', 'support');
    const lead = await stage.signIn('1992', 'support');
    const id = await begin(karin, 2);
    await take(karin, id, [aRow(110)]);
    await expect(take(other, id, [aRow(111)])).rejects.toMatchObject({ text: { id: 'case-import.of-another' } });
    await expect(undo(other, id)).rejects.toMatchObject({ text: { id: 'case-import.not-yours' } });
    // The clock stands still, and the list has the newest.
    await stage.store.asOwner("update exchange.import_now set at = at - interval '1 day' where id <> $1", [id]);
    const line = async (person: Person) =>
      (await stage.ask(person, 'case-import.list')).answer.items.find((one: { id: string }) => one.id === id);
    expect(await line(other)).toMatchObject({ mayUndo: false, byOperator: false });
    expect(await line(karin)).toMatchObject({ mayUndo: true });
    expect(await line(lead)).toMatchObject({ mayUndo: true });
    expect((await undo(lead, id)).undone).toMatchObject({ takenBack: 1, reason: 'En påhittad anledning.' });
  });

  it('another unit sees nothing of it', async () => {
    const { id } = await bring(karin, [aRow(90)]);
    const file = await caseOf('KS 2019/90');
    const seen = (await stage.ask(ines, 'case-import.list')).answer.items.map((one: { id: string }) => one.id);
    expect(seen).not.toContain(id);
    await expect(undo(ines, id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(stage.ask(ines, 'case.read', { id: file })).rejects.toMatchObject({ kind: 'not-found' });
    expect((await check(ines, [aRow(90)], aSetting({ track: 'control' }))).errors).toEqual([]);
  });
});
