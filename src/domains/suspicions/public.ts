import type { TaskSentence } from '../../kernel/act.ts';
import { acknowledgeSuspicion } from './acts/acknowledge.ts';
import { closeSuspicion } from './acts/close.ts';
import { escalateSuspicion } from './acts/escalate.ts';
import { handOverSuspicion } from './acts/hand-over.ts';
import { ownedSuspicionTask, suspicionTask } from './task-sentences.ts';

export { suspicionLetter } from './letter.ts';
export { suspicionDetectors } from './obstacles.ts';
export { type Sign, SignCode, Signs } from './schema.ts';
export type { Suspicion } from './suspicion.ts';

export const suspicionActs = [handOverSuspicion, acknowledgeSuspicion, escalateSuspicion, closeSuspicion];

/** How My work tells of each kind of task. */
export const suspicionTasks: readonly (readonly [string, TaskSentence])[] = [
  ['suspicion.acknowledge', suspicionTask],
  ['suspicion.owned', ownedSuspicionTask],
];
