import type { Act } from '../../../kernel/act.ts';
import { daysAfter, daysBetween } from '../../../kernel/time/calendar-days.ts';
import { answerRecall } from './acts/answer-recall.ts';
import { chooseRecall } from './acts/choose-recall.ts';
import { endRecall } from './acts/end-recall.ts';
import type { RecallFacts, RecallRound } from './facts.ts';

/** Questions that a person has chosen to be asked again, how far they are with them, and whether they have ended them. */
export type Recall = RecallFacts & { readonly rounds: readonly RecallRound[]; readonly ended: boolean };

/** How many days the last round stays open. An earlier one gives way to the next. */
const lastStaysOpen = 30;

/** The round that is asked now, or the next one and its day; null where nothing more is asked. What was passed over is asked no more. */
export function recallOn(
  { from, days, rounds, ended }: Recall,
  today: string,
): { readonly day: number; readonly on: string; readonly isDue: boolean } | null {
  if (ended) return null;
  const at = daysBetween(from, today);
  const open = days.findLast((day) => day <= at);
  const answered = rounds.some(({ day }) => day === open);
  const isLate = open === days.at(-1) && open !== undefined && at > open + lastStaysOpen;
  if (open !== undefined && !answered && !isLate) return { day: open, on: daysAfter(from, open), isDue: true };
  const next = days.find((day) => day > at);
  return next === undefined ? null : { day: next, on: daysAfter(from, next), isDue: false };
}

export function foldRecall(acts: readonly Act[]): Recall {
  const begun = acts.find(chooseRecall.is);
  if (!begun) throw new Error('A recall has no beginning.');
  return {
    ...begun.facts,
    rounds: acts.filter(answerRecall.is).map(({ facts }) => facts),
    ended: acts.some(endRecall.is),
  };
}
