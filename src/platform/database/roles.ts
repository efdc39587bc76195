import type pg from 'pg';
import { closeFunctions } from './closed-functions.ts';
import { type RuntimeRole, runtimeRoles } from './database.ts';

/** Roles that own the functions behind the walls. No one can log in as them. */
const owners = ['cape_ctx', 'cape_audit', 'cape_letter', 'cape_study', 'cape_jobs', 'cape_tip'] as const;

/** Reads the files of one agency while its folder is written. The owner takes it on; to a job it is lent by `cape_lend`, for one transaction. */
const leaving = 'cape_leave';
const lending = 'cape_lend';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Makes the roles of a cluster and gives the runtime roles their passwords. May run again and again; several servers with
 * the same keys arrive at the same passwords. `passwordVerifier` gives the SCRAM verifier, so that no password is ever sent.
 * Roles belong to the whole cluster, so the set-up of another database may write the same role at the same moment: then it
 * is done again.
 */
export async function prepareRoles(
  client: pg.ClientBase,
  passwordVerifier: ((role: RuntimeRole) => string) | null,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    await client.query('begin');
    try {
      await client.query('select pg_advisory_xact_lock($1)', [0x43415045]);
      await writeRoles(client, passwordVerifier);
      await client.query('commit');
      return;
    } catch (error) {
      await client.query('rollback');
      if ((error as { code?: string }).code !== 'XX000' || tries === 20) throw error;
      await new Promise((wait) => setTimeout(wait, 25 * tries));
    }
  }
}

async function writeRoles(
  client: pg.ClientBase,
  passwordVerifier: ((role: RuntimeRole) => string) | null,
): Promise<void> {
  const make = (role: string, rest: string) =>
    client.query(
      `do $$ begin create role ${role} ${rest}; exception when duplicate_object or unique_violation then null; end $$`,
    );
  await make('cape_migrator', 'nologin');
  for (const role of [...owners, leaving, lending]) await make(role, 'nologin');
  for (const role of runtimeRoles) await make(role, 'login');
  if (passwordVerifier) {
    for (const role of runtimeRoles) await client.query(`alter role ${role} password '${passwordVerifier(role)}'`);
  }
  await client.query(`do $$ begin
    execute format('grant cape_migrator to %I', current_user);
    grant cape_ctx, cape_audit, cape_letter, cape_study, cape_jobs, cape_tip, ${leaving}, ${lending} to cape_migrator;
    grant ${leaving} to ${lending} with admin option;
  end $$`);

  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  const database = quoted(rows[0]?.name ?? '');
  await client.query(`revoke create, temporary on database ${database} from public`);
  await client.query(`grant create on database ${database} to cape_migrator`);
  await client.query('revoke all on schema public from public');
  await closeFunctions(client);
  for (const role of runtimeRoles) {
    await client.query(`grant connect on database ${database} to ${role}`);
    await client.query(`alter role ${role} in database ${database} set idle_in_transaction_session_timeout = '10s'`);
    await client.query(`alter role ${role} in database ${database} set statement_timeout = '30s'`);
  }
}
