import type { Instant } from '../time/dates.ts';

/** For how long a page offers to undo an act. */
export const undoMs = 10_000;

/** Longer than it is offered: what was pressed in time may wait for a network. */
const atOnceMs = 10 * 60_000;

/** What a person did, and who asks to take it back. */
export type TakenBack = { readonly by: string; readonly at: Instant; readonly asker: string };

/** Whether a person takes back what they themselves have just done. Then no reason is asked. */
export const isAtOnce = ({ by, at, asker }: TakenBack, now: Date): boolean =>
  by === asker && now.getTime() - Date.parse(at) <= atOnceMs;
