import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Sending } from '../../../web/components/sending.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { Refusal } from '../../../web/form/refusal.tsx';
import { sendingNow } from '../../../web/messages.ts';
import { useText } from '../../../web/text.tsx';
import { capacityNames } from '../../access/public.ts';
import type { InspectionShown } from '../shown-schema.ts';
import { useInspectionCommand } from './api.ts';
import { toBriefing } from './briefing-messages.ts';
import { calendarFile } from './calendar-messages.ts';
import { toCards } from './card-messages.ts';
import { FileButton } from './file-button.tsx';
import * as texts from './plan-messages.ts';
import { sharesTitle } from './shares-messages.ts';

/** What can be done with a plan now. Only what the server would carry out is offered. */
export function PlanActs({ of }: { of: InspectionShown }): ReactElement {
  const say = useText();
  const may = (verb: string): boolean => of.may.includes(verb);
  const params = { id: of.id };
  const isPlanned = of.workplace !== null && of.startsAt !== null;
  return (
    <div className="actions not-on-paper">
      {of.visits.map((visit) => (
        <Link key={visit.id} className="button primary" to="/app/inspections/visits/$id" params={{ id: visit.id }}>
          {say(texts.toVisit, { capacity: say(capacityNames[visit.capacity]) })}
        </Link>
      ))}
      {may('inspection.plan') && (
        <Link className={`button ${isPlanned ? '' : 'primary'}`} to="/app/inspections/$id/plan" params={params}>
          {say(texts.writePlan)}
        </Link>
      )}
      {may('inspection.ask') && (
        <Link className="button" to="/app/inspections/$id/ask" params={params}>
          {say(texts.ask)}
        </Link>
      )}
      {may('inspection.ask') && (
        <Link className="button" to="/app/inspections/$id/shares" params={params}>
          {say(sharesTitle)}
        </Link>
      )}
      <Link className="button" to="/app/inspections/$id/briefing" params={params}>
        {say(toBriefing)}
      </Link>
      {of.startsAt !== null && (
        <FileButton id={of.id} which="calendar-file" name={calendarFile} making={sendingNow} none={texts.noTime} />
      )}
      {may('room.invite') && (
        <Link className="button" to="/app/inspections/$id/invite" params={params}>
          {say(texts.invite)}
        </Link>
      )}
      {may('inspection.begin') && of.visits.length === 0 && (
        <Link className={`button ${isPlanned ? 'primary' : ''}`} to="/app/inspections/$id/begin" params={params}>
          {say(texts.goIn)}
        </Link>
      )}
      {isPlanned && (
        <Link className="button" to="/app/inspections/$id/cards" params={params}>
          {say(toCards)}
        </Link>
      )}
      {may('room.end') && <EndRoom of={of} />}
      {may('room.extract') && <TakeRecord of={of} />}
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
