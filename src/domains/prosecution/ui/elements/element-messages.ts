export const setTitle = /*i18n*/ {
  id: 'prosecution.evidence.set-title',
  message: '{element}',
  comment: 'Title: name of an element, with offence',
};
export const setLead = /*i18n*/ {
  id: 'prosecution.evidence.set-lead',
  message: 'You make the assessment, in your name. CAPE only counts.',
  comment: 'Lead of the form that sets an element',
};
export const provedBy = /*i18n*/ {
  id: 'prosecution.evidence.proved-by',
  message: 'Usually shown by: {kinds}.',
  comment: 'From the catalogue of elements',
};
export const failsBy = /*i18n*/ {
  id: 'prosecution.evidence.fails-by',
  message: 'Usually fails because of: {ways}.',
  comment: 'From the catalogue of elements',
};
export const stateLabel = /*i18n*/ {
  id: 'prosecution.evidence.state-label',
  message: 'Assessment for {alias}',
  comment: 'Field',
};
export const weakLabel = /*i18n*/ {
  id: 'prosecution.evidence.weak-label',
  message: 'Is the support for the element weak?',
  comment: 'Field',
};
export const weakYes = /*i18n*/ {
  id: 'prosecution.evidence.weak-yes',
  message: 'Yes, the question is open',
  comment: 'Choice',
};
export const weakNo = /*i18n*/ { id: 'prosecution.evidence.weak-no', message: 'No', comment: 'Choice' };
export const placeLabel = /*i18n*/ {
  id: 'prosecution.evidence.place-label',
  message: 'Which evidence bears on the element?',
  comment: 'Field: the list of items',
};
export const placeFor = /*i18n*/ {
  id: 'prosecution.evidence.place-for',
  message: '{item}: for',
  comment: 'Toggle of an item',
};
export const placeAgainst = /*i18n*/ {
  id: 'prosecution.evidence.place-against',
  message: '{item}: against',
  comment: 'Toggle of an item',
};
export const lookedLabel = /*i18n*/ {
  id: 'prosecution.evidence.looked-label',
  message: 'Have you searched for evidence that the element is not met?',
  comment: 'Field',
};
export const lookedYes = /*i18n*/ { id: 'prosecution.evidence.looked-yes', message: 'Yes', comment: 'Choice' };
export const lookedNo = /*i18n*/ { id: 'prosecution.evidence.looked-no', message: 'Not yet', comment: 'Choice' };
export const setReason = /*i18n*/ {
  id: 'prosecution.evidence.set-reason',
  message: 'In your own words',
  comment: 'Field',
};
export const setting = /*i18n*/ {
  id: 'prosecution.evidence.setting',
  message: 'The assessment is being saved',
  comment: 'What is being sent',
};
export const didSet = /*i18n*/ {
  id: 'prosecution.evidence.did-set',
  message: 'Assessment saved.',
  comment: 'Done note',
};
export const setSend = /*i18n*/ { id: 'prosecution.evidence.set-send', message: 'Save assessment', comment: 'Button' };
export const noItems = /*i18n*/ {
  id: 'prosecution.evidence.no-items',
  message: 'No evidence in the file.',
  comment: 'Where items are chosen',
};
