import PostalMime, { type Address, type Email } from 'postal-mime';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { useText } from '../../../../web/text.tsx';
import { mostLetters } from '../../preview/office/office-part.ts';
import { withMarksShown } from '../../preview/text-encoding.ts';
import { wordsOfHtml } from '../../preview/words-of-html.ts';
import * as texts from './messages.ts';
import { NotShownAfterAll } from './not-read.tsx';
import type { ShownFile } from './shown.ts';
import { TextBox } from './text-shown.tsx';

const people = (of: Address | readonly Address[] | undefined): string =>
  [of ?? []]
    .flat()
    .flatMap((one) => one.group ?? [one])
    .map(({ name, address }) => (name ? `${name} <${address}>` : address))
    .join(', ');

const wordsOf = ({ text, html }: Email): string => (text?.trim() ? text : wordsOfHtml(html ?? ''));

/** An e-mail: who it says that it is from, what it says, and what is in it. */
export default function Mail({ file, bytes }: ShownFile): ReactElement {
  const say = useText();
  const [read, setRead] = useState<Email | 'damaged' | null>(null);
  useEffect(() => {
    const limits = { maxNestingDepth: 30, maxHeadersSize: 262_144, maxRfc822NestingDepth: 3 };
    PostalMime.parse(bytes, limits).then(setRead, () => setRead('damaged'));
  }, [bytes]);
  const words = useMemo(() => (read === null || read === 'damaged' ? '' : wordsOf(read)), [read]);
  if (read === null) return <p className="preview-none">{say(texts.reading)}</p>;
  if (read === 'damaged') return <NotShownAfterAll why={texts.damaged} />;
  const lines = [
    [texts.from, people(read.from)],
    [texts.answerTo, people(read.replyTo)],
    [texts.to, people(read.to)],
    [texts.copyTo, people(read.cc)],
    // As it stands there: with the zone that its sender wrote.
    [texts.sentAt, read.headers.find(({ key }) => key === 'date')?.value ?? ''],
    [texts.subject, read.subject ?? ''],
    [texts.mailFiles, read.attachments.map(({ filename, mimeType }) => filename ?? mimeType).join(', ')],
  ] as const;
  return (
    <>
      <dl className="preview-mail">
        {lines.map(
          ([name, value]) =>
            value && (
              <div key={name.id}>
                <dt>{say(name)}</dt>
                <dd dir="auto">{withMarksShown(value.slice(0, 4000))}</dd>
              </div>
            ),
        )}
      </dl>
      <TextBox name={file.name} text={words.slice(0, mostLetters)} />
      {words.length > mostLetters && <p className="caption">{say(texts.cut)}</p>}
      <p className="small quiet">{say(texts.mailNote)}</p>
    </>
  );
}
