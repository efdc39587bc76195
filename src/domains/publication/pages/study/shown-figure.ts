import { figureAlone, figureInPage, type figureWidths } from '../../../../platform/charts/figure-svg.ts';
import type { Draw } from '../../../../platform/charts/svg.ts';
import type { FigureKind, ShownFigure } from '../../shown-figure.ts';
import type { Table } from '../report/table.ts';
import { csvOfTable } from '../report/table-csv.ts';
import type { Words } from '../report/words.ts';
import { studyText } from './messages.ts';

/** What a figure says and how it came about. */
export type FigureContent = {
  readonly kind: FigureKind;
  readonly title: string;
  readonly sub: string;
  readonly notes: readonly string[];
  readonly method: string;
  readonly table: Table;
};

const mostSaid = 3;

/** What each row is called and its first numbers, with what they are: short enough to be read aloud. */
function numbersOf({ columns, rows }: Table): string {
  const first = columns.findIndex(({ isNumber }) => isNumber);
  const numbered = columns.map((column, place) => ({ ...column, place })).filter(({ isNumber }) => isNumber);
  return rows
    .map((row) => {
      const name = row.slice(0, first).filter((text) => text !== '');
      const numbers = numbered.slice(0, mostSaid).map((column) => `${column.name} ${row[column.place] ?? ''}`);
      return `${name.join(', ')}: ${numbers.join(', ')}`;
    })
    .join('; ');
}

/** The rows that are there to be opened, and how many there are in all. */
export type Rest = {
  readonly count: number;
  readonly draw: Draw /** All rows, for the file that is kept. */;
  readonly whole: Draw;
};

/** A figure as a page shows it: drawn for every width, alone as a file, as a table, with its source and its method. */
export function shownFigure(
  told: FigureContent,
  draw: Draw,
  source: string,
  words: Words,
  room: keyof typeof figureWidths = 'full',
  rest: Rest | null = null,
): ShownFigure {
  const { kind, title, sub, notes, method, table } = told;
  const description = words.t(studyText.alt);
  return {
    kind,
    title,
    sub,
    notes: [...notes],
    source,
    method,
    isWide: room === 'wide',
    drawing: figureInPage(draw, table.id, { title, description }, room).text,
    rest: rest && {
      count: rest.count,
      drawing: figureInPage(rest.draw, `${table.id}-rest`, { title, description }, room).text,
    },
    alone: figureAlone(rest?.whole ?? draw, `${table.id}-alone`, {
      title,
      description: words.t(studyText.alone, { numbers: numbersOf(table), name: table.id }),
      subtitle: sub,
      notes,
      source,
    }),
    csv: csvOfTable(table, words, source),
    table: {
      id: table.id,
      caption: table.caption,
      columns: table.columns.map((column) => ({ ...column })),
      rows: table.rows.map((row) => [...row]),
    },
  };
}
