import type { TaskSentence } from '../../kernel/act.ts';
import { acknowledgeSuspicionAct, closeSuspicionAct, escalateAct, handOverAct } from './acts.ts';
import { ownedSuspicionTask, suspicionTask } from './task-sentences.ts';

export type { Suspicion } from './fold.ts';
export { suspicionLetter } from './letter.ts';
export { suspicionDetectors } from './obstacles.ts';
export { type Sign, SignCode, Signs } from './schema.ts';

export const suspicionActs = [handOverAct, acknowledgeSuspicionAct, escalateAct, closeSuspicionAct];

/** How My work tells of each kind of task. */
export const suspicionTasks: readonly (readonly [string, TaskSentence])[] = [
  ['suspicion.acknowledge', suspicionTask],
  ['suspicion.owned', ownedSuspicionTask],
];
