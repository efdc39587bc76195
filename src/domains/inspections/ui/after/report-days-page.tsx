import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ErrorSummary } from '../../../../web/components/state/error-summary.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { DayField, dayIn, today } from '../../../../web/form/day-field.tsx';
import { missing } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { toList } from '../plan/messages.ts';
import * as texts from './messages.ts';
import { TakeOutReports } from './reports.tsx';
import '../inspections.css';

/** Reports of the days of an action: what the own unit did, over all its inspections. */
export default function ReportDaysPage(): ReactElement {
  const say = useText();
  const may = useMay('visit.report-days');
  const [draft, setDraft] = useState({ from: today(), to: today() });
  const [from, to] = [dayIn(draft.from), dayIn(draft.to)];
  const errors = useFormErrors([
    ...(from ? [] : [missing('from', texts.dayUnread)]),
    ...(to ? [] : [missing('to', texts.dayUnread)]),
    ...(from && to && to < from ? [missing('to', texts.lastBeforeFirst)] : []),
  ]);
  return (
    <div className="reading">
      <PageHeading tab={say(texts.reportOfDays)} hasErrors={errors.summary.length > 0}>
        {say(texts.reportOfDays)}
      </PageHeading>
      <p className="lead">{say(texts.reportOfDaysLead)}</p>
      {!may && <Forbidden />}
      {may && (
        <>
          <ErrorSummary errors={errors.summary} tries={errors.tries} />
          <div className="fields report-days">
            <DayField
              id="from"
              label={say(texts.firstDay)}
              value={draft.from}
              error={errors.at('from')}
              onChange={(value) => setDraft({ ...draft, from: value })}
            />
            <DayField
              id="to"
              label={say(texts.lastDay)}
              value={draft.to}
              error={errors.at('to')}
              onChange={(value) => setDraft({ ...draft, to: value })}
            />
          </div>
          <section className="section" aria-labelledby="reports">
            <h2 id="reports">{say(texts.reportsTitle)}</h2>
            <TakeOutReports about={{ from: from ?? '', to: to ?? '' }} isBarred={() => !errors.attempt()} />
          </section>
        </>
      )}
      <p className="section">
        <Link to="/app/inspections">{say(toList)}</Link>
      </p>
    </div>
  );
}
