import printer from '@phosphor-icons/core/regular/printer.svg?raw';
import type { ReactElement } from 'react';
import { print as printText } from '../../messages.ts';
import { useText } from '../../text.tsx';
import { Button } from '../button.tsx';

/** Prints the page as shown. Not on a phone, where the browser's own menu does it and the room is needed. */
export function PrintButton(): ReactElement {
  const say = useText();
  return (
    <span className="not-phone not-on-paper">
      <Button icon={printer} onClick={() => print()}>
        {say(printText)}
      </Button>
    </span>
  );
}
