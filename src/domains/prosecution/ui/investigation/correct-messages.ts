/** Texts of the small form that corrects a report. */
export const correct = /*i18n*/ {
  id: 'prosecution.correct.title',
  message: 'Correct the report',
  comment: 'Opens a small form in a criminal file.',
};
export const why = /*i18n*/ {
  id: 'prosecution.correct.why',
  message: 'Why it is corrected',
  comment: 'Label of a text field.',
};
export const nothingChanged = /*i18n*/ {
  id: 'prosecution.correct.nothing',
  message: 'Change what is wrong in the report.',
  comment: 'Error at the first field.',
};
export const correcting = /*i18n*/ {
  id: 'prosecution.correct.sending',
  message: 'Correcting the report',
  comment: 'In the list of what is on its way.',
};
export const didCorrect = /*i18n*/ {
  id: 'prosecution.correct.done',
  message: 'The report is corrected.',
  comment: 'On the page afterwards.',
};
export const send = /*i18n*/ { id: 'prosecution.correct.send', message: 'Save the correction', comment: 'Button.' };
export const notKnown = /*i18n*/ {
  id: 'prosecution.correct.not-known',
  message: 'Not known',
  comment: 'In place of a day that was not known before a correction.',
};
