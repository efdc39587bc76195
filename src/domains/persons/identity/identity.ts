import type { Act } from '../../../kernel/act.ts';
import { lookAtIdentity } from '../acts/open-identity.ts';
import { storeIdentity } from '../acts/store-identity.ts';
import type { VaultedIdentity } from './vaulted-identity.ts';

/** The identity as its newest act stores it. */
export function foldIdentity(acts: readonly Act[]): VaultedIdentity {
  const stored = acts.findLast(storeIdentity.is);
  if (!stored) throw new Error('An identity has not been stored.');
  return {
    ...stored.facts,
    act: stored.id,
    storedAt: stored.recordedAt,
    looks: acts.filter(lookAtIdentity.is).map(({ id, actor, recordedAt, facts: { reason } }) => ({
      id,
      actor,
      at: recordedAt,
      reason,
    })),
  };
}
