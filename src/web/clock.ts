import { useEffect, useState } from 'react';

/** How far the server's clock is ahead of this device's, in milliseconds. The demo clock is the server's clock too. */
let ahead = 0;

export const setServerTime = (instant: string): void => {
  ahead = Date.parse(instant) - Date.now();
};

/** The time as the server tells it, so that a laptop that is wrong does not write wrong times. */
export const now = (): Date => new Date(Date.now() + ahead);

/** The time, told anew every `seconds`. */
export function useNow(seconds: number): Date {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds]);
  return time;
}
