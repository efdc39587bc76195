import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useDeferredValue, useState } from 'react';
import { Field } from '../../../web/components/field.tsx';
import { OnThisPage } from '../../../web/components/on-this-page.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../web/components/paper/print-button.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { useText } from '../../../web/text.tsx';
import { useSession } from '../../access/ui/public.tsx';
import type { GuideShown, HelpShown, TaskShown } from '../guides/schema.ts';
import { helpQuery } from './api.ts';
import { CommonHelp } from './common-help.tsx';
import { findTasks } from './find-tasks.ts';
import './help.css';
import * as texts from './messages.ts';
import { TaskPart } from './task-part.tsx';

/** The guide of one’s role, opened where it is about the page one came from; every other guide, and what holds for all. */
export default function HelpPage(): ReactElement {
  const say = useText();
  const { unit, agency, version } = useSession();
  return (
    <div className="reading help">
      <div className="page-head">
        <div>
          <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
          <p className="lead">{say(texts.lead)}</p>
        </div>
        <PrintButton />
      </div>
      <Fetched of={useQuery(helpQuery())}>{(data) => <Guides of={data} />}</Fetched>
      <CommonHelp unit={unit.name} agency={agency} version={version} />
    </div>
  );
}

function Guides({ of }: { of: HelpShown }): ReactElement {
  const say = useText();
  const { at, guide: chosen, task } = useSearch({ from: '/app/help' });
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const found = findTasks(of.tasks, useDeferredValue(typed));
  const guide = of.guides.find(({ id }) => id === (chosen ?? of.own)) ?? of.guides[0];
  return (
    <>
      <search className="help-choice not-on-paper">
        <Field id="help.guide" label={say(texts.whichGuide)}>
          {(ties) => (
            <select
              {...ties}
              className="input"
              value={guide?.id}
              onChange={({ target }) => void navigate({ to: '/app/help', search: { guide: target.value } })}
            >
              {of.guides.map(({ id, title }) => (
                <option key={id} value={id}>
                  {id === of.own ? say(texts.own, { guide: title }) : title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          id="help.words"
          label={say(texts.words)}
          hint={say(texts.wordsHint)}
          value={typed}
          maxLength={60}
          onChange={setTyped}
        />
      </search>
      <p className="small quiet" role="status">
        {found && say(texts.found, { count: found.length })}
      </p>
      {found?.map((task) => (
        <TaskPart key={task.id} of={task} />
      ))}
      {!found && guide && <OneGuide of={guide} tasks={of.tasks} at={at} task={task} />}
    </>
  );
}

function OneGuide(props: {
  of: GuideShown;
  tasks: readonly TaskShown[];
  at: string | undefined;
  task: string | undefined;
}): ReactElement {
  const { of: guide, tasks, at, task } = props;
  const say = useText();
  const known = new Map(tasks.map((task) => [task.id, task]));
  const own = guide.tasks.flatMap((id) => known.get(id) ?? []);
  const isAbout = ({ topics }: TaskShown): boolean => topics.some((topic) => topic === at);
  const askedFor = at === undefined ? undefined : (own.find(isAbout) ?? tasks.find(isAbout));
  const asked = (task === undefined ? undefined : known.get(task)) ?? askedFor;
  const isElsewhere = asked !== undefined && !own.includes(asked);
  return (
    <>
      {isElsewhere && (
        <>
          <p className="kicker">{say(texts.asked)}</p>
          <TaskPart of={asked} isAsked />
        </>
      )}
      <section className="section">
        <h2>{say(texts.day)}</h2>
        <p>{guide.day}</p>
        <OnThisPage parts={own.map(({ id, title }) => ({ id: `help-${id}`, name: title }))} />
      </section>
      {own.map((task) => (
        <TaskPart key={task.id} of={task} isAsked={task === asked} />
      ))}
      <section className="section">
        <h2>{say(texts.whomToAsk)}</h2>
        <p>{guide.ask}</p>
      </section>
    </>
  );
}
