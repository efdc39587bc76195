import type { DemoStep } from '../../step.ts';
import { closedFileSteps } from './closed-files.ts';
import { boardSteps } from './tre-masar-board.ts';
import { defenceSteps } from './tre-masar-defence.ts';
import { ledSteps } from './tre-masar-led.ts';
import { policeSteps } from './tre-masar-police.ts';

/** Everything that happened on the criminal track of the stories. */
export const prosecutionSteps: readonly DemoStep[] = [
  ...closedFileSteps,
  ...policeSteps,
  ...ledSteps,
  ...boardSteps,
  ...defenceSteps,
];
