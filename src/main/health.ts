import { sql } from 'kysely';
import type { Database } from '../platform/database/database.ts';
import { version } from './version.ts';

/** What a script may ask of a running server. Nothing here depends on what lies in the database, only on whether it answers. */
export type Health = {
  readonly status: 'ok' | 'failing';
  readonly version: string;
  readonly database: { readonly kind: 'embedded' | 'postgres'; readonly version: string };
  readonly mode: 'demo' | 'earnest';
  readonly evaluation: boolean;
  readonly warnings: readonly string[];
};

export async function healthOf(database: Database, demo: boolean): Promise<Health> {
  const answers = await database
    .transaction('cape_read', (tx) => sql`select 1 from access.instance`.execute(tx))
    .then(
      () => true,
      () => false, // whatever the reason, the database does not answer; the fault is in the log of its own request
    );
  const evaluation = database.kind === 'embedded';
  return {
    status: answers ? 'ok' : 'failing',
    version,
    database: { kind: database.kind, version: database.version },
    mode: demo ? 'demo' : 'earnest',
    evaluation,
    warnings: [
      ...(answers ? [] : ['the database does not answer']),
      ...(evaluation ? ['evaluation mode: does not survive a power cut; not for real data'] : []),
      ...(Number(process.versions.node.split('.')[0]) < 22 ? ['this version of Node is out of support: use 24'] : []),
    ],
  };
}
