import { cellKey } from '../cell-key.ts';
import { named } from '../definitions.ts';
import type { CellState, FilledTable } from '../fill/fill-report.ts';
import { daysOf } from '../period.ts';
import { columnTexts, hiddenTexts, inventedText, stateTexts } from './column-texts.ts';
import type { Leaving } from './leaving.ts';
import { lineColumns, linesOf } from './lines.ts';

/** A sheet as it is written: its name, how wide its columns are, how many rows stay in sight, and its cells. */
export type Sheet = {
  readonly name: string;
  readonly widths: readonly number[];
  readonly headings: number;
  readonly rows: readonly (readonly (string | number | null)[])[];
};

/** In tables: what a cell says that has no number. A legend in the file explains it. */
export const tableCodes = { unknown: ':', suppressed: ':c' } as const;

/**
 * A text as a cell may hold it. A program that opens a table of texts takes one that begins with such a sign for a formula; behind an
 * apostrophe it is text everywhere.
 */
export const safeText = (text: string): string => (/^[=+\-@\t\r\n|]/.test(text) ? `'${text}` : text);

function inTable(said: CellState): string | number {
  switch (said.state) {
    case 'number':
      return said.value;
    case 'zero':
      return 0;
    case 'unknown':
    case 'suppressed':
      return tableCodes[said.state];
  }
}

const words = {
  report: { sv: 'Rapport', en: 'Report' },
  askedBy: { sv: 'Efterfrågas av', en: 'Asked by' },
  agency: { sv: 'Lämnas av', en: 'Made by' },
  period: { sv: 'Period', en: 'Period' },
  madeOn: { sv: 'Gjord den', en: 'Made on' },
  digest: { sv: 'Känns igen på', en: 'Known again by' },
  source: { sv: 'Källa', en: 'Source' },
  notVerified: { sv: 'Ej kontrollerad mot källan.', en: 'Not verified against its source.' },
  tables: { sv: 'Tabeller', en: 'Tables' },
  whole: { sv: 'Totalt', en: 'Total' },
  legend: { sv: 'Förklaring', en: 'Legend' },
  definitions: { sv: 'Definitioner', en: 'Definitions' },
  lines: { sv: 'Rader', en: 'Lines' },
  code: { sv: 'Kod', en: 'Code' },
  means: { sv: 'Betyder', en: 'Means' },
  measure: { sv: 'Mått', en: 'Measure' },
  unit: { sv: 'Enhet', en: 'Unit' },
  definition: { sv: 'Definition', en: 'Definition' },
  leavesOut: { sv: 'Räknas inte', en: 'Not in it' },
  acts: { sv: 'Händelser i CAPE', en: 'Acts in CAPE' },
  notHeld: { sv: 'Varför CAPE inte räknar det', en: 'Why CAPE does not count it' },
} as const;

type SheetRow = readonly (string | number | null)[];

/** The sheets of a report: what it is, each table, what its signs mean, what is counted, and every cell as a line of codes. */
export function sheetsOf(leaving: Leaving): readonly Sheet[] {
  const { report, filled, definitions, language, agency, day, digest, invented } = leaving;
  const say = (text: { readonly sv: string; readonly en: string }): string => text[language];
  const { from, to } = daysOf(filled.period);
  const titles = filled.tables.map(({ table }, place) => ({ table, name: `${place + 1} ${table.id}`.slice(0, 31) }));
  const front: Sheet = {
    name: say(words.report),
    widths: [24, 90],
    headings: 0,
    rows: [
      [say(words.report), say(report)],
      ...(invented ? [[null, say(inventedText)]] : []),
      [null, say(report.text)],
      [say(words.askedBy), say(report.asked_by)],
      [say(words.agency), say(agency)],
      [say(words.period), `${from} – ${to}`],
      [say(words.madeOn), day],
      [say(words.source), report.source],
      ...(report.verified_on === undefined ? [[null, say(words.notVerified)]] : []),
      [null, hiddenTexts(filled)[language]],
      [say(words.digest), digest],
      [],
      [say(words.tables), null],
      ...titles.map(({ table, name }): SheetRow => [name, say(table)]),
    ],
  };
  const legend: Sheet = {
    name: say(words.legend),
    widths: [18, 100],
    headings: 1,
    rows: [
      [say(words.code), say(words.means)],
      ['0', say(stateTexts.zero)],
      [tableCodes.unknown, say(stateTexts.unknown)],
      [tableCodes.suppressed, say(stateTexts.suppressed)],
      ...lineColumns.map((column): SheetRow => [column, say(columnTexts[column])]),
      ...(['number', 'zero', 'unknown', 'suppressed'] as const).map(
        (state): SheetRow => [state, say(stateTexts[state])],
      ),
    ],
  };
  const measures = [...new Set(report.tables.map(({ measure }) => measure))].map((id) =>
    named(definitions.measures, id),
  );
  const definitionSheet: Sheet = {
    name: say(words.definitions),
    widths: [28, 32, 16, 60, 50, 36, 40, 40],
    headings: 1,
    rows: [
      [
        say(words.code),
        say(words.measure),
        say(words.unit),
        say(words.definition),
        say(words.leavesOut),
        say(words.acts),
        say(words.notHeld),
        say(words.source),
      ],
      ...measures.map(
        (measure): SheetRow => [
          measure.id,
          say(measure),
          say(measure.unit),
          say(measure.definition),
          say(measure.leaves_out),
          measure.acts.join(', '),
          measure.not_held && say(measure.not_held),
          measure.source,
        ],
      ),
    ],
  };
  const lines: Sheet = {
    name: say(words.lines),
    widths: lineColumns.map(() => 18),
    headings: 1,
    rows: [
      [...lineColumns],
      ...linesOf(filled, definitions).map(
        (line): SheetRow =>
          lineColumns.map((column) =>
            column === 'value' ? (line.value === '' ? null : Number(line.value)) : line[column] || null,
          ),
      ),
    ],
  };
  const tables = filled.tables.map((table, place) => tableSheet(table, titles[place]?.name ?? '', leaving));
  return [front, ...tables, legend, definitionSheet, lines].map(guarded);
}

const guarded = (sheet: Sheet): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell))),
});

function tableSheet({ table, cells }: FilledTable, name: string, { definitions, language }: Leaving): Sheet {
  const byKey = new Map(cells.map((cell) => [cell.key, cell.said]));
  const [rowsBy, columnsBy] = table.by;
  const choices = (by: string | undefined) => [
    ...(by === undefined
      ? []
      : named(definitions.breakdowns, by).codes.map((code) => ({
          name: code[language],
          splits: [{ by, code: code.id }],
        }))),
    { name: words.whole[language], splits: [] },
  ];
  const nameOf = (by: string | undefined): string =>
    by === undefined ? '' : named(definitions.breakdowns, by)[language];
  const columns = choices(columnsBy);
  const corner = [nameOf(rowsBy), nameOf(columnsBy)].filter((part) => part !== '').join(' / ');
  return {
    name,
    widths: [36, ...columns.map(() => 18)],
    headings: 2,
    rows: [
      [table[language]],
      [corner || null, ...columns.map((column) => column.name)],
      ...choices(rowsBy).map(
        (row): SheetRow => [
          row.name,
          ...columns.map((column) => {
            const said = byKey.get(cellKey([...row.splits, ...column.splits]));
            if (!said) throw new Error(`The table ${table.id} has no cell ${row.name}, ${column.name}.`);
            return inTable(said);
          }),
        ],
      ),
    ],
  };
}
