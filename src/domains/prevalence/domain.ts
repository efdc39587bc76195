import type { Domain } from '../../kernel/domain.ts';
import { beginEstimate } from './acts/begin.ts';
import { failEstimate } from './acts/fail.ts';
import { finishEstimate } from './acts/finish.ts';
import { pauseEstimate } from './acts/pause.ts';
import { resumeEstimate } from './acts/resume.ts';
import { signEstimate } from './acts/sign.ts';
import { stopEstimate } from './acts/stop.ts';

export const prevalence = {
  name: 'prevalence',
  acts: [beginEstimate, pauseEstimate, resumeEstimate, stopEstimate, finishEstimate, failEstimate, signEstimate],
} as const satisfies Domain;
