/** Texts of the table of a decision, and of the page on which it is read once more before it is made. */
export const columnParty = /*i18n*/ {
  id: 'prosecution.decide.column-party',
  message: 'Injured party',
  comment: 'Head of a column',
};
export const columnOwn = /*i18n*/ {
  id: 'prosecution.decide.column-own',
  message: 'Suspected offence of the injured party',
  comment: 'Head of a column: the injured person’s own alleged offence',
};
export const checkButton = /*i18n*/ {
  id: 'prosecution.decide.check-button',
  message: 'Check the decision',
  comment: 'Button: leads to a page on which the decision is read once more before it is made',
};
export const checkTitle = /*i18n*/ {
  id: 'prosecution.decide.check-title',
  message: 'Your decision',
  comment: 'Heading of the page on which the decision is read once more',
};
export const toldFile = /*i18n*/ {
  id: 'prosecution.decide.told-file',
  message: 'The decision is recorded in your unit’s file and in the log. CAPE sends no notifications.',
  comment: 'Who informs whom',
};
export const toldByYou = /*i18n*/ {
  id: 'prosecution.decide.told-by-you',
  message: 'You inform the injured parties and their counsel, the suspects and their defence counsel.',
  comment: 'Who informs whom',
};
export const toldAfter = /*i18n*/ {
  id: 'prosecution.decide.told-after',
  message: 'You inform {who} after the meeting with the support service, and the others as usual.',
  comment: 'Who informs whom. {who}: aliases',
};
export const toldNow = /*i18n*/ {
  id: 'prosecution.decide.told-now',
  message: 'You inform {who} now, before the meeting with the support service.',
  comment: 'Who informs whom. {who}: aliases',
};
