import type { Domain } from '../../kernel/domain.ts';
import { assistanceActs } from './acts.ts';
import {
  applicationLetter,
  decisionLetter,
  deskAnswerLetter,
  deskQuestionLetter,
  requestLetter,
  stayUntilLetter,
} from './letter.ts';
import { assistanceLosses } from './losses.ts';
import { periodDetectors, supportDetectors } from './obstacles.ts';
import { assistanceTasks } from './task-sentences.ts';

export const assistance = {
  name: 'assistance',
  acts: assistanceActs,
  letters: [requestLetter, applicationLetter, decisionLetter, stayUntilLetter, deskQuestionLetter, deskAnswerLetter],
  detectors: [...supportDetectors, ...periodDetectors],
  tasks: () => assistanceTasks,
  losses: () => assistanceLosses,
} as const satisfies Domain;
