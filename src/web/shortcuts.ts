import { useEffect, useRef, useSyncExternalStore } from 'react';

const preference = 'cape-keys';
const watchers = new Set<() => void>();

/** Single keys can be turned off: voice control and a slip of the hand press them too. */
const areOn = (): boolean => localStorage.getItem(preference) !== 'off';

export function turnKeys(on: boolean): void {
  localStorage.setItem(preference, on ? 'on' : 'off');
  for (const watcher of watchers) watcher();
}

export const useKeysOn = (): boolean =>
  useSyncExternalStore((watcher) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }, areOn);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

export const dialogIsOpen = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** Single-key shortcuts of a page. They never fire while the user writes, chooses, answers a dialog or holds another key. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const act = latest.current[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!areOn() || isTyping(event.target) || dialogIsOpen()) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** j and k: the next and the one before among the links of a list, as Tab would go but over the rows only. */
export function moveFocus(list: HTMLElement | null, step: 1 | -1): void {
  const links = [...(list?.querySelectorAll<HTMLElement>('a.row-link') ?? [])];
  const active = document.activeElement;
  const at = active instanceof HTMLElement ? links.indexOf(active) : -1;
  const next = at === -1 ? (step === 1 ? 0 : links.length - 1) : Math.min(Math.max(at + step, 0), links.length - 1);
  links[next]?.focus();
}
