const hour = 3_600_000;

/**
 * When something happened that follows what this device recorded last: never before it. A clock that does not move, or was put right by a
 * little, would else put what was said last before what it replaces. By more than an hour the clock was moved, and is believed.
 */
export function notBefore(at: Date, last: number | null): Date {
  const isSetBack = last !== null && last >= at.getTime() && last - at.getTime() < hour;
  return isSetBack ? new Date(last + 1) : at;
}
