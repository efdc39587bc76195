export const masked = /*i18n*/ {
  id: 'inspection.insight-masked',
  message: 'Masked',
  comment: 'In the place of the text of a note, on paper too',
};
export const maskedForGood = /*i18n*/ {
  id: 'inspection.insight-masked-for-good',
  message: 'It comes from a person at the site',
  comment: 'Why it is masked, not on paper',
};
export const maskedUntilRead = /*i18n*/ {
  id: 'inspection.insight-masked-until-read',
  message: 'No officer has read and released it',
  comment: 'Why it is masked, not on paper',
};
export const releasedBy = /*i18n*/ {
  id: 'inspection.insight-released-by',
  message: 'Read and released by {by}, {time}',
  comment: 'Under the text of a note',
};
export const readToRelease = /*i18n*/ {
  id: 'inspection.insight-read',
  message: 'Read and decide',
  comment: 'Button: opens the text of a masked note',
};
export const readTitle = /*i18n*/ {
  id: 'inspection.insight-read-title',
  message: 'May the employer read this?',
  comment: 'Title of a dialog; the text of a note follows',
};
export const readHint = /*i18n*/ {
  id: 'inspection.insight-read-hint',
  message:
    'Release the text only if it contains nothing that a worker there has said and identifies no one. If in doubt, leave it masked. Your name and the time are saved with the decision.',
  comment: 'In the dialog, under the text of the note',
};
export const release = /*i18n*/ {
  id: 'inspection.insight-release',
  message: 'Release the text',
  comment: 'Button in the dialog',
};
export const releasing = /*i18n*/ {
  id: 'inspection.insight-releasing',
  message: 'The note is being released',
  comment: 'What is being sent, while it is sent',
};
export const released = /*i18n*/ {
  id: 'inspection.insight-released',
  message: 'Released. The employer may read the text.',
  comment: 'Said when it is done',
};
export const leaveMasked = /*i18n*/ {
  id: 'inspection.insight-leave',
  message: 'Leave it masked',
  comment: 'Button in the dialog',
};
export const maskAgain = /*i18n*/ {
  id: 'inspection.insight-mask-again',
  message: 'Mask again',
  comment: 'Button under the text of a note that was released',
};
export const masking = /*i18n*/ {
  id: 'inspection.insight-masking',
  message: 'Masking of a note',
  comment: 'What is being sent, while it is sent',
};
export const maskedAgain = /*i18n*/ {
  id: 'inspection.insight-masked-again',
  message: 'Masked again. What has already been disclosed cannot be recalled.',
  comment: 'Said when it is done',
};
