import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import xCircle from '@phosphor-icons/core/regular/x-circle.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { atNoon, daysBetween } from '../../../../kernel/time/calendar-days.ts';
import { Chip } from '../../../../web/components/chip.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import type { RequestShown } from '../../evidence/shown-item.ts';
import type { FileShown } from '../../shown.ts';
import { openDays } from '../elements/board-messages.ts';
import * as texts from '../file-messages.ts';
import { replyNames } from '../outcome-messages.ts';

/** What was requested, from whom, until when it was available, and the reply. */
export function RequestList({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  return (
    <section className="section" aria-labelledby="asked">
      <div className="page-head">
        <h2 id="asked">{say(texts.askedTitle)}</h2>
        {file.may.includes('evidence.request') && (
          <p className="actions">
            <Link className="button compact" to="/app/investigations/$id/ask" params={{ id: file.id }}>
              {say(texts.ask)}
            </Link>
          </p>
        )}
      </div>
      {file.requests.length === 0 && <p className="unknown">{say(texts.askedNone)}</p>}
      {file.requests.length > 0 && (
        <ul className="rows">
          {file.requests.map((request) => (
            <RequestLine key={request.id} file={file} request={request} />
          ))}
        </ul>
      )}
      {file.case !== null && (
        <p className="small not-on-paper">
          <Link to="/app/cases/$id" params={{ id: file.case }} hash="expiring">
            {say(texts.notAskedYet)}
          </Link>
        </p>
      )}
    </section>
  );
}

function RequestLine({ file, request }: { file: FileShown; request: RequestShown }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const holders = useCodes('holders');
  const obstacles = useCodes('obstacles');
  const { what, holder, askedOn, lost, reply } = request;
  return (
    <li className="evidence-row">
      <div>
        <p>
          <b>{what ?? '–'}</b>
        </p>
        <p className="small quiet">
          {say(texts.askedLine, { date: day(atNoon(askedOn)), holder: holders.nameOf(holder) })}
        </p>
        {lost && (
          <p className="small quiet">
            {lost.on ? say(texts.lostOn, { date: day(atNoon(lost.on)) }) : say(texts.lostUnknown)}
          </p>
        )}
        {reply?.goneSince && <p className="small">{say(texts.goneSince, { date: day(atNoon(reply.goneSince)) })}</p>}
        {reply?.note && <p className="small">{reply.note}</p>}
      </div>
      <div className="small">
        {reply ? (
          <Chip
            look={reply.outcome === 'received' ? 'done' : 'attention'}
            icon={reply.outcome === 'received' ? checkCircle : xCircle}
          >
            {say(replyNames[reply.outcome])}
          </Chip>
        ) : (
          <Chip look="nothing" icon={hourglass}>
            {say(openDays, { count: daysBetween(askedOn, file.today) })}
          </Chip>
        )}
        {reply?.obstacle && <p className="quiet">{obstacles.nameOf(reply.obstacle)}</p>}
        {!reply && file.may.includes('evidence.reply') && (
          <p className="not-on-paper">
            <Link
              to="/app/investigations/$id/reply"
              params={{ id: file.id }}
              search={{ about: request.id }}
              aria-label={say(texts.replyNamed, { what: what ?? '–' })}
            >
              {say(texts.replyTo)}
            </Link>
          </p>
        )}
      </div>
    </li>
  );
}
