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
