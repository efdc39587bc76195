import ear from '@phosphor-icons/core/regular/ear.svg?raw';
import eye from '@phosphor-icons/core/regular/eye.svg?raw';
import fileText from '@phosphor-icons/core/regular/file-text.svg?raw';
import x from '@phosphor-icons/core/regular/x.svg?raw';
import type { ReactElement } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { useText } from '../../../../web/text.tsx';
import { type ObservedSign, signKnown } from '../../visit/schema.ts';
import * as texts from './messages.ts';

const ways = {
  seen: { icon: eye, text: texts.seen },
  said: { icon: ear, text: texts.said },
  document: { icon: fileText, text: texts.document },
} as const;

/** Where on the page a sign is, for a link that leads to it. */
export const signPlace = (code: string): string => `sign-${code}`;

/**
 * One statement with four buttons. Seen, said and paper can be combined; *asked, not so* is alone. Nothing pressed is not asked, and is
 * sent as nothing.
 */
export function SignField(props: {
  code: string;
  name: string;
  barred: boolean;
  known: ObservedSign['known'] | null;
  change: (known: ObservedSign['known'] | null) => void;
}): ReactElement {
  const say = useText();
  const { known, change } = props;
  const pressed = known === null || known === 'asked-and-not-so' ? [] : known;
  if (props.barred)
    return (
      <div className="sign" id={signPlace(props.code)}>
        <p>{props.name}</p>
        <p className="small quiet">{say(texts.onlyIn)}</p>
      </div>
    );
  return (
    <fieldset className="sign" id={signPlace(props.code)} tabIndex={-1}>
      <legend>{props.name}</legend>
      <div className={`sign-ways ${known === null ? 'not-asked' : ''}`}>
        {signKnown.map((way) => (
          <button
            key={way}
            type="button"
            className="toggle"
            aria-pressed={pressed.includes(way)}
            onClick={() => {
              const next = pressed.includes(way) ? pressed.filter((one) => one !== way) : [...pressed, way];
              change(next.length > 0 ? next : null);
            }}
          >
            <Icon of={ways[way].icon} />
            {say(ways[way].text)}
          </button>
        ))}
        <button
          type="button"
          className="toggle"
          aria-pressed={known === 'asked-and-not-so'}
          onClick={() => change(known === 'asked-and-not-so' ? null : 'asked-and-not-so')}
        >
          <Icon of={x} />
          {say(texts.askedNot)}
        </button>
      </div>
      {props.code === 'INS-I01' && known !== null && <p className="small">{say(texts.photographPlace)}</p>}
    </fieldset>
  );
}
