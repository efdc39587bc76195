import type { Act, RealmKey } from '../../../kernel/act.ts';
import { freezeRelease } from './acts/freeze.ts';
import { signRelease } from './acts/sign.ts';
import type { Release } from './release.ts';

export function foldRelease(acts: readonly Act[], { at: { country } }: { readonly at: RealmKey }): Release {
  const made = acts.find(freezeRelease.is);
  if (!made) throw new Error('A release has no act that made it.');
  const signed = acts.find((act) => signRelease.is(act) && act.actor !== made.actor);
  return {
    ...made.facts,
    country,
    madeBy: made.actor,
    madeAt: made.recordedAt,
    signedBy: signed?.actor ?? null,
    signedAt: signed?.recordedAt ?? null,
  };
}
