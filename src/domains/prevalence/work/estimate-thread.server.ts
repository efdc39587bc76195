import { setTimeout as wait } from 'node:timers/promises';
import { startThread } from '../../../platform/jobs/thread.ts';
import type { StepFound } from './estimate-steps.ts';
import type { StepAsked, StepDone } from './estimate-worker.server.ts';

/** Longer than any step takes that can be asked for, and shorter than after which a job counts as abandoned. */
const longestStep = 45_000;

/** What became of a step: what it found, that it cannot be done, or that all work was stopped. */
export type StepOutcome = { readonly found: StepFound } | 'failed' | 'stopped';

export type EstimateThread = {
  readonly ask: (asked: StepAsked) => Promise<StepOutcome>;
  readonly end: () => Promise<unknown>;
};

/**
 * A thread that does steps, one after the other. One that throws, ends by itself or takes too long is gone: the step is
 * reported as failed, and this thread does nothing more. `stop` ends it in the middle of a step, of which then nothing is
 * kept.
 */
export function estimateThread(stop: AbortSignal, patience = longestStep): EstimateThread {
  const worker = startThread(import.meta.url, './estimate-worker.server.ts');
  let told: (outcome: StepOutcome) => void = () => undefined;
  let isGone = false;
  const gone = (): void => {
    isGone = true;
    told('failed');
  };
  // Listened to from the beginning: a thread that fails while it loads must not take the server with it.
  worker.on('error', gone);
  worker.on('exit', gone);
  worker.on('message', ({ found }: StepDone) => told({ found }));
  return {
    ask: async (asked) => {
      if (isGone) return 'failed';
      if (stop.aborted) return 'stopped';
      const over = new AbortController();
      const outcome = await Promise.race([
        new Promise<StepOutcome>((resolve) => {
          told = resolve;
          worker.postMessage(asked);
        }),
        wait(patience, 'failed' as const, { signal: over.signal }).catch(() => 'failed' as const),
        new Promise<'stopped'>((resolve) => {
          stop.addEventListener('abort', () => resolve('stopped'), { once: true, signal: over.signal });
        }),
      ]);
      over.abort();
      if (typeof outcome === 'string') await worker.terminate();
      return outcome;
    },
    end: () => worker.terminate(),
  };
}
