import { z } from 'zod';
import type { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { line } from '../../../kernel/text/text.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { retentionMessages as texts } from './messages.ts';
import { moments, momentsOf, type RecordKind, recordKinds, regimes } from './record-kind.ts';

export const periodUnits = ['years', 'months', 'days'] as const;
/** What happens to a record when its time has passed. Restricted: it is kept, and read for few purposes only. */
export const outcomes = ['erase', 'restrict'] as const;

/** How long, in the calendar. */
export const Period = z.strictObject({ amount: z.int().min(1).max(999), unit: z.enum(periodUnits) });
export type Period = z.infer<typeof Period>;

/** What an agency decides about one kind of record. Nothing of it is about a person, so nothing is sealed. */
export const RetentionSaid = z.strictObject({
  outcome: z.enum(outcomes),
  /** Null: restricted from the moment itself. */
  period: Period.nullable(),
  runsFrom: z.enum(moments),
  /** The agency’s own decision. Without one nothing is erased. */
  reference: line(80).nullable(),
  decidedOn: Day.nullable(),
  validFrom: Day,
  /** Whether the record goes to an archive before it is erased. */
  archiveFirst: z.boolean(),
});
export type RetentionSaid = z.infer<typeof RetentionSaid>;

/** Which records it is about. It stays: about others another decision is made. */
export const RetentionOf = z.strictObject({ kind: z.enum(recordKinds), regime: z.enum(regimes) });
export type RetentionOf = z.infer<typeof RetentionOf>;

export const retentionSteps = ['decide', 'change', 'end'] as const;

/** One version of a decision, as it was decided, changed or ended. `by` is null where the operator’s file said so. */
export type RetentionVersion = RetentionOf &
  RetentionSaid & {
    readonly id: Uuid;
    readonly version: number;
    readonly step: (typeof retentionSteps)[number];
    readonly by: string | null;
    readonly at: string;
    readonly because: string | null;
  };

/** A decision as its newest version has it. `madeAt` is when it was first written down. */
export type Retention = RetentionOf &
  RetentionSaid & { readonly id: Uuid; readonly madeAt: string; readonly endedAt: string | null };

export type NewRetention = InFile & { readonly id: Uuid; readonly today: string };
export type RetentionHere = NewRetention & { readonly retention: Retention };

/** The decisions that versions come to, in the order in which they were first made. */
export function decisionsIn(versions: readonly RetentionVersion[]): Retention[] {
  const made = new Map<Uuid, Retention>();
  for (const { id, at, step, kind, regime, ...said } of versions)
    made.set(id, {
      ...{ id, kind, regime },
      ...RetentionSaid.strip().parse(said),
      madeAt: made.get(id)?.madeAt ?? at,
      endedAt: step === 'end' ? at : null,
    });
  return [...made.values()];
}

/** What has ended is not changed: it is decided again. */
export const stillDecided = ({ retention }: Pick<RetentionHere, 'retention'>): Problem | null =>
  retention.endedAt === null ? null : new Problem('conflict', texts.hasEnded);

/** What does not fit together in what was decided. */
export function wrongInRetention(said: RetentionSaid, kind: RecordKind, today: string): Problem | null {
  if (said.outcome === 'erase' && said.period === null) return wrongAt('period', texts.periodMissing);
  if (!momentsOf(kind).includes(said.runsFrom)) return wrongAt('runsFrom', texts.momentOfAnother);
  if (said.reference !== null && said.decidedOn === null) return wrongAt('decidedOn', texts.dayMissing);
  if (said.reference === null && said.decidedOn !== null) return wrongAt('reference', texts.referenceMissing);
  if (said.decidedOn !== null && said.decidedOn > today) return wrongAt('decidedOn', texts.decidedLater);
  return null;
}
