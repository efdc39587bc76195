import { type DetectedObstacle, daysLater } from '../../../kernel/obstacle.ts';
import { endOfDay, type Instant } from '../../../kernel/time/dates.ts';
import { type CriminalFile, isDecided } from '../criminal-file.ts';

/** Days before a decision from which what is lacking is shown; and after the opening, where no day is set. Choices of this system. */
const daysBefore = 30;
const daysWithoutDay = 30;

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);
export const earliest = (moments: readonly Instant[]): Instant | null => [...moments].sort()[0] ?? null;

/** When it was decided for all injured parties; null while it is not. */
export const decidedAt = (file: CriminalFile): Instant | null =>
  isDecided(file)
    ? (file.decisions
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? null)
    : null;

/**
 * Between which times something can be lacking in an open file: from a month before the decision until it is due, or made.
 * Null where no investigation has been opened: then nothing is late.
 */
export function lackingBetween(file: CriminalFile): Pick<DetectedObstacle, 'threatensFrom' | 'arisesAt'> | null {
  const { openedAt, decisionDue } = file;
  if (openedAt === null) return null;
  const due = decisionDue === null ? null : endOfDay(decisionDue);
  const arisesAt = earliest([due, decidedAt(file)].filter((moment) => moment !== null));
  const from = due === null ? daysLater(openedAt, daysWithoutDay) : later(openedAt, daysLater(due, -daysBefore));
  return { threatensFrom: arisesAt !== null && arisesAt < from ? arisesAt : from, arisesAt };
}

/** Once it is decided, no act of the file removes the obstacle. */
export const onlyWhileOpen = (file: CriminalFile): Pick<DetectedObstacle, 'removedBy'> =>
  decidedAt(file) === null ? {} : { removedBy: null };
