import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { zoneIn } from '../../../../kernel/country.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { formatsFor } from '../../../../kernel/text/formats.ts';
import { WrittenGround } from '../../../../kernel/text/ground.ts';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { Day, Instant } from '../../../../kernel/time/dates.ts';
import { midnightAfter } from '../../../../kernel/time/day-bounds.ts';
import { groundOfUseProblem } from '../../../knowledge/public.ts';
import { mayDecide } from '../../access.ts';
import { assistanceMessages } from '../../messages.ts';
import type { Post } from '../../post.ts';
import { isOfCountry, provisions } from '../../schema.ts';
import { type Application, inApplication } from '../application.ts';
import { sendDecision } from '../notify-applicant.ts';

const ExtendPeriod = z.strictObject({
  act: ActEnvelope,
  until: Day,
  provision: z.enum(provisions),
  /** The provision on which the decision is told, where the country has none in CAPE. */
  ground: WrittenGround.optional(),
});
type ExtendPeriod = z.infer<typeof ExtendPeriod>;

const Facts = ExtendPeriod.pick({ until: true, provision: true }).extend({ on: Day, endsAt: Instant });
type Facts = z.infer<typeof Facts>;

export const extendPeriod: ActDef<'reflection-period.extend', Facts, never> = defineAct({
  type: 'reflection-period.extend',
  proof: 'disclosure',
  stream: 'reflection-application',
  nature: 'decision',
  facts: Facts,
  icon: 'hourglass',
  sentence: ({ until }, language) => ({
    message: assistanceMessages.extended,
    values: { day: formatsFor(language).day(atNoon(until)) },
  }),
  retainRule: 'support',
});

/** A decided application on a day: whether it runs is a question of the day. */
type OnDay = Here<Application> & { readonly today: string };

/** The decision to let it go on, while it runs. It never becomes shorter. */
export const toExtend: Doing<ExtendPeriod, OnDay, OnDay & Post> = {
  act: extendPeriod,
  input: ExtendPeriod,
  roles: ['officer', 'lead'],
  may: mayDecide,
  possible: ({ state: { outcome, lastDay }, today }) =>
    outcome === 'granted' && lastDay !== null && lastDay >= today
      ? null
      : new Problem('conflict', assistanceMessages.notRunning),
  refuses: ({ until, provision, ground }, { at, state: { lastDay } }) => {
    const ungrounded = groundOfUseProblem('reflection-decision', at.country, ground);
    if (ungrounded) return ungrounded;
    if (!isOfCountry(provision, at.country)) return wrongAt('provision', assistanceMessages.otherCountry);
    return lastDay !== null && until <= lastDay ? wrongAt('until', assistanceMessages.notLonger) : null;
  },
  acts: ({ act, until, provision, ground }, here) => {
    const { state, today } = here;
    const endsAt = midnightAfter(until, zoneIn(here.at.country));
    return [
      extendPeriod.draft({ ...inApplication(here, act, ground), facts: { until, provision, on: today, endsAt } }),
      ...sendDecision(
        here,
        { because: act.id, ground },
        {
          application: state.letter,
          outcome: 'extended',
          on: today,
          lastDay: until,
          endsAt,
          provision,
        },
      ),
    ];
  },
};
