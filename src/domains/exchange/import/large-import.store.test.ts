import { expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { accountOf, provisionPeople, setStage, testNow } from '../../../testing/people.ts';
import { openStore } from '../../../testing/stores.ts';
import { headingsDigest } from './guess-columns.ts';
import type { ImportRow, ImportSettings } from './settings.ts';
import { takeList } from './take-list.ts';
import { tryList } from './try-list.ts';

const all = 50_000;
const settings: ImportSettings = { track: 'protection', dates: 'dmy', repeated: 'mistake', values: {} };

const rows: readonly ImportRow[] = Array.from({ length: all }, (_, at) => ({
  row: at + 2,
  cells: {
    reference: at === 40_000 ? 'KS 1' : `KS ${at}`,
    openedOn: at === 17 ? '31.2.2020' : `1.${1 + (at % 12)}.${2019 + (at % 7)}`,
    sector: at === 30_000 ? 'rymdfart' : 'Städ',
    sex: at % 2 === 0 ? 'K' : 'M',
  },
}));

it('fifty thousand rows with three bad ones: the three are named, nothing is written, and good ones come in', async () => {
  const stage = await setStage(await openStore('embedded', provisionPeople));
  try {
    const karin = await stage.signIn(accountOf.karin, 'support');
    const count = async () =>
      (await stage.store.asOwner<{ n: number }>('select count(*)::int as n from cases.case_now', []))[0]?.n ?? 0;
    const before = await count();
    const tried = await tryList(
      rows,
      async (part) => (await stage.ask(karin, 'case-import.check', {}, { settings, rows: part })).answer,
      { repeated: 'mistake', tooMany: '', far: () => undefined },
    );
    expect(tried.errors.map(({ row, field, wrong }) => [row, field, wrong])).toEqual([
      [19, 'openedOn', 'no-day'],
      [30_002, 'sector', 'unknown-word'],
      [40_002, 'reference', 'repeated'],
    ]);
    expect(await count()).toBe(before);
    // All of them take some nine minutes (docs/measured.md has what the command took), so every twenty-fifth stands for them.
    const some = tried.good.filter((_, at) => at % 25 === 0);
    const id = uuidV7(testNow, crypto.getRandomValues(new Uint8Array(16)));
    const headings = headingsDigest(['Dnr', 'Inkom', 'Bransch', 'Kön']);
    const begun = { act: karin.envelope(), import: id, settings, headings, columns: { reference: 0, openedOn: 1 } };
    await stage.ask(karin, 'case-import.begin', {}, { ...begun, rows: some.length, setAside: 3 });
    const take = async (part: readonly ImportRow[]) => {
      const { answer } = await stage.ask(
        karin,
        'case-import.take',
        { id },
        { act: karin.envelope(), values: {}, rows: part },
      );
      return answer.import.made.rows > 0;
    };
    expect(await takeList(some, take, () => undefined)).toBe(true);
    expect((await count()) - before).toBe(some.length);
    const [import_] = (await stage.ask(karin, 'case-import.list')).answer.items;
    expect(import_).toMatchObject({
      rows: some.length,
      setAside: 3,
      made: { cases: some.length, persons: some.length },
    });
  } finally {
    await stage.store.close();
  }
});
