import { useEffect, useState } from 'react';

/** How far the server's clock is ahead of this device's, in milliseconds. The demo clock is the server's clock too. */
let ahead = 0;

/** The time of the demo's clock; null where the clock runs. */
let standing: Date | null = null;

export const setServerTime = (instant: string, stands = false): void => {
  ahead = Date.parse(instant) - Date.now();
  standing = stands ? new Date(instant) : null;
};

/** What the server's clock showed when this device's showed `device`. */
export const serverTimeAt = (device: number): Date => new Date(device + ahead);

/** The time as the server gives it, so that a laptop that is wrong does not write wrong times. */
export const now = (): Date => serverTimeAt(Date.now());

/** The time as it is shown. The clock of a demo does not move until a person moves it, and every page and print says the same. */
export const shownNow = (): Date => standing ?? now();

function useTold(tell: () => Date, seconds: number): Date {
  const [time, setTime] = useState(tell);
  useEffect(() => {
    const timer = setInterval(() => setTime(tell()), seconds * 1000);
    return () => clearInterval(timer);
  }, [tell, seconds]);
  return time;
}

/** The time as it is shown, updated every `seconds`. */
export const useNow = (seconds: number): Date => useTold(shownNow, seconds);

/** The time that goes on in a demo too: how long a session still lasts. */
export const useRunningNow = (seconds: number): Date => useTold(now, seconds);
