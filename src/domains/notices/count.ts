import { compare } from '../../kernel/compare.ts';
import { daysBetween } from '../../kernel/time/calendar-days.ts';
import type { WorkItem, WorkStage } from '../tasks/public.ts';

/** All that a mail and a calendar are made of: no id leaves this file. */
type WaitingItem = Pick<WorkItem, 'id' | 'stage' | 'dueAt'>;

/** How many matters need an answer, and how many of them are past their date, are due today, and in the six days after it. */
export type Numbers = readonly [matters: number, past: number, today: number, week: number];

const asked: readonly (WorkStage | null)[] = ['asked', 'near', 'past'];
const isAsked = ({ stage }: WaitingItem): boolean => asked.includes(stage);

/** The same task as it is asked of several capacities of one person is one. */
export const once = <One extends { readonly id: string }>(items: readonly One[]): One[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

export function numbersOf(items: readonly WaitingItem[], now: Date, dayOf: (at: Date) => string): Numbers {
  const today = dayOf(now);
  const open = once(items).filter(isAsked);
  const days = open.flatMap(({ dueAt, stage }) =>
    dueAt !== null && stage !== 'past' ? [daysBetween(today, dayOf(new Date(dueAt)))] : [],
  );
  return [
    open.length,
    open.filter(({ stage }) => stage === 'past').length,
    days.filter((day) => day <= 0).length,
    days.filter((day) => day > 0 && day < 7).length,
  ];
}

/** How many matters are due on each day, in the order of the days. */
export function dueByDay(
  items: readonly WaitingItem[],
  dayOf: (at: Date) => string,
): readonly { readonly day: string; readonly count: number }[] {
  const days = new Map<string, number>();
  for (const { dueAt } of once(items).filter(isAsked)) {
    if (dueAt === null) continue;
    const day = dayOf(new Date(dueAt));
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return [...days].map(([day, count]) => ({ day, count })).sort((a, b) => compare(a.day, b.day));
}
