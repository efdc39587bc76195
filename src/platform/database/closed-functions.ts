import { sql } from 'kysely';
import type pg from 'pg';
import type { Tx } from './database.ts';

/**
 * What PostgreSQL grants to every role and no wall covers. A large object has no realm: a user who can run SQL in one file could leave
 * something there for a user in another, and fill the disk. An advisory lock can hold up a session that waits for it, and some thousands of
 * them hold up all sessions.
 */
const largeObjects = `(p.proname ~ '^lo_' or p.proname in ('loread', 'lowrite'))`;
const advisoryLocks = `p.proname ~ '^pg_(try_)?advisory_'`;

/** Who takes advisory locks: migrations and set-up, the job system, and owners of functions that take one lock and no other. */
const takeLocks = ['cape_migrator', 'cape_worker', 'cape_ctx', 'cape_study', 'cape_tip'];

/** The functions that are closed, by name, as a condition on pg_proc p. */
export const closedFunctions = `p.pronamespace = 'pg_catalog'::regnamespace and (${largeObjects} or ${advisoryLocks})`;

/**
 * Closes them to every role but those that need them. They belong to the superuser, so no one else can; an owner who is none
 * leaves them open, and the start says so.
 */
const closing = `do $$ declare f record; begin
  if not (select rolsuper from pg_roles where rolname = current_user) then return; end if;
  for f in select p.oid::regprocedure as one, ${advisoryLocks} as locks from pg_proc p
      where ${closedFunctions} and has_function_privilege('public', p.oid, 'execute') loop
    execute format('revoke execute on function %s from public', f.one);
    if f.locks then execute format('grant execute on function %s to ${takeLocks.join(', ')}', f.one); end if;
  end loop;
end $$`;

export const closeFunctions = (owner: pg.ClientBase): Promise<unknown> => owner.query(closing);

/** Whether requests can make large objects or take locks of their own choosing: an owner who was no superuser has set this up. */
export async function areFunctionsOpen(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`select exists (select 1 from pg_proc p
    where ${sql.raw(closedFunctions)} and has_function_privilege('cape_app', p.oid, 'execute')) as open`.execute(tx);
  return rows[0]?.open ?? false;
}
