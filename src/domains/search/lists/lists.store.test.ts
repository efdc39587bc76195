import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { aSignal, someFacts } from '../../signals/testing/builders.ts';
import type { ListShown, ListState } from './schema.ts';

const everything: ListState = { where: {}, from: null, until: null, sort: null };
const newId = () => uuidV7(testNow, randomBytes(16));

describe.each(storeKinds())('a list as a table, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let karin: Person;
  const register = async (person: Person, name: string) => {
    const workplace = { name, organisationNumber: '559900-1122', street: 'Demogatan 4', municipality: 'Demoköping' };
    const sent = aSignal(person.envelope(), { signal: newId(), facts: someFacts({ workplace }) });
    await stage.ask(person, 'signal.register', {}, sent);
    return sent.signal;
  };
  type Asked = { text?: string; state?: Partial<ListState>; after?: string | null; list?: string };
  const asked = ({ text, state, after, list }: Asked) => ({
    list: list ?? 'signal',
    text: text ?? null,
    state: { ...everything, ...state },
    after: after ?? null,
  });
  const read = async (person: Person, of: Asked = {}): Promise<ListShown> =>
    (await stage.ask(person, 'list.read', {}, asked(of))).answer;
  const firms = async (person: Person, of: Asked = {}) =>
    (await read(person, of)).items.map(({ values }) => values.firm);
  const logged = async (verb: string) =>
    (
      await stage.store.asOwner<{ told: { objects: string[]; fields: string[] } }>(
        `select convert_from(bytes, 'UTF8')::jsonb as told from audit.entry
          where convert_from(bytes, 'UTF8')::jsonb ->> 'verb' = $1 order by seq`,
        [verb],
      )
    ).map(({ told }) => told);

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
    for (const name of ['Påhittade Örnen AB', 'Påhittade Asken AB', '=Påhittade Ärlan AB']) await register(ines, name);
  });
  afterAll(() => stage.store.close());

  it('is narrowed and sorted by its columns, each with its codes in words', async () => {
    const shown = await read(ines);
    expect(shown).toMatchObject({ called: 'Signals', total: 3, more: false, next: null });
    const state = shown.columns.find(({ id }) => id === 'state');
    expect(state?.choices).toContainEqual({ code: 'open', called: 'Open' });
    expect(await firms(ines, { text: 'asken' })).toEqual(['Påhittade Asken AB']);
    expect(await firms(ines, { text: 'arlen' }), 'past one error').toEqual(['=Påhittade Ärlan AB']);
    const sorted = await firms(ines, { state: { sort: { column: 'firm', down: false } } });
    expect(sorted.indexOf('Påhittade Asken AB')).toBeLessThan(sorted.indexOf('Påhittade Örnen AB'));
    expect(await firms(ines, { state: { where: { came: 'received' } } })).toEqual([]);
    expect(await firms(ines, { state: { where: { responsible: 'none' } } })).toHaveLength(3);
    expect(await firms(ines, { state: { until: '2001-01-01' } })).toEqual([]);
  });

  it('is what a person may open, and no list of what they may not', async () => {
    expect(await firms(karin, { list: 'case' })).toEqual([]);
    await expect(read(ines, { list: 'no-such-list' })).rejects.toMatchObject({ kind: 'not-found' });
    const adele = await stage.signIn(accountOf.karin, 'support');
    expect(await firms(adele, { list: 'investigation' }), 'for those who investigate').toEqual([]);
  });

  it('refuses a code that could be words', async () => {
    await expect(read(ines, { state: { where: { firm: 'Kim Provlund' } } })).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('refuses a column that is not of the list, to narrow or to sort by, and writes no word of it into the log', async () => {
    const sort = { column: 'qzsorting', down: false };
    const wrong: Partial<ListState>[] = [
      { where: { qznargiza: 'none' } },
      { where: { constructor: 'none' } },
      { sort },
    ];
    for (const state of wrong) {
      await expect(read(ines, { state })).rejects.toMatchObject({
        kind: 'invalid',
        text: { id: 'list.problem.column' },
      });
      const taken = { list: 'signal', text: null, state: { ...everything, ...state }, format: 'csv' };
      await expect(stage.ask(ines, 'list.export', {}, taken)).rejects.toMatchObject({ kind: 'invalid' });
    }
    const all = await stage.store.asOwner<{ told: string }>(
      "select convert_from(bytes, 'UTF8') as told from audit.entry",
    );
    expect(JSON.stringify(all)).not.toMatch(/qznargiza|qzsorting|constructor/);
  });

  it('is in the log with what was shown and by what it was narrowed, never the words', async () => {
    const { items } = await read(ines, { text: 'Örnen', state: { where: { came: 'own' } } });
    const last = (await logged('list.read')).at(-1);
    expect(last?.objects).toEqual(items.map(({ id }) => id));
    expect([...(last?.fields ?? [])].sort()).toEqual(['came', 'words']);
    expect(JSON.stringify(await logged('list.read'))).not.toMatch(/rnen/);
  });

  it('leaves as a file as it is narrowed, with no cell that is a formula, and is in the log', async () => {
    const take = async (format: string) => {
      const { answer } = await stage.ask(
        ines,
        'list.export',
        {},
        { list: 'signal', text: null, state: everything, format },
      );
      return { ...answer, bytes: Buffer.from(answer.bytes, 'base64') };
    };
    const csv = await take('csv');
    const text = csv.bytes.toString('utf8');
    expect(csv).toMatchObject({ name: 'signal.csv', lines: 3 });
    expect(text.split('\r\n')[0]).toContain('Reference,Firm');
    expect(text).toContain("'=Påhittade Ärlan AB");
    expect(text).toContain('Open');
    const sheet = await take('xlsx');
    const { default: excel } = await import('exceljs');
    const book = new excel.Workbook();
    await book.xlsx.load(sheet.bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
    const cells = book.worksheets[0]?.getColumn(2).values ?? [];
    expect(cells).toContain('=Påhittade Ärlan AB');
    expect((await logged('list.export')).map(({ objects }) => objects.length)).toEqual([3, 3]);
  });

  it('has every list, and each of its columns has something to say or says nothing', async () => {
    for (const list of [
      'case',
      'signal',
      'suspicion',
      'inspection',
      'investigation',
      'claim',
      'screening',
      'person',
      'workplace',
    ]) {
      const columns = (
        await read(list === 'signal' || list === 'workplace' || list === 'inspection' ? ines : karin, { list }).catch(
          (error: { kind?: string }) => {
            expect(error.kind, list).toBe('forbidden');
            return { columns: null };
          },
        )
      ).columns;
      if (columns) expect(columns.length, list).toBeGreaterThan(3);
    }
  });
});
