import usersThree from '@phosphor-icons/core/regular/users-three.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Chip } from '../../../web/components/chip.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { PaperButtons } from '../../../web/components/paper/paper-buttons.tsx';
import { PrintButton } from '../../../web/components/paper/print-button.tsx';
import { useAway } from '../../../web/components/responsible.tsx';
import { ScrollTable } from '../../../web/components/scroll-table.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { useMay, useSession } from '../../access/ui/public.tsx';
import type { PersonLoad, UnitLoad } from '../schema.ts';
import { loadQuery } from './api.ts';
import { useLanguageNames } from './language-names.ts';
import { sumOf } from './load-sum.ts';
import { loadTitle } from './menu-messages.ts';
import * as texts from './messages.ts';
import { PersonMatters } from './person-matters.tsx';
import './workload.css';

const route = getRouteApi('/app/unit');

/** What each person of the unit answers for; and the hand-over of several matters at once. */
export default function LoadPage(): ReactElement {
  const say = useText();
  const { unit } = useSession();
  const mayRead = useMay('load.read');
  const load = useQuery({ ...loadQuery(), enabled: mayRead });
  return (
    <>
      <p className="identity">
        <span>{unit.name}</span>
      </p>
      <div className="page-head">
        <PageHeading tab={say(loadTitle)}>{say(loadTitle)}</PageHeading>
        <div className="actions not-on-paper">
          {mayRead && <PaperButtons path="/api/unit/load/paper" of={say(loadTitle)} />}
          <PrintButton />
        </div>
      </div>
      {mayRead ? <Fetched of={load}>{(data) => <Load of={data} />}</Fetched> : <Forbidden />}
    </>
  );
}

function Load({ of }: { of: UnitLoad }): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const { of: chosen } = route.useSearch();
  // What no one answers for comes first.
  const people = [...of.people.filter(({ hasLeft }) => hasLeft), ...of.people.filter(({ hasLeft }) => !hasLeft)];
  const person = people.find(({ id }) => id === chosen);
  // Of the kinds that this person may read, those that anyone of the unit answers for.
  const kinds = of.kinds.filter(({ kind }) => people.some(({ matters }) => matters.some((one) => one.kind === kind)));
  const count = (n: number): string => (n === 0 ? '–' : number(n));
  const columns = [
    say(texts.columnPerson),
    ...kinds.map(({ called }) => ({ name: called, isNumber: true })),
    { name: say(texts.columnTasks), isNumber: true },
    { name: say(texts.columnPastDue), isNumber: true },
    say(texts.columnAway),
  ];
  return (
    <>
      <p className="quiet">
        {say(texts.lead, { matters: people.reduce((sum, one) => sum + sumOf(one), 0), people: people.length })}
      </p>
      <ScrollTable
        look="cards"
        caption={say(texts.caption)}
        columns={columns}
        rows={people.map((one) => ({
          key: one.id,
          cells: [
            <Name key="name" of={one} isChosen={one.id === chosen} />,
            ...kinds.map(({ kind }) => count(one.matters.find((each) => each.kind === kind)?.count ?? 0)),
            count(one.tasks),
            one.pastDue > 0 ? (
              <b key="late" className="workload-late">
                {number(one.pastDue)}
              </b>
            ) : (
              '–'
            ),
            one.away === null ? '–' : <Absence key="away" away={one.away} />,
          ],
        }))}
      />
      {of.pastDueOfNobody > 0 && <p className="small">{say(texts.noOne, { count: of.pastDueOfNobody })}</p>}
      {person ? (
        <PersonMatters key={person.id} of={person} people={people} kinds={of.kinds} />
      ) : (
        <Empty title={say(texts.choosePerson)} icon={usersThree} />
      )}
    </>
  );
}

function Name({ of, isChosen }: { of: PersonLoad; isChosen: boolean }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const namesOf = useLanguageNames();
  return (
    <>
      <Link
        to="/app/unit"
        search={{ of: of.id }}
        resetScroll={false}
        aria-current={isChosen ? 'true' : undefined}
        className={isChosen ? 'workload-chosen' : ''}
      >
        {of.isMe ? say(texts.you, { name: of.name }) : of.name}
      </Link>
      {of.hasLeft && (
        <span className="workload-line">
          <Chip look="attention" icon={warning}>
            {say(texts.nobody)}
          </Chip>
        </span>
      )}
      {of.languages.length > 0 && (
        <span className="workload-line small quiet">{say(texts.spoken, { languages: namesOf(of.languages) })}</span>
      )}
      {of.leavesAt !== null && (
        <span className="workload-line small quiet">
          {say(of.hasLeft ? texts.leftAt : texts.leaves, { date: day(new Date(of.leavesAt)) })}
        </span>
      )}
    </>
  );
}

function Absence({ away }: { away: NonNullable<PersonLoad['away']> }): ReactElement {
  const told = useAway();
  return <span className="small">{told(away)}</span>;
}
