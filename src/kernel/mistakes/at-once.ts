import type { Instant } from '../time/dates.ts';

/** For how long a page offers to undo an act. */
export const undoMs = 10_000;

/** Longer than it is offered: what was pressed in time may wait for a network. */
const atOnceMs = 10 * 60_000;

/** For what others may begin to work on: who was registered a moment ago. Still longer than it is offered. */
const justNowMs = 50_000;

/** What a person did, and who asks to take it back. */
export type TakenBack = { readonly by: string; readonly at: Instant; readonly asker: string };

/** Whether a person takes back what they themselves have just done. Then no reason is asked. */
export const isAtOnce = ({ by, at, asker }: TakenBack, now: Date): boolean =>
  by === asker && now.getTime() - Date.parse(at) <= atOnceMs;

/** Whether they did it so lately that no one else can have begun anything on it. */
export const isJustNow = (of: TakenBack, now: Date): boolean =>
  isAtOnce(of, now) && now.getTime() - Date.parse(of.at) <= justNowMs;
