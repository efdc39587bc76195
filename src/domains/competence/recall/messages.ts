export const recallMessages = {
  alreadyChosen: /*i18n*/ {
    id: 'recall.already-chosen',
    message: 'You are already asked again about this course. End that first if you want other days.',
    comment: 'Refusal when a person chooses recall questions for a course a second time.',
  },
  notDue: /*i18n*/ {
    id: 'recall.not-due',
    message: 'These questions are not asked now. Open the page again to see when the next ones come.',
    comment: 'Refusal when a person answers recall questions too early, twice, or after they were ended.',
  },
  alreadyEnded: /*i18n*/ {
    id: 'recall.already-ended',
    message: 'The questions have already been ended. Choose them again from the certificate if you want them.',
    comment: 'Refusal when a person ends recall questions a second time.',
  },
  chosen: /*i18n*/ {
    id: 'recall.act.chosen',
    message: 'Chose to be asked again about a course',
    comment: 'Line of a timeline, seen only by the person. No full stop.',
  },
  answered: /*i18n*/ {
    id: 'recall.act.answered',
    message: 'Answered recall questions',
    comment: 'Line of a timeline, seen only by the person. No full stop.',
  },
  ended: /*i18n*/ {
    id: 'recall.act.ended',
    message: 'Ended the recall questions',
    comment: 'Line of a timeline, seen only by the person. No full stop.',
  },
  taskTitle: /*i18n*/ {
    id: 'recall.task-title',
    message: 'Recall questions from a course',
    comment: 'Heading of a task in My work, for the person alone. It does not say which course.',
  },
  taskDetail: /*i18n*/ {
    id: 'recall.task-detail',
    message: 'You chose to be asked again. It takes two minutes, and only you see your answers.',
    comment: 'Line below the heading of a task in My work.',
  },
};
