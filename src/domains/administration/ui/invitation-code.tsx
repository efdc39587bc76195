import type { ReactElement } from 'react';
import { now } from '../../../web/clock.ts';
import { PrintButton } from '../../../web/components/paper/print-button.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import type { InvitedAnswer } from '../schema.ts';
import * as texts from './form-messages.ts';

/** A code as it is handed over: shown once, on screen or on paper. */
export function InvitationCode({ of: { code, person } }: { of: InvitedAnswer }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  if (code === null) return <p>{say(texts.codeGone)}</p>;
  const ends = person.invitation ? date(new Date(person.invitation.until)) : date(now());
  return (
    <>
      <p>
        <bdi className="invitation-code">{code}</bdi>
      </p>
      <p>{say(texts.codeOnce, { day: ends })}</p>
      <p>{say(texts.codeHow, { address: `${location.origin}/sign-in/invitation` })}</p>
      <div className="actions">
        <PrintButton />
      </div>
    </>
  );
}
