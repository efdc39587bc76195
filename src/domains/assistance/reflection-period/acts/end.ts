import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayFollowPeriod } from '../../access.ts';
import { assistanceMessages } from '../../messages.ts';
import { periodEnds } from '../../schema.ts';
import { inPeriod, type Period } from '../period.ts';

const EndPeriod = z.strictObject({ act: ActEnvelope, reason: z.enum(periodEnds) });
type EndPeriod = z.infer<typeof EndPeriod>;

const Facts = EndPeriod.pick({ reason: true }).extend({ on: Day });
type Facts = z.infer<typeof Facts>;

export const endPeriod: ActDef<'reflection-period.end', Facts, never> = defineAct({
  type: 'reflection-period.end',
  milestone: true,
  stream: 'reflection-period',
  nature: 'record',
  facts: Facts,
  icon: 'hourglass',
  sentence: () => ({ message: assistanceMessages.ended }),
  retainRule: 'support',
});

/** It has ended, for one of these reasons. */
export const toEnd: Doing<EndPeriod, Here<Period>, Here<Period> & { readonly today: string }> = {
  act: endPeriod,
  input: EndPeriod,
  roles: ['officer', 'lead'],
  may: mayFollowPeriod,
  acts: ({ act, reason }, { today, ...here }) => [
    endPeriod.draft({ ...inPeriod(here, act), facts: { reason, on: today } }),
  ],
};
