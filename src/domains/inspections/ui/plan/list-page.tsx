import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import usersThree from '@phosphor-icons/core/regular/users-three.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { now } from '../../../../web/clock.ts';
import { AsTable } from '../../../../web/components/as-table.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay, useSession } from '../../../access/ui/public.tsx';
import type { InspectionRow } from '../../shown-schema.ts';
import { reportOfDays } from '../after/messages.ts';
import { inspectionsQuery } from '../api.ts';
import { calendarTitle } from '../calendar/messages.ts';
import { chooseTitle } from '../choose/messages.ts';
import { calledWithCode, title } from '../menu-messages.ts';
import { Part } from '../parts.tsx';
import { situationTitle } from '../situation/messages.ts';
import { InspectionLine } from './inspection-line.tsx';
import * as texts from './list-messages.ts';
import '../choosing.css';

/** The inspections that one's unit takes part in: today, later, without a time, earlier. */
export default function InspectionsPage(): ReactElement {
  const say = useText();
  const { unit } = useSession();
  const mayOpen = useMay('room.open');
  const may = useMay('inspection.list');
  const mayFind = useMay('inspection.by-code');
  const mayReport = useMay('visit.report-days');
  const list = useQuery({ ...inspectionsQuery(), enabled: may });
  const items = list.data?.items;
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={say(title)}>{say(title)}</PageHeading>
          <p className="quiet">{say(texts.listLead, { unit: unit.name })}</p>
          <AsTable list="inspection" />
        </div>
        {mayOpen && (
          <Link className="button primary not-on-paper" to="/app/inspections/new">
            <Icon of={plus} />
            {say(texts.newTitle)}
          </Link>
        )}
      </div>
      <p className="not-on-paper in-a-row">
        <Link to="/app/inspections/choose">{say(chooseTitle)}</Link>{' '}
        <Link to="/app/inspections/situation">{say(situationTitle)}</Link>{' '}
        <Link to="/app/inspections/calendar">{say(calendarTitle)}</Link>
      </p>
      {!may && <Forbidden />}
      {may && <FetchState of={list} lines={6} />}
      {items?.length === 0 && (
        <Empty title={say(texts.emptyTitle)} icon={usersThree}>
          <p className="quiet">{say(texts.emptyText)}</p>
        </Empty>
      )}
      {items && items.length > 0 && <Groups of={items} />}
      {(mayFind || mayReport) && (
        <p className="not-on-paper in-a-row">
          {mayFind && <Link to="/app/inspections/by-code">{say(calledWithCode)}</Link>}{' '}
          {mayReport && <Link to="/app/inspections/action-report">{say(reportOfDays)}</Link>}
        </p>
      )}
    </>
  );
}

const groups = ['today', 'later', 'unplanned', 'earlier'] as const;

function groupOf({ startsAt }: InspectionRow, dayOf: (at: Date) => string): (typeof groups)[number] {
  if (startsAt === null) return 'unplanned';
  const at = new Date(startsAt);
  if (dayOf(at) === dayOf(now())) return 'today';
  return at > now() ? 'later' : 'earlier';
}

function Groups({ of }: { of: readonly InspectionRow[] }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  return (
    <>
      {groups.map((group) => {
        const rows = of.filter((row) => groupOf(row, date) === group);
        if (rows.length === 0) return null;
        return (
          <Part key={group} title={say(texts.groupNames[group])}>
            <ul className="rows">
              {rows.map((row) => (
                <InspectionLine key={row.id} row={row} />
              ))}
            </ul>
          </Part>
        );
      })}
    </>
  );
}
