import type { ReactElement } from 'react';
import { useCountryName } from '../../../../web/country-name.ts';
import { useText } from '../../../../web/text.tsx';
import type { EventShown, ParticipantShown } from '../../events/event-schema.ts';
import { participantStateWords, worksAtWords } from '../../events/event-words.ts';
import { OnePerson } from './one-person.tsx';
import * as people from './people-messages.ts';

const mailWords = { waits: people.mailWaits, sent: people.mailSent, failed: people.mailFailed } as const;

/** Who was asked, how each stands, and what each needs. */
export function People({ of }: { of: EventShown }): ReactElement {
  const say = useText();
  const country = useCountryName();
  if (of.participants.length === 0) return <p className="quiet">{say(people.peopleNone)}</p>;
  return (
    <table className="programme-table event-people">
      <thead>
        <tr>
          <th scope="col">{say(people.colName)}</th>
          <th scope="col">{say(people.colState)}</th>
          <th scope="col">{say(people.colMail)}</th>
          <th scope="col">{say(people.colNeeds)}</th>
        </tr>
      </thead>
      <tbody>
        {of.participants.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              {one.name ?? <span className="unknown">{say(people.erased)}</span>}
              <span className="small quiet">
                {[say(worksAtWords[one.worksAt]), one.organisation, country(one.country)].filter(Boolean).join(', ')}
              </span>
              {one.mail !== null && <span className="small quiet">{one.mail}</span>}
              <OnePerson of={of} one={one} />
            </th>
            <td data-label={say(people.colState)}>
              <Standing of={one} />
            </td>
            <td data-label={say(people.colMail)}>{one.mailed && say(mailWords[one.mailed.state])}</td>
            <td data-label={say(people.colNeeds)}>
              <NeedsOf of={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Standing({ of }: { of: ParticipantShown }): ReactElement {
  const say = useText();
  return (
    <>
      {say(participantStateWords[of.state])}
      {of.place !== null && <span className="small quiet">{say(people.place, { place: of.place })}</span>}
      {of.came !== null && <span className="small">{say(of.came ? people.came : people.didNotCome)}</span>}
      {of.bySelf && <span className="small quiet">{say(people.bySelf)}</span>}
    </>
  );
}

function NeedsOf({ of }: { of: ParticipantShown }): ReactElement | null {
  const say = useText();
  if (of.needs === null) return of.hasNeeds ? <span className="quiet">{say(people.needsHidden)}</span> : null;
  return (
    <>
      {of.needs.interpretation && <span>{say(people.needsInterpretation, { language: of.needs.interpretation })}</span>}
      {of.needs.access && <span className="small">{of.needs.access}</span>}
    </>
  );
}
