export const title = /*i18n*/ {
  id: 'field.refer-title',
  message: 'Hand over a suspicion of exploitation',
  comment: 'Heading',
};
export const choose = /*i18n*/ { id: 'field.refer-choose', message: 'Choose', comment: 'In an empty list of units' };
export const toWhom = /*i18n*/ {
  id: 'field.refer-to-whom',
  message:
    'Choose who is to be responsible. The regional coordinator can have the name only with the person’s consent.',
  comment: 'Problem: no recipient',
};
export const provision = {
  statute: /*i18n*/ {
    id: 'field.refer-statute',
    message: 'Act or regulation',
    comment: 'Label on the phone: the act that permits the hand-over, written by the officer',
  },
  paragraph: /*i18n*/ {
    id: 'field.refer-paragraph',
    message: 'Section',
    comment: 'Label on the phone: the section of that act',
  },
} as const;
export const whichProvision = /*i18n*/ {
  id: 'field.refer-which-provision',
  message: 'Write the act and the section.',
  comment: 'Problem: the provision that the officer writes is missing',
};
export const whichGround = /*i18n*/ {
  id: 'field.refer-which-ground',
  message: 'Choose the legal ground.',
  comment: 'Problem: several grounds are possible and none is chosen',
};
export const sees = /*i18n*/ {
  id: 'field.refer-sees',
  message:
    'Who sees this: {unit}, all of it; your own unit, which keeps a copy. No other agency that was here, and no employer.',
  comment: 'Above the button that hands a suspicion over',
};
export const send = /*i18n*/ { id: 'field.refer-send', message: 'Hand over', comment: 'Button' };
export const whom = /*i18n*/ { id: 'field.refer-whom', message: 'Whom is it about?', comment: 'Label' };
export const workerNumber = /*i18n*/ {
  id: 'field.refer-worker',
  message: 'Worker {number}',
  comment: 'A person met at the place, by number',
};
export const usualPurpose = /*i18n*/ {
  id: 'field.refer-purpose',
  message: 'A person at this workplace may be exploited and need help.',
  comment: 'What the field for the purpose begins with; the officer changes it',
};
export const nobody = /*i18n*/ {
  id: 'field.refer-nobody',
  message: 'No legal ground allows this hand-over as it is. Ask the person, or call the coordinator.',
  comment: 'No address with a possible ground',
};
export const notVerified = /*i18n*/ {
  id: 'field.refer-not-verified',
  message: 'not verified',
  comment: 'A provision that has not been compared with the law text',
};
export const interestInSharing = /*i18n*/ {
  id: 'field.refer-sharing',
  message: 'Reasons for disclosing',
  comment: 'Label: weighing',
};
export const interestProtected = /*i18n*/ {
  id: 'field.refer-protected',
  message: 'Interest that confidentiality protects',
  comment: 'Label: weighing',
};
