import { z } from 'zod';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { estimateMessages } from './messages.ts';

const Facts = z.strictObject({ step: z.string().max(80) });
type Facts = z.infer<typeof Facts>;

/** It cannot be calculated: a step of it failed, or took longer than any should. */
export const failEstimate: ActDef<'study.fail-estimate', Facts, never> = defineAct({
  type: 'study.fail-estimate',
  stream: 'study-estimate',
  nature: 'record',
  facts: Facts,
  icon: 'x-circle',
  sentence: () => ({ message: estimateMessages.failed }),
  retainRule: 'study',
});
