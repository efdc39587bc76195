import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { daysBetween } from '../../../kernel/time/calendar-days.ts';
import { FilesOf } from '../../../web/components/files-of-matter.tsx';
import { OnThisPage } from '../../../web/components/on-this-page.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Timeline } from '../../../web/components/timeline.tsx';
import { withdrawingIn } from '../../../web/components/withdraw-entry.tsx';
import { useCountryName } from '../../../web/country-name.ts';
import { dayIn, today } from '../../../web/form/day-field.tsx';
import { useText } from '../../../web/text.tsx';
import { capacityNames } from '../../access/public.ts';
import { targetsIn } from '../framework/goal-order.ts';
import type { ProgrammeShown } from '../programme-schema.ts';
import { useProgrammeCommand } from './api.ts';
import { useDay } from './days.ts';
import { FrameworkFiles } from './framework/framework-files.tsx';
import { FrameworkTable } from './framework/framework-table.tsx';
import { LineTable } from './line-table.tsx';
import * as menu from './menu-messages.ts';
import { title as budgetTitle } from './money/budget-messages.ts';
import * as partnerTexts from './partner-messages.ts';
import { Partners } from './partners.tsx';
import { FoldedPart } from './parts/part-form.tsx';
import * as texts from './programme-messages.ts';
import * as words from './programmes-messages.ts';
import { Remains } from './remains.tsx';
import { remainsTitle } from './remains-messages.ts';
import { title as reportTitle } from './reports/report-page-messages.ts';
import { title as steeringTitle } from './steering/steering-messages.ts';

/** A programme on one page: what came of each aim, who takes part, what each budget line did, what remains, and every act behind it. */
export function RunningProgramme({ of }: { of: ProgrammeShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const country = useCountryName();
  const command = useProgrammeCommand();
  const where = [of.country && country(of.country), of.region].filter(Boolean).join(', ');
  const about = [
    { name: words.isWhere, value: where },
    { name: words.isLead, value: of.lead },
    { name: words.isFunder, value: of.funder },
  ];
  return (
    <>
      <p className="identity">
        <span>{say(menu.title)}</span>
        <span>{of.title}</span>
        <span>{say(texts.kicker, { reference: of.reference, from: day(of.from), to: day(of.ends) })}</span>
      </p>
      <PageHeading tab={of.title}>{useHeadline(of)}</PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      {of.ended && <p className="quiet">{say(words.endedWhy, { why: of.ended.why })}</p>}
      <DoneNote about={of.id} />
      <dl className="programme-about" aria-label={say(words.aboutTitle)}>
        {about.map(({ name, value }) => (
          <div key={name.id}>
            <dt>{say(name)}</dt>
            <dd>{value || <span className="unknown">{say(words.notSaid)}</span>}</dd>
          </div>
        ))}
      </dl>
      <div className="actions not-on-paper">
        {of.may.includes('programme.change') && (
          <Link className="button" to="/app/programme/$id/change" params={{ id: of.id }}>
            {say(words.changeLink)}
          </Link>
        )}
        <FrameworkFiles of={of} />
      </div>
      <Quarters of={of} />
      <nav className="programme-ways not-on-paper" aria-label={say(words.waysTitle)}>
        <Link to="/app/programme/$id/budget" params={{ id: of.id }}>
          {say(budgetTitle)}
        </Link>
        <Link to="/app/programme/$id/steering" params={{ id: of.id }}>
          {say(steeringTitle)}
        </Link>
        <Link to="/app/programme/$id/report" params={{ id: of.id }}>
          {say(reportTitle)}
        </Link>
      </nav>
      <OnThisPage
        parts={[
          { id: 'results', name: say(texts.resultsTitle) },
          { id: 'partners', name: say(partnerTexts.title) },
          ...(of.lines.length > 0 ? [{ id: 'lines', name: say(texts.linesTitle) }] : []),
          { id: 'remains', name: say(remainsTitle) },
          { id: 'timeline', name: say(words.historyTitle) },
        ]}
      />
      <FrameworkTable of={of} />
      <Partners of={of} />
      <LineTable of={of.lines} currency={of.currency} />
      <Remains of={of} />
      <FilesOf kind="programme" id={of.id} heading="h2" />
      {of.may.includes('programme.end') && of.from <= today() && (
        <div className="programme-end">
          <FoldedPart
            title={say(words.endTitle)}
            part="end"
            path={`/api/programmes/${of.id}/end`}
            withdraw={`/api/programmes/${of.id}/withdraw-entry`}
            done={words.endDone}
            fields={[
              { id: 'on', kind: 'day', label: words.endOn },
              { id: 'why', kind: 'area', label: words.endWhy, hint: words.endWhyHint, max: 500 },
            ]}
            body={(values, act) => ({ act, on: dayIn(values.on ?? ''), why: values.why?.trim() })}
            command={command}
          />
        </div>
      )}
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{say(words.historyTitle)}</h2>
        <Timeline
          events={of.timeline}
          capacities={capacityNames}
          fieldName={(field) => field}
          action={withdrawingIn({
            path: `/api/programmes/${of.id}/withdraw-entry`,
            may: of.may.includes('programme.withdraw'),
            use: useProgrammeCommand,
          })}
        />
      </section>
    </>
  );
}

/** What it comes to, as a sentence. */
function useHeadline(of: ProgrammeShown): string {
  const say = useText();
  const day = useDay();
  const { targets, reached } = targetsIn(of.goals);
  const now = today();
  if (of.ended) return say(words.headlineEnded, { day: day(of.ended.on), targets, reached });
  if (now > of.ends) return say(texts.headlineOver, { day: day(of.ends) });
  if (now < of.from) return say(words.headlineBefore, { day: day(of.from) });
  const weeks = Math.floor(daysBetween(now, of.ends) / 7);
  return say(targets === 0 ? words.headlineNoTargets : words.headline, { weeks, targets, reached });
}

function Quarters({ of }: { of: ProgrammeShown }): ReactElement {
  const say = useText();
  return (
    <ol className="quarters">
      {Array.from({ length: of.quarters }, (_, at) => at + 1).map((number) => (
        <li key={number} className={number < of.quarter ? 'past' : number === of.quarter ? 'now' : ''}>
          {say(number === of.quarter ? texts.quarterNow : texts.quarterLabel, { number })}
        </li>
      ))}
    </ol>
  );
}
