import type { Message } from '../../kernel/message.ts';
import type { FieldProblem } from '../../kernel/problem.ts';
import { weekdayOf } from '../../kernel/time/calendar-days.ts';
import { programmeMessages } from './messages.ts';
import { seatAgencies, type VisitPlan } from './schema.ts';

/**
 * What a study visit cannot be made without, each with the sentence that says so: the obstacle it is about, a practice with
 * what supports it and what it does not show, which law is missing here, a seat for each of four agencies with a name or a
 * reason, and the Monday by which each participant has decided one act.
 */
export function whatIsMissing(input: VisitPlan): readonly FieldProblem[] {
  const wrong: FieldProblem[] = [];
  const say = (path: string, message: Message): void => void wrong.push({ path, message });
  if (input.obstacle === null) say('obstacle', programmeMessages.obstacleMissing);
  if (input.practice === null) say('practice', programmeMessages.practiceMissing);
  if (input.supports === null) say('supports', programmeMessages.supportsMissing);
  if (input.doesNotShow === null) say('doesNotShow', programmeMessages.doesNotShowMissing);
  if (input.sources === null) say('sources', programmeMessages.sourcesMissing);
  if (input.law.length === 0) say('law.0.there', programmeMessages.lawMissing);
  for (const agency of seatAgencies) {
    if (!input.seats.some((seat) => seat.agency === agency)) say(`seats.${agency}`, programmeMessages.seatsMissing);
  }
  for (const [at, seat] of input.seats.entries()) {
    if (seat.says === null)
      say(`seats.${at}.says`, seat.taken ? programmeMessages.nameMissing : programmeMessages.reasonMissing);
  }
  if (input.to < input.from) say('to', programmeMessages.endsBeforeItBegins);
  if (!isMonday(input.monday)) say('monday', programmeMessages.noMonday);
  else if (input.monday <= input.to) say('monday', programmeMessages.mondayBeforeEnd);
  return wrong;
}

const isMonday = (day: string): boolean => weekdayOf(day) === 1;
