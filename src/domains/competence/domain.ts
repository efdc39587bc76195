import type { Domain } from '../../kernel/domain.ts';
import { answerVignette } from './acts/answer.ts';
import { completeCourse } from './acts/complete-course.ts';
import { publishResults } from './acts/publish.ts';

export const competence = {
  name: 'competence',
  acts: [answerVignette, publishResults, completeCourse],
} as const satisfies Domain;
