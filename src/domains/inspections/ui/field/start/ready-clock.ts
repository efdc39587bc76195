import { isDemoClock } from '../phone/end-session.ts';

const offAtMostMs = 120_000;

/** Whether the clock of the phone is that of the server, or one cannot say. In a demo the server's is on a day of its own. */
export const isClockRight = (offMs: number | null): boolean =>
  offMs === null || isDemoClock() || Math.abs(offMs) < offAtMostMs;
