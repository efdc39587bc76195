import { daysLater } from '../../kernel/obstacle.ts';
import { type Calendar, workingDaysAfter } from '../../kernel/time/calendar.ts';
import type { Instant } from '../../kernel/time/dates.ts';
import { type FollowOutcome, type FollowUp, followUps } from './schema.ts';
import type { Screening } from './screening.ts';

/**
 * Days after the decision within which each should be done. Choices of this system: first what the person needs to understand anything,
 * then what they may choose, then what others do for them.
 */
const withinDays: Readonly<Record<FollowUp, number>> = {
  interpreter: 1,
  information: 3,
  'time-to-think': 3,
  counsel: 7,
  'non-punishment': 14,
};

/** Working days in which an answer is expected, unless the caller gives another day: a choice of this system. */
const workingDaysToAnswer = 5;
export const answerExpectedBy = (today: string, calendar: Calendar): string =>
  workingDaysAfter(calendar, today, workingDaysToAnswer);

export type Following = {
  readonly step: FollowUp;
  readonly state: 'open' | FollowOutcome;
  readonly dueAt: Instant;
  /** By which day an answer is expected of the agency that was asked. */
  readonly answerBy: string | null;
  /** Who recorded what was done, and when. */
  readonly actor: string | null;
  readonly at: Instant | null;
};

/**
 * What follows when a person is presumed to be a victim. It starts on the decision that rests on indicators: not on a report, a crime code
 * or consent to the police; and it ends with none of them. After a no, nothing follows. A screening that was stored before there were such
 * steps has none recorded.
 */
export function followingFrom({
  decision,
  followed = [],
}: Pick<Screening, 'decision' | 'followed'>): readonly Following[] {
  if (decision?.presumed !== 'yes') return [];
  return followUps.map((step) => {
    const last = followed.find((one) => one.step === step);
    return {
      step,
      state: last?.outcome ?? 'open',
      dueAt: daysLater(decision.at, withinDays[step]),
      answerBy: last?.answerBy ?? null,
      actor: last?.actor ?? null,
      at: last?.at ?? null,
    };
  });
}
