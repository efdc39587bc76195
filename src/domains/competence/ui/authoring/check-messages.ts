export const preview = /*i18n*/ {
  id: 'authoring.edit.preview',
  message: 'Preview',
  comment: 'Editor of a course',
};
export const asPhone = /*i18n*/ {
  id: 'authoring.edit.as-phone',
  message: 'As on a phone',
  comment: 'Editor of a course',
};
export const tryPart = /*i18n*/ {
  id: 'authoring.edit.try-part',
  message: 'Try part {number} as a learner',
  comment: 'Editor of a course',
};
export const trying = /*i18n*/ {
  id: 'authoring.edit.trying',
  message: 'You are trying the course as a learner. Nothing is recorded.',
  comment: 'Editor of a course',
};
export const endTrying = /*i18n*/ {
  id: 'authoring.edit.end-trying',
  message: 'Back',
  comment: 'Editor of a course',
};
export const checks = /*i18n*/ {
  id: 'authoring.edit.checks',
  message: 'Checks',
  comment: 'Editor of a course',
};
export const nothingWrong = /*i18n*/ {
  id: 'authoring.edit.nothing-wrong',
  message: 'Nothing to correct.',
  comment: 'Editor of a course',
};
export const toMend = /*i18n*/ {
  id: 'authoring.edit.to-mend',
  message: '{count, plural, one {# thing to correct before review.} other {# things to correct before review.}}',
  comment: 'Editor of a course',
};
export const realCount = /*i18n*/ {
  id: 'authoring.edit.real-count',
  message:
    '{count, plural, one {# place looks like a detail of a real case.} other {# places look like details of a real case.}}',
  comment: 'Editor of a course',
};
export const readyForReview = /*i18n*/ {
  id: 'authoring.edit.ready-for-review',
  message: 'The course can be sent for review.',
  comment: 'Editor of a course',
};
export const goTo = /*i18n*/ {
  id: 'authoring.edit.go-to',
  message: 'Go to the field',
  comment: 'Editor of a course',
};
export const more = /*i18n*/ {
  id: 'authoring.edit.more',
  message: 'And {count} more, shown when these are corrected.',
  comment: 'Editor of a course',
};
export const save = /*i18n*/ {
  id: 'authoring.edit.save',
  message: 'Save course',
  comment: 'Editor of a course',
};
export const saveEffect = /*i18n*/ {
  id: 'authoring.edit.save-effect',
  message: 'Earlier texts stay in the history. Learners see the course only when it is published.',
  comment: 'Editor of a course',
};
export const saving = /*i18n*/ {
  id: 'authoring.edit.saving',
  message: 'Save course',
  comment: 'What is on its way, in the list of what is being sent',
};
export const savedDone = /*i18n*/ {
  id: 'authoring.edit.saved-done',
  message: 'Course saved',
  comment: 'Editor of a course',
};
export const savedAt = /*i18n*/ {
  id: 'authoring.edit.saved-at',
  message: 'Saved {time} by {by}',
  comment: 'Editor of a course',
};
export const history = /*i18n*/ {
  id: 'authoring.edit.history',
  message: 'History',
  comment: 'Editor of a course',
};

export const languageNames = {
  sv: /*i18n*/ {
    id: 'authoring.edit.swedish',
    message: 'Swedish',
    comment: 'A language, after the name of a field: Title (Swedish)',
  },
  en: /*i18n*/ {
    id: 'authoring.edit.english',
    message: 'English',
    comment: 'A language, after the name of a field: Title (English)',
  },
} as const;
