import { CompiledQuery, sql } from 'kysely';
import type pg from 'pg';
import PgBoss from 'pg-boss';
import type { Database, Tx } from '../database/database.ts';
import { type Job, type Queue, TriedInVain, type Work } from './job.ts';

const schema = 'jobs';

/**
 * Tables of the job system and a queue for each kind of job that migrations have named in `access.job`, made as the owner.
 * Running it again makes only what is missing.
 */
export async function installJobs(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('${schema}.version') is not null as there`,
  );
  await client.query('set role cape_migrator');
  try {
    if (!rows[0]?.there) await client.query(PgBoss.getConstructionPlans(schema));
    const named = await client.query<{ kind: string; seconds: number }>(
      'select kind, expire_seconds as seconds from access.job',
    );
    for (const { kind, seconds } of named.rows) {
      await client.query(
        `select ${schema}.create_queue($1, $2) where not exists (select 1 from ${schema}.queue where name = $1)`,
        [
          kind,
          {
            policy: 'standard',
            retryLimit: 100,
            retryDelay: 5,
            retryBackoff: true,
            expireInSeconds: seconds,
            retentionMinutes: 60 * 24 * 14,
          },
        ],
      );
      // A queue that an earlier version made, for jobs that were thought to be short.
      await client.query(
        `update ${schema}.queue set expire_seconds = $2 where name = $1 and expire_seconds is distinct from $2`,
        [kind, seconds],
      );
      await client.query(
        `update ${schema}.job set expire_in = $2::int * interval '1 second'
         where name = $1 and state in ('created', 'retry') and expire_in <> $2::int * interval '1 second'`,
        [kind, seconds],
      );
    }
    await client.query(`revoke all on all tables in schema ${schema} from public`);
    await client.query(`revoke execute on all functions in schema ${schema} from public`);
    await client.query(`grant usage on schema ${schema} to cape_app, cape_worker`);
    await client.query(`grant select, insert, update, delete on all tables in schema ${schema} to cape_worker`);
    await client.query(queueing);
  } finally {
    await client.query('reset role');
  }
}

/**
 * The only way in for requests: a table of jobs shows the work of all agencies, so they may neither read it nor write to
 * it. What pg-boss itself would send, with what the queue says of its jobs; nothing comes back.
 */
const queueing = `
  grant usage on schema ${schema}, access to cape_jobs;
  grant create on schema ${schema} to cape_jobs;
  grant insert on ${schema}.job to cape_jobs;
  grant select on ${schema}.queue to cape_jobs;
  grant execute on function access.who() to cape_jobs;
  create or replace function ${schema}.add_job(kind text, unit int, id uuid) returns void
    language plpgsql volatile security definer set search_path = pg_catalog as $$
  begin
    perform access.who();
    insert into ${schema}.job (name, data, expire_in, keep_until, retry_limit, retry_delay, retry_backoff, policy)
      select q.name, jsonb_build_object('kind', kind, 'unit', unit, 'id', id), q.expire_seconds * interval '1 second',
        now() + q.retention_minutes * interval '1 minute', q.retry_limit, q.retry_delay, q.retry_backoff, q.policy
      from ${schema}.queue q where q.name = kind;
    if not found then raise exception 'There is no queue for jobs of the kind %.', kind; end if;
  end $$;
  alter function ${schema}.add_job(text, int, uuid) owner to cape_jobs;
  revoke create on schema ${schema} from cape_jobs;
  revoke execute on function ${schema}.add_job(text, int, uuid) from public;
  grant execute on function ${schema}.add_job(text, int, uuid) to cape_app, cape_worker;
  -- For functions that write down what a job delivers: they queue it in the same transaction.
  grant usage on schema ${schema} to cape_ctx;
  grant execute on function ${schema}.add_job(text, int, uuid) to cape_ctx;
`;

const executor = (tx: Tx) => ({
  executeSql: async (text: string, values: unknown[] = []) => {
    const { rows } = await tx.executeQuery(CompiledQuery.raw(text, values));
    return { rows };
  },
});

/** The answer to what is asked too late: no jobs, and none of those that were to be ended. pg-boss reads that number from a row. */
const nothingFor = (text: string) => ({
  rows: /select count\(\*\)\s+from results\s*$/i.test(text) ? [{ count: '0' }] : [],
});

export type Jobs = { readonly queue: Queue; readonly stop: () => Promise<void> };

/** Kinds of jobs that are not done as most are. */
export type JobWays = {
  /** Those that wait for other systems: side by side. */
  readonly waitForOthers?: ReadonlySet<string>;
  /** Those of which one may take long: taken from the queue one by one, so that none lies taken and not begun until it counts as lost. */
  readonly takeLong?: ReadonlySet<string>;
};

/**
 * Starts the worker of this process, with what is done for each kind of job. What it cannot do now it tries again, later
 * and later, for about two weeks. Jobs of one kind are done one after the other, unless `ways` says otherwise.
 */
export async function startJobs(
  database: Database,
  works: ReadonlyMap<string, Work>,
  onFault: (error: unknown) => void,
  { waitForOthers = new Set(), takeLong = new Set() }: JobWays = {},
): Promise<Jobs> {
  // What pg-boss asks once it was stopped, it asks of a database that is closed; nothing waits for that answer.
  let stopping = false;
  const boss = new PgBoss({
    schema,
    migrate: false,
    supervise: true,
    schedule: false,
    db: {
      executeSql: (text: string, values: unknown[] = []) =>
        database
          .transaction('cape_worker', (tx) => executor(tx).executeSql(text, values))
          .catch((error: unknown) => {
            if (stopping) return nothingFor(text);
            throw error;
          }),
    },
  });
  boss.on('error', onFault);
  await boss.start();
  for (const [kind, work] of works) {
    const taking = takeLong.has(kind)
      ? { pollingIntervalSeconds: 0.5, batchSize: 1 }
      : { pollingIntervalSeconds: 1, batchSize: 20 };
    await boss.work<Job>(kind, taking, async (jobs) => {
      let failed = 0;
      const carryOut = (job: { readonly data: Job }) =>
        work(job.data).catch((error: unknown) => {
          failed += 1;
          if (!(error instanceof TriedInVain)) onFault(error);
        });
      if (waitForOthers.has(kind)) await Promise.all(jobs.map(carryOut));
      else for (const job of jobs) await carryOut(job);
      // What is thrown here is stored beside the job, in clear: so it says nothing of what the job was about.
      if (failed > 0) throw new Error('Some of these jobs did not end well; each of them is tried again.');
    });
  }
  return {
    queue: async (tx, job) => {
      await sql`select jobs.add_job(${job.kind}, ${job.unit}, ${job.id})`.execute(tx);
    },
    stop: async () => {
      await boss.stop({ graceful: true, timeout: 5000 });
      stopping = true;
    },
  };
}
