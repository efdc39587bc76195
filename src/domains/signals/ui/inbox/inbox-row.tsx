import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { now } from '../../../../web/clock.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useSession } from '../../../access/ui/public.tsx';
import { sectorNames } from '../../../knowledge/public.ts';
import type { SignalRow } from '../../schema.ts';
import * as texts from './inbox-messages.ts';
import { StatusChip } from './status-chip.tsx';

/** One signal: when, where, and who answers for it. No free text and no name but a colleague's. */
export function InboxRow({ row }: { row: SignalRow }): ReactElement {
  const say = useText();
  const formats = useFormats();
  const registered = new Date(row.registeredAt);
  const place = [say(sectorNames[row.sector]), row.municipality].filter(Boolean).join(', ');
  return (
    <li className="row">
      <p className="when">
        <time dateTime={row.registeredAt}>{formats.shortDay(registered, now())}</time>
        <span>
          {say(row.origin === 'own' ? texts.registered : texts.receivedAt, { time: formats.time(registered) })}
        </span>
      </p>
      <div>
        <Link className="row-link" to="/app/signals/$id" params={{ id: row.id }}>
          {row.workplaceName ?? say(texts.workplaceNotSent, { reference: row.reference })}
        </Link>
        <p className="small quiet">
          <bdi className="code">{row.reference}</bdi> <span className="row-place">{place}</span>
        </p>
      </div>
      <div className="end">
        <StatusChip status={row.status} />
        <RowEnd row={row} />
      </div>
    </li>
  );
}

function RowEnd({ row }: { row: SignalRow }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const session = useSession();
  const due = row.answerDue && row.status === 'unanswered' ? new Date(row.answerDue) : null;
  return (
    <>
      {due && <p>{say(due < now() ? texts.answerLate : texts.answerBy, { date: shortDay(due, now()) })}</p>}
      {row.owner && <p>{row.owner === session.name ? say(texts.takenByYou) : say(texts.taken, { name: row.owner })}</p>}
      {row.passedOn > 0 && (row.acknowledgedThere === 0 || row.passedOn === 1) && (
        <p>{say(texts.passedOn, { count: row.passedOn })}</p>
      )}
      {row.acknowledgedThere > 0 && (
        <p>{say(texts.acknowledgedThere, { sent: row.passedOn, count: row.acknowledgedThere })}</p>
      )}
    </>
  );
}
