import { z } from 'zod';
import { type ActType, ordinary } from '../../../kernel/act.ts';
import { estimateMessages } from './estimate-messages.ts';
import { EstimatePlan } from './estimate-plan.ts';
import { EstimateFound } from './found.ts';

const shared = { ...ordinary, retainRule: 'study' } as const;

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

const begin: ActType<BeginEstimateFacts> = {
  ...shared,
  type: 'study.begin-estimate',
  nature: 'decision',
  facts: BeginEstimateFacts,
  icon: 'note-pencil',
  sentence: ({ name }) => ({ message: estimateMessages.began, values: { name } }),
};

const decision = (
  type: 'study.pause-estimate' | 'study.resume-estimate' | 'study.stop-estimate',
  message: { id: string; message: string; comment: string },
): ActType<Nothing> => ({
  ...shared,
  type,
  nature: 'decision',
  facts: Nothing,
  icon: 'hourglass',
  sentence: () => ({ message }),
});

const finish: ActType<FinishEstimateFacts> = {
  ...shared,
  type: 'study.finish-estimate',
  nature: 'record',
  facts: FinishEstimateFacts,
  icon: 'chart-bar',
  sentence: () => ({ message: estimateMessages.finished }),
};

/** It cannot be calculated: a step of it failed, or took longer than any should. */
const fail: ActType<FailEstimateFacts> = {
  ...shared,
  type: 'study.fail-estimate',
  nature: 'record',
  facts: FailEstimateFacts,
  icon: 'x-circle',
  sentence: () => ({ message: estimateMessages.failed }),
};

const sign: ActType<Nothing> = {
  ...shared,
  type: 'study.sign-estimate',
  nature: 'decision',
  facts: Nothing,
  icon: 'check-circle',
  sentence: () => ({ message: estimateMessages.signed }),
};

export const estimateActs = [
  begin,
  decision('study.pause-estimate', estimateMessages.paused),
  decision('study.resume-estimate', estimateMessages.resumed),
  decision('study.stop-estimate', estimateMessages.stopped),
  finish,
  fail,
  sign,
];
