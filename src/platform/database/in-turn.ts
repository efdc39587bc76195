import pg from 'pg';

const turnLock = 0x5455524e; // "TURN"

/** Does this while no other server on the same PostgreSQL does; the others wait. The embedded database has one server only. */
export async function inTurn<T>(url: string | null, work: () => Promise<T>): Promise<T> {
  if (url === null) return work();
  const turn = new pg.Client({ connectionString: url, application_name: 'cape, in turn' });
  await turn.connect();
  try {
    await turn.query('set statement_timeout = 0'); // a role of the server has one, and the others may take long
    await turn.query('select pg_advisory_lock($1)', [turnLock]);
    return await work();
  } finally {
    await turn.end(); // which gives the lock back, as a crash does
  }
}
