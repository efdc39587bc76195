import { type RefObject, useEffect } from 'react';
import { lastArrival } from './sending/outbox.ts';

const justNowMs = 5000;

/** Puts the focus on the heading of the page, when what was pressed is about to go. */
export const focusHeading = (): void => document.querySelector<HTMLElement>('h1')?.focus();

/** Does something after which the button that was pressed is no longer there. */
export const focusingHeading =
  (act: () => void): (() => void) =>
  () => {
    focusHeading();
    act();
  };

/**
 * When what was pressed in a list has gone because it is done, the focus goes to the heading or the link of the next
 * thing in the list, or to the heading of the page; else a keyboard user would start over at the top. It never
 * goes to a button: a second press of the same key would do the next thing too.
 */
export function useFocusAfterAct(list: RefObject<HTMLElement | null>, shown: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of what is shown that takes things away
  useEffect(() => {
    if (document.activeElement !== document.body || Date.now() - lastArrival() > justNowMs) return;
    const next = list.current?.querySelector<HTMLElement>('h3[tabindex], a.row-link');
    if (next) next.focus();
    else focusHeading();
  }, [shown]);
}
