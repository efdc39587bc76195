import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useContext } from 'react';
import { FilesOf } from '../../../web/components/files-of-matter.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { Timeline } from '../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { useLanguage } from '../../../web/formats.ts';
import { namesInARow } from '../../../web/names-in-a-row.ts';
import { useText } from '../../../web/text.tsx';
import { capacityNames } from '../../access/public.ts';
import type { PersonShown } from '../schema.ts';
import { personQuery } from './api.ts';
import { Consents } from './consents.tsx';
import * as correctTexts from './correct-messages.ts';
import { personMenu } from './menu-messages.ts';
import { peopleTexts } from './people-messages.ts';
import { Protection } from './protection.tsx';
import { PersonSections } from './public.tsx';
import { ReachSection } from './reach.tsx';
import { reachTexts } from './reach-messages.ts';
import { Vault } from './vault.tsx';
import { aboutWords, personFieldName, personFieldValue } from './words.ts';
import './person.css';

/** One person whole, under their alias. A hidden one and a missing one end on the same page. */
export default function PersonPage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const person = useQuery(personQuery(id));
  return (
    <Fetched
      of={person}
      title={say(peopleTexts.notFound)}
      instead={
        <p>
          <Link to="/app/persons">{say(peopleTexts.toPeople)}</Link>
        </p>
      }
    >
      {(data) => <Person person={data} />}
    </Fetched>
  );
}

function Person({ person }: { person: PersonShown }): ReactElement {
  const say = useText();
  const language = useLanguage();
  const sections = useContext(PersonSections);
  if (person.isUndone)
    return (
      <>
        <p className="identity">
          <Link to="/app/persons">{say(peopleTexts.toPeople)}</Link>
        </p>
        <PageHeading tab={say(personMenu.title)}>{say(peopleTexts.registeringUndone)}</PageHeading>
        <p>{say(peopleTexts.registeringUndoneText)}</p>
      </>
    );
  return (
    <>
      <p className="identity">
        <Link className="not-on-paper" to="/app/persons">
          {say(peopleTexts.toPeople)}
        </Link>
        {person.case && (
          <a className="not-on-paper" href={`/app/cases/${person.case}`}>
            {say(reachTexts.toCase)}
          </a>
        )}
      </p>
      <div className="page-head">
        <div>
          <PageHeading tab={say(personMenu.title)}>{person.alias}</PageHeading>
          <p className="quiet">{aboutWords(person, language, say)}</p>
          {person.former.length > 0 && (
            <p className="small quiet">{say(correctTexts.formerly, { aliases: namesInARow(person.former) })}</p>
          )}
        </div>
        {person.may.includes('person.correct') && (
          <div className="actions not-on-paper">
            <Link className="button plain" to="/app/persons/$id/correct" params={{ id: person.id }}>
              {say(correctTexts.toCorrect)}
            </Link>
          </div>
        )}
      </div>
      <div className="person-top">
        <DoneNote about={person.id} />
        <VisibilityStrip of={person.visibility} />
      </div>
      <div className="columns person-columns">
        <div>
          {sections.map(({ place, Body }) => (
            <Body key={place} person={person} />
          ))}
          <Consents person={person} />
          <FilesOf kind="person" id={person.id} heading="h2" />
          <section className="section" aria-labelledby="timeline">
            <h2 id="timeline">{say(reachTexts.timeline)}</h2>
            <Timeline
              events={person.timeline}
              capacities={capacityNames}
              fieldName={(field) => personFieldName(field, say)}
              fieldValue={(field, value) => <>{personFieldValue(field, value, language, say)}</>}
            />
          </section>
        </div>
        <aside aria-label={say(reachTexts.aside, { alias: person.alias })} className="person-side">
          <Vault person={person} />
          <ReachSection person={person} />
          <Protection person={person} />
        </aside>
      </div>
    </>
  );
}
