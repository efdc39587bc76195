import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useId } from 'react';
import { now } from '../../../../web/clock.ts';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { sendingNow } from '../../../../web/messages.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import type { Contributions } from '../../contribute/schema.ts';
import { StudyNav } from '../study-nav.tsx';
import { contributionsNote, contributionsQuery, useContributionsCommand } from './api.ts';
import * as texts from './contribution-messages.ts';
import { GiveForm } from './give-form.tsx';
import { ReleaseForm, studyInWords } from './release-form.tsx';
import '../study.css';

/** What this agency gives to a study by the decision of a named person; and, with a study body, what is made of it. */
export default function ContributionsPage(): ReactElement {
  const say = useText();
  const may = useMay('study.contributions');
  const found = useQuery({ ...contributionsQuery(), enabled: may });
  return (
    <>
      <StudyNav />
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      <DoneNote about={contributionsNote} />
      {!may && <Forbidden />}
      {may && <FetchState of={found} />}
      {found.data && <Contribution of={found.data} />}
    </>
  );
}

function Contribution({ of: shown }: { of: Contributions }): ReactElement {
  const say = useText();
  const isBody = shown.to === null;
  return (
    <>
      <p className="lead">{isBody ? say(texts.bodyLead) : say(texts.lead, { agency: shown.agency })}</p>
      {isBody ? <StudyBody of={shown} /> : <Agency of={shown} />}
    </>
  );
}

function Line({ at, children }: { at: string; children: ReactElement }): ReactElement {
  const { shortDay } = useFormats();
  return (
    <li className="row">
      <p className="when">
        <time dateTime={at}>{shortDay(new Date(at), now())}</time>
      </p>
      {children}
    </li>
  );
}

function Agency({ of: shown }: { of: Contributions }): ReactElement {
  const say = useText();
  const heading = useId();
  return (
    <>
      {shown.may.includes('study.contribute') && shown.to !== null && <GiveForm of={shown} to={shown.to} />}
      <section className="block section" aria-labelledby={heading}>
        <h2 id={heading}>{say(texts.givenTitle)}</h2>
        {shown.given.length === 0 && <p className="quiet">{say(texts.givenNone)}</p>}
        <ul className="rows">
          {shown.given.map(({ id, study, rows, by, at, ethics }) => (
            <Line key={id} at={at}>
              <div>
                <p>{say(texts.givenLine, { study: studyInWords(study), count: rows, name: by })}</p>
                <p className="small quiet">{ethics ?? say(texts.invented)}</p>
              </div>
            </Line>
          ))}
        </ul>
      </section>
    </>
  );
}

function StudyBody({ of: shown }: { of: Contributions }): ReactElement {
  const say = useText();
  const [arrived, releases] = [useId(), useId()];
  return (
    <>
      <section className="block section" aria-labelledby={arrived}>
        <h2 id={arrived}>{say(texts.arrivedTitle)}</h2>
        {shown.arrived.length === 0 && <p className="quiet">{say(texts.givenNone)}</p>}
        <ul className="rows">
          {shown.arrived.map(({ id, study, from, rows, at, invented }) => (
            <Line key={id} at={at}>
              <div>
                <p>{say(texts.arrivedLine, { from, count: rows, study: studyInWords(study) })}</p>
                {invented && <p className="small quiet">{say(texts.invented)}</p>}
              </div>
            </Line>
          ))}
        </ul>
      </section>
      {shown.may.includes('study.release') && shown.arrived.length > 0 && <ReleaseForm of={shown} />}
      <section className="block section" aria-labelledby={releases}>
        <h2 id={releases}>{say(texts.releasesTitle)}</h2>
        {shown.releases.length === 0 && <p className="quiet">{say(texts.givenNone)}</p>}
        <ul className="rows">
          {shown.releases.map((release) => (
            <ReleaseRow key={release.id} of={release} />
          ))}
        </ul>
      </section>
    </>
  );
}

function ReleaseRow({ of: release }: { of: Contributions['releases'][number] }): ReactElement {
  const say = useText();
  const command = useContributionsCommand();
  const name = useId();
  const { id, madeAt, madeBy, signedBy, maySign } = release;

  const sign = () =>
    command.send({
      path: `/api/study/releases/${id}/sign`,
      label: texts.signing,
      done: texts.didSign,
      body: (act) => ({ act }),
    });

  return (
    <Line at={madeAt}>
      <div>
        <p id={name}>{say(texts.releaseLine, { name: release.name, person: madeBy })}</p>
        <p className="small quiet">
          {signedBy === null ? say(texts.notSigned) : say(texts.signedLine, { name: signedBy })}
        </p>
        <Refusal of={command.refused} />
        <Sending act={command.act} />
        {maySign && (
          <div className="actions">
            <Button look="primary" barred={command.onItsWay} reason={name} onClick={() => void sign()}>
              {say(command.sending ? sendingNow : texts.sign)}
            </Button>
          </div>
        )}
      </div>
    </Line>
  );
}
