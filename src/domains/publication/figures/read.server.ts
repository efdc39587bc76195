import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { Problem } from '../../../kernel/problem.ts';
import {
  cellCannotBeRead,
  cellMessages,
  fileHasOtherHeader,
  folderWithoutFigures,
  rowHasOtherColumns,
  rowTwice,
} from './messages.ts';
import { FigureDefinition, FigureSource, PublishedFigure, SeriesBreak } from './published-figure.ts';

const besideTheFigures = ['sources.csv', 'definitions.csv', 'series-breaks.csv'];

type NumberedRow<T> = { readonly line: number; readonly value: T };

/** Reads one file against its schema. The first thing that is wrong stops it, named by file, line and column. */
async function readRows<Schema extends z.ZodType>(
  folder: string,
  file: string,
  columns: readonly string[],
  schema: Schema,
  prepare: (cells: Record<string, string>) => Record<string, unknown> = (cells) => cells,
): Promise<NumberedRow<z.infer<Schema>>[]> {
  const text = await readFile(join(folder, file), 'utf8');
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, { bom: true, info: true }) as unknown as typeof records;
  } catch (error) {
    const line = (error as CsvError & { lines?: number }).lines ?? 1;
    throw new Problem('invalid', rowHasOtherColumns, { file, row: line, columns: columns.join(', ') });
  }
  const [header, ...rest] = records;
  if (header?.record.join() !== columns.join()) {
    throw new Problem('invalid', fileHasOtherHeader, { file, columns: columns.join(',') });
  }
  return rest.map(({ record, info }) => {
    const cells = Object.fromEntries(columns.map((column, place) => [column, record[place] ?? '']));
    const parsed = schema.safeParse(prepare(cells));
    if (!parsed.success) {
      const column = String(parsed.error.issues[0]?.path[0] ?? '');
      const message = cellMessages[column] ?? cellCannotBeRead;
      throw new Problem('invalid', message, { file, row: info.lines, column, value: cells[column] ?? '' });
    }
    return { line: info.lines, value: parsed.data };
  });
}

/** An empty cell of these columns means that the figure is not divided that way; an empty value that it is not known. */
function figureFromCells(cells: Record<string, string>): Record<string, unknown> {
  const { value = '', offence, purpose, conflict_group: conflictGroup } = cells;
  const plainNumber = /^-?\d+(\.\d+)?$/.test(value);
  return {
    ...cells,
    offence: offence === '' ? null : offence,
    purpose: purpose === '' ? null : purpose,
    conflict_group: conflictGroup === '' ? null : conflictGroup,
    value: value === '' ? null : plainNumber ? Number(value) : value,
  };
}

/** What makes two rows say the same thing: everything but the number and the words about it. */
function sameFigure(figure: PublishedFigure): string {
  const { country, year, metric, offence, purpose, breakdown, unit, source } = figure;
  return [country, year, metric, offence, purpose, breakdown, unit, source].join('\t');
}

/**
 * All published figures of a folder such as `knowledge/figures`: files by name, rows as they are, so the same files always
 * give the same list. A broken row stops the reading with a Problem that names file, row, column and what is wrong; nothing
 * is half read.
 */
export async function readPublishedFigures(folder: string): Promise<PublishedFigure[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv') && !besideTheFigures.includes(name));
  if (names.length === 0) {
    throw new Problem('not-found', folderWithoutFigures, { folder });
  }
  const columns = Object.keys(PublishedFigure.shape);
  const figures: PublishedFigure[] = [];
  for (const file of names.sort()) {
    const seen = new Map<string, number>();
    for (const { line, value } of await readRows(folder, file, columns, PublishedFigure, figureFromCells)) {
      const key = sameFigure(value);
      const other = seen.get(key);
      if (other !== undefined) {
        throw new Problem('invalid', rowTwice, { file, row: line, other });
      }
      seen.set(key, line);
      figures.push(value);
    }
  }
  return figures;
}

/** The sources of the figures, in the order of their keys. */
export async function readFigureSources(folder: string): Promise<FigureSource[]> {
  const rows = await readRows(folder, 'sources.csv', Object.keys(FigureSource.shape), FigureSource);
  return rows.map((row) => row.value);
}

/** What each metric counts and does not count, in English and Swedish. */
export async function readFigureDefinitions(folder: string): Promise<FigureDefinition[]> {
  const rows = await readRows(folder, 'definitions.csv', Object.keys(FigureDefinition.shape), FigureDefinition);
  return rows.map((row) => row.value);
}

/** The years from which a series cannot be compared with what came before. */
export async function readSeriesBreaks(folder: string): Promise<SeriesBreak[]> {
  const rows = await readRows(folder, 'series-breaks.csv', Object.keys(SeriesBreak.shape), SeriesBreak);
  return rows.map((row) => row.value);
}
