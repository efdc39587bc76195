import { parentPort } from 'node:worker_threads';
import type { EstimatePlan } from '../estimate-plan.ts';
import { doStep, type Step, type StepFound } from './estimate-steps.ts';

/** What a thread is asked, and what it answers. */
export type StepAsked = { readonly plan: EstimatePlan; readonly step: Step };
export type StepDone = { readonly found: StepFound };

/** The program of the thread that does pieces of an estimate: while it counts, the server answers all others. */
parentPort?.on('message', ({ plan, step }: StepAsked) => {
  parentPort?.postMessage({ found: doStep(plan, step) } satisfies StepDone);
});
