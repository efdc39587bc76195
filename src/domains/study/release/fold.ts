import type { Act } from '../../../kernel/act.ts';
import type { ReleaseFacts } from '../act-facts.ts';
import { releaseAct, signAct } from '../acts.ts';

/** A release as its acts make it. */
export type Release = ReleaseFacts & {
  readonly madeBy: string;
  readonly madeAt: string;
  readonly signedBy: string | null;
  readonly signedAt: string | null;
};

export function foldRelease(acts: readonly Act[]): Release {
  const made = acts.find(releaseAct.is);
  if (!made) throw new Error('A release has no act that made it.');
  const signed = acts.find((act) => signAct.is(act) && act.actor !== made.actor);
  return {
    ...made.facts,
    madeBy: made.actor,
    madeAt: made.recordedAt,
    signedBy: signed?.actor ?? null,
    signedAt: signed?.recordedAt ?? null,
  };
}
