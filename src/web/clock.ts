import { useEffect, useState } from 'react';

/** How far the server's clock is ahead of this device's, in milliseconds. The demo clock is the server's clock too. */
let ahead = 0;

export const setServerTime = (instant: string): void => {
  ahead = Date.parse(instant) - Date.now();
};

/** What the server's clock showed when this device's showed `device`. */
export const serverTimeAt = (device: number): Date => new Date(device + ahead);

/** The time as the server tells it, so that a laptop that is wrong does not write wrong times. */
export const now = (): Date => serverTimeAt(Date.now());

/** The time, told anew every `seconds`. */
export function useNow(seconds: number): Date {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds]);
  return time;
}
