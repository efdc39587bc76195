import { z } from 'zod';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Message } from '../../../kernel/message.ts';
import { estimateMessages } from './estimate-messages.ts';
import { EstimatePlan } from './estimate-plan.ts';
import { EstimateFound } from './found.ts';

const shared = { stream: 'study-estimate', retainRule: 'study' } as const;

/** An estimate is begun with everything it is made of, so that it can be made again. */
export const BeginEstimateFacts = z.strictObject({ name: z.string().min(1).max(80), plan: EstimatePlan });
export type BeginEstimateFacts = z.infer<typeof BeginEstimateFacts>;
const Nothing = z.strictObject({});
type Nothing = z.infer<typeof Nothing>;

/** What was found, and the version that found it. */
export const FinishEstimateFacts = z.strictObject({ version: z.string().max(40), found: EstimateFound });
export type FinishEstimateFacts = z.infer<typeof FinishEstimateFacts>;

export const FailEstimateFacts = z.strictObject({ step: z.string().max(80) });
export type FailEstimateFacts = z.infer<typeof FailEstimateFacts>;

export const beginAct: ActDef<'study.begin-estimate', BeginEstimateFacts, never> = defineAct({
  ...shared,
  type: 'study.begin-estimate',
  nature: 'decision',
  facts: BeginEstimateFacts,
  icon: 'note-pencil',
  sentence: ({ name }) => ({ message: estimateMessages.began, values: { name } }),
});

const decision = <const Type extends 'study.pause-estimate' | 'study.resume-estimate' | 'study.stop-estimate'>(
  type: Type,
  message: Message,
): ActDef<Type, Nothing, never> =>
  defineAct({
    ...shared,
    type,
    stream: 'study-estimate',
    nature: 'decision',
    facts: Nothing,
    icon: 'hourglass',
    sentence: () => ({ message }),
  });

export const pauseAct = decision('study.pause-estimate', estimateMessages.paused);
export const resumeAct = decision('study.resume-estimate', estimateMessages.resumed);
export const stopAct = decision('study.stop-estimate', estimateMessages.stopped);

export const finishAct: ActDef<'study.finish-estimate', FinishEstimateFacts, never> = defineAct({
  ...shared,
  type: 'study.finish-estimate',
  nature: 'record',
  facts: FinishEstimateFacts,
  icon: 'chart-bar',
  sentence: () => ({ message: estimateMessages.finished }),
});

/** It cannot be calculated: a step of it failed, or took longer than any should. */
export const failAct: ActDef<'study.fail-estimate', FailEstimateFacts, never> = defineAct({
  ...shared,
  type: 'study.fail-estimate',
  nature: 'record',
  facts: FailEstimateFacts,
  icon: 'x-circle',
  sentence: () => ({ message: estimateMessages.failed }),
});

export const signAct: ActDef<'study.sign-estimate', Nothing, never> = defineAct({
  ...shared,
  type: 'study.sign-estimate',
  nature: 'decision',
  facts: Nothing,
  icon: 'check-circle',
  sentence: () => ({ message: estimateMessages.signed }),
});

export const estimateActs = [beginAct, pauseAct, resumeAct, stopAct, finishAct, failAct, signAct];
