import { useSyncExternalStore } from 'react';
import { isNight, type Look, themes, turned } from './night.ts';

const key = 'cape-field-look';
const usual: Look = { theme: 'system', night: 'dark', hand: 'right' };
const watchers = new Set<() => void>();

function read(): Look {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Look>;
    return {
      theme: themes.find((theme) => theme === kept.theme) ?? usual.theme,
      night: kept.night === 'field' ? 'field' : usual.night,
      hand: kept.hand === 'left' ? 'left' : 'right',
    };
  } catch {
    return usual;
  }
}

let look = read();

/** Puts the look onto the page, also before anything is drawn. */
export function wear(): void {
  const { dataset } = document.documentElement;
  dataset.theme = look.theme;
  dataset.hand = look.hand;
}

export function setLook(change: Partial<Pick<Look, 'theme' | 'hand'>>): void {
  const { theme } = change;
  look = { ...look, ...change, ...(theme === 'dark' || theme === 'field' ? { night: theme } : {}) };
  localStorage.setItem(key, JSON.stringify(look));
  wear();
  for (const watcher of watchers) watcher();
}

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export const useLook = (): Look => useSyncExternalStore(watch, () => look);

const darkByItself = matchMedia('(prefers-color-scheme: dark)');
darkByItself.addEventListener('change', () => {
  for (const watcher of watchers) watcher();
});

/** Whether the screen is dark now, and the one press that turns it. */
export const useNight = (): boolean => useSyncExternalStore(watch, () => isNight(look, darkByItself.matches));
export const turn = (): void => setLook({ theme: turned(look, darkByItself.matches) });
