import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import type { ReportShown } from '../schema.ts';
import { enteredNote, reportQuery } from './api.ts';
import { title } from './menu-messages.ts';
import * as texts from './messages.ts';
import { ReportTables } from './report-tables.tsx';
import { TakeOut } from './take-out.tsx';
import { useYearName } from './year-name.ts';
import './reports.css';

/** One report on one year: its tables, what does not fit in them, and the way out as a file. */
export default function ReportPage(): ReactElement {
  const say = useText();
  const may = useMay('report.read');
  const { id = '' } = useParams({ strict: false });
  const { period } = useSearch({ strict: false });
  const report = useQuery({ ...reportQuery(id, period), enabled: may });
  return (
    <>
      <p className="identity">
        <Link to="/app/reports">{say(texts.back)}</Link>
        {report.data && <span>{say(texts.askedBy, { who: report.data.askedBy })}</span>}
      </p>
      <PageHeading tab={say(title)}>{report.data?.name ?? say(title)}</PageHeading>
      {!may && <Forbidden />}
      {may && <FetchState of={report} lines={12} />}
      {report.data && <Shown of={report.data} />}
    </>
  );
}

function Shown({ of: report }: { of: ReportShown }): ReactElement {
  const say = useText();
  return (
    <>
      <p className="lead">{report.text}</p>
      <Year of={report} />
      <Facts of={report} />
      <DoneNote about={enteredNote(report.id)} />
      {report.checks.length > 0 && (
        <section className="section" aria-labelledby="checks">
          <h2 id="checks">{say(texts.checksTitle)}</h2>
          <ul className="report-checks">
            {report.checks.map(({ kind, measure, key, sentence }) => (
              <li key={`${kind} ${measure} ${key} ${sentence}`}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <ReportTables key={report.period} of={report} />
      {report.may.includes('report.export') && <TakeOut key={report.digest} of={report} />}
    </>
  );
}

/** Another year is another address, so that a link to it stays. */
function Year({ of: { id, period, periods } }: { of: ReportShown }): ReactElement {
  const say = useText();
  const yearName = useYearName();
  const navigate = useNavigate();
  return (
    <p className="field report-year not-on-paper">
      <label className="label" htmlFor="year">
        {say(texts.yearLabel)}
      </label>
      <select
        id="year"
        className="input"
        value={period}
        onChange={(event) =>
          void navigate({
            to: '/app/reports/$id',
            params: { id },
            search: { period: event.target.value },
            replace: true,
          })
        }
      >
        {(periods.includes(period) ? periods : [period, ...periods]).map((one) => (
          <option key={one} value={one}>
            {yearName(one)}
          </option>
        ))}
      </select>
    </p>
  );
}

function Facts({ of }: { of: ReportShown }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const dayOf = (written: string): string => day(atNoon(written));
  const isVerified = of.verified ? '' : ` (${say(texts.notVerified)})`;
  const pairs = [
    { name: texts.yearLabel, text: say(texts.days, { from: dayOf(of.from), to: dayOf(of.to) }) },
    { name: texts.due, text: `${of.due ? dayOf(of.due) : say(texts.noDay)} ${of.dueText}${isVerified}` },
    { name: texts.agency, text: of.agency },
    { name: texts.completeness, text: say(texts.completenessText, of.completeness) },
    {
      name: texts.hiding,
      text: say(texts.hidingText, {
        smallest: of.smallest,
        strictest: of.strictest,
        across: of.isAcrossBorders ? 'yes' : of.strictest > of.smallest ? 'some' : 'no',
      }).trim(),
    },
    { name: texts.source, text: `${of.source}${isVerified}` },
  ];
  return (
    <dl className="pairs">
      {pairs.map(({ name, text }) => (
        <div key={name.id}>
          <dt>{say(name)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
