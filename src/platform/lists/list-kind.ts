import type { RealmKey } from '../../kernel/act.ts';
import { byRank, type ListColumn, type ListLine, type ListValue } from '../../kernel/lists/listed.ts';
import type { Message } from '../../kernel/message.ts';
import type { Who } from '../../kernel/who.ts';
import type { Tx } from '../database/database.ts';
import type { AnyCall } from '../http/call.ts';

/** A line of a list, with the file that it is in, and which matter it opens where that is another than its id. */
export type LineAt = ListLine & RealmKey & { readonly opens?: ListedMatter };

export type ListedMatter = { readonly kind: string; readonly id: string };

/** What the codes of a column are called, in the language of the reader. */
export type NamedCodes = Readonly<Record<string, readonly (readonly [code: string, called: string])[]>>;

type Common = {
  /** The verb of the ordinary list: who holds it has the table. */
  readonly verb: string;
  /** What it is called, where the search has no group of that name. */
  readonly called?: Message;
  /** Without a wish the newest come first; where another order is the usual one, which, and what it is called. */
  readonly usual?: { readonly column: string; readonly down: boolean; readonly called: Message };
  readonly may: (who: Who, lines: readonly RealmKey[]) => boolean;
};

/**
 * A list of matters as a table: its columns, and the newest of its lines in the files that this person may read. `Parts`: what it must be given of
 * other domains.
 */
export type ListKind<Parts = unknown> = Common & {
  /** The main column first. The first day among them is the one by which a period is chosen, and the newest of it come first. */
  readonly columns: readonly ListColumn[];
  readonly load: (tx: Tx, call: AnyCall, limit: number, parts: Parts) => Promise<readonly LineAt[]>;
  /** What the codes in these lines are called, of columns of choices that say it not themselves. */
  readonly names?: (tx: Tx, call: AnyCall, lines: readonly ListLine[], parts: Parts) => Promise<NamedCodes>;
};

/** A list that has been given what it needs. */
export type ReadyList = Common & {
  readonly columns: readonly ListColumn[];
  readonly load: (tx: Tx, call: AnyCall, limit: number) => Promise<readonly LineAt[]>;
  readonly names: (tx: Tx, call: AnyCall, lines: readonly ListLine[]) => Promise<NamedCodes>;
};

/** Gives a list what it needs, when it is asked. */
export const readyList = <Parts>({ load, names, ...kind }: ListKind<Parts>, parts: () => Parts): ReadyList => ({
  ...kind,
  load: (tx, call, limit) => load(tx, call, limit, parts()),
  names: async (tx, call, lines) => (names ? names(tx, call, lines, parts()) : {}),
});

type Column<Line> = ListColumn & { readonly of: (line: Line) => ListValue | Date };

/** Declares a list: each column says what a line has in it. `rank`: where in the usual order a line stands, the first lowest. */
export const listKind = <Line extends RealmKey & { readonly id: string }, Parts = unknown>({
  columns,
  load,
  opens,
  rank,
  ...kind
}: Omit<ListKind<Parts>, 'columns' | 'load'> & {
  readonly columns: readonly Column<Line>[];
  readonly load: (tx: Tx, call: AnyCall, limit: number, parts: Parts) => Promise<readonly Line[]>;
  readonly opens?: (line: Line) => ListedMatter;
  readonly rank?: (line: Line) => number;
}): ListKind<Parts> => ({
  ...kind,
  columns: columns.map(({ of: _of, ...column }) => column),
  load: async (tx, call, limit, parts) =>
    (await load(tx, call, limit, parts)).map((line) => ({
      id: line.id,
      country: line.country,
      realm: line.realm,
      values: {
        ...Object.fromEntries(columns.map(({ id, of }) => [id, asValue(of(line))])),
        ...(rank ? { [byRank]: rank(line) } : {}),
      },
      ...(opens ? { opens: opens(line) } : {}),
    })),
});

const asValue = (value: ListValue | Date): ListValue => (value instanceof Date ? value.toISOString() : value);
