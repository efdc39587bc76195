import type { DemoStep } from './step.ts';
import { closedFileSteps } from './stories/closed-files.ts';
import { signalSteps } from './stories/signals.ts';
import { studySteps } from './stories/study.ts';

/** Every step of the stories up to where the demo's clock stands, in the order in which they were done. */
export const demoSteps: readonly DemoStep[] = inOrder([signalSteps, closedFileSteps, studySteps]);

/** Several stories as one list by time; steps of one minute keep the order in which their story tells them. */
export function inOrder(stories: readonly (readonly DemoStep[])[]): DemoStep[] {
  const all = stories.flat();
  const twice = all.find(({ name }, at) => all.findIndex((other) => other.name === name) !== at);
  if (twice) throw new Error(`Two steps of the demo are called ${twice.name}.`);
  return all
    .map((step, place) => ({ step, place, at: Date.parse(step.at) }))
    .sort((a, b) => a.at - b.at || a.place - b.place)
    .map(({ step }) => step);
}
