import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV4, uuidV7 } from '../../kernel/id.ts';
import { refoldAll } from '../../main/proofs/testing/refolded.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const ulfUnit = 51;

/** Invented rows of one unit: so many people who were presumed victims in a county. */
const presumed = (people: number, county: string) =>
  Array.from({ length: people }, (_, place) => ({
    id: uuidV4(randomBytes(16)),
    pseudonym: sha256(`${county} ${place}`).toString('hex'),
    unit_of_count: 'person',
    chain: 'protection',
    stage: 'identified',
    happened_on: '2025-03-02',
    county,
    kind: 'lived',
  }));

describe.each(storeKinds())('reports, on %s', (kind) => {
  let stage: Stage;
  let ana: Person;
  let siv: Person;
  let ulf: Person;
  let karin: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ana = await stage.signIn(accountOf.ana, 'analysis');
    siv = await stage.signIn(accountOf.siv, 'analysis');
    ulf = await stage.signIn(accountOf.ulf, 'support');
    karin = await stage.signIn(accountOf.karin, 'support');
    const rows = [...presumed(12, 'SE-E'), ...presumed(3, 'SE-AB'), ...presumed(6, 'SE-M')];
    await stage.store.asOwner('select study.add_invented($1, $2::jsonb)', [ulfUnit, JSON.stringify(rows)]);
  });
  afterAll(() => stage.store.close());

  const figure = (person: Person, number: number, over: object = {}) => ({
    act: person.envelope(),
    figure: newId(),
    measure: 'persons-convicted',
    at: [{ by: 'sex', code: 'women' }],
    period: '2025',
    value: { is: 'number', number },
    sourceKind: 'published',
    source: 'zQvSource: en påhittad årsbok, tabell 3',
    note: null,
    report: 'eu-thb',
    ...over,
  });
  const enter = (person: Person, input: object) => stage.ask(person, 'report.enter', {}, input);
  const read = async (person: Person, report: string, period = '2025') =>
    (await stage.ask(person, 'report.read', { report }, { period })).answer;
  const cellIn = (
    shown: { tables: { rows: { cells: { key: string }[] }[]; measure: string }[] },
    measure: string,
    key: string,
  ) =>
    shown.tables
      .filter((table) => table.measure === measure)
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .find((cell) => cell.key === key);
  const cell = async (person: Person, of: object) =>
    (
      await stage.ask(
        person,
        'report.cell',
        { report: 'eu-thb' },
        { period: '2025', measure: 'persons-convicted', cell: 'sex=women', ...of },
      )
    ).answer;
  const out = (person: Person, seen: string, format: string, over: object = {}) =>
    stage.ask(
      person,
      'report.export',
      { report: 'eu-thb' },
      {
        act: person.envelope(),
        export: newId(),
        period: '2025',
        format,
        licence: 'none',
        seen,
        ...over,
      },
    );

  it('are read by analysts and managers of an agency, and by no one else', async () => {
    await expect(stage.ask(karin, 'report.list')).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(read(karin, 'eu-thb')).rejects.toMatchObject({ kind: 'forbidden' });
    const { answer } = await stage.ask(ulf, 'report.list');
    expect(answer.reports).toHaveLength(8);
    expect((await read(ulf, 'eu-thb')).may).toEqual([]);
    expect((await read(ana, 'eu-thb')).may).toEqual(['report.enter', 'report.export']);
    await expect(read(ana, 'moon')).rejects.toMatchObject({ kind: 'not-found' });
    await expect(read(ana, 'eu-thb', '2099')).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('count what the work of the reader’s own agency holds, hide what is small, and call the rest unknown', async () => {
    const shown = await read(ulf, 'se-annual');
    const at = (key: string) => cellIn(shown, 'victims-registered', key);
    expect(at('')).toMatchObject({ state: 'number', value: 21, origin: 'counted' });
    expect(at('county=SE-AB')).toMatchObject({ state: 'suppressed', value: null });
    expect(at('county=SE-X')).toMatchObject({ state: 'zero', value: 0 });
    expect(at('sex=women')).toMatchObject({ state: 'unknown', value: null });
    // One more is hidden, or the three would be what is left.
    const counties = ['SE-E', 'SE-M'].map((county) => at(`county=${county}`));
    expect(counties.filter((one) => (one as { state?: string })?.state === 'suppressed')).toHaveLength(1);
    // Another agency holds none of it.
    expect(cellIn(await read(ana, 'se-annual'), 'victims-registered', '')).toMatchObject({ state: 'unknown' });
  });

  it('take a figure from an analyst, once, and fill every report that asks for it', async () => {
    for (const person of [ulf, karin]) {
      await expect(enter(person, figure(person, 12))).rejects.toMatchObject({ kind: 'forbidden' });
    }
    const input = figure(ana, 12);
    await enter(ana, input);
    const again = await enter(ana, input); // the same act, sent twice
    expect(cellIn(again.answer.report, 'persons-convicted', 'sex=women')).toMatchObject({
      value: 12,
      origin: 'entered',
    });
    for (const report of ['eu-thb', 'greta', 'glotip'])
      expect(cellIn(await read(ana, report), 'persons-convicted', 'sex=women')).toMatchObject({ value: 12 });
    // A year that begins in April is another year.
    expect((await read(ana, 'us-tip', '2025-04')).completeness.numbers).toBe(0);
    const done = await stage.store.asOwner<{ told: { result: string; actor: string } }>(
      `select told from (select convert_from(bytes, 'UTF8')::jsonb as told from audit.entry) entry
       where told ->> 'verb' = 'report.enter' and told ->> 'result' = 'done'`,
    );
    expect(done).toMatchObject([{ told: { actor: accountOf.ana } }]);
  });

  it('keep the source encrypted, and show it with who entered it', async () => {
    const rows = await stage.store.asOwner("select facts from acts.act where type = 'report.enter'");
    const folded = await stage.store.asOwner('select folded from reports.figure_now');
    expect(JSON.stringify([rows, folded])).not.toContain('zQvSource');
    expect(await cell(siv, {})).toMatchObject({
      entries: [{ by: 'Ana', value: '12', source: expect.stringContaining('zQvSource') }],
    });
    expect((await cell(ulf, {})).entries).toEqual([]);
  });

  it('let another correct it who gives the reason, and lose nothing', async () => {
    const changed = figure(siv, 14, { act: siv.envelope() });
    await expect(enter(siv, changed)).rejects.toMatchObject({ text: { id: 'reports.enter.say-why' } });
    const { answer } = await enter(siv, { ...changed, act: siv.envelope(), note: 'Årsboken rättades.' });
    expect(cellIn(answer.report, 'persons-convicted', 'sex=women')).toMatchObject({ value: 14 });
    const shown = await cell(ana, {});
    expect(
      shown.entries.map(({ value, by, note }: { value: string; by: string; note: string }) => [value, by, note]),
    ).toEqual([
      ['14', 'Siv', 'Årsboken rättades.'],
      ['12', 'Ana', null],
    ]);
    // The year after says that this one was changed, and by which acts.
    const next = await stage.ask(
      ana,
      'report.cell',
      { report: 'eu-thb' },
      { period: '2026', measure: 'persons-convicted', cell: 'sex=women' },
    );
    expect(next.answer.yearBefore).toHaveLength(2);
    expect((await read(ana, 'eu-thb', '2026')).checks).toMatchObject([{ kind: 'last-year-changed' }]);
  });

  it('refuse what no report asks for, a year that has not begun, and a figure under an id that is used', async () => {
    const refused = async (over: object, id: string) =>
      expect(enter(ana, figure(ana, 5, over))).rejects.toMatchObject({ text: { id } });
    await refused({ at: [{ by: 'county', code: 'SE-E' }] }, 'reports.enter.nobody-asks');
    await refused({ period: '2027', at: [] }, 'reports.enter.not-begun');
    await refused({ at: [], value: { is: 'taken-back' } }, 'reports.enter.nothing-to-take-back');
  });

  it('are taken out as they were viewed, by an analyst, and the log has it', async () => {
    const { digest } = await read(ana, 'eu-thb');
    await expect(out(ulf, digest, 'csvw')).rejects.toMatchObject({ kind: 'forbidden' });
    const envelope = { act: ana.envelope(), export: newId() };
    const { answer } = await out(ana, digest, 'csvw', envelope);
    expect(answer.files.map(({ name }: { name: string }) => name)).toEqual([
      'eu-thb-2025.csv',
      'eu-thb-2025.csv-metadata.json',
    ]);
    const csv = Buffer.from(answer.files[0].base64, 'base64').toString('utf8');
    expect(csv).toContain('eu-thb,2025,convicted-sex-age,persons-convicted,sex,women,age,total,number,14,,entered');
    expect(csv).not.toContain('zQv');
    expect(answer.report.exports).toMatchObject([{ by: 'Ana', format: 'csvw', digest }]);
    const book = await out(ana, digest, 'xlsx');
    expect(Buffer.from(book.answer.files[0].base64, 'base64').subarray(0, 2).toString()).toBe('PK');
    const logged = await stage.store.asOwner(
      `select 1 from (select convert_from(bytes, 'UTF8')::jsonb as told from audit.entry) entry
       where told ->> 'verb' = 'report.export' and told ->> 'result' = 'done'`,
    );
    expect(logged).toHaveLength(2);

    // A figure is entered: what was viewed is not what would leave now.
    await enter(ana, figure(ana, 40, { at: [{ by: 'sex', code: 'men' }] }));
    await expect(out(ana, digest, 'csvw')).rejects.toMatchObject({ text: { id: 'reports.export.changed-since' } });
    expect((await out(ana, digest, 'csvw', envelope)).answer.files).toBeNull();
  });

  it('are what their acts fold to', async () => {
    const { differences, streams } = await refoldAll(stage.store, stage.runtime.registry);
    expect(streams).toBeGreaterThanOrEqual(4);
    expect(differences).toEqual([]);
  });
});
