import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayFollowPeriod } from '../../access.ts';
import { assistanceMessages } from '../../messages.ts';
import { interpreters } from '../../schema.ts';
import { inPeriod, type Period } from '../period.ts';

const Inform = z.strictObject({
  act: ActEnvelope,
  language: z.string().regex(/^[a-z]{2,3}$/),
  interpreter: z.enum(interpreters),
});
type Inform = z.infer<typeof Inform>;

const Facts = Inform.pick({ language: true, interpreter: true }).extend({ on: Day });
type Facts = z.infer<typeof Facts>;

export const informOfPeriod: ActDef<'reflection-period.inform', Facts, never> = defineAct({
  type: 'reflection-period.inform',
  stream: 'reflection-period',
  nature: 'record',
  facts: Facts,
  icon: 'chats',
  sentence: () => ({ message: assistanceMessages.informed }),
  retainRule: 'support',
});

/** The person has been informed of it, in a language. It happened, so no state refuses it. */
export const toInform: Doing<Inform, Here<Period>, Here<Period> & { readonly today: string }> = {
  act: informOfPeriod,
  input: Inform,
  roles: ['officer', 'lead'],
  may: mayFollowPeriod,
  acts: ({ act, language, interpreter }, { today, ...here }) => [
    informOfPeriod.draft({ ...inPeriod(here, act), facts: { language, interpreter, on: today } }),
  ],
};
