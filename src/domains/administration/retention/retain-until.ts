import { compare } from '../../../kernel/compare.ts';
import { zoneIn } from '../../../kernel/country.ts';
import { daysAfter, monthsAfter } from '../../../kernel/time/calendar-days.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import type { Period, Retention, RetentionOf, RetentionSaid } from './retention.ts';

/** The same date so long after; where a month has no such date, its last. */
function after(day: string, { amount, unit }: Period): string {
  if (unit === 'days') return daysAfter(day, amount);
  return monthsAfter(day, unit === 'years' ? amount * 12 : amount);
}

/**
 * The last day on which a record is kept as it is, when its time runs from a moment: the day on the calendar of its country, and so long
 * after. From the next day on it is past its time.
 */
export function retainUntil({ period }: Pick<RetentionSaid, 'period'>, moment: Date, country: string): string {
  const day = dayIn(moment, zoneIn(country));
  return period === null ? day : after(day, period);
}

/** What becomes of a record that is past its time: without the agency’s own decision it is restricted, whatever else was written. */
export const becomes = ({
  outcome,
  reference,
}: Pick<RetentionSaid, 'outcome' | 'reference'>): 'erased' | 'restricted' =>
  outcome === 'erase' && reference !== null ? 'erased' : 'restricted';

const isAbout = (one: RetentionOf, { kind, regime }: RetentionOf): boolean =>
  one.kind === kind && one.regime === regime;

/** Of decisions about the same records, from the one that holds longest ahead to the one that began first. */
export const newestFirst = (a: Retention, b: Retention): number =>
  compare(b.validFrom, a.validFrom) || compare(b.madeAt, a.madeAt) || compare(b.id, a.id);

/** The decision that holds on a day: of those that have begun and were not ended, the one that began last. */
export const decisionOn = (all: readonly Retention[], of: RetentionOf, day: string): Retention | null =>
  all.filter((one) => isAbout(one, of) && one.endedAt === null && one.validFrom <= day).sort(newestFirst)[0] ?? null;

export const retentionStates = ['holds', 'ahead', 'replaced', 'ended'] as const;
type RetentionState = (typeof retentionStates)[number];

/** Where a decision stands on a day, beside all others of the agency. */
export function stateOn(one: Retention, all: readonly Retention[], day: string): RetentionState {
  if (one.endedAt !== null) return 'ended';
  if (one.validFrom > day) return 'ahead';
  return decisionOn(all, one, day)?.id === one.id ? 'holds' : 'replaced';
}

export const gaps = ['undecided', 'no-reference', 'none'] as const;
type Gap = (typeof gaps)[number];

/** What an agency has still to decide about some records, on a day. */
export function gapOn(all: readonly Retention[], of: RetentionOf, day: string): Gap {
  const holds = decisionOn(all, of, day);
  if (!holds) return 'undecided';
  return holds.reference === null ? 'no-reference' : 'none';
}
