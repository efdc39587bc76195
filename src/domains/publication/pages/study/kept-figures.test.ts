import { describe, expect, it, test } from 'vitest';
import { html } from '../../../../platform/pages/html.ts';
import { csvCells } from '../../../caseload/public.ts';
import { aRelease } from '../../../study/testing/a-release.ts';
import type { ShownFigure } from '../../shown-figure.ts';
import { aShownRelease } from '../../testing/a-document.ts';
import { shownCost } from './cost-figure.ts';

const figuresOf = ({ study, cost }: ReturnType<typeof aShownRelease>): ShownFigure[] => [
  ...study.chains.flatMap(({ figures }) => figures),
  ...(study.survey.figure ? [study.survey.figure] : []),
  ...(cost ? [cost] : []),
];

/** The cells of a file, read as this agency reads the files of others. */
function cellsOf(csv: string): (readonly string[])[] {
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  return [...csvCells(csv.slice(1, -2), ',')].map((row) => row ?? []);
}

/** The file of a figure, row by row, each cell by the name of its column. */
function rowsOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = cellsOf(csv);
  return rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place] ?? ''])));
}

const figure = (kind: string, of = figuresOf(aShownRelease('en'))): ShownFigure => {
  const found = of.find((one) => one.kind === kind);
  if (!found) throw new Error(`no figure ${kind}`);
  return found;
};

describe.each([
  ['en', 'INVENTED', 'release 2026:3, frozen 1 October 2026'],
  ['sv', 'PÅHITTAT', '2026:3'],
] as const)('a figure that is kept, in %s', (language, mark, release) => {
  it('says in every file that its numbers are invented, and what they are from', () => {
    const figures = figuresOf(aShownRelease(language));
    expect(figures.length).toBeGreaterThan(5);
    for (const { kind, alone, csv } of figures) {
      expect(alone, kind).toContain(mark);
      for (const row of cellsOf(csv).slice(1)) expect(row.at(-1), kind).toContain(mark);
      if (kind !== 'survey') expect(csv, kind).toContain(release);
    }
  });

  it('is not called invented where it is not', () => {
    for (const { kind, alone, csv } of figuresOf(aShownRelease(language, { invented: false }))) {
      if (kind === 'survey') continue;
      expect(alone, kind).not.toContain(mark);
      expect(csv, kind).not.toContain(mark);
    }
  });

  it('has as many cells in every row, and every number bare', () => {
    for (const { kind, csv } of figuresOf(aShownRelease(language))) {
      const [head = [], ...rows] = cellsOf(csv);
      expect(new Set(head).size, kind).toBe(head.length);
      for (const row of rows) {
        expect(row, kind).toHaveLength(head.length);
        for (const cell of row.slice(1, -1)) expect(cell, kind).not.toMatch(/\d\s?%|\d[\s,\u00a0]\d|\d ?\(\d/);
      }
    }
  });
});

test('a share is in its file as count, base, share and limits, to calculate with', () => {
  const [, report] = rowsOf(figure('stages').csv);
  expect(report).toMatchObject({
    Stage: 'Report',
    Persons: '236',
    'Persons: status': 'value',
    'Of previous (95%): count': '236',
    'Of previous (95%): of': '418',
    'Of previous (95%): share': '0.5646',
    'Of previous (95%): lower limit': '0.5167',
    'Of previous (95%): upper limit': '0.6113',
    'ended otherwise': '0',
    'ended otherwise: status': 'zero',
  });
  const [first] = rowsOf(figure('obstacles').csv);
  expect(first).toMatchObject({
    'Operational: count': '162',
    'Operational: of': '162',
    'Operational: share': '1',
    'Rank: to': '1',
  });
});

test('money is in its file without spaces; what may not be shown, what is not known and zero are distinguished', () => {
  const [restaurants, hidden] = rowsOf(
    shownCost(
      {
        sectors: [
          ...(aRelease().cost?.sectors ?? []),
          {
            sector: 'construction',
            documented: { kronor: 0, people: 0, cases: 0 },
            probable: null,
            claimed: null,
            priced: true,
            below: null,
          },
        ],
        all: aRelease().cost?.all as NonNullable<ReturnType<typeof aRelease>['cost']>['all'],
      },
      'sv',
      { agency: 'Myndighet 1', source: 'källa', country: 'SE' },
    )?.csv ?? '',
  ).map((row) => Object.values(row));
  expect(restaurants).toContain('2345000');
  expect(restaurants).toContain('okänt');
  expect(hidden?.slice(1, 7)).toEqual(['0', 'noll', '', 'visas inte', '', 'visas inte']);
});

test('the table on the page keeps its words', () => {
  expect(figure('stages').table.rows[1]?.slice(1, 4)).toEqual(['236', '56%', '56% (52–61)']);
  expect(figure('cost').table.rows[0]?.[1]).toBe('1,200,000');
});

test('the ways have a table of their own, which holds what is drawn and what the title says', () => {
  const ways = figure('ways');
  expect(ways.table.columns.map(({ name }) => name)).toEqual([
    'From stage',
    'To stage or outcome',
    'Outcome',
    'Persons',
  ]);
  expect(ways.table.rows).not.toEqual(figure('stages').table.rows);
  const most = ways.table.rows.find(([, to]) => to === 'of those who dropped out');
  expect(ways.title).toContain(`“${most?.[2]}”, ${most?.[3]}`);
  expect(ways.table.rows).toContainEqual(['Suspicion', 'Report', '', '236']);
  // Every end that has its number in the drawing.
  const drawn = ways.drawing.replace(/<(title|desc)[^>]*>.*?<\/\1>/g, '');
  const stages = figure('stages').table.rows.map(([stage]) => stage);
  for (const [, to, , count] of ways.table.rows) {
    if (!stages.includes(to) && to !== 'of those who dropped out') expect(drawn).toContain(`>${count} `);
  }
  expect(rowsOf(ways.csv)[0]).toMatchObject({ 'From stage': 'Suspicion', Persons: '236', 'Persons: status': 'value' });
});

test('a figure that is kept alone carries its legend, and its numbers in words in place of a table that is not there', () => {
  for (const { kind, alone, notes, table } of figuresOf(aShownRelease('en'))) {
    const words = [...alone.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
    for (const note of notes) expect(words, kind).toContain(html`${note}`.text);
    const [, description = ''] = /<desc[^>]*>([^<]*)<\/desc>/.exec(alone) ?? [];
    expect(description, kind).not.toContain('below');
    expect(description, kind).toContain(table.id);
  }
  expect(figure('stages').alone).toContain('Report: Persons 236, Of first 56%');
});
