import type { Message } from '../../../kernel/message.ts';
import type { LastChance } from '../schema.ts';
import * as texts from './case-messages.ts';

type State = LastChance['state'];

export const stateWords: Readonly<Record<State, Message>> = {
  saved: texts.stateSaved,
  lost: texts.stateLost,
  unknown: texts.stateUnknown,
  'running-out': texts.stateRunningOut,
  ahead: texts.stateAhead,
};

export const stateLooks = {
  saved: 'done',
  lost: 'nothing',
  unknown: 'attention',
  'running-out': 'attention',
  ahead: 'bare',
} as const satisfies Readonly<Record<State, string>>;

const dayMs = 86_400_000;

/** The days that the line shows: from the first thing known to some days after the last, and always today. */
export function spanOf(
  rows: readonly LastChance[],
  from: string,
  now: Date,
): { readonly from: number; readonly to: number } {
  const days = rows
    .flatMap(({ since, diesOn, savedOn, lostOn }) => [since, diesOn, savedOn, lostOn])
    .filter((day) => day !== null)
    .map((day) => Date.parse(day));
  const first = Math.min(Date.parse(from), now.getTime(), ...days);
  const last = Math.max(now.getTime(), ...days);
  return { from: first, to: Math.max(last, first + 7 * dayMs) };
}

/** Where a day stands on the line, in per cent of its length. */
export const placeOf = (day: string | number, span: { from: number; to: number }): number =>
  Math.min(100, Math.max(0, ((new Date(day).getTime() - span.from) / (span.to - span.from)) * 100));
