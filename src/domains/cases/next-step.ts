import type { Instant } from '../../kernel/time/dates.ts';
import { isUrgent } from '../../kernel/time/urgency.ts';
import type { Chance } from './expiring/expiring-line.ts';

/** Something that is owed because of a case: an open task of one of its streams. */
export type Owed = {
  readonly id: string;
  readonly dueAt: Instant | null;
  /** Others owe it: nothing to do here but wait. */
  readonly waits: boolean;
};

/** What to do first in a case: an open task, or a row of its expiring evidence and rights; and whether it is so near that it is urgent. */
export type NextStep = { readonly from: 'task' | 'chance'; readonly id: string; readonly isSoon: boolean };

/**
 * What comes first: what is due or runs out earliest, a task before a loss of the same moment, since a person owes it; then an unknown last
 * day, which must be asked today; then what is owed without a date. Where nothing is owed and nothing is at risk there is no next step, and
 * none is made up.
 */
export function nextStep(tasks: readonly Owed[], line: readonly Chance[], now: Date): NextStep | null {
  const owed = tasks.filter(({ waits }) => !waits);
  const [first] = [
    ...owed.flatMap(({ id, dueAt }) => (dueAt === null ? [] : [{ at: dueAt, id, from: 'task' as const }])),
    ...line.flatMap(({ id, state, diesOn }) =>
      state === 'running-out' && diesOn !== null ? [{ at: diesOn, id, from: 'chance' as const }] : [],
    ),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || b.from.localeCompare(a.from));
  if (first) return { from: first.from, id: first.id, isSoon: isUrgent(first.at, now) };
  const unknown = line.find(({ state }) => state === 'unknown');
  if (unknown) return { from: 'chance', id: unknown.id, isSoon: true };
  const undated = owed[0];
  return undated ? { from: 'task', id: undated.id, isSoon: false } : null;
}
