import type { TaskSentence } from '../../kernel/act.ts';
import { decideAct, screenAct } from './acts.ts';
import { decideTask } from './messages.ts';

export const identificationActs = [screenAct, decideAct];

/** How My work tells of each kind of task. */
export const identificationTasks: readonly (readonly [string, TaskSentence])[] = [
  ['identification.decide', decideTask],
];
