import arrowRight from '@phosphor-icons/core/regular/arrow-right.svg?raw';
import clockCountdown from '@phosphor-icons/core/regular/clock-countdown.svg?raw';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useContext } from 'react';
import { useNow } from '../../../../web/clock.ts';
import { Icon } from '../../../../web/components/icon.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { WorkKinds } from '../../../../web/screens/work-kinds.ts';
import { useText } from '../../../../web/text.tsx';
import { wallDaysBetween } from '../../../../web/wall-clock.ts';
import type { CaseShown, CaseTask, ExpiringItemShown } from '../../schema.ts';
import { LeaveStep } from '../forms/leave-step.tsx';
import * as texts from './next-step-messages.ts';

/** What to do first in this case, by when, who, and why. The server has chosen it of the tasks and of expiring evidence and rights. */
export function NextStepCard({ of }: { of: CaseShown }): ReactElement | null {
  const step = of.nextStep;
  const task = step?.from === 'task' ? of.tasks.find(({ id }) => id === step.id) : undefined;
  const row = step?.from === 'chance' ? of.lastChances.find(({ id }) => id === step.id) : undefined;
  if (step && task) return <TaskStep of={of} task={task} isSoon={step.isSoon} />;
  if (step && row) return <ChanceStep of={of} row={row} />;
  return null;
}

function TaskStep({ of, task, isSoon }: { of: CaseShown; task: CaseTask; isSoon: boolean }): ReactElement {
  const say = useText();
  const { inDays, date } = useFormats();
  const now = useNow(60);
  const kind = useContext(WorkKinds)[task.about.kind];
  const due = task.dueAt === null ? null : new Date(task.dueAt);
  return (
    <section className={`next-step ${isSoon ? 'soon' : ''}`} aria-labelledby="next-step">
      <div>
        <p className="kicker">
          <Icon of={isSoon ? clockCountdown : arrowRight} className="turns" />
          {due === null ? say(texts.kicker) : say(texts.kickerIn, { when: inDays(wallDaysBetween(now, due)) })}
        </p>
        <h2 id="next-step">{task.title}</h2>
        <p>{task.detail}</p>
        <p className="small quiet">
          {[due && say(texts.by, { date: date(due) }), ownerOf(task, say)].filter(Boolean).join(' ')}
        </p>
      </div>
      {kind && (
        <div className="actions">
          <Link className="button primary" to={kind.path(task.about.id)}>
            {say(kind.openText)}
          </Link>
        </div>
      )}
      <LeaveStep of={of} title={task.title} />
    </section>
  );
}

/** Something is expiring, or its last day is unknown: who may save it, and by which act. */
function ChanceStep({ of, row }: { of: CaseShown; row: ExpiringItemShown }): ReactElement {
  const say = useText();
  const { inDays, date } = useFormats();
  const now = useNow(60);
  const end = row.diesOn === null ? null : new Date(row.diesOn);
  return (
    <section className="next-step soon" aria-labelledby="next-step">
      <div>
        <p className="kicker">
          <Icon of={clockCountdown} />
          {end === null || row.state === 'unknown'
            ? say(texts.kickerAsk)
            : say(texts.kickerIn, { when: inDays(wallDaysBetween(now, end)) })}
        </p>
        <h2 id="next-step">{say(row.state === 'unknown' ? texts.findOut : texts.save, { what: row.title })}</h2>
        <p>
          {row.state === 'unknown' ? say(texts.unknownWhy) : end && say(texts.goneAfter, { date: date(end) })}{' '}
          {say(texts.whoCan, { holder: row.holder, saver: row.saver, act: row.act })}
        </p>
      </div>
      <div className="actions">
        <a className="button primary" href="#expiring">
          {say(texts.toLine)}
        </a>
      </div>
      <LeaveStep of={of} title={row.title} />
    </section>
  );
}

const ownerOf = ({ mine, owner }: CaseTask, say: ReturnType<typeof useText>): string =>
  mine ? say(texts.yours) : owner === null ? say(texts.nobodys) : say(texts.theirs, { name: owner });
