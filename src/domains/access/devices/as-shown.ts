/**
 * When something was done with a phone, as it is shown. The database writes these times by its own clock, which in a demo is days ahead of
 * real time: nothing that has happened is shown later than now.
 */
export const asShown = (at: Date, now: Date): string => (at.getTime() > now.getTime() ? now : at).toISOString();
