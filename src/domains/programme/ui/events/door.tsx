import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { today } from '../../../../web/form/day-field.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { useText } from '../../../../web/text.tsx';
import type { EventShown, ParticipantShown } from '../../events/event-schema.ts';
import { participantStateWords, worksAtWords } from '../../events/event-words.ts';
import { useDay } from '../days.ts';
import { ProgrammeFetched } from '../programme-fetched.tsx';
import { eventQuery, useEventCommand } from './event-api.ts';
import * as texts from './event-page-messages.ts';
import * as words from './people-messages.ts';
import '../programme.css';
import './event.css';

/** Attendance as it is taken at the door, with a phone in the hand: one person, two large buttons. */
export default function Door(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const event = useQuery(eventQuery(id));
  return <ProgrammeFetched of={event}>{(data) => <AtTheDoor of={data} />}</ProgrammeFetched>;
}

function AtTheDoor({ of }: { of: EventShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const [word, setWord] = useState('');
  const found = of.participants.filter(
    ({ name, state }) => state !== 'removed' && (name ?? '').toLowerCase().includes(word.trim().toLowerCase()),
  );
  const seated = found.filter(({ state }) => state === 'seat');
  const others = found.filter(({ state, name }) => state !== 'seat' && name !== null);
  const mayTake = of.may.includes('event.attend') && of.from <= today();
  return (
    <div className="reading">
      <p className="identity">
        <span>{of.title}</span>
      </p>
      <PageHeading tab={say(words.doorTitle)}>{say(words.doorTitle)}</PageHeading>
      <p className="lead" role="status">
        {say(words.doorLead, { came: of.counts.came, taken: of.counts.taken })}
      </p>
      {!mayTake && <p>{say(words.doorNotYet, { day: day(of.from) })}</p>}
      <TextField id="find" label={say(words.doorFind)} value={word} onChange={setWord} error={undefined} optional />
      <DoorList of={of} people={seated} mayTake={mayTake} />
      {others.length > 0 && (
        <>
          <h2>{say(words.doorOthers)}</h2>
          <DoorList of={of} people={others} mayTake={mayTake} />
        </>
      )}
      <p className="programme-end">
        <Link to="/app/programme/events/$id" params={{ id: of.id }}>
          {say(words.backToEvent)}
        </Link>
      </p>
    </div>
  );
}

type ListProps = { readonly of: EventShown; readonly people: readonly ParticipantShown[]; readonly mayTake: boolean };

const DoorList = ({ of, people, mayTake }: ListProps): ReactElement => (
  <ul className="door">
    {people.map((one) => (
      <Person key={one.id} of={of} one={one} mayTake={mayTake} />
    ))}
  </ul>
);

function Person({ of, one, mayTake }: { of: EventShown; one: ParticipantShown; mayTake: boolean }): ReactElement {
  const say = useText();
  const command = useEventCommand();
  const name = one.name ?? say(words.erased);
  const take = (came: boolean) =>
    void command.send({
      path: `/api/events/${of.id}/attendance`,
      label: texts.sending,
      done: words.doorDone,
      body: (act) => ({ act, participant: one.id, came }),
    });
  return (
    <li>
      <span>
        <b>{name}</b>
        <span className="small quiet">
          {[say(worksAtWords[one.worksAt]), one.state === 'seat' ? null : say(participantStateWords[one.state])]
            .filter(Boolean)
            .join(', ')}
        </span>
      </span>
      <span className="door-buttons">
        <Button
          {...(one.came === true ? { look: 'primary' as const } : {})}
          aria-pressed={one.came === true}
          aria-label={say(words.doorPresentNamed, { name })}
          barred={!mayTake || command.onItsWay}
          onClick={() => take(true)}
        >
          {say(words.doorPresent)}
        </Button>
        <Button
          {...(one.came === false ? { look: 'primary' as const } : {})}
          aria-pressed={one.came === false}
          aria-label={say(words.doorAbsentNamed, { name })}
          barred={!mayTake || command.onItsWay}
          onClick={() => take(false)}
        >
          {say(words.doorAbsent)}
        </Button>
      </span>
      <Refusal of={command.refused} />
    </li>
  );
}
