/** Texts of the page that corrects what is known of a person. */
export const toCorrect = /*i18n*/ {
  id: 'person.to-correct',
  message: 'Correct',
  comment: 'Link above a person: to the form that corrects alias, language, year of birth and sex.',
};
export const formerly = /*i18n*/ {
  id: 'person.formerly',
  message: 'Earlier alias: {aliases}',
  comment: 'Under the alias of a person whose alias was corrected.',
};
export const title = /*i18n*/ { id: 'person.correct-title', message: 'Correct the person', comment: 'Heading.' };
export const lead = /*i18n*/ {
  id: 'person.correct-lead',
  message:
    'What was there before stays on the timeline. Entries made under an earlier alias still show it, and no one else gets that alias.',
  comment: 'Under the heading.',
};
export const back = /*i18n*/ { id: 'person.correct-back', message: 'Back to the person', comment: 'Link.' };
export const reason = /*i18n*/ { id: 'person.correct-reason', message: 'Reason', comment: 'Label.' };
export const unchanged = /*i18n*/ {
  id: 'person.correct-unchanged',
  message: 'Change at least one field.',
  comment: 'Error: a correction that changes nothing.',
};
export const send = /*i18n*/ { id: 'person.correct-send', message: 'Save the correction', comment: 'Button.' };
export const sending = /*i18n*/ {
  id: 'person.correcting',
  message: 'The correction is being saved',
  comment: 'What is on its way.',
};
export const done = /*i18n*/ {
  id: 'person.did-correct',
  message: 'The details are corrected.',
  comment: 'Said after.',
};
export const undone = /*i18n*/ {
  id: 'person.correction-undone',
  message: 'The correction is undone.',
  comment: 'Said after a correction was undone.',
};
