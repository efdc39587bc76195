import { useEffect, useState } from 'react';

type Battery = EventTarget & { readonly level: number };

/** In percent, where the phone says it, and as it changes; null elsewhere. */
export function useBattery(): number | null {
  const [percent, setPercent] = useState<number | null>(null);
  useEffect(() => {
    const { getBattery } = navigator as unknown as { getBattery?: () => Promise<Battery> };
    const over = new AbortController();
    void getBattery
      ?.call(navigator)
      .then((battery) => {
        const read = (): void => setPercent(Math.round(battery.level * 100));
        if (over.signal.aborted) return;
        battery.addEventListener('levelchange', read, { signal: over.signal });
        read();
      })
      .catch(() => undefined);
    return () => over.abort();
  }, []);
  return percent;
}
