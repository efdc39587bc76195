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
export const openTraining = /*i18n*/ {
  id: 'training.open',
  message: 'Take the course',
  comment: 'Button in My work: a course that one was assigned, or a certificate that ends.',
};
export const gatesTitle = /*i18n*/ {
  id: 'gates.menu',
  message: 'Required courses',
  comment: 'Line in the menu of an administrator: before which acts the agency asks for a course.',
};
export const openException = /*i18n*/ {
  id: 'gates.open-task',
  message: 'Review the exception',
  comment: 'Button in My work.',
};
export const openWriting = /*i18n*/ {
  id: 'authoring.open',
  message: 'Write and review courses',
  comment: 'Link on the page Learn, to where courses are written and reviewed.',
};
