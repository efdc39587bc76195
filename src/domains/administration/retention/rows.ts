import { type RecordKind, recordKinds, regimeOf, regimes } from './record-kind.ts';
import { gapOn, gaps } from './retain-until.ts';
import type { Retention, RetentionOf } from './retention.ts';

type RetentionRow = RetentionOf & { readonly gap: (typeof gaps)[number] };

/**
 * A row for each kind of record under the regime that CAPE stores with it, and for each other that the agency has decided about: what is
 * not decided first, then what lacks a reference.
 */
export function rowsOn(all: readonly Retention[], day: string): RetentionRow[] {
  const isDecided = (kind: RecordKind, regime: RetentionOf['regime']): boolean =>
    all.some((one) => one.kind === kind && one.regime === regime && one.endedAt === null);
  const rows = recordKinds.flatMap((kind) =>
    regimes
      .filter((regime) => regimeOf(kind) === regime || isDecided(kind, regime))
      .map((regime) => ({ kind, regime, gap: gapOn(all, { kind, regime }, day) })),
  );
  return rows.sort((a, b) => gaps.indexOf(a.gap) - gaps.indexOf(b.gap));
}
