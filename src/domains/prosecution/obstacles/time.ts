import { endOfDay, type Instant } from '../../../kernel/dates.ts';
import { daysLater, type Found } from '../../../kernel/obstacle.ts';
import { type CriminalFile, isDecided } from '../criminal-file.ts';

/** Days before a decision from which it is told what is lacking; and after the opening, where no day is set. Choices of this system. */
const daysBefore = 30;
const daysWithoutDay = 30;

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);
export const earliest = (moments: readonly Instant[]): Instant | null => [...moments].sort()[0] ?? null;

/** When it was decided of everybody; null while it is not. */
export const decidedAt = (file: CriminalFile): Instant | null =>
  isDecided(file)
    ? (file.decisions
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? null)
    : null;

/**
 * Between which times something can be lacking in an open file: from a month before the decision until it is due, or made.
 * Null where nothing has been opened: then nobody is late.
 */
export function lackingBetween(file: CriminalFile): Pick<Found, 'threatensFrom' | 'arisesAt'> | null {
  const { openedAt, decisionDue } = file;
  if (openedAt === null) return null;
  const due = decisionDue === null ? null : endOfDay(decisionDue);
  const arisesAt = earliest([due, decidedAt(file)].filter((moment) => moment !== null));
  const from = due === null ? daysLater(openedAt, daysWithoutDay) : later(openedAt, daysLater(due, -daysBefore));
  return { threatensFrom: arisesAt !== null && arisesAt < from ? arisesAt : from, arisesAt };
}

/** Once it is decided, no act of the file takes the reason away. */
export const onlyWhileOpen = (file: CriminalFile): Pick<Found, 'removedBy'> =>
  decidedAt(file) === null ? {} : { removedBy: null };
