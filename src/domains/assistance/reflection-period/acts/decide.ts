import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { zoneIn } from '../../../../kernel/country.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { WrittenGround } from '../../../../kernel/text/ground.ts';
import { text } from '../../../../kernel/text/text.ts';
import type { Calendar } from '../../../../kernel/time/calendar.ts';
import { Day, Instant } from '../../../../kernel/time/dates.ts';
import { midnightAfter } from '../../../../kernel/time/day-bounds.ts';
import { groundOfUseProblem } from '../../../knowledge/public.ts';
import { mayDecide } from '../../access.ts';
import { countApplication } from '../../counted.ts';
import { assistanceMessages } from '../../messages.ts';
import type { Post } from '../../post.ts';
import { decided, isOfCountry, provisions } from '../../schema.ts';
import { type Application, inApplication } from '../application.ts';
import { lastDayOf, periodIn } from '../days.ts';
import { sendDecision } from '../notify-applicant.ts';

const DecidePeriod = z.strictObject({
  act: ActEnvelope,
  outcome: z.enum(decided),
  provision: z.enum(provisions),
  reason: text(1000).nullable(),
  /** The provision on which the decision is told, where the country has none in CAPE. */
  ground: WrittenGround.optional(),
});
type DecidePeriod = z.infer<typeof DecidePeriod>;

const Facts = DecidePeriod.pick({ outcome: true, provision: true }).extend({
  letter: Uuid,
  on: Day,
  lastDay: Day.nullable(),
  endsAt: Instant.nullable(),
});
type Facts = z.infer<typeof Facts>;

export const decidePeriod: ActDef<'reflection-period.decide', Facts, 'reason'> = defineAct({
  type: 'reflection-period.decide',
  proof: 'disclosure',
  stream: 'reflection-application',
  words: ['reason'],
  nature: 'decision',
  facts: Facts,
  icon: 'hourglass',
  sentence: ({ outcome }) => ({
    message: outcome === 'granted' ? assistanceMessages.granted : assistanceMessages.refused,
  }),
  retainRule: 'support',
});

/** The decision on an application, once. Granted, its day is day 1. Refused, it says why, to the deciding agency alone. */
export const toDecide: Doing<
  DecidePeriod,
  Here<Application>,
  Here<Application> & Post & { readonly today: string; readonly calendar: Calendar }
> = {
  act: decidePeriod,
  input: DecidePeriod,
  roles: ['officer', 'lead'],
  may: mayDecide,
  possible: ({ state }) => (state.outcome === null ? null : new Problem('conflict', assistanceMessages.alreadyDecided)),
  refuses: ({ outcome, reason, provision, ground }, { at, calendar }) => {
    const ungrounded = groundOfUseProblem('reflection-decision', at.country, ground);
    if (ungrounded) return ungrounded;
    if (!isOfCountry(provision, at.country)) return wrongAt('provision', assistanceMessages.otherCountry);
    if (outcome === 'refused') return reason === null ? wrongAt('reason', assistanceMessages.whyRefused) : null;
    return periodIn(calendar) === null ? new Problem('conflict', assistanceMessages.noLength) : null;
  },
  acts: ({ act, outcome, provision, reason, ground }, here) => {
    const { id, state, today, calendar } = here;
    const { letter } = state;
    const length = outcome === 'granted' ? periodIn(calendar) : null;
    const lastDay = length && lastDayOf(today, calendar, length);
    const days = { outcome, on: today, lastDay, endsAt: lastDay && midnightAfter(lastDay, zoneIn(here.at.country)) };
    return [
      decidePeriod.draft({
        ...inApplication(here, act, ground),
        facts: { ...days, provision, letter },
        words: { reason },
        counts: countApplication({ outcome }, { id, letter }, today),
      }),
      ...sendDecision(here, { because: act.id, ground }, { ...days, application: letter, provision }),
    ];
  },
};
