import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import type { TrainingShown } from '../../assigning/schema.ts';
import { toLearning } from '../learn-messages.ts';
import { LearningFetched } from '../learning-fetched.tsx';
import { trainingPage, trainingQuery } from './api.ts';
import { AssignForm } from './assign-form.tsx';
import { GroupForm } from './group-form.tsx';
import { OneAssigned, OneGroup } from './one-line.tsx';
import * as texts from './training-messages.ts';
import './training.css';

/** Groups of people and the courses that they are assigned, for managers of units and training leads. */
export default function TrainingPage(): ReactElement {
  const say = useText();
  const may = useMay('training.read');
  const training = useQuery({ ...trainingQuery(), enabled: may });
  return (
    <>
      <p className="small not-on-paper">
        <Link to="/app/learn">{say(toLearning)}</Link>
      </p>
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      {may ? <LearningFetched of={training}>{(data) => <Training of={data} />}</LearningFetched> : <Forbidden />}
    </>
  );
}

function Training({ of }: { of: TrainingShown }): ReactElement {
  const say = useText();
  const { longDate } = useFormats();
  const groupName = (id: string | null): string => of.groups.find((group) => group.id === id)?.name ?? '–';
  return (
    <>
      <DoneNote about={trainingPage} />
      <p className="lead">{say(texts.lead)}</p>
      <section className="section" aria-labelledby="assigned">
        <h2 id="assigned">{say(texts.assignedTitle)}</h2>
        {of.assignments.length === 0 ? (
          <p className="quiet">{say(texts.noneAssigned)}</p>
        ) : (
          <ScrollTable
            caption={say(texts.assignedTitle)}
            look="cards"
            columns={[texts.colCourse, texts.colDue, texts.colGroup, texts.colWho, texts.colDo].map((text) =>
              say(text),
            )}
            rows={of.assignments.map((one) => ({
              key: one.id,
              cells: [
                one.courseTitle,
                one.isPast ? say(texts.past, { day: longDate(atNoon(one.due)) }) : longDate(atNoon(one.due)),
                groupName(one.group),
                say(texts.countPeople, { count: one.people.length }),
                <OneAssigned key="do" of={of} assigned={one} />,
              ],
            }))}
          />
        )}
      </section>
      <section className="section not-on-paper" aria-labelledby="assign">
        <h2 id="assign">{say(texts.assign)}</h2>
        <AssignForm of={of} assigned={null} />
      </section>
      <section className="section" aria-labelledby="groups">
        <h2 id="groups">{say(texts.groupsTitle)}</h2>
        {of.groups.length === 0 ? (
          <p className="quiet">{say(texts.noGroups)}</p>
        ) : (
          <ScrollTable
            caption={say(texts.groupsTitle)}
            look="cards"
            columns={[texts.colGroup, texts.colWho, texts.colDo].map((text) => say(text))}
            rows={of.groups.map((group) => ({
              key: group.id,
              cells: [
                group.name,
                say(texts.countPeople, { count: group.people.length }),
                <OneGroup key="do" of={of} group={group} />,
              ],
            }))}
          />
        )}
      </section>
      <section className="section not-on-paper" aria-labelledby="add-group">
        <h2 id="add-group">{say(texts.addGroup)}</h2>
        <GroupForm of={of} group={null} />
      </section>
    </>
  );
}
