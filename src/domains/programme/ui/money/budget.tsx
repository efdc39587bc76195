import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { FilesOf } from '../../../../web/components/files-of-matter.tsx';
import { OnThisPage } from '../../../../web/components/on-this-page.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { withdrawingIn } from '../../../../web/components/withdraw-entry.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import type { BudgetShown } from '../../money/money-schema.ts';
import { budgetQuery, useProgrammeCommand } from '../api.ts';
import { FileButtons } from '../file-buttons.tsx';
import * as menu from '../menu-messages.ts';
import { ProgrammeFetched } from '../programme-fetched.tsx';
import * as programmeTexts from '../programmes-messages.ts';
import { BudgetLines } from './budget-lines.tsx';
import * as texts from './budget-messages.ts';
import { CoFundingPart } from './co-funding.tsx';
import * as words from './cost-messages.ts';
import { Costs } from './costs.tsx';
import { useMoney } from './use-money.ts';
import '../programme.css';
import './budget.css';

/** The money of a programme on a page of its own: what was planned, what it has cost, what is expected, who gives beside. */
export default function Budget(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const budget = useQuery(budgetQuery(id));
  return <ProgrammeFetched of={budget}>{(data) => <Shown of={data} />}</ProgrammeFetched>;
}

function Shown({ of }: { of: BudgetShown }): ReactElement {
  const say = useText();
  const money = useMoney(of.currency);
  const departing = of.lines.filter(({ state }) => state === 'over' || state === 'under').length;
  return (
    <>
      <p className="identity">
        <span>{say(menu.title)}</span>
        <Link to="/app/programme/$id" params={{ id: of.id }}>
          {of.title}
        </Link>
        <span>{of.reference}</span>
      </p>
      <PageHeading tab={say(texts.title)}>
        {of.lines.length === 0
          ? say(texts.headlineNothing)
          : say(texts.headline, {
              spent: money(of.total.spent),
              planned: money(of.total.planned),
              count: departing,
            })}
      </PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <DoneNote about={of.id} />
      {of.currency === null ? (
        <p>
          {say(texts.noCurrency)}{' '}
          <Link to="/app/programme/$id/change" params={{ id: of.id }}>
            {say(programmeTexts.changeLink)}
          </Link>
        </p>
      ) : (
        <>
          <FileButtons
            path={`/api/programmes/${of.id}/budget-file`}
            names={{ csv: texts.exportCsv, xlsx: texts.exportXlsx }}
          />
          <OnThisPage
            parts={[
              { id: 'lines', name: say(texts.linesTitle) },
              { id: 'costs', name: say(words.costsTitle) },
              { id: 'co-funding', name: say(words.coFundingTitle) },
              { id: 'timeline', name: say(texts.historyTitle) },
            ]}
          />
          <BudgetLines of={of} currency={of.currency} />
          <Costs of={of} currency={of.currency} />
          <CoFundingPart of={of} currency={of.currency} />
          <FilesOf kind="programme" id={of.id} heading="h2" />
        </>
      )}
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{say(texts.historyTitle)}</h2>
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
