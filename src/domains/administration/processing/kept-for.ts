import { periodWords } from '../retention/changes.ts';
import { retentionMessages } from '../retention/messages.ts';
import { type RecordKind, regimeOf } from '../retention/record-kind.ts';
import { becomes, decisionOn } from '../retention/retain-until.ts';
import type { Retention } from '../retention/retention.ts';

/** How long records of a kind are kept, as it is decided on a day; null where nothing is decided. */
export function keptFor(
  decisions: readonly Retention[],
  kind: RecordKind,
  day: string,
  t: Parameters<typeof periodWords>[1],
): {
  readonly period: string;
  readonly from: string;
  readonly outcome: string;
  readonly reference: string | null;
} | null {
  const one = decisionOn(decisions, { kind, regime: regimeOf(kind) }, day);
  if (!one) return null;
  return {
    period: periodWords(one.period, t),
    from: t(retentionMessages.moments[one.runsFrom]),
    outcome: t(retentionMessages.outcomes[becomes(one) === 'erased' ? 'erase' : 'restrict']),
    reference: one.reference,
  };
}
