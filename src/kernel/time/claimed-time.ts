import type { Instant } from './dates.ts';

/** A clock that is set wrong by hand or to another zone is hours wrong. What is further ahead has not happened. */
const wrongAtMostMs = 86_400_000;

/**
 * Whether a claimed time has not come yet, by the server's clock and for any clock of a device that is less
 * than a day wrong. Nothing is too long ago: what happened is often recorded late.
 */
export const isStillToCome = (claimed: Instant, now: Date): boolean =>
  Date.parse(claimed) > now.getTime() + wrongAtMostMs;
