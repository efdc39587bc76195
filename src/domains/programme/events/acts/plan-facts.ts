import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { Obstacle } from '../../schema.ts';
import { ClockTime, EventCountry, EventKind, EventPlan, openings, SeatRow } from '../event-schema.ts';

/** Thirty-two bytes as hexadecimal: the digest of what is secret in an address. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What is planned, without its words: these are sealed beside it. */
export const PlanFacts = z.strictObject({
  kind: EventKind,
  programme: Uuid.nullable(),
  obstacle: Obstacle,
  country: EventCountry,
  isOnline: z.boolean(),
  from: Day,
  to: Day,
  starts: ClockTime,
  ends: ClockTime,
  answerBy: Day,
  opens: z.enum(openings),
  agenda: z.array(z.strictObject({ day: Day, from: ClockTime, to: ClockTime })),
  seats: z.array(SeatRow),
});
export type PlanFacts = z.infer<typeof PlanFacts>;

export const PlanInput = EventPlan.extend({ act: ActEnvelope });
export type PlanInput = z.infer<typeof PlanInput>;

export const factsIn = (plan: EventPlan): PlanFacts => {
  const { kind, programme, obstacle, country, isOnline, from, to, starts, ends, answerBy, opens, seats } = plan;
  return {
    ...{ kind, programme, obstacle, country, isOnline, from, to, starts, ends, answerBy, opens },
    agenda: plan.agenda.map(({ day, from: begins, to: stops }) => ({ day, from: begins, to: stops })),
    seats,
  };
};

const named = ['title', 'about', 'place', 'travel', 'hosts', 'interpretation', 'contact'] as const;

export function wordsIn(plan: EventPlan): Record<string, string> {
  const words: Record<string, string> = {};
  for (const name of named) if (plan[name] !== null) words[name] = plan[name];
  for (const [at, { what, who }] of plan.agenda.entries()) {
    words[`agenda.${at}.what`] = what;
    if (who !== null) words[`agenda.${at}.who`] = who;
  }
  return words;
}

/** A plan with its words again. */
export function planOf(facts: PlanFacts, words: Readonly<Record<string, string>>): EventPlan {
  const word = (name: string): string | null => words[name] ?? null;
  return {
    ...facts,
    title: word('title') ?? '',
    about: word('about'),
    place: word('place'),
    travel: word('travel'),
    hosts: word('hosts') ?? '',
    interpretation: word('interpretation'),
    contact: word('contact') ?? '',
    agenda: facts.agenda.map((item, at) => ({
      ...item,
      what: word(`agenda.${at}.what`) ?? '',
      who: word(`agenda.${at}.who`),
    })),
  };
}
