import type { ReactElement } from 'react';
import { Reference } from '../../../../web/components/reference.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { SignalShown } from '../../schema.ts';
import { StatusChip } from '../inbox/status-chip.tsx';
import * as texts from './page-messages.ts';

/** The line above the title: which signal, where it came from, its status and who answers for it. */
export function SignalIdentity({ signal }: { signal: SignalShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { registeredAt, registeredBy, from, owner, ownedByMe } = signal;
  const when = moment({ from: registeredAt, to: null, precision: 'minute' });
  return (
    <div className="identity">
      <Reference of={signal.reference} />
      <StatusChip status={signal.status} />
      <span>
        {from === null
          ? say(texts.registeredBy, { when, name: registeredBy })
          : say(texts.receivedFrom, { when, from })}
      </span>
      {owner !== null && <span>{ownedByMe ? say(texts.ownerYou) : say(texts.ownerOther, { name: owner })}</span>}
    </div>
  );
}
