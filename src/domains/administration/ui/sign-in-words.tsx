import clock from '@phosphor-icons/core/regular/clock.svg?raw';
import envelope from '@phosphor-icons/core/regular/envelope-simple.svg?raw';
import key from '@phosphor-icons/core/regular/key.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import warning from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import type { ReactElement } from 'react';
import { now } from '../../../web/clock.ts';
import { Chip } from '../../../web/components/chip.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import type { PersonLine } from '../schema.ts';
import { confirmChip, failedChip } from './mail/messages.ts';
import * as texts from './people-messages.ts';

type SignInShown = {
  of: Pick<PersonLine, 'signIn' | 'invitation' | 'hasEnded' | 'recoveredAt' | 'byOperatorAt' | 'needs'>;
};

/** In which ways a person signs in, or how far their invitation has come; and that the operator has let them in again. */
export function SignInWords({ of }: SignInShown): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  return (
    <>
      <Ways of={of} />
      {of.byOperatorAt && (
        <Chip look="attention" icon={key}>
          {say(texts.byOperator, { day: shortDay(new Date(of.byOperatorAt), now()) })}
        </Chip>
      )}
    </>
  );
}

function Ways({ of }: SignInShown): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const { identities, passkeys } = of.signIn;
  if (identities + passkeys > 0) {
    return (
      <>
        {say(texts.ways, { identities, passkeys, both: identities > 0 && passkeys > 0 ? 'yes' : 'no' })}
        {of.recoveredAt && (
          <Chip look="attention" icon={key}>
            {say(texts.recovered, { day: shortDay(new Date(of.recoveredAt), now()) })}
          </Chip>
        )}{' '}
        {of.needs.includes('came-by-mail') && (
          <Chip look="attention" icon={question}>
            {say(confirmChip)}
          </Chip>
        )}
      </>
    );
  }
  if (!of.invitation || of.hasEnded) return <span className="quiet">{say(texts.noWay)}</span>;
  if (!of.invitation.isOpen) {
    return (
      <Chip look="attention" icon={clock}>
        {say(texts.invitationEnded)}
      </Chip>
    );
  }
  return (
    <>
      {of.needs.includes('mail-failed') && (
        <Chip look="attention" icon={warning}>
          {say(failedChip)}
        </Chip>
      )}{' '}
      <Chip look="nothing" icon={envelope}>
        {say(texts.invitedUntil)}
      </Chip>
      <span className="small quiet own-line">
        {say(texts.invitationUntil, { day: shortDay(new Date(of.invitation.until), now()) })}
      </span>
    </>
  );
}
