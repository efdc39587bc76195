import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { OnThisPage } from '../../../../web/components/on-this-page.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Loading } from '../../../../web/components/state/loading.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { useAreHere } from '../../../knowledge/ui/public.tsx';
import type { AfterShown } from '../../after/schema.ts';
import { Opened, Part, useIdOfPage } from '../parts.tsx';
import { CapacityBar } from '../visit/capacity-bar.tsx';
import { afterQuery } from './api.ts';
import { Decisions } from './decisions.tsx';
import { FoundTable } from './found.tsx';
import { HandedTable } from './handed.tsx';
import * as texts from './messages.ts';
import { NumberTables } from './numbers.tsx';
import { TakeOutReports } from './reports.tsx';

/** After the visit: who found what, what was decided and became of it, what was handed over, the numbers, and reports of it. */
export default function AfterPage(): ReactElement {
  const after = useQuery(afterQuery(useIdOfPage()));
  const namesAreHere = useAreHere(['observations']);
  return <Opened of={after}>{(shown) => (namesAreHere ? <After of={shown} /> : <Loading lines={8} />)}</Opened>;
}

function After({ of }: { of: AfterShown }): ReactElement {
  const say = useText();
  const parts: readonly { id: string; title: Message; note?: Message; body: ReactElement }[] = [
    { id: 'found', title: texts.foundTitle, body: <FoundTable of={of} /> },
    { id: 'decisions', title: texts.decisionsTitle, note: texts.decisionsNote, body: <Decisions of={of} /> },
    { id: 'handed', title: texts.handedTitle, note: texts.handedNote, body: <HandedTable of={of} /> },
    { id: 'numbers', title: texts.numbersTitle, note: texts.numbersNote, body: <NumberTables of={of} /> },
    ...(of.may.includes('visit.report')
      ? [
          {
            id: 'reports',
            title: texts.reportsTitle,
            note: texts.reportsNote,
            body: (
              <>
                <TakeOutReports about={{ visit: of.visit }} />
                <p>
                  <Link to="/app/inspections/action-report">{say(texts.reportOfDays)}</Link>
                </p>
              </>
            ),
          },
        ]
      : []),
    ...(of.timeline.length > 0
      ? [
          {
            id: 'timeline',
            title: texts.timelineTitle,
            body: <Timeline events={of.timeline} capacities={capacityNames} fieldName={(field) => field} />,
          },
        ]
      : []),
  ];
  return (
    <>
      <CapacityBar basis={of.basis} />
      <PageHeading tab={say(texts.afterTab)}>{say(texts.afterTitle, { place: of.workplace.name })}</PageHeading>
      <p className="lead">{say(texts.afterLead)}</p>
      <DoneNote about={of.visit} />
      <OnThisPage parts={parts.map(({ id, title }) => ({ id, name: say(title) }))} />
      {parts.map(({ id, title, note, body }) => (
        <Part key={id} id={id} title={say(title)} {...(note ? { note: say(note) } : {})}>
          {body}
        </Part>
      ))}
      <p className="actions not-on-paper">
        <Link className="button plain" to="/app/inspections/visits/$id" params={{ id: of.visit }}>
          {say(texts.toVisit)}
        </Link>
      </p>
      <VisibilityStrip of={of.visibility} />
    </>
  );
}
