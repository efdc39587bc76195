import type { StudyRow } from '../operational/own-caseload.ts';

/** A stored row with the letters that were sent or received for it, as its agency has it. */
export type LetteredRow = StudyRow & { readonly letters: readonly string[] };

/** A row as it travels: people and files are numbers of this one contribution, letters are references of this one study. */
export type PackedRow = StudyRow & { readonly references: readonly string[] };

/** The longest text of rows that one letter takes. */
export const mostSigns = 170_000;

const numbering = (): ((key: string | null) => string | null) => {
  const known = new Map<string, string>();
  return (key) => {
    if (key === null) return null;
    const number = known.get(key) ?? String(known.size + 1);
    known.set(key, number);
    return number;
  };
};

/**
 * The rows of an agency as they leave it. Its pseudonyms stay at home: each becomes a number that means nothing outside this
 * one contribution. A letter becomes its reference in this study, by which two agencies' rows of one person are put together.
 */
export function packRows(rows: readonly LetteredRow[], referenceOf: (letter: string) => string): string {
  const number = { person: numbering(), file: numbering(), offence: numbering() };
  return rows
    .map((row) =>
      [
        number.person(row.person),
        number.file(row.file),
        number.offence(row.offence),
        row.unit,
        row.chain,
        row.stage,
        row.on,
        row.exit,
        row.reason,
        row.obstacles.join(' '),
        row.county,
        row.region,
        row.sector,
        row.kind,
        row.letters.map(referenceOf).join(' '),
        row.noticed === null ? notTold : row.noticed.join(' '),
      ]
        .map((cell) => cell ?? '')
        .join(';'),
    )
    .join('\n');
}

/** In place of codes, where a row is from before agencies sent what rules had noticed. */
const notTold = '?';

/** A row has so many cells; one that arrived before agencies sent what rules had noticed has none for it. */
const cellsNow = 16;
const cellsBefore = 15;

const words = (cell: string): string[] => cell.split(' ').filter((word) => word !== '');

/** What arrived, row by row. Whether each can be counted is judged by the same lists as any other row. */
export function unpackRows(packed: string): PackedRow[] {
  return packed.split('\n').map((line) => {
    const cells = line.split(';');
    if (cells.length !== cellsNow && cells.length !== cellsBefore)
      throw new Error('A row of a contribution has not all its cells.');
    const cell = (place: number): string | null => cells[place] || null;
    return {
      person: cell(0),
      file: cell(1),
      offence: cell(2),
      unit: cells[3] as StudyRow['unit'],
      chain: cell(4),
      stage: cells[5] ?? '',
      on: cell(6),
      exit: cell(7),
      reason: cell(8),
      obstacles: words(cells[9] ?? ''),
      county: cell(10),
      region: cell(11),
      sector: cell(12),
      kind: cells[13] as StudyRow['kind'],
      references: words(cells[14] ?? ''),
      noticed: cells.length === cellsBefore || cells[15] === notTold ? null : words(cells[15] ?? ''),
    };
  });
}
