const urgentMs = 72 * 3_600_000;

/**
 * Whether what is due, or runs out, at this moment is so near that it burns: within three days, or past. It is one limit for
 * My work, for the page of a matter and for what is lost in a case, so that no two of them say different things.
 */
export const isUrgent = (at: string, now: Date): boolean => Date.parse(at) - now.getTime() <= urgentMs;
