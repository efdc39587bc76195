import type { Act } from '../../kernel/act.ts';
import type { OpenFacts, StoreFacts } from './act-facts.ts';
import { openIdentityAct, storeIdentityAct } from './acts.ts';

/** One look at who somebody is. */
export type LookDone = {
  readonly id: string;
  readonly actor: string;
  readonly at: string;
  readonly reason: OpenFacts['reason'];
};

/** What is known of a vaulted identity without opening it: which fields are there, and who has looked. */
export type VaultedIdentity = StoreFacts & {
  /** The act whose sealed words are the identity now. */
  readonly act: string;
  readonly storedAt: string;
  readonly looks: readonly LookDone[];
};

/** The identity as its newest act stores it. */
export function foldIdentity(acts: readonly Act[]): VaultedIdentity {
  const stored = acts.findLast(storeIdentityAct.is);
  if (!stored) throw new Error('An identity has not been stored.');
  return {
    ...stored.facts,
    act: stored.id,
    storedAt: stored.recordedAt,
    looks: acts.filter(openIdentityAct.is).map(({ id, actor, recordedAt, facts: { reason } }) => ({
      id,
      actor,
      at: recordedAt,
      reason,
    })),
  };
}
