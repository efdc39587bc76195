import type { Domain } from '../../kernel/domain.ts';
import { answerVignette } from './acts/answer.ts';
import { completeCourse } from './acts/complete-course.ts';
import { publishResults } from './acts/publish.ts';
import { assignTraining } from './assigning/acts/assign.ts';
import { endGroup } from './assigning/acts/end-group.ts';
import { setGroup } from './assigning/acts/set-group.ts';
import { withdrawAssignment } from './assigning/acts/withdraw-assignment.ts';
import { certificateEnding, trainingDue } from './assigning/tasks.ts';
import { addPhoto } from './authoring/acts/add-photo.ts';
import { beginCourse } from './authoring/acts/begin-course.ts';
import { giveReview } from './authoring/acts/give-review.ts';
import { publishCourse } from './authoring/acts/publish-course.ts';
import { saveCourse } from './authoring/acts/save-course.ts';
import { sendCourse } from './authoring/acts/send-course.ts';
import { withdrawCourse } from './authoring/acts/withdraw-course.ts';
import { renameCertificate } from './certificates/acts/rename.ts';
import { withdrawCertificate } from './certificates/acts/withdraw.ts';
import { endGate } from './gates/acts/end.ts';
import { markPassed } from './gates/acts/mark-passed.ts';
import { openException } from './gates/acts/open-exception.ts';
import { reviewException } from './gates/acts/review.ts';
import { setGate } from './gates/acts/set.ts';
import { useException } from './gates/acts/use-exception.ts';
import { exceptionToReview } from './gates/tasks.ts';
import { launchPart } from './launching/acts/launch.ts';
import { addPackage } from './library/acts/add-package.ts';
import { removePackage } from './library/acts/remove-package.ts';
import { replacePackage } from './library/acts/replace-package.ts';
import { withdrawPackage } from './library/acts/withdraw-package.ts';
import { answerRecall } from './recall/acts/answer-recall.ts';
import { chooseRecall } from './recall/acts/choose-recall.ts';
import { endRecall } from './recall/acts/end-recall.ts';
import { dueRecall } from './recall/tasks.ts';

export const competence = {
  name: 'competence',
  acts: [
    ...[answerVignette, publishResults, completeCourse, chooseRecall, answerRecall, endRecall],
    ...[renameCertificate, withdrawCertificate, setGate, endGate, openException, useException, markPassed],
    ...[reviewException, setGroup, endGroup, assignTraining, withdrawAssignment],
    ...[beginCourse, saveCourse, addPhoto, sendCourse, publishCourse, withdrawCourse, giveReview],
    ...[addPackage, replacePackage, withdrawPackage, removePackage, launchPart],
  ],
  tasks: [dueRecall, exceptionToReview, trainingDue, certificateEnding],
} as const satisfies Domain;
