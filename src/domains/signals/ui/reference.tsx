import check from '@phosphor-icons/core/regular/check.svg?raw';
import copy from '@phosphor-icons/core/regular/copy.svg?raw';
import { type ReactElement, useState } from 'react';
import { Icon } from '../../../web/components/icon.tsx';
import { useText } from '../../../web/text.tsx';
import * as texts from './receipt-messages.ts';
import './reference.css';

/** The reference of a signal, as it is said over the phone, and a button that copies it. */
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
