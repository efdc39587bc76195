import { Kysely, PostgresDialect, type PostgresPool, type Transaction } from 'kysely';
import pg from 'pg';
import { inRole } from './in-role.ts';
import { type DatabaseNotNow, isBrokenOff } from './not-now.ts';
import { Watch } from './watch.ts';

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
  /**
   * Runs `work` in one transaction in the named role and commits; any error rolls back and is thrown on. Throws `DatabaseNotNow` when
   * the database is not there or does not answer, as soon as that is known.
   */
  transaction<T>(role: RuntimeRole, work: (tx: Tx) => Promise<T>, isolation?: 'repeatable read'): Promise<T>;
  /** Hears when the database stops answering, with the reason, and when it answers again (null). */
  onSilence?(listener: (reason: DatabaseNotNow | null) => void): void;
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

/** A connection that cannot be had for so long, since all are in use or there is no answer, is given up. */
export const connectionTimeoutMillis = 15_000;

/**
 * What each connection keeps to. A statement is ended by the database after 30 s (`roles.ts`); where not even that is heard of, the
 * line is dead, and the connection is let go.
 */
const limits = { connectionTimeoutMillis, query_timeout: 40_000, keepAlive: true, keepAliveInitialDelayMillis: 10_000 };

/** So many transactions of one process may be under way or wait for a connection; what comes beyond is asked to come again. */
const atMost = 250;

/** Breaks the line without a word: a server that does not answer would not hear a goodbye either. */
const breakOff = (client: pg.ClientBase): void => {
  (client as unknown as { connection: { stream: { destroy: () => void } } }).connection.stream.destroy();
};

type RolePool = {
  readonly pool: pg.Pool;
  readonly kysely: Kysely<Record<string, never>>;
  readonly clients: Set<pg.ClientBase>;
};

function openPool(connectionString: string, max: number): RolePool {
  const pool = new pg.Pool({ connectionString, max, application_name: 'cape', ...limits });
  const clients = new Set<pg.ClientBase>();
  // An idle connection that the server ends must not end this process; the next query opens another.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    clients.add(client);
    // Nor one that is ended while a transaction thinks: what it asks next is refused, and the pool lets the connection go.
    client.on('error', () => undefined);
  });
  pool.on('remove', (client) => clients.delete(client));
  return { pool, kysely: connect(pool), clients };
}

/** A connection on which nothing else is asked, so that its answer waits for nothing else. */
function pingOn(connectionString: string) {
  let client: pg.Client | null = null;
  let drops = 0;
  const drop = () => {
    drops += 1;
    if (client) breakOff(client);
    client = null;
  };
  const onAFresh = async () => {
    const fresh = new pg.Client({ connectionString, application_name: 'cape watch', ...limits });
    fresh.on('error', () => undefined);
    fresh.on('end', () => {
      if (client === fresh) client = null;
    });
    client = fresh;
    await fresh.connect();
    await fresh.query('select 1');
  };
  const ping = async () => {
    if (!client) return onAFresh();
    const before = drops;
    try {
      await client.query('select 1');
    } catch (error) {
      // A connection from before a restart says nothing of the database as it is now; a new one does.
      if (drops !== before || !isBrokenOff(error)) throw error;
      client = null;
      await onAFresh();
    }
  };
  return { ping, drop };
}

/**
 * PostgreSQL: each role logs in by itself through a pool of its own, so no connection ever changes who it is. Connects at
 * once as `firstRole`, so that an address that does not work is reported before anything is asked.
 */
export async function postgresDatabase(
  urlOf: (role: RuntimeRole) => string,
  sizes: Partial<Record<RuntimeRole, number>> = {},
  firstRole: RuntimeRole = 'cape_read',
  patience?: number,
): Promise<Database> {
  const pools = new Map<RuntimeRole, RolePool>();
  const listeners = new Set<(reason: DatabaseNotNow | null) => void>();
  let closed = false;
  const of = (role: RuntimeRole) => {
    if (closed) throw new Error('The database was closed.');
    const entry = pools.get(role) ?? openPool(urlOf(role), sizes[role] ?? 4);
    pools.set(role, entry);
    return entry;
  };
  const tell = (reason: DatabaseNotNow | null) => {
    for (const listener of listeners) listener(reason);
  };
  const { ping, drop } = pingOn(urlOf(firstRole));
  const watch = new Watch({
    ping,
    dropPing: drop,
    atMost,
    patience,
    onSilence: (reason) => {
      for (const { pool, clients } of pools.values()) {
        for (const client of clients) breakOff(client);
        pool.end().catch(() => undefined); // nothing of it is waited for
      }
      pools.clear();
      tell(reason);
    },
    onAnswer: () => tell(null),
  });
  /**
   * Begins on another connection when the one it was given turns out to have been broken off while it lay idle, as all are when PostgreSQL
   * was started again. Nothing was asked on it, so nothing is asked twice. A pool that was given up meanwhile is not returned to.
   */
  const beginOnLive = async <T>(role: RuntimeRole, work: (tx: Tx) => Promise<T>, isolation?: 'repeatable read') => {
    const mine = of(role);
    for (let left = mine.pool.options.max; ; left--) {
      let isBegun = false;
      try {
        return await begin(mine.kysely, isolation, (tx) => {
          isBegun = true;
          return work(tx);
        });
      } catch (error) {
        if (isBegun || left === 0 || pools.get(role) !== mine || !isBrokenOff(error)) throw error;
      }
    }
  };
  return {
    kind: 'postgres',
    version: await versionOf(of(firstRole).pool),
    transaction: async (role, work, isolation) => watch.during(() => beginOnLive(role, work, isolation)),
    onSilence: (listener) => listeners.add(listener),
    close: async () => {
      closed = true;
      watch.stop();
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
