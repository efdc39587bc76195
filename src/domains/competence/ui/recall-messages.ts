export const recallTitle = /*i18n*/ {
  id: 'recall.title',
  message: 'Recall: {course}',
  comment: 'Heading. {course} is the title of a course.',
};
export const recallLead = /*i18n*/ {
  id: 'recall.lead',
  message: 'Day {day}. Answer as you would at work, without looking it up.',
  comment: '{day} is 2, 7 or 30: so many days after the questions were chosen.',
};
export const sureNow = /*i18n*/ {
  id: 'recall.sure-now',
  message: 'How sure are you now?',
  comment: 'Question after the recall questions, before they are sent. The same five answers as before them.',
};
export const sendRecall = /*i18n*/ {
  id: 'recall.send',
  message: 'Send answers',
  comment: 'Primary button.',
};
export const recallEffect = /*i18n*/ {
  id: 'recall.effect',
  message: 'Only you see your answers. No one sees that you are asked.',
  comment: 'Beside the button.',
};
export const rightOf = /*i18n*/ {
  id: 'recall.right-of',
  message: '{right} of {of} right',
  comment: 'Heading after recall questions. No full stop.',
};
export const surenessBoth = /*i18n*/ {
  id: 'recall.sureness-both',
  message: 'How sure you were: before, {before}; after, {after}.',
  comment: '{before} and {after} are answers such as “Fairly sure”.',
};
export const nextOn = /*i18n*/ {
  id: 'recall.next-on',
  message: 'The next questions come on {day}. Until then there is nothing to do.',
  comment: '{day} is a date.',
};
export const noMore = /*i18n*/ {
  id: 'recall.no-more',
  message: 'No more questions come from this course.',
  comment: 'On the page of recall questions.',
};
export const wasEnded = /*i18n*/ {
  id: 'recall.was-ended',
  message: 'You have ended the questions. You can choose them again from the certificate.',
  comment: 'On the page of recall questions.',
};
export const thinkTitle = /*i18n*/ {
  id: 'recall.think-title',
  message: 'To think about',
  comment: 'Heading over questions that are not answered in CAPE.',
};
export const showAnswer = /*i18n*/ {
  id: 'recall.show-answer',
  message: 'Show an answer to compare with',
  comment: 'Opens a line under a question to think about.',
};
export const endTitle = /*i18n*/ {
  id: 'recall.end-title',
  message: 'No more questions?',
  comment: 'Heading over the button that ends recall questions.',
};
export const endVerb = /*i18n*/ {
  id: 'recall.end',
  message: 'End the questions',
  comment: 'Button.',
};
export const endEffect = /*i18n*/ {
  id: 'recall.end-effect',
  message: 'Nothing more comes. The certificate is not affected.',
  comment: 'Beside the button.',
};
export const ending = /*i18n*/ {
  id: 'recall.ending',
  message: 'The questions are being ended',
  comment: 'What is on its way. No full stop.',
};
export const endDone = /*i18n*/ {
  id: 'recall.end-done',
  message: 'Questions ended.',
  comment: 'Receipt.',
};
export const sendingRecall = /*i18n*/ {
  id: 'recall.sending',
  message: 'The answers are being sent',
  comment: 'What is on its way. No full stop.',
};
export const chooseTitle = /*i18n*/ {
  id: 'recall.choose-title',
  message: 'Be asked again',
  comment: 'Heading on a certificate.',
};
export const chooseLead = /*i18n*/ {
  id: 'recall.choose-lead',
  message:
    'What you are asked about again is remembered longer. A few questions from the course come to My work on the days you choose. Only you see them, and you can end them at any time.',
  comment: 'Under the heading Be asked again, on a certificate.',
};
export const chooseDays = /*i18n*/ {
  id: 'recall.choose-days',
  message: 'When?',
  comment: 'Question over three choices of days.',
};
export const days2730 = /*i18n*/ {
  id: 'recall.days-2-7-30',
  message: 'After 2, 7 and 30 days',
  comment: 'Choice of when to be asked again.',
};
export const days730 = /*i18n*/ {
  id: 'recall.days-7-30',
  message: 'After 7 and 30 days',
  comment: 'Choice of when to be asked again.',
};
export const days30 = /*i18n*/ {
  id: 'recall.days-30',
  message: 'After 30 days',
  comment: 'Choice of when to be asked again.',
};
export const chooseVerb = /*i18n*/ {
  id: 'recall.choose',
  message: 'Choose the questions',
  comment: 'Button.',
};
export const choosing = /*i18n*/ {
  id: 'recall.choosing',
  message: 'The choice is being sent',
  comment: 'What is on its way. No full stop.',
};
export const chooseDone = /*i18n*/ {
  id: 'recall.choose-done',
  message: 'Questions chosen.',
  comment: 'Receipt.',
};
export const dueNow = /*i18n*/ {
  id: 'recall.due-now',
  message: 'Questions from this course are ready.',
  comment: 'On a certificate and on the page Learn.',
};
export const dueOn = /*i18n*/ {
  id: 'recall.due-on',
  message: 'The next questions come on {day}',
  comment: 'On a certificate and on the page Learn. {day} is a date. No full stop.',
};
export const openChosen = /*i18n*/ {
  id: 'recall.open-chosen',
  message: 'About the questions',
  comment: 'Link to the page of recall questions that are not asked yet.',
};
