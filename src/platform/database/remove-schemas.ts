import pg from 'pg';

/** Others are connected to a database that was to be emptied. Nothing was removed. */
export class DatabaseInUse extends Error {
  override readonly name = 'DatabaseInUse';
}

/**
 * Removes everything that the migrations have made, so that they begin again; `refuse` throws where that must not be. In one
 * transaction: interrupted, everything is still there.
 */
export async function removeSchemas(url: string, refuse: (client: pg.ClientBase) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'cape, removing' });
  await client.connect();
  try {
    await client.query('begin');
    await refuse(client);
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
  throw new DatabaseInUse('Others are using this database.');
}
