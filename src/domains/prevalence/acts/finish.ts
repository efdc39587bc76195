import { z } from 'zod';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { EstimateFound } from '../found.ts';
import { estimateMessages } from './messages.ts';

/** What was found, and the version that found it. */
export const FinishEstimateFacts = z.strictObject({ version: z.string().max(40), found: EstimateFound });
export type FinishEstimateFacts = z.infer<typeof FinishEstimateFacts>;

/** The work on an estimate has come to its end. It is no person's act: the letter-box of the unit records it. */
export const finishEstimate: ActDef<'study.finish-estimate', FinishEstimateFacts, never> = defineAct({
  type: 'study.finish-estimate',
  stream: 'study-estimate',
  nature: 'record',
  facts: FinishEstimateFacts,
  icon: 'chart-bar',
  sentence: () => ({ message: estimateMessages.finished }),
  retainRule: 'study',
});
