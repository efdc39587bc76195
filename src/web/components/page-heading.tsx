import { useRouterState } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { errorInTitle } from '../messages.ts';
import { useText } from '../text.tsx';

/** The page at which a visitor came in keeps the focus where the browser put it. */
let placeOfEntry: string | null = null;

/**
 * The heading of a page. It names the browser tab and takes the focus when the reader has come from another page,
 * so that a screen reader says where they are.
 */
export function PageHeading(props: {
  children: ReactNode;
  /** For the tab and the history of the browser, which others may see: never the name of a workplace. */
  tab: string;
  hasErrors?: boolean;
  /** For what replaces a page at the same address, such as the receipt after a form. */
  takesFocus?: boolean;
}): ReactElement {
  const { children, tab, hasErrors, takesFocus = false } = props;
  const say = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = useRouterState({ select: (state) => state.location.pathname });
  const title = `${hasErrors ? say(errorInTitle, { title: tab }) : tab} – CAPE`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    const cameFromElsewhere = placeOfEntry !== null && placeOfEntry !== place;
    placeOfEntry = placeOfEntry === null ? place : placeOfEntry === place ? place : '';
    if (cameFromElsewhere || takesFocus) heading.current?.focus({ preventScroll: !takesFocus });
  }, [place, takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
