import type { Domain } from '../../kernel/domain.ts';
import { inspectionActs } from './acts.ts';
import {
  answerLetter,
  answersGivenLetter,
  answersQuestionLetter,
  conversationLetter,
  invitationLetter,
  requestLetter,
} from './letters.ts';
import { inspectionTasks } from './task-sentences.ts';
import { planDetectors, requestDetectors, visitDetectors } from './visit/obstacles.ts';

export const inspections = {
  name: 'inspections',
  acts: inspectionActs,
  letters: [
    ...[invitationLetter, requestLetter, answerLetter, conversationLetter],
    ...[answersQuestionLetter, answersGivenLetter],
  ],
  detectors: [...planDetectors, ...visitDetectors, ...requestDetectors],
  tasks: () => inspectionTasks,
} as const satisfies Domain;
