import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Capacity } from '../../../kernel/capacity.ts';
import { type Role, roles } from '../../../kernel/who.ts';
import { now } from '../../../web/clock.ts';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { Timeline } from '../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { capacityNames } from '../../access/public.ts';
import { roleNames } from '../role-messages.ts';
import type { PersonShown } from '../schema.ts';
import { AbsenceSection } from './absence-section.tsx';
import { personQuery } from './api.ts';
import { toPeople } from './form-messages.ts';
import { isPressing, Mailed } from './mail/mailed.tsx';
import { ChangePerson, EndAccount } from './person-forms.tsx';
import * as texts from './person-messages.ts';
import { Rights } from './rights.tsx';
import { SignInSection } from './sign-in-section.tsx';
import './administration.css';

/** One person: what access they have, until when, and who has changed it. */
export default function PersonPage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const person = useQuery(personQuery(id));
  const back = (
    <p className="not-on-paper">
      <Link to="/app/administration/people">{say(toPeople)}</Link>
    </p>
  );
  return (
    <Fetched of={person} title={say(texts.notFound)} instead={back}>
      {(data) => (
        <>
          {back}
          <Person key={data.id} of={data} />
        </>
      )}
    </Fetched>
  );
}

function Person({ of }: { of: PersonShown }): ReactElement {
  const say = useText();
  return (
    <>
      <PageHeading tab={say(texts.tab)}>{of.name}</PageHeading>
      <p className="quiet">
        {of.title}, {of.unit.name}
      </p>
      <Standing of={of} />
      {isPressing(of) && <Mailed of={of} />}
      <DoneNote about={of.id} />
      <div className="administration-sees">
        <VisibilityStrip of={of.visibility} />
      </div>
      <Rights kind="role" of={of} words={roles} nameOf={(word) => say(roleNames[word as Role])} />
      <Rights
        kind="capacity"
        of={of}
        words={of.capacitiesOfUnit}
        nameOf={(word) => say(capacityNames[word as Capacity])}
      />
      <AbsenceSection of={of} />
      <SignInSection of={of} />
      {of.may.includes('account.change') && <ChangePerson of={of} />}
      {of.may.includes('account.end') && <EndAccount of={of} />}
      <History of={of} />
    </>
  );
}

function Standing({ of }: { of: PersonShown }): ReactElement | null {
  const say = useText();
  const { shortDay } = useFormats();
  if (of.leavesAt) {
    const day = shortDay(new Date(of.leavesAt), now());
    const stands = of.endedByDirectory ? texts.endedByDirectory : of.hasEnded ? texts.hasEnded : texts.leavesOn;
    return <p>{say(stands, { day })}</p>;
  }
  return of.isOwn ? <p>{say(texts.ownAccount)}</p> : null;
}

function History({ of }: { of: PersonShown }): ReactElement {
  const say = useText();
  const events = of.timeline.map(({ changes, ...event }) => ({
    ...event,
    changes: changes.map(({ what, before, after }) => ({ field: what, before: [before], after })),
    changed: changes.map(({ what }) => what),
  }));
  return (
    <section className="section" aria-labelledby="history">
      <h2 id="history">{say(texts.history)}</h2>
      <p className="small quiet">{say(texts.historyNote)}</p>
      {events.length === 0 && <p className="unknown">{say(texts.noHistory)}</p>}
      <Timeline
        events={events}
        capacities={capacityNames}
        fieldName={(what) => what}
        fieldValue={(_what, value) => String(value)}
      />
    </section>
  );
}
