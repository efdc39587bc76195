import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { weekdayOf } from '../../kernel/calendar-days.ts';
import type { Message } from '../../kernel/message.ts';
import { type FieldProblem, Problem } from '../../kernel/problem.ts';
import { createAct } from './acts.ts';
import { programmeMessages } from './messages.ts';
import { type CreateFacts, type CreateVisit, seatAgencies } from './schema.ts';

/**
 * What a study visit cannot be made without, each with the sentence that says so: the obstacle it is about, a practice with
 * what supports it and what it does not show, which law is missing here, a seat for each of four agencies with a name or a
 * reason, and the Monday on which everybody who went has decided one act.
 */
export function whatIsMissing(input: Omit<CreateVisit, 'act' | 'visit'>): readonly FieldProblem[] {
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

/** The act of making a study visit. It begins with everything that it will be asked for later, or not at all. */
export function createVisit(input: CreateVisit, at: RealmKey, reference: string): ActDraft[] {
  const wrong = whatIsMissing(input);
  if (wrong.length > 0 || input.obstacle === null)
    throw new Problem('invalid', programmeMessages.visitIncomplete, {}, wrong);
  const facts: CreateFacts = {
    reference,
    obstacle: input.obstacle,
    country: input.country,
    from: input.from,
    to: input.to,
    monday: input.monday,
    law: input.law.map(({ answer, note }) => ({ answer, note: note !== null })),
    seats: input.seats.map(({ id, agency, taken }) => ({ id, agency, taken })),
  };
  return [
    createAct.draft({
      at,
      id: input.act.id,
      stream: input.visit,
      facts,
      words: wordsOf(input),
    }),
  ];
}

function wordsOf(input: CreateVisit): Record<string, string> {
  const words: Record<string, string> = { title: input.title, place: input.place };
  for (const name of ['practice', 'supports', 'doesNotShow', 'sources'] as const) words[name] = input[name] ?? '';
  for (const [at, { there, here, note }] of input.law.entries()) {
    words[`law.${at}.there`] = there;
    words[`law.${at}.here`] = here;
    if (note !== null) words[`law.${at}.note`] = note;
  }
  for (const { id, says } of input.seats) words[`seat.${id}`] = says ?? '';
  return words;
}
