import { useEffect, useState, useSyncExternalStore } from 'react';

/* One live region for the whole workspace, there from the beginning: words that come together with their region are often not spoken. */

let words = '';
const watchers = new Set<() => void>();

function set(next: string): void {
  words = next;
  for (const watcher of watchers) watcher();
}

/** Speaks to those who hear the page, after what is being said now. The same words again are said again. */
export function announce(text: string): void {
  set('');
  setTimeout(() => set(text), 50);
}

const subscribe = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export const useAnnounced = (): string => useSyncExternalStore(subscribe, () => words);

/** Speaks a text when it appears and when it changes; null says nothing. */
export function useAnnounce(text: string | null): void {
  useEffect(() => {
    if (text) announce(text);
  }, [text]);
}

/** A text once it is stable: what passes in a moment is not worth announcing. */
export function useStill(text: string, milliseconds = 400): string {
  const [still, setStill] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setStill(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return still;
}
