import type { ReactElement } from 'react';
import type { Message } from '../../kernel/message.ts';
import { turnKeys, useKeysOn } from '../shortcuts.ts';
import { useText } from '../text.tsx';
import * as texts from './keys-messages.ts';

const keys: readonly (readonly [string, Message])[] = [
  ['j', texts.keyDown],
  ['k', texts.keyUp],
  ['Enter', texts.keyOpen],
  ['Esc', texts.keyClose],
  ['/', texts.keySearch],
  ['Ctrl K', texts.keySearch],
  ['u', texts.keyUndo],
  ['?', texts.keyHelp],
];

/** Every key, and the switch that turns the single ones off. */
export function KeysList(): ReactElement {
  const say = useText();
  const on = useKeysOn();
  return (
    <>
      <dl className="pairs tight keys">
        {keys.map(([key, text]) => (
          <div key={key}>
            <dt>{say(text)}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">{say(texts.keysNeverInFields)}</p>
      <div className="option">
        <input type="checkbox" id="keys-on" checked={on} onChange={(event) => turnKeys(event.target.checked)} />
        <label htmlFor="keys-on">{say(texts.keysOn)}</label>
      </div>
    </>
  );
}
