import type { ExpiringItemDraft } from '../../../kernel/expiring-item.ts';
import type { Language } from '../../../kernel/language.ts';
import { chanceState } from './expiring-line.ts';

/**
 * What this kind of work usually leaves behind and no one in the case has asked for, with how long it is usually kept. It is known of the
 * sector, not of the case: no one has said that it exists, so it can be asked for and is never lost.
 */
export type UsualLoss = ExpiringItemDraft & {
  /** How many days it is usually kept; null where it is not known. */
  readonly days: number | null;
  /** From which day of the case they are counted; null where the case knows none. */
  readonly countedFrom: string | null;
  readonly isVerified: boolean;
  readonly note: Readonly<Record<Language, string>>;
  /** What the file holds of the same kind, by its numbers: it may be among it. */
  readonly held: readonly string[];
  /** Whether the file holds as many of the kind as the sector leaves, so that nothing of it need be missing. */
  readonly isCovered: boolean;
};

/**
 * In the order of the line: what is usually gone soonest; what is unknown, or usually gone by now; what usually has time; and that of which
 * the file holds enough alike, where the officer should check whether it is this.
 */
export const usualStates = ['running-out', 'unknown', 'ahead', 'held'] as const;
export type UsualState = (typeof usualStates)[number];

/** The end of expiring evidence and rights. Rows of one state stay as they came, which is by how long they are kept. */
export function usualLine<Row extends UsualLoss>(
  rows: readonly Row[],
  now: Date,
): readonly (Row & { readonly state: UsualState })[] {
  return rows
    .map((row) => ({ ...row, state: stateOf(row, now) }))
    .sort((a, b) => usualStates.indexOf(a.state) - usualStates.indexOf(b.state));
}

function stateOf(row: UsualLoss, now: Date): UsualState {
  if (row.isCovered) return 'held';
  const state = chanceState(row, now);
  if (state === 'saved' || state === 'lost')
    throw new Error('What is usual is an estimate: nobody has saved or lost it.');
  return state;
}

/** How many of them the officer should ask for. */
export const countOpen = (rows: readonly { readonly state: UsualState }[]): number =>
  rows.filter(({ state }) => state !== 'held').length;

/** The number of rows shown unfolded on the page when there are more than a few. */
const few = 3;

/** The first rows, and the rest that is folded. What may be among what the file holds is always folded: it is not asked for. */
export function firstOf<Row extends { readonly state: UsualState }>(
  rows: readonly Row[],
): { readonly first: readonly Row[]; readonly rest: readonly Row[] } {
  const open = rows.filter(({ state }) => state !== 'held');
  const first = rows.length <= few + 1 ? open : open.slice(0, few);
  return { first, rest: rows.slice(first.length) };
}
