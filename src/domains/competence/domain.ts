import type { Domain } from '../../kernel/domain.ts';
import { answerVignette } from './acts/answer.ts';
import { completeCourse } from './acts/complete-course.ts';
import { publishResults } from './acts/publish.ts';
import { answerRecall } from './recall/acts/answer-recall.ts';
import { chooseRecall } from './recall/acts/choose-recall.ts';
import { endRecall } from './recall/acts/end-recall.ts';
import { dueRecall } from './recall/tasks.ts';

export const competence = {
  name: 'competence',
  acts: [answerVignette, publishResults, completeCourse, chooseRecall, answerRecall, endRecall],
  tasks: [dueRecall],
} as const satisfies Domain;
