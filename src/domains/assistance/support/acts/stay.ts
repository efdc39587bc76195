import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { zoneIn } from '../../../../kernel/country.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { formatsFor } from '../../../../kernel/text/formats.ts';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { Day, Instant } from '../../../../kernel/time/dates.ts';
import { midnightAfter } from '../../../../kernel/time/day-bounds.ts';
import { maySupport } from '../../access.ts';
import { assistanceMessages } from '../../messages.ts';
import { hasNotBegun, inSupport, type SupportOfPerson } from '../support.ts';

/** How long a person may stay: a day, or that this agency has not been informed. Never on what it rests. */
const SetStay = z.strictObject({ act: ActEnvelope, until: Day.nullable() });
type SetStay = z.infer<typeof SetStay>;

const Facts = SetStay.pick({ until: true }).extend({ endsAt: Instant.nullable() });
type Facts = z.infer<typeof Facts>;

export const setStay: ActDef<'assistance.stay', Facts, never> = defineAct({
  type: 'assistance.stay',
  stream: 'support',
  nature: 'record',
  facts: Facts,
  icon: 'calendar-check',
  sentence: ({ until }, language) =>
    until === null
      ? { message: assistanceMessages.stayUnknown }
      : { message: assistanceMessages.staySet, values: { day: formatsFor(language).day(atNoon(until)) } },
  retainRule: 'support',
});

/** Until when a person may stay, as far as we have been informed. Only a day. */
export const toSetStay: Doing<SetStay, SupportOfPerson> = {
  act: setStay,
  input: SetStay,
  roles: ['officer', 'lead'],
  may: maySupport,
  possible: hasNotBegun,
  acts: ({ act, until }, here) => [
    setStay.draft({
      ...inSupport(here, act),
      facts: { until, endsAt: until && midnightAfter(until, zoneIn(here.at.country)) },
    }),
  ],
};
