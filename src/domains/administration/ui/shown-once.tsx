import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { useText } from '../../../web/text.tsx';
import { copied as copiedText, copy, notCopied, seen as seenText } from './keys/messages.ts';

/** What was made just now and is shown once. It is on this screen and nowhere else, until its person takes it off. */
export function ShownOnce(props: {
  title: string;
  /** Null where it was made before: then `gone` says so. */
  value: string | null;
  text: string;
  gone: string;
  seen: () => void;
}): ReactElement {
  const { title, value, text, gone, seen } = props;
  const say = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<'not-yet' | 'copied' | 'failed'>('not-yet');
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="administration-form" aria-labelledby="shown-once">
      <h2 id="shown-once" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {value === null ? (
        <p>{gone}</p>
      ) : (
        <>
          <p>
            <bdi className="invitation-code api-key">{value}</bdi>
          </p>
          <p>{text}</p>
        </>
      )}
      <div className="actions">
        {value !== null && (
          <Button
            onClick={() =>
              void navigator.clipboard.writeText(value).then(
                () => setCopied('copied'),
                () => setCopied('failed'),
              )
            }
          >
            {say(copy)}
          </Button>
        )}
        <Button look="plain" onClick={seen}>
          {say(seenText)}
        </Button>
        <span role="status">
          {copied === 'copied' && say(copiedText)}
          {copied === 'failed' && say(notCopied)}
        </span>
      </div>
    </section>
  );
}
