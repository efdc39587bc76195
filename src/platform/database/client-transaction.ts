import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { Tx } from './database.ts';

/** Runs one statement on a connection that the caller has opened. */
type Ask = (sql: string, parameters: unknown[]) => Promise<readonly object[]>;

/** A connection as the stores of the domains take one, inside a transaction that its holder has begun and will end. */
export const transactionOver = (ask: Ask): Tx =>
  new Kysely<Record<string, never>>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createDriver: () => ({
        init: async () => undefined,
        acquireConnection: async () => ({
          executeQuery: async ({ sql, parameters }) => ({ rows: await ask(sql, [...parameters]) }) as never,
          streamQuery: () => {
            throw new Error('Nothing is streamed here.');
          },
        }),
        beginTransaction: async () => undefined,
        commitTransaction: async () => undefined,
        rollbackTransaction: async () => undefined,
        releaseConnection: async () => undefined,
        destroy: async () => undefined,
      }),
    },
  }) as unknown as Tx;
