import { Link } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { Button } from '../../../../web/components/button.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { sendingNow } from '../../../../web/messages.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import type { InspectionShown } from '../../shown-schema.ts';
import { useInspectionCommand } from '../api.ts';
import { calendarFile } from '../calendar/messages.ts';
import { FileButton } from '../file-button.tsx';
import { toCards } from '../worker/card-messages.ts';
import { toBriefing } from './briefing-messages.ts';
import * as texts from './messages.ts';
import { sharesTitle } from './shares-messages.ts';
import './acts.css';

/** What can be done with a plan now. Only what the server would carry out is offered. */
export function PlanActs({ of }: { of: InspectionShown }): ReactElement {
  const say = useText();
  const may = (verb: string): boolean => of.may.includes(verb);
  const params = { id: of.id };
  const isPlanned = of.workplace !== null && of.startsAt !== null;
  const mayAsk = may('inspection.ask');
  const mayInvite = may('room.invite');
  return (
    <div className="act-groups not-on-paper">
      <div className="actions">
        {of.visits.map((visit) => (
          <Link key={visit.id} className="button primary" to="/app/inspections/visits/$id" params={{ id: visit.id }}>
            {say(texts.toVisit, { capacity: say(capacityNames[visit.capacity]) })}
          </Link>
        ))}
        {may('inspection.begin') && of.visits.length === 0 && (
          <Link className={`button ${isPlanned ? 'primary' : ''}`} to="/app/inspections/$id/begin" params={params}>
            {say(texts.startVisit)}
          </Link>
        )}
        {may('inspection.plan') && (
          <Link className={`button ${isPlanned ? '' : 'primary'}`} to="/app/inspections/$id/plan" params={params}>
            {say(texts.writePlan)}
          </Link>
        )}
        {may('room.extract') && <TakeRecord of={of} />}
      </div>
      {(mayAsk || mayInvite) && (
        <Group name={texts.askAndInvite}>
          {mayAsk && (
            <Link className="button" to="/app/inspections/$id/ask" params={params}>
              {say(texts.ask)}
            </Link>
          )}
          {mayAsk && (
            <Link className="button" to="/app/inspections/$id/shares" params={params}>
              {say(sharesTitle)}
            </Link>
          )}
          {mayInvite && (
            <Link className="button" to="/app/inspections/$id/invite" params={params}>
              {say(texts.invite)}
            </Link>
          )}
        </Group>
      )}
      <Group name={texts.bringAlong}>
        <Link className="button" to="/app/inspections/$id/briefing" params={params}>
          {say(toBriefing)}
        </Link>
        {isPlanned && (
          <Link className="button" to="/app/inspections/$id/cards" params={params}>
            {say(toCards)}
          </Link>
        )}
        {of.startsAt !== null && (
          <FileButton id={of.id} which="calendar-file" name={calendarFile} making={sendingNow} none={texts.noTime} />
        )}
      </Group>
      {may('room.end') && (
        <div className="actions">
          <EndRoom of={of} />
        </div>
      )}
    </div>
  );
}

function Group({ name, children }: { name: Message; children: ReactNode }): ReactElement {
  const say = useText();
  const heading = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form, and here nothing is filled in
    <div role="group" aria-labelledby={heading}>
      <p className="caption" id={heading}>
        {say(name)}
      </p>
      <div className="actions">{children}</div>
    </div>
  );
}

function EndRoom({ of }: { of: InspectionShown }): ReactElement {
  const say = useText();
  const command = useInspectionCommand();
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null)
    return (
      <Button look="plain" onClick={() => setReason('')}>
        {say(texts.endRoom)}
      </Button>
    );
  const send = () =>
    command.send({
      path: `/api/inspections/${of.id}/end`,
      label: texts.ending,
      done: texts.didEnd,
      body: (act) => ({ act, reason: reason.trim() }),
    });
  return (
    <div>
      <Refusal of={command.refused} />
      <TextField id="reason" label={say(texts.endReason)} value={reason} onChange={setReason} maxLength={500} />
      <Sending act={command.act} />
      <Button barred={command.onItsWay || reason.trim() === ''} onClick={() => void send()}>
        {say(command.sending ? sendingNow : texts.endRoom)}
      </Button>
    </div>
  );
}

function TakeRecord({ of }: { of: InspectionShown }): ReactElement {
  const say = useText();
  const command = useInspectionCommand();
  const send = () =>
    command.send({
      path: `/api/inspections/${of.id}/extract`,
      label: texts.extracting,
      done: texts.didExtract,
      body: (act) => ({ act }),
    });
  return (
    <>
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      <Button look="primary" barred={command.onItsWay} onClick={() => void send()}>
        {say(command.sending ? sendingNow : texts.extract)}
      </Button>
    </>
  );
}
