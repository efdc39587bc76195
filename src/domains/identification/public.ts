import type { TaskSentence } from '../../kernel/act.ts';
import { addSigns } from './acts/add-signs.ts';
import { decideScreening } from './acts/decide.ts';
import { followUp } from './acts/follow.ts';
import { screenSigns } from './acts/screen.ts';
import { askedTask, followTask } from './follow-messages.ts';
import { decideTask } from './messages.ts';

export { screeningDetectors } from './obstacles.ts';
export type { FollowUp } from './schema.ts';
export const identificationActs = [screenSigns, addSigns, decideScreening, followUp];

/** How My work tells of each kind of task. */
export const identificationTasks: readonly (readonly [string, TaskSentence])[] = [
  ['identification.decide', decideTask],
  ['identification.follow', followTask],
  ['identification.asked', askedTask],
];
