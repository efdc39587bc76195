import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';

/** The entry that the address points to, or nothing. */
export const useAskedEntry = (): string => useRouterState({ select: ({ location }) => location.hash });

/**
 * Brings the entry that the address points to into sight. The browser looks for it when the page opens, and then its list has not come yet.
 * A screen reader starts to read there.
 */
export function useGoToAsked(isThere: boolean): void {
  const asked = useAskedEntry();
  useEffect(() => {
    const entry = isThere && asked ? document.getElementById(asked) : null;
    entry?.scrollIntoView();
    entry?.focus({ preventScroll: true });
  }, [asked, isThere]);
}
