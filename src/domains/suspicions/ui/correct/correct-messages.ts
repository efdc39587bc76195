/** Texts of the page on which a recipient corrects a suspicion. */
export const toCorrect = /*i18n*/ {
  id: 'suspicion.to-correct',
  message: 'Correct the details',
  comment: 'Link under what was handed over.',
};
export const title = /*i18n*/ {
  id: 'suspicion.correct-title',
  message: 'Correct the details',
  comment: 'Heading.',
};
export const lead = /*i18n*/ {
  id: 'suspicion.correct-lead',
  message:
    'The correction is in your file only. What was handed over stays on the timeline as it came, and the sender is not told.',
  comment: 'Under the heading.',
};
export const back = /*i18n*/ { id: 'suspicion.correct-back', message: 'Back to the suspicion', comment: 'Link.' };
export const reason = /*i18n*/ { id: 'suspicion.correct-reason', message: 'Reason', comment: 'Label.' };
export const unchanged = /*i18n*/ {
  id: 'suspicion.correct-unchanged',
  message: 'Change at least one field.',
  comment: 'Error: a correction that changes nothing.',
};
export const send = /*i18n*/ { id: 'suspicion.correct-send', message: 'Save the correction', comment: 'Button.' };
export const sending = /*i18n*/ {
  id: 'suspicion.correcting',
  message: 'The correction is being saved',
  comment: 'What is on its way.',
};
export const done = /*i18n*/ {
  id: 'suspicion.did-correct',
  message: 'The suspicion is corrected.',
  comment: 'Said after a correction.',
};
export const undone = /*i18n*/ {
  id: 'suspicion.correction-undone',
  message: 'The correction is undone.',
  comment: 'Said after a correction was undone.',
};
