import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useText } from '../../../web/text.tsx';
import { sessionQuery } from './api.ts';
import * as texts from './my-sign-in-messages.ts';
import { OwnMail } from './own-mail.tsx';
import { OwnPasskeys } from './own-passkeys.tsx';
import { OwnRecoveryCodes } from './own-recovery-codes.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { type Doing, ownSignInQuery, sentenceOf } from './own-sign-in.ts';
import { UnusualSignIns } from './unusual-sign-ins.tsx';
import './own-ways.css';

/** One's own passkeys, and where one is signed in. */
export default function MySignIn(): ReactElement {
  const say = useText();
  const client = useQueryClient();
  const own = useQuery(ownSignInQuery());
  const [said, setSaid] = useState<{ readonly text: string; readonly bad: boolean } | null>(null);
  const [busy, setBusy] = useState(false);

  const run: Doing['run'] = async (work, done) => {
    if (busy) return;
    setBusy(true);
    setSaid(null);
    try {
      await work();
      setSaid({ text: say(done), bad: false });
    } catch (error) {
      setSaid({ text: sentenceOf(error, say), bad: true });
    } finally {
      setBusy(false);
      await client.invalidateQueries({ queryKey: ownSignInQuery().queryKey });
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    }
  };

  return (
    <div className="reading">
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <div aria-live="polite">{said && <p className={said.bad ? 'field-error' : ''}>{said.text}</p>}</div>
      <FetchState of={own} lines={6} />
      {own.data && own.data.unusual.length > 0 && <UnusualSignIns of={own.data.unusual} doing={{ busy, run }} />}
      {own.data && <OwnPasskeys of={own.data} doing={{ busy, run }} />}
      {own.data?.recoveryCodes != null && <OwnRecoveryCodes left={own.data.recoveryCodes} doing={{ busy, run }} />}
      {own.data && <OwnMail of={own.data.mail} doing={{ busy, run }} />}
      {own.data && <OwnSessions of={own.data.sessions} doing={{ busy, run }} />}
    </div>
  );
}
