import { type ReactElement, useState } from 'react';
import { capacityOfRole } from '../../../kernel/who.ts';
import { Button } from '../../../web/components/button.tsx';
import { Sending } from '../../../web/components/state/sending.tsx';
import { Refusal } from '../../../web/form/refusal.tsx';
import { useText } from '../../../web/text.tsx';
import type { InvitedAnswer, PersonShown } from '../schema.ts';
import { pathTo, useInviteCommand, usePersonCommand } from './api.ts';
import { InvitationCode } from './invitation-code.tsx';
import { isPressing, Mailed, SendAgain } from './mail/mailed.tsx';
import { makeByHand } from './mail/messages.ts';
import { AdministeredAddress } from './mail/told-at.tsx';
import * as texts from './person-messages.ts';
import { Recovery } from './recovery.tsx';
import { SignInWords } from './sign-in-words.tsx';

/** Whose code may go by mail: no one whose role opens what is apart from all work on matters. */
const goesByMail = ({ roles }: PersonShown): boolean => roles.every(({ word }) => capacityOfRole(word) === null);

/** In which ways a person comes in, whether they are in now, and what an administrator can do about it. */
export function SignInSection({ of }: { of: PersonShown }): ReactElement {
  const say = useText();
  const command = usePersonCommand();
  const inviting = useInviteCommand();
  const [made, setMade] = useState<InvitedAnswer | null>(null);
  const signOut = () =>
    command.send({
      path: pathTo('end-sessions', of.id),
      label: texts.changing,
      done: texts.signedOut,
      body: (act) => ({ act }),
    });
  async function renew(): Promise<void> {
    const outcome = await inviting.send({
      path: pathTo('invitation', of.id),
      label: texts.changing,
      done: null,
      body: (act) => ({ act }),
    });
    if (outcome.kind === 'done') setMade(outcome.answer);
  }
  return (
    <section className="section" aria-labelledby="sign-in">
      <h2 id="sign-in">{say(texts.signIn)}</h2>
      <p>
        <SignInWords of={of} />
      </p>
      <p>{say(texts.sessions, { count: of.sessions })}</p>
      {!isPressing(of) && <Mailed of={of} />}
      <AdministeredAddress of={of} />
      <div role="status">{made && <InvitationCode of={made} />}</div>
      <Refusal of={command.refused ?? inviting.refused} />
      <Sending act={command.act ?? inviting.act} />
      <Recovery of={of} made={setMade} />
      {of.mails && of.may.includes('account.renew-invitation') && goesByMail(of) && (
        <SendAgain key={of.mailed?.madeAt} of={of} />
      )}
      <div className="actions">
        {of.may.includes('account.renew-invitation') && (
          <Button barred={inviting.onItsWay} onClick={() => void renew()}>
            {say(of.mails ? makeByHand : texts.renew)}
          </Button>
        )}
        {of.may.includes('account.end-sessions') && of.sessions > 0 && (
          <Button barred={command.onItsWay} onClick={() => void signOut()}>
            {say(texts.signOut)}
          </Button>
        )}
      </div>
    </section>
  );
}
