import { useEffect, useSyncExternalStore } from 'react';

/** How many forms on the screen hold something that was written and not sent. */
let open = 0;
const watchers = new Set<() => void>();

function change(by: number): void {
  open += by;
  for (const watcher of watchers) watcher();
}

/** Says that a form holds something unsent, for as long as it does. */
export function useHoldsDraft(holds: boolean): void {
  useEffect(() => {
    if (!holds) return;
    change(1);
    return () => change(-1);
  }, [holds]);
}

const subscribe = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** Whether any form on the screen holds something that was written and not sent, at this moment. */
export const hasDraft = (): boolean => open > 0;

export const useDraft = (): boolean => useSyncExternalStore(subscribe, hasDraft);
