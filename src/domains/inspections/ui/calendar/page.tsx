import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { useMay } from '../../../access/ui/public.tsx';
import type { CalendarShown } from '../../calendar/schema.ts';
import { calendarsQuery, useCalendarCommand } from '../choose/api.ts';
import { Part } from '../parts.tsx';
import * as texts from './messages.ts';
import { newSecret } from './secret.ts';
import '../inspections.css';
import '../choosing.css';

/** The private calendar addresses of one's unit. One's own address is shown once, when it is made. */
export default function CalendarPage(): ReactElement {
  const say = useText();
  const may = useMay('calendar.list');
  const list = useQuery({ ...calendarsQuery(), enabled: may });
  const [address, setAddress] = useState<string | null>(null);
  return (
    <div className="reading">
      <PageHeading tab={say(texts.calendarTitle)}>{say(texts.calendarTitle)}</PageHeading>
      <p className="lead">{say(texts.calendarLead)}</p>
      <DoneNote about="calendars" />
      {!may && <Forbidden />}
      {address && <Address of={address} />}
      {may && <Make made={setAddress} />}
      {may && <FetchState of={list} lines={3} />}
      {list.data && (
        <Part title={say(texts.openAddresses)}>
          {list.data.items.length === 0 && <p className="unknown">{say(texts.noAddresses)}</p>}
          <ul className="facts-list">
            {list.data.items.map((one) => (
              <One key={one.id} of={one} renewed={setAddress} ended={() => setAddress(null)} />
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

function Address({ of }: { of: string }): ReactElement {
  const say = useText();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="purpose-box plain">
      <div>
        <label className="legend" htmlFor="address">
          {say(texts.yourAddress)}
        </label>
        <input id="address" className="input" readOnly value={of} onFocus={({ target }) => target.select()} />
        <p className="small">{say(texts.addressOnce)}</p>
        <Button onClick={() => void navigator.clipboard.writeText(of).then(() => setCopied(true))}>
          {say(isCopied ? texts.copied : texts.copyAddress)}
        </Button>
      </div>
    </div>
  );
}

function Make({ made }: { made: (address: string) => void }): ReactElement | null {
  const say = useText();
  const may = useMay('calendar.make');
  const command = useCalendarCommand();
  if (!may) return null;
  async function send(): Promise<void> {
    const { address, secretHash } = await newSecret();
    const calendar = newId();
    const outcome = await command.send({
      path: '/api/calendars',
      label: texts.makingCalendar,
      done: texts.didMakeCalendar,
      body: (act) => ({ act, calendar, secretHash }),
    });
    if (outcome.kind === 'done') made(address);
  }
  return <ActForm command={command} send={send} button={say(texts.makeCalendar)} label={say(texts.makeCalendar)} />;
}

function One(props: { of: CalendarShown; renewed: (address: string) => void; ended: () => void }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const command = useCalendarCommand();
  const { of } = props;
  const day = (at: string) => moment({ from: at, to: null, precision: 'day' });
  async function renew(): Promise<void> {
    const { address, secretHash } = await newSecret();
    const outcome = await command.send({
      path: `/api/calendars/${of.id}/renew`,
      label: texts.renewing,
      done: texts.didRenew,
      body: (act) => ({ act, secretHash }),
    });
    if (outcome.kind === 'done') props.renewed(address);
  }
  async function end(): Promise<void> {
    const outcome = await command.send({
      path: `/api/calendars/${of.id}/end`,
      label: texts.endingIt,
      done: texts.didEndIt,
      body: (act) => ({ act }),
    });
    if (outcome.kind === 'done') props.ended();
  }
  return (
    <li className="plan-entry">
      <p>
        <b>{say(texts.addressOf, { name: of.owner, capacity: say(capacityNames[of.capacity]) })}</b>
      </p>
      <p className="small quiet">
        {of.renewedAt ? say(texts.renewedOn, { when: day(of.renewedAt) }) : say(texts.madeOn, { when: day(of.madeAt) })}
      </p>
      <div className="actions">
        {of.may.includes('calendar.renew') && (
          <Button barred={command.onItsWay} onClick={() => void renew()}>
            {say(texts.renewIt)}
          </Button>
        )}
        {of.may.includes('calendar.end') && (
          <Button barred={command.onItsWay} onClick={() => void end()}>
            {say(texts.endIt)}
          </Button>
        )}
      </div>
    </li>
  );
}
