import { z } from 'zod';
import { defineTask } from '../../../kernel/define-task.ts';
import { UnitFacts, unitIn } from '../../../kernel/task-facts.ts';
import { assigningMessages } from './messages.ts';

const CourseFacts = z.object({ courseSv: z.string(), courseEn: z.string() });

/** A course that one was assigned and has not taken. */
export const trainingDue = defineTask({
  kind: 'training.due',
  aboutKind: 'training',
  facts: CourseFacts.extend(UnitFacts.shape),
  sentence: (facts, { say, language }) => ({
    title: say(assigningMessages.dueTitle, { course: language === 'sv' ? facts.courseSv : facts.courseEn }),
    detail: say(assigningMessages.dueDetail, { unit: unitIn(facts, language) }),
  }),
});

/** A certificate that ends soon, or has just ended. */
export const certificateEnding = defineTask({
  kind: 'certificate.ending',
  aboutKind: 'certificate',
  facts: CourseFacts,
  sentence: (facts, { say, language }) => ({
    title: say(assigningMessages.endingTitle, { course: language === 'sv' ? facts.courseSv : facts.courseEn }),
    detail: say(assigningMessages.endingDetail),
  }),
});
