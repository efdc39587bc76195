import { type Breakdown, type Definitions, named, type Table } from './definitions.ts';

/** One part of how a cell is split: by sex, women. */
export type Split = { readonly by: string; readonly code: string };

/**
 * The name of a cell within its measure, the same in every report that asks for it: `age=children&sex=women`; the whole is empty.
 * Ids of breakdowns and codes have neither of the two signs in them.
 */
export const cellKey = (splits: readonly Split[]): string =>
  splits
    .map(({ by, code }) => `${by}=${code}`)
    .sort()
    .join('&');

export const splitsOf = (key: string): readonly Split[] =>
  key === ''
    ? []
    : key.split('&').map((part) => {
        const [by = '', code = ''] = part.split('=');
        return { by, code };
      });

/** The cells that a cell is the sum of, by one breakdown more. Null where it is split by that one already. */
export function partsOf(key: string, breakdown: Breakdown): readonly string[] | null {
  const splits = splitsOf(key);
  if (splits.some(({ by }) => by === breakdown.id)) return null;
  return breakdown.codes.map(({ id }) => cellKey([...splits, { by: breakdown.id, code: id }]));
}

/** Every cell of a table: each code of its rows and columns, and the wholes. */
export function keysOf(table: Pick<Table, 'by'>, { breakdowns }: Definitions): readonly string[] {
  const [rows = null, columns = null] = table.by.map((id) => named(breakdowns, id));
  const choices = (breakdown: Breakdown | null): readonly (readonly Split[])[] => [
    ...(breakdown ? breakdown.codes.map(({ id }) => [{ by: breakdown.id, code: id }]) : []),
    [],
  ];
  return choices(rows).flatMap((row) => choices(columns).map((column) => cellKey([...row, ...column])));
}
