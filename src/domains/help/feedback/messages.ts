export const feedbackTexts = {
  answeredTitle: /*i18n*/ {
    id: 'feedback.task.answered',
    message: 'Your feedback has been answered or closed',
    comment: 'Task in My work',
  },
  answeredDetail: /*i18n*/ {
    id: 'feedback.task.answered-detail',
    message: 'An administrator of your agency has read it.',
    comment: 'Under the task',
  },
  waitsTitle: /*i18n*/ {
    id: 'feedback.task.waits',
    message: 'Feedback from a colleague waits for an answer',
    comment: 'Task in My work of an administrator',
  },
  waitsDetail: /*i18n*/ {
    id: 'feedback.task.waits-detail',
    message: 'It is about CAPE itself, not about a matter.',
    comment: 'Under the task',
  },
  full: /*i18n*/ {
    id: 'feedback.full',
    message: 'Twenty of your messages are not answered yet. Wait for an answer before you write more.',
    comment: 'Problem: too much feedback of one person is open',
  },
  notAdministrator: /*i18n*/ {
    id: 'feedback.not-administrator',
    message:
      'Feedback is read and answered by administrators of the agency, while they act as that. Switch capacity, or ask one of them.',
    comment: 'Problem',
  },
  none: /*i18n*/ {
    id: 'feedback.none',
    message: 'This feedback is not here any more. Open the list again.',
    comment: 'Problem',
  },
  alreadyClosed: /*i18n*/ {
    id: 'feedback.already-closed',
    message: 'Another administrator has already answered or closed this. Open the list again.',
    comment: 'Problem',
  },
};
