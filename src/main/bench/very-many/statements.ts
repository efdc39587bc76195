import type { KyselyPlugin } from 'kysely';
import type { Database, Tx } from '../../../platform/database/database.ts';

/** A database that says of every statement which one it is, by the first table or function that it names. */
export function counting(database: Database, onStatement: (statement: string) => void): Database {
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      const text = node.kind === 'RawNode' ? node.sqlFragments.join('?') : node.kind;
      onStatement(/[a-z_]+\.[a-z_]+/.exec(text.slice(text.search(/\b(from|into|update)\b/)))?.[0] ?? text.slice(0, 20));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return {
    ...database,
    transaction: (role, work, isolation) =>
      database.transaction(role, (tx) => work(tx.withPlugin(plugin) as Tx), isolation),
  };
}
