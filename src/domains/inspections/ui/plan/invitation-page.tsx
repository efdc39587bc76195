import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { sendingNow } from '../../../../web/messages.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import type { InvitationShown } from '../../shown-schema.ts';
import { invitationQuery, useInvitationCommand } from '../api.ts';
import { Opened, useIdOfPage } from '../parts.tsx';
import * as texts from '../requests/request-messages.ts';

/** An invitation to a joint inspection: what for, where, when; and coming, on the agency's own ground. */
export default function InvitationPage(): ReactElement {
  const invitation = useQuery(invitationQuery(useIdOfPage()));
  return <Opened of={invitation}>{(shown) => <Invitation of={shown} />}</Opened>;
}

/** The ground on which an agency comes: the one it was invited on, which holds for both. */
function Invitation({ of }: { of: InvitationShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { nameOf } = useCodes('purposes');
  const command = useInvitationCommand();
  const send = () =>
    command.send({
      path: `/api/inspections/invitations/${of.id}/join`,
      label: texts.joining,
      done: texts.didJoin,
      body: (act) => ({ act, ground: of.groundId }),
    });
  return (
    <div className="reading">
      <PageHeading tab={say(texts.invitationTitle)}>{say(texts.invitationTitle)}</PageHeading>
      <p className="lead">{say(texts.requestFrom, { unit: of.from })}</p>
      <DoneNote about={of.id} />
      <VisibilityStrip of={of.visibility} />
      <dl className="pairs">
        <div>
          <dt>{say(texts.purposeLabel)}</dt>
          <dd>{nameOf(of.purpose)}</dd>
        </div>
        <div>
          <dt>{say(texts.aboutPlace)}</dt>
          <dd>{[of.workplace.name, of.workplace.street, of.workplace.municipality].filter(Boolean).join(', ')}</dd>
        </div>
        <div>
          <dt>{say(texts.when)}</dt>
          <dd>{moment({ from: of.startsAt, to: null, precision: 'minute' })}</dd>
        </div>
        {of.why && (
          <div>
            <dt>{say(texts.why)}</dt>
            <dd>{of.why}</dd>
          </div>
        )}
        <div>
          <dt>{say(texts.joinGround)}</dt>
          <dd>{of.ground}</dd>
        </div>
      </dl>
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      <div className="actions">
        {of.may.includes('room.join') && (
          <Button look="primary" barred={command.onItsWay} onClick={() => void send()}>
            {say(command.sending ? sendingNow : texts.join)}
          </Button>
        )}
        {of.inspection && (
          <Link className="button primary" to="/app/inspections/$id" params={{ id: of.inspection }}>
            {say(texts.toRoom)}
          </Link>
        )}
      </div>
    </div>
  );
}
