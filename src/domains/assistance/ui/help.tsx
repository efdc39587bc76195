import hourglass from '@phosphor-icons/core/regular/hourglass.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Chip } from '../../../web/components/chip.tsx';
import { FilesOf } from '../../../web/components/files-of-matter.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { Timeline } from '../../../web/components/timeline.tsx';
import { undoEntry as undoStep } from '../../../web/components/withdraw-entry.tsx';
import { ActForm } from '../../../web/form/act-form.tsx';
import { Confirm } from '../../../web/form/confirm.tsx';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { capacityNames } from '../../access/public.ts';
import { periodStateNames } from '../reflection-period/period-messages.ts';
import type { HelpOfPerson, PeriodRow } from '../schema.ts';
import { helpQuery, usePeriodCommand } from './api.ts';
import { BeginSupport } from './begin-support.tsx';
import { useDay } from './days.ts';
import { helpTexts } from './help-messages.ts';
import { stayTexts } from './stay-messages.ts';
import { SupportPlan } from './support-plan.tsx';
import './help.css';

/** On the page of a person: what they need and what was arranged, how long they may stay, and the reflection period. */
export default function HelpSection({ person }: { person: { readonly id: string } }): ReactElement {
  return (
    <Fetched of={useQuery(helpQuery(person.id))} lines={5}>
      {(help) => <Help help={help} />}
    </Fetched>
  );
}

function Help({ help }: { help: HelpOfPerson }): ReactElement {
  const say = useText();
  return (
    <>
      <section aria-labelledby="support">
        <h2 id="support">{say(helpTexts.support)}</h2>
        {help.support ? (
          <>
            <SupportPlan support={help.support} />
            <FilesOf kind="support" id={help.support.id} heading="h3" />
          </>
        ) : (
          <>
            <p className="unknown">{say(helpTexts.notBegun)}</p>
            {help.may.includes('assistance.begin') && <BeginSupport person={help.person} />}
          </>
        )}
        {help.withdrawn.map((events) => (
          <details key={events[0]?.id} className="section">
            <summary>{say(helpTexts.withdrawnSupport)}</summary>
            <Timeline events={events} capacities={capacityNames} fieldName={(field) => field} />
          </details>
        ))}
      </section>
      <section className="section" aria-labelledby="periods">
        <h2 id="periods">{say(stayTexts.periods)}</h2>
        {help.periods.length === 0 && <p className="unknown">{say(stayTexts.noPeriod)}</p>}
        {help.periods.length > 0 && (
          <ul className="rows">
            {help.periods.map((period) => (
              <PeriodLine key={period.id} period={period} />
            ))}
          </ul>
        )}
        {help.may.includes('reflection-period.consider') && <Consider person={help.person} />}
      </section>
    </>
  );
}

function PeriodLine({ period }: { period: PeriodRow }): ReactElement {
  const say = useText();
  const day = useDay();
  return (
    <li className="row">
      <p className="when">
        <Link className="row-link" to="/app/reflection-period/$id" params={{ id: period.id }}>
          {period.day ? say(stayTexts.dayOf, period.day) : say(periodStateNames[period.state])}
        </Link>
      </p>
      <p>{period.lastDay ? say(stayTexts.lastDay, { day: day(period.lastDay) }) : period.alias}</p>
      <p className="end">
        <Chip look={period.state === 'granted' ? 'done' : 'nothing'} icon={hourglass}>
          {say(periodStateNames[period.state])}
        </Chip>
      </p>
    </li>
  );
}

function Consider({ person }: { person: string }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const command = usePeriodCommand();
  const [period] = useState(newId);
  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/persons/${person}/time-to-think`,
      label: stayTexts.considering,
      done: stayTexts.considered,
      body: (act) => ({ act, period }),
      undo: undoStep(`/api/time-to-think/${period}/withdraw-step`),
    });
    if (outcome.kind === 'done') await navigate({ to: '/app/reflection-period/$id', params: { id: period } });
  }
  return (
    <Confirm label={say(stayTexts.consider)}>
      <p className="small">{say(stayTexts.considerMeans)}</p>
      <ActForm command={command} send={send} button={say(stayTexts.considerNow)} look="compact" />
    </Confirm>
  );
}
