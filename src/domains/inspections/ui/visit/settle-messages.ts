/** Texts of what officers have answered differently, and of saying which answer counts. */
export const disagreeTitle = /*i18n*/ {
  id: 'inspection.disagree-title',
  message: 'Differing answers',
  comment: 'Heading: officers have answered the same sign differently',
};
export const disagreeLead = /*i18n*/ {
  id: 'inspection.disagree-lead',
  message: 'Both answers are kept, and neither has overwritten the other. Discuss them, then choose which one counts.',
  comment: 'Under the heading',
};
export const answerLine = /*i18n*/ {
  id: 'inspection.disagree-answer',
  message: '{known}. {by}, {time}',
  comment: 'One answer: how the sign is known, by whom, when',
};
export const aboutPlace = /*i18n*/ {
  id: 'inspection.disagree-place',
  message: 'About the place as a whole',
  comment: 'What the answers are about',
};
export const settleTitle = /*i18n*/ {
  id: 'inspection.settle-title',
  message: 'Choose which answer counts for: {sign}',
  comment: 'What the form is called, for those who hear the page',
};
export const whichCounts = /*i18n*/ { id: 'inspection.settle-which', message: 'Which counts?', comment: 'Legend' };
export const another = /*i18n*/ {
  id: 'inspection.settle-another',
  message: 'Another answer',
  comment: 'Choice: none of the current answers',
};
export const settleReason = /*i18n*/ {
  id: 'inspection.settle-reason',
  message: 'How you know',
  comment: 'Label: reason',
};
export const settleReasonHint = /*i18n*/ {
  id: 'inspection.settle-reason-hint',
  message: 'Such as: we both checked again in the office.',
  comment: 'Under the label',
};
export const chooseAnswer = /*i18n*/ {
  id: 'inspection.settle-choose',
  message: 'Choose which answer counts',
  comment: 'Error',
};
export const sayHow = /*i18n*/ { id: 'inspection.settle-say-how', message: 'Write how you know', comment: 'Error' };
export const settleSend = /*i18n*/ {
  id: 'inspection.settle-send',
  message: 'Save the answer that counts',
  comment: 'Button',
};
export const settling = /*i18n*/ {
  id: 'inspection.settling',
  message: 'The answer that counts is being saved',
  comment: 'While it is sent',
};
export const didSettle = /*i18n*/ {
  id: 'inspection.did-settle',
  message: 'The answer that counts is saved. All answers stay in the file.',
  comment: 'After it was sent',
};
export const yoursWas = /*i18n*/ {
  id: 'inspection.settle-yours',
  message: '{known}. {reason}',
  comment: 'What the reader wanted to say, when something newer had come: an answer and its reason',
};
export const nothingStands = /*i18n*/ {
  id: 'inspection.settle-nothing-stands',
  message: 'A colleague has chosen which answer counts. The notes show it.',
  comment: 'In place of the current answers, when there is no disagreement any more',
};
