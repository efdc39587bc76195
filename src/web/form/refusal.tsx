import handPalm from '@phosphor-icons/core/regular/hand-palm.svg?raw';
import { type ReactElement, useEffect, useRef } from 'react';
import { StateBox } from '../components/state/state-box.tsx';
import type { Refused } from '../sending/request.ts';

/** Why the server did not carry out what was sent, in its own words. It takes the focus. */
export function Refusal(props: { of: Refused | null }): ReactElement | null {
  const place = useRef<HTMLDivElement>(null);
  // What is wrong with single fields is in the error summary.
  const refused = props.of && props.of.fields.length === 0 ? props.of : null;
  useEffect(() => {
    if (refused) place.current?.focus();
  }, [refused]);
  if (!refused) return null;
  return (
    <div ref={place} tabIndex={-1} className="refusal">
      <StateBox icon={handPalm} title={refused.sentence} look="attention" level="p" announced />
    </div>
  );
}
