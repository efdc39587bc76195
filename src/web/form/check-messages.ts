/** Texts of the step in which a form is read once more. They come with the forms, not with the first page. */
export const checkAnswers = /*i18n*/ {
  id: 'form.check',
  message: 'Check your answers',
  comment: 'Button and heading: what was filled in is read once more before it is sent',
};
export const changeAnswer = /*i18n*/ {
  id: 'form.check.change',
  message: 'Change',
  comment: 'Button beside one answer that is read once more: back to its field',
};
export const changeThis = /*i18n*/ {
  id: 'form.check.change-this',
  message: 'Change: {name}',
  comment: 'Read aloud for the button "Change". {name}: label of the field',
};
export const leftEmpty = /*i18n*/ {
  id: 'form.check.empty',
  message: 'Left empty',
  comment: 'In place of an answer that was not given, where answers are read once more',
};
export const notifiedTitle = /*i18n*/ {
  id: 'form.check.notified',
  message: 'Recorded where, and who is notified',
  comment: 'Name of the last line where answers are read once more before they are sent',
};
export const recordedHere = /*i18n*/ {
  id: 'form.check.recorded-here',
  message: 'It is recorded in the file of your unit and in the log. CAPE sends it to no one and notifies no one.',
  comment: 'Last line where answers are read once more before they are sent',
};
