import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { SettingProblem, type Settings } from '../settings.ts';

/**
 * Removes the database of a demo, so that the next start makes it anew; and what was kept outside of it of its logs, which
 * the new ones would contradict. The caller has closed it, and has seen that it is a demo.
 */
export async function emptyDemo(settings: Settings): Promise<void> {
  if (settings.databaseUrl === null) {
    const folder = join(settings.data, 'database');
    const removed = `${folder}.removed`;
    await rm(removed, { recursive: true, force: true });
    await rename(folder, removed); // at once: half a folder would be no database
    await rm(removed, { recursive: true, force: true });
  } else {
    await emptyPostgres(settings.databaseUrl);
  }
  await rm(settings.checkpoints, { recursive: true, force: true });
}

/** In one transaction: interrupted, everything is still there. */
async function emptyPostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'cape demo reset' });
  await client.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ demo: boolean }>('select demo from access.instance');
    if (rows[0]?.demo !== true) throw notADemo();
    await refuseOthers(client);
    const schemas = await client.query<{ name: string }>(
      "select quote_ident(n.nspname) as name from pg_namespace n join pg_roles r on r.oid = n.nspowner where r.rolname = 'cape_migrator'",
    );
    for (const { name } of schemas.rows) await client.query(`drop schema ${name} cascade`);
    await client.query('commit');
  } finally {
    await client.end(); // what was not committed is undone by it
  }
}

/** A connection that was closed just now is there for a moment more, so it is looked for a while. */
async function refuseOthers(client: pg.ClientBase): Promise<void> {
  for (let tries = 1; tries <= 20; tries++) {
    const { rows } = await client.query(
      "select 1 from pg_stat_activity where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()",
    );
    if (rows.length === 0) return;
    await client.query('select pg_stat_clear_snapshot(), pg_sleep(0.1)');
  }
  throw new SettingProblem('Others are using this database. Stop every server on it first, then put the demo back.');
}

export const notADemo = (): SettingProblem =>
  new SettingProblem(
    'This database was made for real use. Only a demo can be put back to its beginning. Nothing was removed.',
  );
