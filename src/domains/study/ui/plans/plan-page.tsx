import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useId } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { saveFile } from '../../../../web/save-file.ts';
import { useText } from '../../../../web/text.tsx';
import type { PlanShown } from '../../review/sampling/schema.ts';
import { keepCsv } from '../messages.ts';
import { statusNames } from '../review/review-messages.ts';
import { csvOf, StudyTable } from '../shown-table.tsx';
import { cols } from './answers-messages.ts';
import { planQuery } from './api.ts';
import { PlanAnswers } from './plan-answers.tsx';
import * as texts from './plan-messages.ts';
import '../study.css';
import '../review/closed-files.css';

/** One plan: what was drawn, what it can answer, and the weighted shares of what is settled. */
export default function PlanPage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const plan = useQuery(planQuery(id));
  return (
    <>
      <p className="small not-on-paper">
        <Link to="/app/study/plans">{say(texts.toPlans)}</Link>
      </p>
      <PageHeading tab={say(texts.tab)}>{plan.data?.name ?? say(texts.tab)}</PageHeading>
      <DoneNote about={id} />
      <FetchState of={plan} />
      {plan.data && <Plan of={plan.data} />}
    </>
  );
}

function Plan({ of: plan }: { of: PlanShown }): ReactElement {
  const say = useText();
  const { settled, toRead, madeBy } = plan;
  return (
    <>
      <p className="lead">{say(texts.progress, { settled, toRead, name: madeBy })}</p>
      <WeightedShares of={plan.weighted} />
      <PlanAnswers strata={plan.strata} />
      <Drawn of={plan} />
    </>
  );
}

function WeightedShares({ of: { wanting, hidden, rows } }: { of: PlanShown['weighted'] }): ReactElement {
  const say = useText();
  const heading = useId();
  const table = {
    id: 'weighted-shares',
    caption: say(texts.weightedTitle),
    columns: [
      { name: say(cols.obstacle), isNumber: false },
      { name: say(cols.share), isNumber: true },
      { name: say(cols.interval), isNumber: true },
    ],
    rows: rows.map(({ obstacle, name, share, interval }) => [`${obstacle} ${name}`, share, interval]),
  };
  return (
    <section className="block section" aria-labelledby={heading}>
      <h2 id={heading}>{say(texts.weightedTitle)}</h2>
      {wanting.length > 0 && <p>{say(texts.wanting, { lists: wanting.join(', ') })}</p>}
      {wanting.length === 0 && rows.length === 0 && <p>{say(texts.noneShown)}</p>}
      {rows.length > 0 && (
        <>
          <p className="small quiet">{say(texts.weightedText)}</p>
          <StudyTable label={table.caption} of={table} />
          <div className="actions">
            <Button
              look="compact"
              icon={downloadSimple}
              reason={heading}
              onClick={() => saveFile('weighted-shares.csv', csvOf(table))}
            >
              {say(keepCsv)}
            </Button>
          </div>
        </>
      )}
      {hidden > 0 && <p className="small quiet">{say(texts.hidden, { count: hidden })}</p>}
    </section>
  );
}

function Drawn({ of: { strata, seed, stream } }: { of: PlanShown }): ReactElement {
  const say = useText();
  const heading = useId();
  const columns = [
    { name: say(cols.file), isNumber: false },
    { name: say(cols.number), isNumber: true },
    { name: say(cols.order), isNumber: true },
    { name: say(cols.kind), isNumber: false },
    { name: say(cols.state), isNumber: false },
  ];
  const rowsOf = ({ drawn }: PlanShown['strata'][number]): string[][] =>
    drawn.map(({ number, name, isReserve, status }, order) => [
      name,
      String(number),
      String(order + 1),
      say(isReserve ? texts.spare : texts.main),
      say(status === null ? texts.notRead : statusNames[status]),
    ]);
  const keep = (): void =>
    saveFile(
      'drawn-files.csv',
      csvOf({
        caption: '',
        columns: [...[cols.list, cols.year, cols.group].map((of) => ({ name: say(of), isNumber: false })), ...columns],
        rows: strata.flatMap((one) => rowsOf(one).map((row) => [one.code, String(one.year), one.group, ...row])),
      }),
    );
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{say(texts.drawnTitle)}</h2>
      <p className="small quiet">{say(texts.drawnText, { seed: String(seed), stream })}</p>
      <div className="actions">
        <Button look="compact" icon={downloadSimple} onClick={keep}>
          {say(texts.keepDrawn)}
        </Button>
        <Button look="compact" onClick={() => print()}>
          {say(texts.print)}
        </Button>
      </div>
      {strata.map((one) => {
        const caption = say(texts.listTitle, { code: one.code, year: String(one.year), group: one.group });
        return (
          <section key={one.code} className="section">
            <h3>{caption}</h3>
            <StudyTable label={caption} of={{ caption, columns, rows: rowsOf(one) }} />
          </section>
        );
      })}
    </section>
  );
}
