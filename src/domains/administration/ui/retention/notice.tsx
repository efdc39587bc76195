import info from '@phosphor-icons/core/regular/info.svg?raw';
import type { ReactElement } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { useText } from '../../../../web/text.tsx';
import * as texts from './page-messages.ts';

/** That nothing is carried out: a person must not believe that a decision here already takes records away. */
export function ErasesNothing(): ReactElement {
  const say = useText();
  return (
    <div className="notice retention-notice">
      <Icon of={info} />
      <p>
        <b>{say(texts.erasesNothing)}.</b> {say(texts.erasesNothingText)}
      </p>
    </div>
  );
}
