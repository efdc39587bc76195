import check from '@phosphor-icons/core/regular/check.svg?raw';
import copy from '@phosphor-icons/core/regular/copy.svg?raw';
import { type ReactElement, useState } from 'react';
import * as texts from '../messages.ts';
import { useText } from '../text.tsx';
import { Icon } from './icon.tsx';
import './reference.css';

/** The reference of a matter, as it is said over the phone, and a button that copies it. */
export function Reference(props: { of: string }): ReactElement {
  const say = useText();
  const [copied, setCopied] = useState(false);
  return (
    <span className="reference">
      <bdi className="code">{props.of}</bdi>
      <button
        type="button"
        className="copy not-on-paper"
        aria-label={say(texts.copyReference)}
        onClick={() => {
          navigator.clipboard.writeText(props.of).then(
            () => setCopied(true),
            () => setCopied(false),
          );
        }}
      >
        <Icon of={copied ? check : copy} />
      </button>
      <span className="small" role="status">
        {copied && say(texts.copied)}
      </span>
    </span>
  );
}
