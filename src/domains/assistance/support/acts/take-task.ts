import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { zoneIn } from '../../../../kernel/country.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Day, Instant } from '../../../../kernel/time/dates.ts';
import { midnightAfter } from '../../../../kernel/time/day-bounds.ts';
import { maySupport } from '../../access.ts';
import { assistanceMessages } from '../../messages.ts';
import { Need } from '../../schema.ts';
import { hasNotBegun, inSupport, type SupportOfPerson } from '../support.ts';

const TakeTask = z.strictObject({ act: ActEnvelope, need: Need, dueOn: Day });
type TakeTask = z.infer<typeof TakeTask>;

const Facts = z.strictObject({ need: Need, dueAt: Instant });
type Facts = z.infer<typeof Facts>;

export const takeNeed: ActDef<'assistance.task', Facts, never> = defineAct({
  type: 'assistance.task',
  stream: 'support',
  nature: 'record',
  facts: Facts,
  icon: 'hand-palm',
  sentence: ({ need }) => ({ message: assistanceMessages.taken, values: { need } }),
  retainRule: 'support',
});

/** An officer takes one need, and says by when it is to be done. */
export const toTakeTask: Doing<TakeTask, SupportOfPerson> = {
  act: takeNeed,
  input: TakeTask,
  roles: ['officer', 'lead'],
  may: maySupport,
  possible: hasNotBegun,
  acts: ({ act, need, dueOn }, here) => [
    takeNeed.draft({ ...inSupport(here, act), facts: { need, dueAt: midnightAfter(dueOn, zoneIn(here.at.country)) } }),
  ],
};
