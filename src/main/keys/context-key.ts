import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { codeOf } from '../../platform/database/database-error.ts';

const lockNotAvailable = '55P03';
const most = 30;

/**
 * Makes a new key for the sealed contexts, at the start of a server. It waits for every transaction that has entered, and
 * transactions that enter meanwhile wait for it: so no longer than a second at a time, and then again after another.
 */
export async function renewContextKey(database: Database): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await database.transaction('cape_login', async (tx) => {
        await sql`set local lock_timeout = '1s'`.execute(tx);
        await sql`select access.renew_context_key()`.execute(tx);
      });
    } catch (error) {
      if (codeOf(error) !== lockNotAvailable || tries === most) throw error;
    }
    await wait(1000);
  }
}
