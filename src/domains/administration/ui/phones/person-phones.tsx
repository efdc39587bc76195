import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import deviceMobile from '@phosphor-icons/core/regular/device-mobile.svg?raw';
import lockKey from '@phosphor-icons/core/regular/lock-key.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useId } from 'react';
import { now } from '../../../../web/clock.ts';
import { Chip } from '../../../../web/components/chip.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { AgencyPhone, PersonPhones } from '../../phones/shapes.ts';
import * as texts from './messages.ts';
import { StopPhones } from './stop-phones.tsx';

const looks = {
  trusted: { look: 'done', icon: checkCircle },
  locked: { look: 'attention', icon: lockKey },
  ended: { look: 'nothing', icon: prohibit },
  closed: { look: 'nothing', icon: prohibit },
  quarantined: { look: 'lost', icon: warningCircle },
} as const;

/** One person, their phones, and stopping some of them. */
export function PhonesOfPerson({ of }: { of: PersonPhones }): ReactElement {
  const say = useText();
  const heading = useId();
  const open = of.phones.filter(({ endedAt }) => endedAt === null);
  return (
    <section className="phones-of-person" aria-labelledby={heading}>
      <h2 id={heading}>
        <Link to="/app/administration/people/$id" params={{ id: of.id }}>
          {of.name}
        </Link>
        {of.isOwn && <span className="quiet"> {say(texts.you)}</span>}
      </h2>
      <p className="small quiet">{of.unit.name}</p>
      <ul className="phones-list">
        {of.phones.map((phone) => (
          <OnePhone key={phone.id} of={phone} isClosed={of.hasEnded} />
        ))}
      </ul>
      {of.isOwn && open.length > 0 && <p className="small quiet">{say(texts.ownPhones)}</p>}
      {!of.isOwn && !of.hasEnded && open.length > 0 && <StopPhones of={of} />}
    </section>
  );
}

function OnePhone({ of, isClosed }: { of: AgencyPhone; isClosed: boolean }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const moment = useMoment();
  const day = (at: string): string => shortDay(new Date(at), now());
  const { state, note } = standing(of, isClosed);
  return (
    <li>
      <b>
        <Icon of={deviceMobile} /> {say(texts.phone, { number: of.number })}
      </b>
      <dl>
        <div>
          <dt>{say(texts.registered)}</dt>
          <dd>{day(of.enrolledAt)}</dd>
        </div>
        <div>
          <dt>{say(texts.lastReceived)}</dt>
          <dd>
            {of.lastReceivedAt
              ? moment({ from: of.lastReceivedAt, to: null, precision: 'minute' })
              : say(texts.nothingYet)}
          </dd>
        </div>
      </dl>
      <div>
        <Chip {...looks[state]}>{say(texts.states[state])}</Chip>
        {note && <p className="small quiet">{say(texts.stoppedBy[note.by], { day: day(note.at) })}</p>}
      </div>
    </li>
  );
}

type Standing = {
  readonly state: keyof typeof looks;
  readonly note: { readonly at: string; readonly by: keyof typeof texts.stoppedBy } | null;
};

/** The gravest first, as the person sees it under My phones. */
function standing({ quarantinedAt, endedAt, endedBy, lockedAt, lockedBy }: AgencyPhone, isClosed: boolean): Standing {
  if (quarantinedAt) return { state: 'quarantined', note: { at: quarantinedAt, by: 'itself' } };
  if (endedAt) return { state: 'ended', note: { at: endedAt, by: endedBy ?? 'person' } };
  if (isClosed) return { state: 'closed', note: null };
  if (lockedAt) return { state: 'locked', note: { at: lockedAt, by: lockedBy ?? 'person' } };
  return { state: 'trusted', note: null };
}
