import { byRank, codesIn, type ListColumn, type ListLine, type ListValue } from '../../../kernel/lists/listed.ts';
import { matchOf, typedAs } from '../matches.ts';

/** What a list is narrowed to and how it is sorted. Codes and days alone, but for the words, which are kept nowhere. */
export type Narrowing = {
  readonly text: string | null;
  /** The code that is wanted, by column. */
  readonly where: Readonly<Record<string, string>>;
  readonly from: string | null;
  readonly until: string | null;
  readonly sort: { readonly column: string; readonly down: boolean } | null;
};

/** Of the person who asks: `me` in a saved view is each of its readers. */
type ListReader = { readonly me: string; readonly dayOf: (value: string) => string; readonly language: string };

/** Of a column, what a list is narrowed and sorted by. Choices are in their order. */
type SortedColumn = Pick<ListColumn, 'id' | 'kind'> & { readonly choices?: readonly (readonly [string, unknown])[] };

/** A person who is responsible: oneself, no one, or the account. */
export const mine = 'me';
export const noOne = 'none';

/** The day by which a period is chosen, and the newest come first. */
export const mainDay = <Column extends Pick<ListColumn, 'kind'>>(columns: readonly Column[]): Column | undefined =>
  columns.find(({ kind }) => kind === 'day');

/** The lines that are wanted, in order. Two that are equal in it keep one order for all readers: by id. */
export function narrow<Line extends ListLine>(
  lines: readonly Line[],
  columns: readonly SortedColumn[],
  { text, where, from, until, sort }: Narrowing,
  reader: ListReader,
): readonly Line[] {
  const typed = text === null ? null : typedAs(text);
  const worded = columns.filter(({ kind }) => kind === 'reference' || kind === 'text');
  const day = mainDay(columns);
  const isWanted = ({ values }: Line): boolean => {
    for (const [column, code] of Object.entries(where)) {
      const value = values[column] ?? null;
      const has = columns.find(({ id }) => id === column)?.kind === 'several' ? codesIn(value) : [String(value)];
      if (code === noOne ? value !== null : !has.includes(code === mine ? reader.me : code)) return false;
    }
    const on = day && values[day.id];
    if (from !== null && (typeof on !== 'string' || reader.dayOf(on) < from)) return false;
    if (until !== null && (typeof on !== 'string' || reader.dayOf(on) > until)) return false;
    return typed === null || matchOf(typed, worded.flatMap(({ id }) => values[id] ?? []).map(String)) !== null;
  };
  return lines.filter(isWanted).sort(orderOf(columns, sort, reader).compare);
}

/** How lines are ordered: by which column, whose empty cells come last either way, then by id. */
function orderOf(
  columns: readonly SortedColumn[],
  sort: Narrowing['sort'],
  { language }: ListReader,
): { readonly by: string; readonly compare: (a: ListLine, b: ListLine) => number } {
  // The usual order of a list that has one of its own is no column of it.
  const isRanked = sort?.column === byRank;
  const column = isRanked ? undefined : (columns.find(({ id }) => id === sort?.column) ?? mainDay(columns));
  const down = sort && (isRanked || column?.id === sort.column) ? sort.down : true;
  const byName = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const placeOf = new Map((column?.choices ?? []).map(([code], place) => [code, place]));
  const firstOf = (value: string | number): number =>
    Math.min(...codesIn(value).map((code) => placeOf.get(code) ?? -1));
  const compareValues = (a: string | number, b: string | number): number => {
    if (column?.kind === 'choice' || column?.kind === 'several') return firstOf(a) - firstOf(b);
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return column?.kind === 'day' ? compareTexts(String(a), String(b)) : byName.compare(String(a), String(b));
  };
  const by = column?.id ?? byRank;
  return {
    by,
    compare: (a, b) => {
      const [left, right] = [a.values[by] ?? null, b.values[by] ?? null];
      const byId = compareTexts(a.id, b.id);
      if (left === null || right === null) return left === right ? byId : left === null ? 1 : -1;
      const order = compareValues(left, right);
      return order === 0 ? byId : down ? -order : order;
    },
  };
}

/** The place of a line in a list: what it had in the column by which the list is sorted, and its id. */
export type LinePlace = { readonly id: string; readonly value: ListValue };

/**
 * One page of lines that are in order, after a place. The place need not be there any more: what came before or after it meanwhile moves
 * nothing, so that no line is shown twice or left out.
 */
export function pageAfter<Line extends ListLine>(
  ordered: readonly Line[],
  columns: readonly SortedColumn[],
  { sort, after, size }: { readonly sort: Narrowing['sort']; readonly after: LinePlace | null; readonly size: number },
  reader: ListReader,
): { readonly shown: readonly Line[]; readonly next: LinePlace | null } {
  const { by, compare } = orderOf(columns, sort, reader);
  const place = after && { id: after.id, values: { [by]: after.value } };
  const left = place ? ordered.filter((line) => compare(line, place) > 0) : ordered;
  const shown = left.slice(0, size);
  const last = left.length > size ? shown.at(-1) : undefined;
  return { shown, next: last ? { id: last.id, value: last.values[by] ?? null } : null };
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
