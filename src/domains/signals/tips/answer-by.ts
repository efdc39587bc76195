import { daysAfter } from '../../../kernel/time/calendar-days.ts';

/** How long a sender waits at most for an answer: a promise of this system, not a rule of law. */
export const daysToAnswer = 7;

/** The day by which a tip is answered. It is what the sender is shown, and all that is kept of when it came. */
export const answerBy = (today: string): string => daysAfter(today, daysToAnswer);

/** The day on which a tip came, which follows from the day by which its answer was promised. */
export const cameOn = (promised: string): string => daysAfter(promised, -daysToAnswer);
