import { useSyncExternalStore } from 'react';

/** Where the field app is: the path after `/field`, always with a slash at its beginning. */
const home = '/field';
const watchers = new Set<() => void>();
const tell = (): void => {
  for (const watcher of watchers) watcher();
};
addEventListener('popstate', tell);

const read = (): string => location.pathname.slice(home.length) || '/';
const subscribe = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export const usePlace = (): string => useSyncExternalStore(subscribe, read);

/** Goes to another screen. `instead`: the one before it is not gone back to. */
export function goTo(place: string, how: 'next' | 'instead' = 'next'): void {
  const url = place === '/' ? home : `${home}${place}`;
  if (how === 'instead') history.replaceState(null, '', url);
  else history.pushState(null, '', url);
  scrollTo(0, 0);
  tell();
}
