import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import type { Message } from '../../../../../kernel/message.ts';
import { setServerTime } from '../../../../../web/clock.ts';
import { Press } from '../../../../../web/field/controls.tsx';
import { failureOf, get } from '../../../../../web/sending/request.ts';
import { useText } from '../../../../../web/text.tsx';
import { setCountryOfClock } from '../../../../../web/wall-clock.ts';
import { SessionShown } from '../../../../access/public.ts';
import { noteSession } from './end-session.ts';
import * as texts from './start-messages.ts';

type SessionAsked =
  | { readonly kind: 'asking' | 'nobody' | 'no-network' }
  | { readonly kind: 'somebody'; readonly session: SessionShown };

/** What needs a session: making a phone one's own, and taking something along. The rest of the app needs none. */
export function SessionNeeded(props: { lead: Message; children: (session: SessionShown) => ReactNode }): ReactElement {
  const say = useText();
  const [asked, setAsked] = useState<SessionAsked>({ kind: 'asking' });
  const again = (): void => {
    setAsked({ kind: 'asking' });
    void get('/api/session', SessionShown)
      .then((session) => {
        setServerTime(session.now);
        setCountryOfClock(session.country);
        noteSession(session.mode.demo);
        setAsked({ kind: 'somebody', session });
      })
      .catch((error: unknown) => {
        const failure = failureOf(error);
        setAsked({ kind: failure.kind === 'refused' && failure.status === 401 ? 'nobody' : 'no-network' });
      });
  };
  useEffect(again, []);
  if (asked.kind === 'somebody') return <>{props.children(asked.session)}</>;
  if (asked.kind === 'asking') return <p className="quiet">{say(texts.making)}</p>;
  if (asked.kind === 'nobody')
    return (
      <>
        <p>{say(props.lead)}</p>
        <a className="press primary" href={`/sign-in?next=${encodeURIComponent(location.pathname)}`}>
          <span>{say(texts.signIn)}</span>
        </a>
      </>
    );
  return (
    <>
      <p>{say(texts.noNetworkNow)}</p>
      <Press onClick={again}>{say(texts.again)}</Press>
    </>
  );
}
