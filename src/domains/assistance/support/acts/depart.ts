import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { zoneIn } from '../../../../kernel/country.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { Day, Instant } from '../../../../kernel/time/dates.ts';
import { midnightAfter } from '../../../../kernel/time/day-bounds.ts';
import { maySupport } from '../../access.ts';
import { countDeparture } from '../../counted.ts';
import { assistanceMessages } from '../../messages.ts';
import { departures, YesNo } from '../../schema.ts';
import { hasNotBegun, inSupport, type SupportOfPerson } from '../support.ts';

const SetDeparture = z.strictObject({
  act: ActEnvelope,
  departure: z.enum(departures),
  on: Day.nullable(),
  supported: YesNo,
  said: text(600).nullable(),
});
type SetDeparture = z.infer<typeof SetDeparture>;

const Facts = SetDeparture.pick({ departure: true, on: true, supported: true }).extend({ endsAt: Instant.nullable() });
type Facts = z.infer<typeof Facts>;

const sentences = {
  wishes: assistanceMessages.wishesToLeave,
  booked: assistanceMessages.booked,
  left: assistanceMessages.left,
  stays: assistanceMessages.staysHere,
};

export const setDeparture: ActDef<'assistance.depart', Facts, 'said'> = defineAct({
  type: 'assistance.depart',
  stream: 'support',
  words: ['said'],
  nature: 'record',
  facts: Facts,
  icon: 'airplane-takeoff',
  sentence: ({ departure }) => ({ message: sentences[departure] }),
  retainRule: 'support',
});

/** That a person wants to leave, is booked, has left or stays. What they said is stored sealed. */
export const toDepart: Doing<SetDeparture, SupportOfPerson> = {
  act: setDeparture,
  input: SetDeparture,
  roles: ['officer', 'lead'],
  may: maySupport,
  possible: hasNotBegun,
  refuses: ({ departure, on }) =>
    on === null && (departure === 'booked' || departure === 'left') ? wrongAt('on', assistanceMessages.whichDay) : null,
  acts: ({ act, said, ...departed }, here) => [
    setDeparture.draft({
      ...inSupport(here, act),
      facts: { ...departed, endsAt: departed.on && midnightAfter(departed.on, zoneIn(here.at.country)) },
      counts: here.state
        ? countDeparture(departed, { person: here.state.person, file: here.state.case ?? here.id })
        : [],
      words: { said },
    }),
  ],
};
