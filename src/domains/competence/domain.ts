import type { Domain } from '../../kernel/domain.ts';
import { answerVignette } from './acts/answer.ts';
import { completeCourse } from './acts/complete-course.ts';
import { publishResults } from './acts/publish.ts';
import { addPhoto } from './authoring/acts/add-photo.ts';
import { beginCourse } from './authoring/acts/begin-course.ts';
import { giveReview } from './authoring/acts/give-review.ts';
import { publishCourse } from './authoring/acts/publish-course.ts';
import { saveCourse } from './authoring/acts/save-course.ts';
import { sendCourse } from './authoring/acts/send-course.ts';
import { withdrawCourse } from './authoring/acts/withdraw-course.ts';
import { answerRecall } from './recall/acts/answer-recall.ts';
import { chooseRecall } from './recall/acts/choose-recall.ts';
import { endRecall } from './recall/acts/end-recall.ts';
import { dueRecall } from './recall/tasks.ts';

export const competence = {
  name: 'competence',
  acts: [
    ...[answerVignette, publishResults, completeCourse, chooseRecall, answerRecall, endRecall],
    ...[beginCourse, saveCourse, addPhoto, sendCourse, publishCourse, withdrawCourse, giveReview],
  ],
  tasks: [dueRecall],
} as const satisfies Domain;
