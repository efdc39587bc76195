import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayFollowPeriod } from '../../access.ts';
import { assistanceMessages } from '../../messages.ts';
import { inPeriod, type Period } from '../period.ts';

const RecordWish = z.strictObject({ act: ActEnvelope, wishes: z.enum(['yes', 'no']) });
type RecordWish = z.infer<typeof RecordWish>;

const Facts = RecordWish.pick({ wishes: true }).extend({ on: Day });
type Facts = z.infer<typeof Facts>;

export const recordWish: ActDef<'reflection-period.wish', Facts, never> = defineAct({
  type: 'reflection-period.wish',
  stream: 'reflection-period',
  nature: 'record',
  facts: Facts,
  icon: 'check-circle',
  sentence: ({ wishes }) => ({ message: wishes === 'yes' ? assistanceMessages.wishes : assistanceMessages.declines }),
  retainRule: 'support',
});

/** The person wishes it, or does not. It is about the reflection period, and about nothing that they may do afterwards. */
export const toWish: Doing<RecordWish, Here<Period>, Here<Period> & { readonly today: string }> = {
  act: recordWish,
  input: RecordWish,
  roles: ['officer', 'lead'],
  may: mayFollowPeriod,
  acts: ({ act, wishes }, { today, ...here }) => [
    recordWish.draft({ ...inPeriod(here, act), facts: { wishes, on: today } }),
  ],
};
