import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { tipMessages } from '../messages.ts';

const Facts = z.strictObject({}) as z.core.$ZodType<Record<string, never>>;

/** Whoever sent a tip asked not to be written to any more. The letter-box of the unit writes it down. */
export const stopTip: ActDef<'tip.stop', Record<string, never>, never> = defineAct({
  type: 'tip.stop',
  stream: 'tip',
  nature: 'record',
  facts: Facts,
  icon: 'hand-palm',
  sentence: () => ({ message: tipMessages.stopped }),
  retainRule: 'signal',
});
