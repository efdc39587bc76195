/** Texts of the decision, and of the form in which it is taken. */
export const decisionTitle = /*i18n*/ {
  id: 'identification.decision.title',
  message: 'The decision',
  comment: 'Heading.',
};
export const decisionYes = /*i18n*/ {
  id: 'identification.decision.yes',
  message: 'Presumed to be exploited',
  comment: 'The decision.',
};
export const decisionNo = /*i18n*/ {
  id: 'identification.decision.no',
  message: 'Not presumed to be exploited',
  comment: 'The decision.',
};
export const decidedBy = /*i18n*/ {
  id: 'identification.decided-by',
  message: 'Decided by {name}, {when}',
  comment: 'Author of the decision.',
};
export const groundsTitle = /*i18n*/ {
  id: 'identification.grounds',
  message: 'Grounds',
  comment: 'Name of a part of the decision.',
};
export const againstTitle = /*i18n*/ {
  id: 'identification.against',
  message: 'What contradicts it',
  comment: 'Name of a part of the decision.',
};
export const restsOnTitle = /*i18n*/ {
  id: 'identification.rests-on',
  message: 'Based on',
  comment: 'Name of a part: signs.',
};
export const trainingTitle = /*i18n*/ {
  id: 'identification.training',
  message: 'For practice',
  comment: 'Name of a part: signs on which the readers differed.',
};
export const noMark = /*i18n*/ {
  id: 'identification.no-mark',
  message:
    'A no is not recorded against the firm: its name is removed from the lists, and nothing is counted against it.',
  comment: 'Under a no.',
};
export const decideLead = /*i18n*/ {
  id: 'identification.decide.lead',
  message:
    'You decide, in your own name. A trained and qualified person may presume exploitation. This gives access to support and starts nothing else.',
  comment: 'Under the heading.',
};
export const presumedLabel = /*i18n*/ {
  id: 'identification.decide.presumed',
  message: 'Is the person presumed to be exploited?',
  comment: 'Label.',
};
export const presumedYes = /*i18n*/ { id: 'identification.decide.yes', message: 'Yes, presumed', comment: 'Choice.' };
export const presumedNo = /*i18n*/ { id: 'identification.decide.no', message: 'No, not presumed', comment: 'Choice.' };
export const presumedMissing = /*i18n*/ {
  id: 'identification.decide.presumed.missing',
  message: 'Choose yes or no',
  comment: 'Error.',
};
export const groundsLabel = /*i18n*/ {
  id: 'identification.decide.grounds',
  message: 'Grounds',
  comment: 'Label.',
};
export const groundsMissing = /*i18n*/ {
  id: 'identification.decide.grounds.missing',
  message: 'Write your grounds',
  comment: 'Error.',
};
export const againstLabel = /*i18n*/ {
  id: 'identification.decide.against',
  message: 'What contradicts it?',
  comment: 'Label.',
};
export const againstHint = /*i18n*/ {
  id: 'identification.decide.against.hint',
  message: '“Nothing found” is an answer, if you have searched.',
  comment: 'Hint.',
};
export const againstMissing = /*i18n*/ {
  id: 'identification.decide.against.missing',
  message: 'Write what contradicts it, or that you searched and found nothing',
  comment: 'Error.',
};
export const restsOnLabel = /*i18n*/ {
  id: 'identification.decide.rests-on',
  message: 'Which indicators is it based on?',
  comment: 'Label over check boxes.',
};
export const trainingLabel = /*i18n*/ {
  id: 'identification.decide.training',
  message: 'Which of the indicators you disagree on should others practise?',
  comment: 'Label over check boxes.',
};
export const decideSend = /*i18n*/ { id: 'identification.decide.send', message: 'Save decision', comment: 'Button.' };
export const deciding = /*i18n*/ {
  id: 'identification.deciding',
  message: 'The decision is being saved',
  comment: 'In the list of what is on its way.',
};
export const didDecide = /*i18n*/ {
  id: 'identification.did-decide',
  message: 'Decision saved, in your name',
  comment: 'On the page afterwards.',
};
