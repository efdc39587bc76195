import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { tipMessages } from '../messages.ts';

const Facts = z.strictObject({}) as z.core.$ZodType<Record<string, never>>;

/** The sender of a tip asked not to be written to any more. The mailbox of the unit records it. */
export const stopTip: ActDef<'tip.stop', Record<string, never>, never> = defineAct({
  type: 'tip.stop',
  stream: 'tip',
  nature: 'record',
  facts: Facts,
  icon: 'hand-palm',
  sentence: () => ({ message: tipMessages.stopped }),
  retainRule: 'signal',
});
