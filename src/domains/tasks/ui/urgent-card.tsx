import clockCountdown from '@phosphor-icons/core/regular/clock-countdown.svg?raw';
import user from '@phosphor-icons/core/regular/user.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useNow } from '../../../web/clock.ts';
import { Chip } from '../../../web/components/chip.tsx';
import { StepLine } from '../../../web/components/step-line.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { wallDaysBetween } from '../../../web/wall-clock.ts';
import type { WorkItem } from '../schema.ts';
import * as texts from './messages.ts';
import { useWorkKind } from './public.tsx';
import { timeLeft } from './time-left.ts';

function TimeChip({ dueAt }: { dueAt: Date }): ReactElement {
  const say = useText();
  const { inDays } = useFormats();
  const at = useNow(20);
  const left = timeLeft(dueAt, at);
  if (left === 'overdue') {
    return (
      <Chip look="attention" icon={warning}>
        {say(texts.overdue, { when: inDays(wallDaysBetween(at, dueAt)) })}
      </Chip>
    );
  }
  return (
    <Chip look="attention" icon={clockCountdown}>
      {say(left.text, left.values)}
    </Chip>
  );
}

/** The most urgent matter: the heading is the act to do, with the time above it and the buttons below. */
export function UrgentCard({ item }: { item: WorkItem }): ReactElement {
  const say = useText();
  const formats = useFormats();
  const kind = useWorkKind(item);
  const Act = kind?.acts[item.kind];
  const heading = `urgent-${item.id}`;
  const due = item.dueAt === null ? null : new Date(item.dueAt);
  const open = kind && (
    <Link
      className={`button row-link ${Act ? '' : 'primary'}`}
      to={kind.path(item.about.id)}
      search={kind.search?.(item.about.id)}
    >
      {say(kind.openText)}
    </Link>
  );
  return (
    <li>
      <article className="urgent" aria-labelledby={heading}>
        <p className="actions">
          {due && <TimeChip dueAt={due} />}
          {item.owner === null && (
            <Chip look="nothing" icon={user}>
              {say(texts.noOwner)}
            </Chip>
          )}
        </p>
        <h3 id={heading} tabIndex={-1}>
          {item.title}
        </h3>
        <p className="quiet">
          {item.reference !== null && !item.title.includes(item.reference) && `${item.reference} · `}
          {item.detail}
        </p>
        {item.line && <StepLine points={item.line.points} since={item.line.since} />}
        {due && !item.line && (
          <p className="urgent-due">
            <b>{say(texts.dueBy, { date: formats.date(due), time: formats.time(due) })}</b>
          </p>
        )}
        {Act ? <Act about={item.about.id} beside={open} labelId={heading} /> : <p className="actions">{open}</p>}
      </article>
    </li>
  );
}
