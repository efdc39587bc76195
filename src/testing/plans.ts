import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { inject } from 'vitest';
import { rolePassword } from '../platform/crypto/scram.ts';
import { type Database, type RuntimeRole, runtimeRoles } from '../platform/database/database.ts';
import type { TestStore } from './stores.ts';

/** One step of a plan, as PostgreSQL reports it. */
export type PlanNode = {
  readonly 'Node Type': string;
  readonly Schema?: string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Parent Relationship'?: string;
  readonly 'Index Cond'?: string;
  readonly Filter?: string;
  readonly Plans?: readonly PlanNode[];
};

/** A statement that really ran, also one inside a function of the database, and how it was carried out. */
export type PlannedStatement = { readonly sql: string; readonly plan: PlanNode };

const settings = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_format': 'json',
  'auto_explain.log_level': 'notice',
  'auto_explain.log_verbose': 'on',
  'auto_explain.log_nested_statements': 'on',
  log_min_messages: 'error', // to the listener here, not into the log of the cluster
};

/** Throws with a sentence when this PostgreSQL lacks `auto_explain`, which comes with most packages of it. */
export async function askIfPlansCanBeTold(store: TestStore): Promise<void> {
  await store.asOwner("load 'auto_explain'").catch((error: Error) => {
    throw new Error('This PostgreSQL has no auto_explain: install its contrib package.', { cause: error });
  });
}

/**
 * A plan made for the values of this time, or one for all values. The embedded database keeps the second for a statement that
 * it has prepared, and any database keeps it for one inside a function, when five of the first kind were hardly better.
 */
export const planKinds = ['force_custom_plan', 'force_generic_plan'] as const;

/** The database of a store over new connections that make plans of one kind, and report that of every statement they run. */
export async function tellingPlans(
  store: TestStore,
  kind: (typeof planKinds)[number],
  onStatement: (statement: PlannedStatement) => void,
): Promise<Database> {
  const [here] = await store.asOwner<{ name: string }>('select current_database() as name');
  const url = new URL(inject('postgresUrl') ?? '');
  url.pathname = `/${here?.name}`;
  for (const role of runtimeRoles) {
    for (const [name, value] of Object.entries(settings)) {
      await store.asOwner(`alter role ${role} in database ${here?.name} set ${name} = '${value}'`);
    }
  }
  const pools = new Map(runtimeRoles.map((role) => [role, listening(store, url, role, kind, onStatement)]));
  return {
    ...store.database,
    transaction: (role, work, isolation) => {
      const transaction = pools.get(role)?.transaction();
      if (!transaction) throw new Error(`There is no role ${role}.`);
      return (isolation ? transaction.setIsolationLevel(isolation) : transaction).execute(work);
    },
    close: async () => {
      await Promise.all([...pools.values()].map((kysely) => kysely.destroy()));
    },
  };
}

function listening(
  store: TestStore,
  url: URL,
  role: RuntimeRole,
  kind: (typeof planKinds)[number],
  onStatement: (statement: PlannedStatement) => void,
) {
  const address = new URL(url);
  address.username = role;
  address.password = rolePassword(store.keys.root, role);
  const pool = new pg.Pool({ connectionString: address.href, max: 1, options: `-c plan_cache_mode=${kind}` });
  pool.on('error', () => undefined); // the cluster may be stopped under it
  pool.on('connect', (client) => {
    client.on('notice', ({ message }) => {
      const json = message?.includes('plan:') ? message.slice(message.indexOf('{')) : null;
      if (!json) return;
      const told = JSON.parse(json) as { 'Query Text': string; Plan: PlanNode };
      onStatement({ sql: told['Query Text'], plan: told.Plan });
    });
  });
  return new Kysely<Record<string, never>>({ dialect: new PostgresDialect({ pool }) });
}

/** Every step of a plan with the steps above it, the nearest first. */
export function* stepsOf(plan: PlanNode, above: readonly PlanNode[] = []): Generator<[PlanNode, readonly PlanNode[]]> {
  yield [plan, above];
  for (const below of plan.Plans ?? []) yield* stepsOf(below, [plan, ...above]);
}
