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

const rowsOf = (cells: (at: number) => ImportRow['cells']): readonly ImportRow[] =>
  Array.from({ length: all }, (_, at) => ({ row: at + 2, cells: cells(at) }));
const opened = (at: number): string => `1.${1 + (at % 12)}.${2019 + (at % 7)}`;

/** Two lists, each with three cells that are wrong, and what the good rows of it become. */
const lists = [
  {
    name: 'cases with a person each',
    who: 'karin',
    settings,
    rows: rowsOf((at) => ({
      reference: at === 40_000 ? 'KS 1' : `KS ${at}`,
      openedOn: at === 17 ? '31.2.2020' : opened(at),
      sector: at === 30_000 ? 'rymdfart' : 'Städ',
      sex: at % 2 === 0 ? 'K' : 'M',
    })),
    wrong: [
      [19, 'openedOn', 'no-day'],
      [30_002, 'sector', 'unknown-word'],
      [40_002, 'reference', 'repeated'],
    ],
    claims: 0,
    firms: 0,
  },
  {
    name: 'persons with their identity, a claim each, and a hundred firms',
    who: 'linus',
    settings: { ...settings, track: 'redress' as const },
    rows: rowsOf((at) => ({
      reference: `KR ${at}`,
      openedOn: opened(at),
      workplace: `Exempelfirma ${at % 100} Demo`,
      organisationNumber: `559911-${2200 + (at % 100)}`,
      alias: at === 17 ? 'Påhittad' : '',
      protection: at % 50 === 0 ? 'sekretessmarkering' : 'nej',
      givenNames: `Påhittad ${at}`,
      phone: `0700 ${100_000 + at}`,
      claimAmount: '12 500 kr',
      claimCurrency: at === 30_000 ? 'EUR' : 'SEK',
      claimFrom: '2020-01-01',
      claimTo: '2020-03-31',
      claimState: 'bestridd',
      claimPaid: '4 000',
      claimPaidOn: at === 40_000 ? '' : '2021-02-01',
    })),
    wrong: [
      [19, 'alias', 'no-alias'],
      [30_002, 'claimCurrency', 'other-currency'],
      [40_002, 'claimPaidOn', 'missing'],
    ],
    claims: 1,
    firms: 100,
  },
] as const;

it.each(lists)(
  'fifty thousand rows, $name: three bad cells are named, nothing is written, and good rows come in',
  async (list) => {
    const stage = await setStage(await openStore('embedded', provisionPeople));
    try {
      const person = await stage.signIn(accountOf[list.who], 'support');
      const count = async () =>
        (await stage.store.asOwner<{ n: number }>('select count(*)::int as n from cases.case_now', []))[0]?.n ?? 0;
      const before = await count();
      const tried = await tryList(
        list.rows,
        async (part) =>
          (await stage.ask(person, 'case-import.check', {}, { settings: list.settings, rows: part })).answer,
        { repeated: 'mistake', texts: { tooMany: '', aliasTaken: '' }, far: () => undefined },
      );
      expect(tried.errors.map(({ row, field, wrong }) => [row, field, wrong])).toEqual(list.wrong);
      expect(tried.firms).toBe(list.firms);
      expect(await count()).toBe(before);
      // All of them take some minutes (docs/measured.md has what the command took), so every twenty-fifth stands for them.
      const some = tried.good.filter((_, at) => at % 25 === 0);
      const id = uuidV7(testNow, crypto.getRandomValues(new Uint8Array(16)));
      const headings = headingsDigest(['Dnr', 'Inkom', 'Bransch', 'Kön']);
      const columns = { reference: 0, openedOn: 1 };
      const begun = { act: person.envelope(), import: id, settings: list.settings, headings, file: headings, columns };
      await stage.ask(person, 'case-import.begin', {}, { ...begun, rows: some.length, setAside: 3 });
      const take = async (part: readonly ImportRow[]) => {
        const sent = { act: person.envelope(), rows: part };
        return (await stage.ask(person, 'case-import.take', { id }, sent)).answer.import.made.rows > 0;
      };
      expect(await takeList(some, take, () => undefined)).toBe(true);
      expect((await count()) - before).toBe(some.length);
      const [import_] = (await stage.ask(person, 'case-import.list')).answer.items;
      expect(import_).toMatchObject({
        rows: some.length,
        setAside: 3,
        made: { cases: some.length, persons: some.length, claims: list.claims * some.length },
      });
    } finally {
      await stage.store.close();
    }
  },
);
