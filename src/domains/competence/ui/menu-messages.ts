export const title = /*i18n*/ {
  id: 'learn.title',
  message: 'Learn',
  comment: 'Heading of the page and its line in the menu.',
};
export const openRecall = /*i18n*/ {
  id: 'recall.open',
  message: 'Answer the questions',
  comment: 'Button in My work and on the page Learn: recall questions from a course.',
};
export const openWriting = /*i18n*/ {
  id: 'authoring.open',
  message: 'Write and review courses',
  comment: 'Link on the page Learn, to where courses are written and reviewed.',
};
