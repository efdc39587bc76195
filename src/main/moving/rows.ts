import type pg from 'pg';
import type { RowTable } from './tables.ts';

/** A connection inside a transaction, on which one thing after the other is asked. */
export type SqlConnection = {
  query<Row extends pg.QueryResultRow>(
    text: string,
    values?: unknown[],
  ): Promise<{ readonly rows: Row[]; readonly rowCount: number | null }>;
};

/** A column as the catalogue has it. */
type Column = { readonly name: string; readonly type: string };

const every = 500;
let cursors = 0;

/** The columns of a table that hold something of their own: none that is made from others, none of this database alone. */
async function columnsOf(client: SqlConnection, { table, without = [] }: Pick<RowTable, 'table' | 'without'>) {
  const { rows } = await client.query<Column>(
    `select a.attname as name, format_type(a.atttypid, null) as type from pg_attribute a
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and not a.attname = any($2)
     order by a.attnum`,
    [table, without],
  );
  return rows;
}

/** A row called `t` as JSON. Numbers of 64 bits are texts, since a program that reads JSON may not hold them. */
export async function jsonOf(client: SqlConnection, of: Pick<RowTable, 'table' | 'without'>): Promise<string> {
  const parts = (await columnsOf(client, of)).map(
    ({ name, type }) => `'${name}', t."${name}"${type === 'bigint' ? '::text' : ''}`,
  );
  return `jsonb_build_object(${parts.join(', ')})`;
}

/** The answer to a query, some rows in memory at a time. It must be read to its end, or the transaction ends it. */
export async function* rowsOf<Row extends pg.QueryResultRow>(
  client: SqlConnection,
  query: string,
  atOnce = every,
): AsyncGenerator<Row> {
  cursors += 1;
  const name = `leaving_${cursors}`;
  await client.query(`declare ${name} no scroll cursor for ${query}`);
  for (;;) {
    const { rows } = await client.query<Row>(`fetch ${atOnce} from ${name}`);
    yield* rows;
    if (rows.length < atOnce) break;
  }
  await client.query(`close ${name}`);
}

/** The rows of an agency in one table, each a line of JSON. */
export async function* linesOfTable(client: SqlConnection, agency: number, of: RowTable): AsyncGenerator<string> {
  const line = await jsonOf(client, of);
  const query = `select ${line}::text as line from ${of.table} t where ${of.of(agency)} order by ${of.order}`;
  for await (const { line } of rowsOf<{ line: string }>(client, query)) yield line;
}

/** Puts rows, as JSON, into a table: with those of its columns that the first of them has. */
export class RowWriter {
  private readonly client: SqlConnection;
  private readonly table: string;
  private readonly columns: readonly string[];
  private readonly onConflict: string;
  private constructor(client: SqlConnection, table: string, columns: readonly string[], onConflict: string) {
    this.client = client;
    this.table = table;
    this.columns = columns;
    this.onConflict = onConflict;
  }

  static async of(client: SqlConnection, table: RowTable['table'], onConflict = ''): Promise<RowWriter> {
    const columns = (await columnsOf(client, { table })).map(({ name }) => name);
    return new RowWriter(client, table, columns, onConflict);
  }

  /** The first name in this row that is no column; null where all are. */
  unknown(row: Readonly<Record<string, unknown>>): string | null {
    return Object.keys(row).find((name) => !this.columns.includes(name)) ?? null;
  }

  async put(rows: readonly Readonly<Record<string, unknown>>[]): Promise<number> {
    const [first] = rows;
    if (!first) return 0;
    const named = this.columns.filter((name) => name in first).map((name) => `"${name}"`);
    const { rowCount } = await this.client.query(
      `insert into ${this.table} (${named.join(', ')}) select ${named.map((name) => `n.${name}`).join(', ')}
       from jsonb_populate_recordset(null::${this.table}, $1::jsonb) n ${this.onConflict}`,
      [JSON.stringify(rows)],
    );
    return rowCount ?? 0;
  }
}

/** What comes one by one, so many at a time. */
export async function* inBatches<T>(all: AsyncIterable<T>, size = every): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const one of all) {
    batch.push(one);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
