import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import flag from '@phosphor-icons/core/regular/flag.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { now } from '../../../web/clock.ts';
import { Button } from '../../../web/components/button.tsx';
import { FilesOf } from '../../../web/components/files-of-matter.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { OnThisPage } from '../../../web/components/on-this-page.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { saveFile } from '../../../web/save-file.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import type { ProgrammePage, ProgrammeShown } from '../programme-schema.ts';
import { programmeQuery } from './api.ts';
import { useDay } from './days.ts';
import { GoalTable } from './goal-table.tsx';
import { LineTable } from './line-table.tsx';
import * as menu from './menu-messages.ts';
import { ProgrammeFetched } from './programme-fetched.tsx';
import * as texts from './programme-messages.ts';
import { Remains } from './remains.tsx';
import { remainsTitle } from './remains-messages.ts';
import { VisitList } from './visit-list.tsx';
import './programme.css';

/** The running programme on one page: what came of each aim, what each budget line did, what remains. */
export default function Programme(): ReactElement {
  const page = useQuery(programmeQuery());
  return <ProgrammeFetched of={page}>{(data) => <Shown of={data} />}</ProgrammeFetched>;
}

function Shown({ of }: { of: ProgrammePage }): ReactElement {
  const say = useText();
  const mayVisit = useMay('visit.create');
  const { programme, visits } = of;
  return (
    <>
      {programme ? (
        <Running of={programme} />
      ) : (
        <>
          <PageHeading tab={say(menu.title)}>{say(menu.title)}</PageHeading>
          <Empty title={say(texts.programmeNone)} icon={flag}>
            <p className="quiet">{say(texts.programmeNoneText)}</p>
          </Empty>
        </>
      )}
      <section className="section" aria-labelledby="visits">
        <h2 id="visits">{say(texts.visitsTitle)}</h2>
        <VisitList of={visits} />
        <div className="actions programme-end">
          {mayVisit && (
            <Link className="button" to="/app/programme/visits/new">
              <Icon of={plus} />
              {say(menu.visitNew)}
            </Link>
          )}
          <Link to="/app/programme/history">{say(texts.historyTitle)}</Link>
        </div>
      </section>
    </>
  );
}

function Running({ of }: { of: ProgrammeShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const isOver = now().toISOString().slice(0, 10) > of.ends;
  return (
    <>
      <p className="identity">
        <span>{say(menu.title)}</span>
        <span>{of.title}</span>
        <span>{say(texts.kicker, { reference: of.reference, from: day(of.from), to: day(of.ends) })}</span>
      </p>
      <PageHeading tab={say(menu.title)}>
        {isOver
          ? say(texts.headlineOver, { day: day(of.ends) })
          : say(texts.headline, { quarter: of.quarter, quarters: of.quarters, day: day(of.ends) })}
      </PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <DoneNote about={of.id} />
      <ol className="quarters">
        {Array.from({ length: of.quarters }, (_, at) => at + 1).map((number) => (
          <li key={number} className={number < of.quarter ? 'past' : number === of.quarter ? 'now' : ''}>
            {say(number === of.quarter ? texts.quarterNow : texts.quarterLabel, { number })}
          </li>
        ))}
      </ol>
      <OnThisPage
        parts={[
          { id: 'results', name: say(texts.resultsTitle) },
          { id: 'lines', name: say(texts.linesTitle) },
          { id: 'remains', name: say(remainsTitle) },
          { id: 'visits', name: say(texts.visitsTitle) },
        ]}
      />
      <GoalTable of={of.goals} />
      <LineTable of={of.lines} />
      <Remains of={of} />
      <FilesOf kind="programme" id={of.id} heading="h2" />
      <div className="actions programme-end">
        <Button
          icon={downloadSimple}
          onClick={() => saveFile(`${of.reference}.json`, `${JSON.stringify(of, null, 2)}\n`)}
        >
          {say(texts.exportAll)}
        </Button>
      </div>
    </>
  );
}
