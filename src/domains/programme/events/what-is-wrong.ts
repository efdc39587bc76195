import type { Message } from '../../../kernel/message.ts';
import type { FieldProblem } from '../../../kernel/problem.ts';
import { eventMessages } from './event-messages.ts';
import type { EventPlan } from './event-schema.ts';

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** What cannot be planned so, field by field, with the sentence that says it. */
export function whatIsWrong(plan: EventPlan): readonly FieldProblem[] {
  const wrong: FieldProblem[] = [];
  const say = (path: string, message: Message): void => void wrong.push({ path, message });
  const { from, to, starts, ends, answerBy, agenda, seats } = plan;
  if (to < from) say('to', eventMessages.endsBeforeItBegins);
  if (from === to && minutesOf(ends) <= minutesOf(starts)) say('ends', eventMessages.endsBeforeItBegins);
  if (answerBy > from) say('answerBy', eventMessages.answerTooLate);
  if (!plan.isOnline && plan.place === null) say('place', eventMessages.placeMissing);
  for (const [at, item] of agenda.entries()) {
    if (item.day < from || item.day > to) say(`agenda.${at}.day`, eventMessages.agendaOutside);
    if (minutesOf(item.to) <= minutesOf(item.from)) say(`agenda.${at}.to`, eventMessages.agendaEnds);
  }
  const rows = seats.map(({ worksAt, country }) => `${worksAt} ${country}`);
  for (const [at, row] of rows.entries())
    if (rows.indexOf(row) < at) say(`seats.${at}.worksAt`, eventMessages.seatsTwice);
  return wrong;
}
