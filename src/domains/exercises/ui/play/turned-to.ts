import { type RefObject, useEffect, useRef } from 'react';

/**
 * The heading of what the player has just turned to. It takes the keyboard and is scrolled to, since it may be far from the button that was
 * pressed; a screen reader then reads it.
 */
export function useTurnedTo<Heading extends HTMLElement>(what: string | null): RefObject<Heading | null> {
  const heading = useRef<Heading>(null);
  useEffect(() => {
    if (what !== null) heading.current?.focus();
  }, [what]);
  return heading;
}
