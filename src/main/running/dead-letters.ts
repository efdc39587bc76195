import { countDeadLetters } from '../../domains/disclosures/public.server.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log/log.ts';

/**
 * Writes to the log of the server how many letters are set aside, whenever that has changed since it was last written: once for
 * each letter that could not be delivered, and once when the operator has mended it. While there is none, nothing is said.
 */
export function deadLetterReporter(database: Database, log: Log): () => Promise<void> {
  let told = 0;
  return async () => {
    const count = await database.transaction('cape_read', countDeadLetters);
    if (count !== told) log({ event: 'letters-set-aside', count });
    told = count;
  };
}
