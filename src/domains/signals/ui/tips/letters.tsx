import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import type { TipMessage } from '../../tips/shapes.ts';
import * as texts from './page-messages.ts';
import { withKeys } from './with-keys.ts';

/** What was written to and fro, each opened in this browser. */
export function Letters({ messages, identity }: { messages: readonly TipMessage[]; identity: string }): ReactElement {
  const say = useText();
  return (
    <section className="section" aria-labelledby="letters">
      <h2 id="letters">{say(texts.lettersTitle)}</h2>
      {messages.length === 0 && <p className="quiet">{say(texts.noLetters)}</p>}
      <ol className="tip-letters">
        {messages.map((message) => (
          <Letter key={message.id} message={message} identity={identity} />
        ))}
      </ol>
    </section>
  );
}

function Letter({ message, identity }: { message: TipMessage; identity: string }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  const text = useQuery({
    queryKey: ['opened', message.id],
    queryFn: async () => (await withKeys(({ openMessage }) => openMessage(identity, message.sealed)))?.done ?? null,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const day = message.writtenOn ? date(atNoon(message.writtenOn)) : '';
  return (
    <li className={message.fromWorker ? 'from-them' : ''}>
      <p className="label">{message.fromWorker ? say(texts.fromThem) : say(texts.fromUs, { date: day })}</p>
      <p className="tip-text">{text.isPending ? '' : (text.data ?? say(texts.unreadable))}</p>
    </li>
  );
}
