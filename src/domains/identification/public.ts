import type { TaskSentence } from '../../kernel/act.ts';
import { addSignsAct, decideAct, followAct, screenAct } from './acts.ts';
import { askedTask, followTask } from './follow-messages.ts';
import { decideTask } from './messages.ts';

export { screeningDetectors } from './obstacles.ts';
export type { FollowUp } from './schema.ts';
export const identificationActs = [screenAct, addSignsAct, decideAct, followAct];

/** How My work tells of each kind of task. */
export const identificationTasks: readonly (readonly [string, TaskSentence])[] = [
  ['identification.decide', decideTask],
  ['identification.follow', followTask],
  ['identification.asked', askedTask],
];
