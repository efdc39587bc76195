import { type RefObject, useEffect } from 'react';
import { lastArrival } from './outbox.ts';

const justNowMs = 5000;

/**
 * When what somebody pressed in a list has gone because it is done, the focus goes to the next thing in the list, or to
 * the heading of the page; else whoever uses the keyboard would start over at the top.
 */
export function useFocusAfterAct(list: RefObject<HTMLElement | null>, shown: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of what is shown that takes things away
  useEffect(() => {
    if (document.activeElement !== document.body || Date.now() - lastArrival() > justNowMs) return;
    const next = list.current?.querySelector<HTMLElement>('button, a') ?? document.querySelector<HTMLElement>('h1');
    next?.focus();
  }, [shown]);
}
