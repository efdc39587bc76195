import { listAgencyKeys } from '../domains/access/public.server.ts';
import { isBehind } from '../domains/audit/public.server.ts';
import { countSetAside } from '../domains/disclosures/public.server.ts';
import type { Keys } from '../platform/crypto/key-file.ts';
import type { Database, Tx } from '../platform/database/database.ts';
import { keyTroubles, sayTrouble } from './agency-keys.ts';
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
  /** Letters that could not be delivered in twenty tries and wait for the operator; null when the database does not answer. */
  readonly lettersSetAside: number | null;
  /** Each begins with a word that stays the same, for whoever reads it by program. */
  readonly warnings: readonly string[];
};

export async function healthOf(database: Database, demo: boolean, keys: Pick<Keys, 'keyFingerprint'>): Promise<Health> {
  const asked = async (tx: Tx) => ({
    behind: await isBehind(tx),
    setAside: await countSetAside(tx),
    keys: keyTroubles(await listAgencyKeys(tx), keys),
  });
  const found = await database.transaction('cape_read', asked).catch(
    () => null, // whatever the reason, the database does not answer; the fault is in the log of its own request
  );
  const answers = found !== null;
  const evaluation = database.kind === 'embedded';
  return {
    status: answers ? 'ok' : 'failing',
    version,
    database: { kind: database.kind, version: database.version },
    mode: demo ? 'demo' : 'earnest',
    evaluation,
    log: found ? (found.behind ? 'behind' : 'sealed') : null,
    lettersSetAside: found ? found.setAside : null,
    warnings: [
      ...(answers ? [] : ['database-silent: the database does not answer']),
      ...(found?.behind
        ? ['log-behind: entries of the log are over a minute old and not sealed; see docs/deployment.md']
        : []),
      ...(found?.setAside
        ? [`letters-set-aside: ${found.setAside} could not be delivered in 20 tries; see docs/deployment.md`]
        : []),
      ...(found?.keys ?? []).map((trouble) => `agency-key: ${sayTrouble(trouble)}; see docs/deployment.md`),
      ...(evaluation ? ['evaluation: does not survive a power cut; not for real data'] : []),
      ...(Number(process.versions.node.split('.')[0]) < 22
        ? ['node-out-of-support: this version of Node gets no more fixes; use 24']
        : []),
    ],
  };
}
