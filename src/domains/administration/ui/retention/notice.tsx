import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import * as texts from './page-messages.ts';

/** That nothing is carried out: a person must not believe that a decision here already takes records away. */
export function ErasesNothing(): ReactElement {
  const say = useText();
  return (
    <p className="notice">
      <b>{say(texts.erasesNothing)}.</b> {say(texts.erasesNothingText)}
    </p>
  );
}
