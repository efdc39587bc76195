import { isBehind } from '../domains/audit/public.server.ts';
import type { Database } from '../platform/database/database.ts';
import { version } from './version.ts';

/** What a script may ask of a running server: whether the database answers and its logs are sealed in time, and nothing of what lies in it. */
export type Health = {
  readonly status: 'ok' | 'failing';
  readonly version: string;
  readonly database: { readonly kind: 'embedded' | 'postgres'; readonly version: string };
  readonly mode: 'demo' | 'earnest';
  readonly evaluation: boolean;
  /** `behind` when an entry of any house has waited for its sealing for over a minute; null when the database does not answer. */
  readonly log: 'sealed' | 'behind' | null;
  readonly warnings: readonly string[];
};

export async function healthOf(database: Database, demo: boolean): Promise<Health> {
  const behind = await database.transaction('cape_read', isBehind).catch(
    () => null, // whatever the reason, the database does not answer; the fault is in the log of its own request
  );
  const answers = behind !== null;
  const evaluation = database.kind === 'embedded';
  return {
    status: answers ? 'ok' : 'failing',
    version,
    database: { kind: database.kind, version: database.version },
    mode: demo ? 'demo' : 'earnest',
    evaluation,
    log: behind === null ? null : behind ? 'behind' : 'sealed',
    warnings: [
      ...(answers ? [] : ['the database does not answer']),
      ...(behind ? ['entries of the log are over a minute old and not sealed: see docs/deployment.md'] : []),
      ...(evaluation ? ['evaluation mode: does not survive a power cut; not for real data'] : []),
      ...(Number(process.versions.node.split('.')[0]) < 22 ? ['this version of Node is out of support: use 24'] : []),
    ],
  };
}
