import type { Message } from '../../../../kernel/message.ts';
import type { ExpiringItemShown } from '../../schema.ts';
import * as texts from '../case-messages.ts';

type State = ExpiringItemShown['state'];

export const stateWords: Readonly<Record<State, Message>> = {
  saved: texts.stateSaved,
  lost: texts.stateLost,
  unknown: texts.stateUnknown,
  'running-out': texts.stateRunningOut,
  ahead: texts.stateAhead,
};

export const stateLooks = {
  saved: 'done',
  lost: 'lost',
  unknown: 'attention',
  'running-out': 'attention',
  ahead: 'bare',
} as const satisfies Readonly<Record<State, string>>;

/** What asks for nothing more: it is saved or lost, or it is known and has no last day. Its row is short. */
export const isSettled = ({ state, diesOn }: Pick<ExpiringItemShown, 'state' | 'diesOn'>): boolean =>
  state === 'saved' || state === 'lost' || (state === 'ahead' && diesOn === null);

const dayMs = 86_400_000;

/** The days that the line shows: from the first thing known to some days after the last, and always today. */
export function spanOf(
  rows: readonly ExpiringItemShown[],
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

/**
 * The days that are written above the line: its first, its last, and the beginnings of months between them, as many as can be read. None is
 * so near an end that the two would touch.
 */
export function ticksOf(span: { from: number; to: number }): number[] {
  const room = (span.to - span.from) / 6;
  const months: number[] = [];
  const first = new Date(span.from);
  for (let month = first.getUTCMonth() + 1; ; month++) {
    const at = Date.UTC(first.getUTCFullYear(), month, 1, 12);
    if (at > span.to - room) break;
    if (at >= (months.at(-1) ?? span.from) + room) months.push(at);
  }
  return [span.from, ...months, span.to];
}

/** The position of a day on the line, in per cent of its length. */
export const placeOf = (day: string | number, span: { from: number; to: number }): number =>
  Math.min(100, Math.max(0, ((new Date(day).getTime() - span.from) / (span.to - span.from)) * 100));
