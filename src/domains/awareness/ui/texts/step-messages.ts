export const sending = /*i18n*/ {
  id: 'worker-text.sending',
  message: 'Texts for workers',
  comment: 'What is on its way, in a list',
};
export const translateTitle = /*i18n*/ {
  id: 'worker-text.translate-title',
  message: 'Translate',
  comment: 'Heading of a form',
};
export const translationIn = /*i18n*/ {
  id: 'worker-text.translation-in',
  message: 'Translation into {language}',
  comment: 'Field. {language} is a language, in the language of the reader',
};
export const placesHint = /*i18n*/ {
  id: 'worker-text.places-hint',
  message: 'Keep {places}: a number or a name is put there.',
  comment: 'Below a field. {places} is words in braces',
};
export const comment = /*i18n*/ {
  id: 'worker-text.comment',
  message: 'Comment for the reviewer',
  comment: 'Field, optional',
};
export const save = /*i18n*/ { id: 'worker-text.save', message: 'Save version {version}', comment: 'Button' };
export const writeTranslation = /*i18n*/ {
  id: 'worker-text.write-translation',
  message: 'Write the translation.',
  comment: 'Error at an empty field',
};
export const saved = /*i18n*/ {
  id: 'worker-text.saved',
  message: 'Translation saved. It is a draft until a second person has reviewed it.',
  comment: 'What was done',
};
export const reviewTitle = /*i18n*/ { id: 'worker-text.review-title', message: 'Review', comment: 'Heading of a form' };
export const reviewLead = /*i18n*/ {
  id: 'worker-text.review-lead',
  message: 'Compare with the original. The translation must promise neither more nor less.',
  comment: 'Below the heading Review',
};
export const verdict = /*i18n*/ { id: 'worker-text.verdict', message: 'Outcome of the review', comment: 'Question' };
export const approve = /*i18n*/ {
  id: 'worker-text.approve',
  message: 'Approve: it says what the original says',
  comment: 'Answer',
};
export const askChange = /*i18n*/ { id: 'worker-text.ask-change', message: 'Ask for a change', comment: 'Answer' };
export const chooseVerdict = /*i18n*/ {
  id: 'worker-text.choose-verdict',
  message: 'Choose whether you approve or ask for a change.',
  comment: 'Error',
};
export const able = /*i18n*/ {
  id: 'worker-text.able',
  message: 'What makes you able to review it',
  comment: 'Field, when approving',
};
export const ableHint = /*i18n*/ {
  id: 'worker-text.able-hint',
  message: 'Such as “mother tongue, authorised interpreter”. It is shown beside the review.',
  comment: 'Below a field',
};
export const whatToChange = /*i18n*/ {
  id: 'worker-text.what-to-change',
  message: 'What should be changed',
  comment: 'Field, when asking for a change',
};
export const reviewButton = /*i18n*/ { id: 'worker-text.review-button', message: 'Save review', comment: 'Button' };
export const reviewed = /*i18n*/ { id: 'worker-text.reviewed', message: 'Review saved.', comment: 'What was done' };
export const ownVersion = /*i18n*/ {
  id: 'worker-text.own-version',
  message: 'You wrote this version. A second person reviews it.',
  comment: 'In place of the form for a review',
};
export const signTitle = /*i18n*/ { id: 'worker-text.sign-title', message: 'Sign', comment: 'Heading of a form' };
export const signLead = /*i18n*/ {
  id: 'worker-text.sign-lead',
  message:
    'From then on workers are shown this version as official. The signature counts as long as the original is the same.',
  comment: 'Below the heading Sign',
};
export const signButton = /*i18n*/ {
  id: 'worker-text.sign-button',
  message: '{count, plural, one {Sign one text} other {Sign # texts}}',
  comment: 'Button',
};
export const signed = /*i18n*/ {
  id: 'worker-text.signed',
  message: 'Signed. Workers are shown it as official.',
  comment: 'What was done',
};
export const withdrawTitle = /*i18n*/ {
  id: 'worker-text.withdraw-title',
  message: 'Withdraw',
  comment: 'Heading of a form',
};
export const withdrawLead = /*i18n*/ {
  id: 'worker-text.withdraw-lead',
  message: 'Workers then read English in its place, until a new version is signed.',
  comment: 'Below the heading Withdraw',
};
export const why = /*i18n*/ { id: 'worker-text.why', message: 'Why it is withdrawn', comment: 'Field' };
export const writeWhy = /*i18n*/ {
  id: 'worker-text.write-why',
  message: 'Write why, such as “It promises an answer within a day”.',
  comment: 'Error',
};
export const withdrawButton = /*i18n*/ {
  id: 'worker-text.withdraw-button',
  message: 'Withdraw version {version}',
  comment: 'Button',
};
export const withdrawnNow = /*i18n*/ {
  id: 'worker-text.withdrawn-now',
  message: 'Withdrawn. It is no longer shown as official.',
  comment: 'What was done',
};
