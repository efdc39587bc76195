import type { ActEnvelope } from '../../../kernel/act.ts';
import { zoneIn } from '../../../kernel/country.ts';
import type { Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Responsible } from '../../../kernel/responsible.ts';
import { daysAfter, mondayOf, monthsAfter } from '../../../kernel/time/calendar-days.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import { momentOf } from '../../../kernel/time/wall-time.ts';
import type { EvaluateFacts } from './acts/evaluate.ts';
import type { PlanFacts } from './acts/plan-facts.ts';
import { eventMessages } from './event-messages.ts';
import type { MondayAnswer, MondayMonths, PageLanguage, WorksAt } from './event-schema.ts';

export type Participant = {
  readonly id: string;
  readonly worksAt: WorksAt;
  readonly country: string;
  readonly language: PageLanguage;
  /** Asked for by the public page, and not invited. */
  readonly bySelf: boolean;
  /** The digest of what is secret in their address now, and how many they have been given. */
  readonly code: string | null;
  readonly turn: number;
  readonly said: 'nothing' | 'yes' | 'no';
  /** Which of all who said yes they were; null where they have not. */
  readonly order: number | null;
  readonly removed: boolean;
  readonly erased: boolean;
  readonly hasNeeds: boolean;
  readonly came: boolean | null;
  /** The act whose words are their Monday act. */
  readonly monday: string | null;
  /** Whether they let it be shown in their own words. */
  readonly isShown: boolean;
  readonly answers: Readonly<Partial<Record<MondayMonths, MondayAnswer>>>;
  /** What they were reminded of: 0 the Monday act, 3 and 6 what became of it. */
  readonly reminded: readonly number[];
};

export type ProgrammeEvent = {
  readonly reference: string;
  readonly created: string;
  /** The act whose words say what it is called and where it is. */
  readonly planned: string;
  readonly plan: PlanFacts;
  readonly page: string;
  readonly feed: string | null;
  readonly responsible: Responsible;
  readonly cancelled: { readonly act: string } | null;
  readonly ended: boolean;
  readonly participants: readonly Participant[];
  /** How many acts it has: what a participant does is counted on, so that two within one moment have an order. */
  readonly size: number;
  readonly evaluations: readonly (EvaluateFacts & { readonly act: string })[];
};

/** What every act on an event has in common. */
export const inEvent = (
  { id, at, state }: Pick<Here<ProgrammeEvent>, 'id' | 'at' | 'state'>,
  act: Pick<ActEnvelope, 'id'>,
) => ({
  at,
  id: act.id,
  stream: id,
  basedOn: [state.created],
});

/** The first Monday after it: by then each participant has written one thing that they will do. */
export const mondayAfter = ({ to }: Pick<PlanFacts, 'to'>): string => daysAfter(mondayOf(to), 7);

/** When participants are asked what became of their act. */
export const askedOn = (plan: Pick<PlanFacts, 'to'>, after: MondayMonths): string =>
  monthsAfter(mondayAfter(plan), after);

/** What is needed of people to take part is erased a week after it. */
export const needsErasedOn = ({ to }: Pick<PlanFacts, 'to'>): string => daysAfter(to, 7);
/** Those who did not come are erased a month after it, those who came a month after the last question. */
export const othersErasedOn = ({ to }: Pick<PlanFacts, 'to'>): string => daysAfter(to, 30);
export const erasedOn = (plan: Pick<PlanFacts, 'to'>): string => daysAfter(askedOn(plan, 6), 30);

const partsOf = (day: string, time: string) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { year, month, day: date, hour, minute };
};

/** A time on the clock of a country, as a moment. */
export const momentIn = (country: string, day: string, time: string): Date =>
  momentOf(partsOf(day, time), zoneIn(country));

/** Today, on the clock of the country where it is. */
export const todayAt = ({ plan }: Pick<ProgrammeEvent, 'plan'>, now: Date): string => dayIn(now, zoneIn(plan.country));

export type EventState = 'planned' | 'under-way' | 'over' | 'cancelled' | 'ended';
export function stateOn(event: ProgrammeEvent, today: string): EventState {
  if (event.cancelled) return 'cancelled';
  if (event.ended) return 'ended';
  if (today > event.plan.to) return 'over';
  return today >= event.plan.from ? 'under-way' : 'planned';
}

/** Nothing is changed in an event that was cancelled or has ended. */
export const whileOpen = ({ state }: Here<ProgrammeEvent>): Problem | null => {
  if (state.cancelled) return new Problem('conflict', eventMessages.wasCancelled);
  return state.ended ? new Problem('conflict', eventMessages.hasEnded) : null;
};

export const participantIn = ({ participants }: ProgrammeEvent, id: string): Participant | undefined =>
  participants.find((one) => one.id === id);

/** Those whose address still leads to their page. */
export const present = ({ participants }: ProgrammeEvent): readonly Participant[] =>
  participants.filter(({ removed, erased }) => !removed && !erased);
