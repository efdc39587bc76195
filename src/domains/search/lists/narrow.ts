import type { ListColumn, ListLine, ListValue } from '../../../kernel/lists/listed.ts';
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

/** A person who is responsible: oneself, no one, or the account. */
export const mine = 'me';
export const noOne = 'none';

/** The day by which a period is chosen, and the newest come first. */
export const mainDay = (columns: readonly ListColumn[]): ListColumn | undefined =>
  columns.find(({ kind }) => kind === 'day');

/** The lines that are wanted, in order. Two that are equal in it keep one order for all readers: by id. */
export function narrow<Line extends ListLine>(
  lines: readonly Line[],
  columns: readonly ListColumn[],
  { text, where, from, until, sort }: Narrowing,
  reader: ListReader,
): readonly Line[] {
  const typed = text === null ? null : typedAs(text);
  const worded = columns.filter(({ kind }) => kind === 'reference' || kind === 'text');
  const day = mainDay(columns);
  const isWanted = ({ values }: Line): boolean => {
    for (const [column, code] of Object.entries(where)) if (!isCode(values[column] ?? null, code, reader)) return false;
    const on = day && values[day.id];
    if (from !== null && (typeof on !== 'string' || reader.dayOf(on) < from)) return false;
    if (until !== null && (typeof on !== 'string' || reader.dayOf(on) > until)) return false;
    return typed === null || matchOf(typed, worded.flatMap(({ id }) => values[id] ?? []).map(String)) !== null;
  };
  return lines.filter(isWanted).sort(orderOf(columns, sort, reader).compare);
}

const isCode = (value: ListValue, code: string, { me }: ListReader): boolean =>
  code === noOne ? value === null : String(value) === (code === mine ? me : code);

/** How lines are ordered: by which column, whose empty cells come last either way, then by id. */
function orderOf(
  columns: readonly ListColumn[],
  sort: Narrowing['sort'],
  { language }: ListReader,
): { readonly by: string; readonly compare: (a: ListLine, b: ListLine) => number } {
  const column = columns.find(({ id }) => id === sort?.column) ?? mainDay(columns);
  const down = sort && column?.id === sort.column ? sort.down : true;
  const byName = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const placeOf = new Map((column?.choices ?? []).map(([code], place) => [code, place]));
  const compareValues = (a: string | number, b: string | number): number => {
    if (column?.kind === 'choice') return (placeOf.get(String(a)) ?? -1) - (placeOf.get(String(b)) ?? -1);
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return column?.kind === 'day' ? compareTexts(String(a), String(b)) : byName.compare(String(a), String(b));
  };
  const by = column?.id ?? '';
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
  columns: readonly ListColumn[],
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
