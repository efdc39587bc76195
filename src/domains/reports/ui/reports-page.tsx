import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../web/components/scroll-table.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import type { ReportRow } from '../schema.ts';
import { reportsQuery } from './api.ts';
import { title } from './menu-messages.ts';
import * as texts from './messages.ts';
import './reports.css';
import { useYearName } from './year-name.ts';

/** Every report that is asked of a country: which year, when it is due, and how much of it is what. */
export default function ReportsPage(): ReactElement {
  const say = useText();
  const may = useMay('report.list');
  const reports = useQuery({ ...reportsQuery(), enabled: may });
  return (
    <>
      <PageHeading tab={say(title)}>{say(title)}</PageHeading>
      {!may && <Forbidden />}
      {may && <p className="lead">{say(texts.lead)}</p>}
      {may && <FetchState of={reports} lines={10} />}
      {reports.data && <List of={reports.data.reports} />}
    </>
  );
}

function List({ of: reports }: { of: readonly ReportRow[] }): ReactElement {
  const say = useText();
  const { day, number } = useFormats();
  const yearName = useYearName();
  const isNumber = true;
  const isMarked = reports.some(({ verified }) => verified);
  const { columns } = texts;
  return (
    <>
      {!isMarked && reports.length > 0 && <p className="small quiet">{say(texts.noneVerified)}</p>}
      <ScrollTable
        caption={say(texts.listCaption)}
        columns={[
          say(columns.report),
          say(columns.period),
          say(columns.due),
          { name: say(columns.numbers), isNumber },
          { name: say(columns.zeros), isNumber },
          { name: say(columns.unknown), isNumber },
          { name: say(columns.hidden), isNumber },
        ]}
        rows={reports.map(({ id, name, askedBy, period, due, dueText, verified, completeness, checks }) => ({
          key: id,
          cells: [
            <div key="name">
              <Link to="/app/reports/$id" params={{ id }}>
                {name}
              </Link>
              <p className="small quiet">{askedBy}</p>
              {checks > 0 && <p className="small report-check">{say(texts.toCheck, { count: checks })}</p>}
            </div>,
            yearName(period),
            <div key="due">
              {due ? <time dateTime={due}>{day(atNoon(due))}</time> : dueText}
              {isMarked && !verified && <p className="small quiet">{say(texts.notVerified)}</p>}
            </div>,
            number(completeness.numbers),
            number(completeness.zeros),
            number(completeness.unknown),
            number(completeness.suppressed),
          ],
        }))}
      />
    </>
  );
}
