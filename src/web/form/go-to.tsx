import { type ReactElement, useEffect, useRef } from 'react';

/** Leaves a finished form. Drawn in its place, so that the question about unsent text is gone before the page is left. */
export function GoTo(props: { go: () => Promise<void> }): ReactElement | null {
  const go = useRef(props.go);
  useEffect(() => {
    void go.current();
  }, []);
  return null;
}
