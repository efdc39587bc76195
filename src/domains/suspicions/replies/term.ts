import type { Calendar } from '../../../kernel/time/calendar.ts';
import { workingDaysAfter } from '../../../kernel/time/calendar.ts';
import { dayIn, type Instant } from '../../../kernel/time/dates.ts';
import { momentOf } from '../../../kernel/time/wall-time.ts';
import type { Suspicion } from '../suspicion.ts';
import type { Term } from './schema.ts';

/**
 * The term of a unit that has set none: two steps of its line have passed by then. A promise between agencies, not a rule of law; no law of
 * the ten countries that is entered here says by when an agency must answer a hand-over.
 */
export const usualTerm: Term = { acuteHours: 6, workingDays: 3 };

const lapseHour = 10;

/**
 * When a hand-over lapses because no one has answered. The term runs from its arrival; while a question waits for the sender it does not run,
 * and it begins again with the sender's answer. Null: it was answered, withdrawn or closed, or waits for the sender.
 */
export function lapsesAt(suspicion: Suspicion, term: Term, calendar: Calendar): Instant | null {
  const { origin, status, exchange, begunAt, acute } = suspicion;
  if (origin === 'sent' || status !== 'unanswered') return null;
  if (exchange.lapsedAt !== null) return exchange.lapsedAt;
  if (exchange.questions.some(({ answer }) => answer === null)) return null;
  const from = exchange.questions.reduce(
    (latest, { answer }) => (answer && answer.at > latest ? answer.at : latest),
    begunAt,
  );
  if (acute) return new Date(Date.parse(from) + term.acuteHours * 3_600_000).toISOString();
  const last = workingDaysAfter(calendar, dayIn(new Date(from), calendar.zone), term.workingDays);
  const [year = 0, month = 1, day = 1] = last.split('-').map(Number);
  return momentOf({ year, month, day, hour: lapseHour, minute: 0 }, calendar.zone).toISOString();
}
