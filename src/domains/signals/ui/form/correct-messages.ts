/** Texts of the form that corrects a signal. */
export const correctTitle = /*i18n*/ {
  id: 'signal-form.correct.title',
  message: 'Correct {reference}',
  comment: 'Title of the browser tab. {reference} such as S-4T9RM2V-H.',
};
export const correctHeading = /*i18n*/ {
  id: 'signal-form.correct.heading',
  message: 'Correct the signal',
  comment: 'Heading of the page. The signal is named above it.',
};
export const correctLead = /*i18n*/ {
  id: 'signal-form.correct.lead',
  message: 'Change only what is wrong. The earlier text is kept and can be read, with your reason.',
  comment: 'Under the heading.',
};
export const correctWhen = /*i18n*/ {
  id: 'signal-form.correct.when',
  message: 'Current value: {when}.',
  comment: '{when} is a date, perhaps with a time.',
};
export const sectionReason = /*i18n*/ {
  id: 'signal-form.section.reason',
  message: 'Why are you correcting it?',
  comment: 'Heading.',
};
export const reasonLabel = /*i18n*/ { id: 'signal-form.reason', message: 'Reason', comment: 'Label.' };
export const reasonHint = /*i18n*/ {
  id: 'signal-form.reason.hint',
  message: 'One sentence is enough: “The number in the documents was the landlord’s.”',
  comment: 'Hint.',
};
export const reasonMissing = /*i18n*/ {
  id: 'signal-form.reason.missing',
  message: 'Write the reason for the correction',
  comment: 'Error.',
};
export const nothingChanged = /*i18n*/ {
  id: 'signal-form.nothing-changed',
  message: 'Nothing has changed. Change at least one thing.',
  comment: 'Error.',
};
export const correctSend = /*i18n*/ {
  id: 'signal-form.correct.send',
  message: '{count, plural, =0 {Save correction} one {Save # correction} other {Save # corrections}}',
  comment: 'The button that sends. Counts what has been changed.',
};
export const correcting = /*i18n*/ {
  id: 'signal-form.correcting',
  message: 'The correction is being saved',
  comment: 'Name of what is on its way, in the list of what has been sent.',
};
export const cancel = /*i18n*/ {
  id: 'signal-form.cancel',
  message: 'Back without changes',
  comment: 'Link beside the button.',
};
export const changedNow = /*i18n*/ {
  id: 'signal-form.changed-now',
  message: 'Changed: {facts}',
  comment: 'Beside the form: what has been changed so far.',
};
export const changedNothing = /*i18n*/ {
  id: 'signal-form.changed-nothing',
  message: 'No changes',
  comment: 'Beside the form.',
};
