import { Kysely, PostgresDialect, type PostgresPool, type Transaction } from 'kysely';
import pg from 'pg';
import { inRole } from './in-role.ts';

/** The roles that the server acts in. None owns a table, none is superuser, none bypasses row-level security. */
export const runtimeRoles = [
  'cape_app',
  'cape_read',
  'cape_worker',
  'cape_login',
  'cape_public',
  'cape_seal',
  'cape_verify',
] as const;
export type RuntimeRole = (typeof runtimeRoles)[number];

/** A transaction that has already taken on its role. Inside a command it is the only way to the database. */
export type Tx = Transaction<Record<string, never>>;

export type Database = {
  readonly kind: 'embedded' | 'postgres';
  readonly version: string;
  /** Runs `work` in one transaction in the named role and commits; any error rolls back and is thrown on. */
  transaction<T>(role: RuntimeRole, work: (tx: Tx) => Promise<T>, isolation?: 'repeatable read'): Promise<T>;
  close(): Promise<void>;
};

// Whole numbers beyond 2^53 stay text; timestamps are dates; counts that fit are numbers.
pg.types.setTypeParser(pg.types.builtins.INT8, (value) => value);

const connect = (pool: PostgresPool): Kysely<Record<string, never>> =>
  new Kysely<Record<string, never>>({ dialect: new PostgresDialect({ pool }) });

async function versionOf(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ server_version: string }>('show server_version');
  return rows[0]?.server_version ?? 'unknown';
}

/** The embedded database: one session, owner by nature, that takes on a role at the start of each transaction. */
export async function embeddedDatabase(pool: pg.Pool, close: () => Promise<void>): Promise<Database> {
  const ofRole = new Map(runtimeRoles.map((role) => [role, connect(inRole(pool, role))]));
  const of = (role: RuntimeRole) => {
    const kysely = ofRole.get(role);
    if (!kysely) throw new Error('There is no such role.');
    return kysely;
  };
  return {
    kind: 'embedded',
    version: await versionOf(pool),
    transaction: async (role, work, isolation) => begin(of(role), isolation, work),
    close,
  };
}

/**
 * PostgreSQL: each role logs in by itself through a pool of its own, so no connection ever changes who it is. Connects at
 * once as `firstRole`, so that an address that does not work is told before anything is asked.
 */
export async function postgresDatabase(
  urlOf: (role: RuntimeRole) => string,
  sizes: Partial<Record<RuntimeRole, number>> = {},
  firstRole: RuntimeRole = 'cape_read',
): Promise<Database> {
  const pools = new Map<RuntimeRole, { pool: pg.Pool; kysely: Kysely<Record<string, never>> }>();
  let closed = false;
  const of = (role: RuntimeRole) => {
    if (closed) throw new Error('The database was closed.');
    let entry = pools.get(role);
    if (!entry) {
      const pool = new pg.Pool({ connectionString: urlOf(role), max: sizes[role] ?? 4, application_name: 'cape' });
      // An idle connection that the server ends must not end this process; the next query opens another.
      pool.on('error', () => undefined);
      // Nor one that is ended while a transaction thinks: what it asks next is refused, and the pool lets the connection go.
      pool.on('connect', (client) => client.on('error', () => undefined));
      entry = { pool, kysely: connect(pool) };
      pools.set(role, entry);
    }
    return entry;
  };
  return {
    kind: 'postgres',
    version: await versionOf(of(firstRole).pool),
    transaction: async (role, work, isolation) => begin(of(role).kysely, isolation, work),
    close: async () => {
      closed = true;
      // The pools themselves: Kysely ends only one that it has already asked something.
      await Promise.all([...pools.values()].map(({ pool }) => pool.end()));
    },
  };
}

function begin<T>(
  kysely: Kysely<Record<string, never>>,
  isolation: 'repeatable read' | undefined,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const transaction = kysely.transaction();
  return (isolation ? transaction.setIsolationLevel(isolation) : transaction).execute(work);
}
