import type { Calendar } from '../../../kernel/time/calendar.ts';
import type { Instant } from '../../../kernel/time/dates.ts';
import type { SafeContact } from '../schema.ts';
import { nextMorning, plusHours } from './answer-due.ts';
import { nextWindow } from './safe-window.ts';

/** Hours between the steps of what is acute. The rest escalates at ten on working days. */
const acuteHours = 2;

/** One point on the line from the hand-over to the next safe time, with the moment at which it comes. */
export type LineStep = {
  readonly kind: 'handed-over' | 'due' | 'next-level' | 'reach';
  readonly at: Instant;
  readonly until: Instant | null;
};

type Unanswered = { readonly answerDue: Instant; readonly acute: boolean };

/**
 * When a matter that is not acknowledged escalates in the recipient's own line: to the manager of the unit when the answer is late, and one
 * level above after that. There it ends: the levels above learn that one matter is unanswered, and for how long.
 */
export const escalationTimes = ({ answerDue, acute }: Unanswered, calendar: Calendar): readonly [Instant, Instant] => [
  answerDue,
  acute ? plusHours(answerDue, acuteHours) : nextMorning(answerDue, calendar),
];

/** The next step that has not been taken, or null when the line has ended. */
export const nextStep = (of: Unanswered, taken: number, calendar: Calendar): Instant | null =>
  escalationTimes(of, calendar)[taken] ?? null;

/** Which steps the clock has passed and are not recorded yet: each by its number and its moment. */
export const passedSteps = (
  of: Unanswered,
  taken: number,
  now: Date,
  calendar: Calendar,
): readonly { readonly step: number; readonly at: Instant }[] =>
  escalationTimes(of, calendar)
    .map((at, index) => ({ step: index + 1, at }))
    .filter(({ step, at }) => step > taken && Date.parse(at) <= now.getTime());

/** The whole line in the order of time, as of now: what has passed, what comes, and the next safe time to reach the person. */
export function lineOf(
  of: Unanswered & { readonly handedOverAt: Instant; readonly contact: SafeContact | null },
  now: Date,
  calendar: Calendar,
): LineStep[] {
  const [due, above] = escalationTimes(of, calendar);
  const window = of.contact && nextWindow(of.contact, now, calendar.zone);
  const steps: LineStep[] = [
    { kind: 'handed-over', at: of.handedOverAt, until: null },
    { kind: 'due', at: due, until: null },
    { kind: 'next-level', at: above, until: null },
    ...(window ? [{ kind: 'reach' as const, at: window.from, until: window.to }] : []),
  ];
  return steps.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
