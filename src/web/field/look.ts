import { useSyncExternalStore } from 'react';

/** By day, by night, or with as much contrast as a screen has, chosen by hand: a lamp on a helmet fools every sensor. */
export const themes = ['system', 'light', 'dark', 'field'] as const;
export type Theme = (typeof themes)[number];
export type Look = { readonly theme: Theme; readonly hand: 'right' | 'left' };

const key = 'cape-field-look';
const usual: Look = { theme: 'system', hand: 'right' };
const watchers = new Set<() => void>();

function read(): Look {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Look>;
    return {
      theme: themes.find((theme) => theme === kept.theme) ?? usual.theme,
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

export function setLook(change: Partial<Look>): void {
  look = { ...look, ...change };
  localStorage.setItem(key, JSON.stringify(look));
  wear();
  for (const watcher of watchers) watcher();
}

export const useLook = (): Look =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => look,
  );
