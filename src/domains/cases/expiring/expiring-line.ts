import { compare } from '../../../kernel/compare.ts';
import { comesBack, type ExpiringItemDraft } from '../../../kernel/expiring-item.ts';
import type { Instant } from '../../../kernel/time/dates.ts';
import { isUrgent } from '../../../kernel/time/urgency.ts';

export type ChanceState = 'saved' | 'lost' | 'unknown' | 'running-out' | 'ahead';

/** One row of the line, with what the clock says of it. */
export type Chance<Row extends ExpiringItemDraft = ExpiringItemDraft> = Row & { readonly state: ChanceState };

/**
 * What state a thing that can be lost is in at a time. Saved and lost are what a person recorded; a last day that has passed with nothing
 * recorded is lost on that day, unless it is an estimate, which cannot be known to have come true: that is unknown, and the line says "ask
 * today". A thing that is lost day by day runs out from its first day on.
 */
export function chanceState(row: ExpiringItemDraft, now: Date): ChanceState {
  if (row.savedOn !== null && row.savedOn <= now.toISOString()) return 'saved';
  if (row.lostOn !== null && row.lostOn <= now.toISOString()) return 'lost';
  if (row.basis === 'unknown') return 'unknown';
  // Hours that come back every week are known and have no last day. A day that should be known and was not given is unknown.
  if (row.diesOn === null) return comesBack(row) ? 'ahead' : 'unknown';
  if (Date.parse(row.diesOn) < now.getTime()) return row.basis === 'estimated' ? 'unknown' : 'lost';
  const isBeingLost = row.since !== null && Date.parse(row.since) <= now.getTime();
  return isUrgent(row.diesOn, now) || isBeingLost ? 'running-out' : 'ahead';
}

const urgency: Readonly<Record<ChanceState, number>> = { 'running-out': 0, unknown: 1, ahead: 2, saved: 3, lost: 3 };

/**
 * Expiring evidence and rights (*det som brådskar*): everything that can be lost in a case, the most urgent first; then what is not known,
 * since it must be asked today; then what has time; then what was saved or lost, the latest first.
 */
export function expiringLine<Row extends ExpiringItemDraft>(rows: readonly Row[], now: Date): Chance<Row>[] {
  return rows
    .map((row) => ({ ...row, state: chanceState(row, now) }))
    .sort(
      (a, b) =>
        urgency[a.state] - urgency[b.state] ||
        (a.state === 'unknown' ? weightOfUnknown(a) - weightOfUnknown(b) : 0) ||
        (a.state === 'saved' || a.state === 'lost'
          ? compare(endOf(b), endOf(a))
          : compare(a.diesOn ?? '9999', b.diesOn ?? '9999')) ||
        compare(a.id, b.id),
    );
}

/** Of what is unknown: first what may already be disappearing day by day, then what ends once; hours to reach a person come back. */
const weightOfUnknown = (row: ExpiringItemDraft): number => (row.since !== null ? 0 : comesBack(row) ? 2 : 1);

/** When a row came to its end: saved, lost, or its last day. */
export const endOf = (row: ExpiringItemDraft): Instant | '' => row.savedOn ?? row.lostOn ?? row.diesOn ?? '';

/** How the line begins: what is urgent, else what must be asked, else that nothing is running out. Codes, not sentences. */
export function lineFinding(
  rows: readonly Chance[],
):
  | { readonly kind: 'running-out'; readonly row: Chance }
  | { readonly kind: 'unknown' | 'calm'; readonly count: number } {
  const first = rows.find(({ state }) => state === 'running-out');
  if (first) return { kind: 'running-out', row: first };
  const unknown = rows.filter(({ state }) => state === 'unknown').length;
  return unknown > 0 ? { kind: 'unknown', count: unknown } : { kind: 'calm', count: 0 };
}
