import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PaperButtons } from '../../../../web/components/paper/paper-buttons.tsx';
import { DayField, dayIn, today } from '../../../../web/form/day-field.tsx';
import { useText } from '../../../../web/text.tsx';
import type { BudgetShown } from '../../money/money-schema.ts';
import type { ProgrammeShown } from '../../programme-schema.ts';
import type { SteeringShown } from '../../steering/steering-schema.ts';
import { budgetQuery, oneProgrammeQuery, steeringQuery } from '../api.ts';
import * as menu from '../menu-messages.ts';
import { ProgrammeFetched } from '../programme-fetched.tsx';
import { type Lacking, lackingIn } from './lacking.ts';
import * as texts from './report-page-messages.ts';
import '../programme.css';

/** What the funder asked for, each in one press: a report on a period, the final report, what remains. */
export default function ReportPage(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const programme = useQuery(oneProgrammeQuery(id));
  const budget = useQuery(budgetQuery(id));
  const steering = useQuery(steeringQuery(id));
  return (
    <ProgrammeFetched of={programme}>
      {(of) => (
        <ProgrammeFetched of={budget}>
          {(money) => (
            <ProgrammeFetched of={steering}>
              {(group) => <Shown of={of} budget={money} steering={group} />}
            </ProgrammeFetched>
          )}
        </ProgrammeFetched>
      )}
    </ProgrammeFetched>
  );
}

function Shown(props: { of: ProgrammeShown; budget: BudgetShown; steering: SteeringShown }): ReactElement {
  const { of, budget, steering } = props;
  const say = useText();
  const path = `/api/programmes/${of.id}/report`;
  return (
    <>
      <p className="identity">
        <span>{say(menu.title)}</span>
        <Link to="/app/programme/$id" params={{ id: of.id }}>
          {of.title}
        </Link>
        <span>{of.reference}</span>
      </p>
      <PageHeading tab={say(texts.title)}>{say(texts.headline)}</PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <section className="section" aria-labelledby="check">
        <h2 id="check">{say(texts.checkTitle)}</h2>
        <Check of={of.id} lacking={lackingIn({ programme: of, budget, steering })} />
      </section>
      <section className="section" aria-labelledby="final">
        <h2 id="final">{say(texts.finalTitle)}</h2>
        <p>{say(texts.finalText)}</p>
        {!of.ended && <p className="quiet">{say(texts.finalRuns)}</p>}
        <PaperButtons path={`${path}?kind=final`} of={say(texts.finalTitle)} />
      </section>
      <section className="section" aria-labelledby="period">
        <h2 id="period">{say(texts.periodTitle)}</h2>
        <p>{say(texts.periodText)}</p>
        <PeriodReport of={of} path={path} />
      </section>
      <section className="section" aria-labelledby="remains">
        <h2 id="remains">{say(texts.remainsTitle)}</h2>
        <p>{say(texts.remainsText)}</p>
        <PaperButtons path={`${path}?kind=remains`} of={say(texts.remainsTitle)} />
      </section>
    </>
  );
}

/** The days of a report, and its buttons once they can be right. */
function PeriodReport({ of, path }: { of: ProgrammeShown; path: string }): ReactElement {
  const say = useText();
  const now = today();
  const [from, setFrom] = useState(of.from);
  const [to, setTo] = useState([now, of.ends].sort()[0] ?? now);
  const [first, last] = [dayIn(from), dayIn(to)];
  const isBackwards = first !== null && last !== null && last < first;
  return (
    <>
      <div className="programme-days">
        <DayField
          id="from"
          label={say(texts.from)}
          value={from}
          onChange={setFrom}
          error={first === null ? say(texts.notADay) : undefined}
        />
        <DayField
          id="to"
          label={say(texts.to)}
          value={to}
          onChange={setTo}
          error={last === null ? say(texts.notADay) : isBackwards ? say(texts.endsFirst) : undefined}
        />
      </div>
      {first !== null && last !== null && !isBackwards && (
        <PaperButtons path={`${path}?kind=period&from=${first}&to=${last}`} of={say(texts.periodTitle)} />
      )}
    </>
  );
}

const words: Readonly<Record<Lacking['what'], (typeof texts)['missingValues']>> = {
  values: texts.missingValues,
  explanations: texts.missingWhy,
  receipts: texts.missingReceipts,
  forecasts: texts.missingForecast,
  minutes: texts.missingMinutes,
  lessons: texts.missingLessons,
  keepers: texts.missingKeepers,
};

/** What a report would say is not known, each as a link to where it is entered. */
function Check({ of, lacking }: { of: string; lacking: readonly Lacking[] }): ReactElement {
  const say = useText();
  if (lacking.length === 0) return <p>{say(texts.checkNone)}</p>;
  return (
    <ul>
      {lacking.map(({ what, count, page, part }) => (
        <li key={what}>
          <Link to={page} params={{ id: of }} hash={part}>
            {say(words[what], { count })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
