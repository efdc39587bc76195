import type { RealmKey } from '../../kernel/act.ts';
import type { ListColumn, ListLine, ListValue } from '../../kernel/lists/listed.ts';
import type { Who } from '../../kernel/who.ts';
import type { Tx } from '../database/database.ts';
import type { AnyCall } from '../http/call.ts';

/** A line of a list, with the file that it is in. */
export type LineAt = ListLine & RealmKey;

/** A list of matters as a table: its columns, and the newest of its lines in the files that this person may read. */
export type ListKind = {
  /** The verb of the ordinary list: who holds it has the table. */
  readonly verb: string;
  /** The main column first. The first day among them is the one by which a period is chosen, and the newest of it come first. */
  readonly columns: readonly ListColumn[];
  readonly load: (tx: Tx, call: AnyCall, limit: number) => Promise<readonly LineAt[]>;
  readonly may: (who: Who, lines: readonly RealmKey[]) => boolean;
};

type Column<Line> = ListColumn & { readonly of: (line: Line) => ListValue | Date };

/** Declares a list: each column says what a line has in it. */
export const listKind = <Line extends RealmKey & { readonly id: string }>({
  columns,
  load,
  ...kind
}: Omit<ListKind, 'columns' | 'load'> & {
  readonly columns: readonly Column<Line>[];
  readonly load: (tx: Tx, call: AnyCall, limit: number) => Promise<readonly Line[]>;
}): ListKind => ({
  ...kind,
  columns: columns.map(({ of: _of, ...column }) => column),
  load: async (tx, call, limit) =>
    (await load(tx, call, limit)).map((line) => ({
      id: line.id,
      country: line.country,
      realm: line.realm,
      values: Object.fromEntries(columns.map(({ id, of }) => [id, asValue(of(line))])),
    })),
});

const asValue = (value: ListValue | Date): ListValue => (value instanceof Date ? value.toISOString() : value);
