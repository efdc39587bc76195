/** Times are recorded by the minute: what happened in the same minute did not happen before. */
export const isBeforeMinute = (at: string, other: string): boolean => at.slice(0, 16) < other.slice(0, 16);
