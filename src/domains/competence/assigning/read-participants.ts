import type { TraineeShown } from './schema.ts';

/** What is wrong in one cell of a file: which row and column, as the file counts them, and what. */
export type WrongCell = {
  readonly row: number;
  readonly column: string;
  readonly what: 'no-name' | 'unknown' | 'several' | 'left' | 'twice' | 'other-unit';
  readonly value: string;
};
export type Participants = { readonly refs: readonly string[]; readonly wrong: readonly WrongCell[] };

const same = (a: string, b: string): boolean =>
  a.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv') ===
  b.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');

/** The columns of a file by what they are called, in either language; null where there is none for names. */
export function columnsIn(
  header: readonly string[],
  named: { readonly name: readonly string[]; readonly unit: readonly string[]; readonly number: readonly string[] },
): { readonly name: number; readonly unit: number | null; readonly number: number | null } | null {
  const at = (names: readonly string[]): number | null => {
    const found = header.findIndex((cell) => names.some((name) => same(cell, name)));
    return found < 0 ? null : found;
  };
  const name = at(named.name);
  return name === null ? null : { name, unit: at(named.unit), number: at(named.number) };
}

/**
 * The people whom the rows of a file name. A row is found by the number that an export gives each person, else by name, and by unit where two
 * have one name. Each row that names no one, or more than one, is wrong, and says where.
 */
export function readParticipants(
  rows: readonly (readonly string[])[],
  {
    header,
    first,
    columns,
  }: {
    readonly header: readonly string[];
    /** Where the first of these rows is in the file. */
    readonly first: number;
    readonly columns: NonNullable<ReturnType<typeof columnsIn>>;
  },
  people: readonly TraineeShown[],
): Participants {
  const refs: string[] = [];
  const wrong: WrongCell[] = [];
  for (const [place, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const cellAt = (column: number | null): string => (column === null ? '' : (cells[column] ?? '').trim());
    const [name, unit, number] = [cellAt(columns.name), cellAt(columns.unit), cellAt(columns.number)];
    const say = (column: number, what: WrongCell['what'], value: string): void =>
      void wrong.push({ row: first + place, column: header[column] ?? '', what, value });
    const byNumber = number === '' ? null : people.filter(({ ref }) => ref === number);
    const byName = people.filter((one) => same(one.name, name));
    const [one, ...others] = byNumber ?? (unit === '' ? byName : byName.filter((each) => same(each.unit, unit)));
    if (name === '' && number === '') say(columns.name, 'no-name', '');
    else if (!one && byNumber) say(columns.number ?? columns.name, 'unknown', number);
    else if (!one && byName.length > 0) say(columns.unit ?? columns.name, 'other-unit', unit);
    else if (!one) say(columns.name, 'unknown', name);
    else if (others.length > 0) say(columns.name, 'several', name);
    else if (one.hasLeft) say(columns.name, 'left', name);
    else if (refs.includes(one.ref)) say(columns.name, 'twice', name);
    else refs.push(one.ref);
  }
  return { refs, wrong };
}
