export const title = /*i18n*/ { id: 'field.refer-title', message: 'Hand over a suspicion', comment: 'Heading' };
export const choose = /*i18n*/ { id: 'field.refer-choose', message: 'Choose', comment: 'In an empty list of units' };
export const toWhom = /*i18n*/ {
  id: 'field.refer-to-whom',
  message: 'Choose who is to own it. The regional coordinator can have it by name only with the person’s yes.',
  comment: 'Problem: no recipient',
};
export const whichGround = /*i18n*/ {
  id: 'field.refer-which-ground',
  message: 'Choose on which ground you hand it over.',
  comment: 'Problem: several grounds are possible and none is chosen',
};
export const sees = /*i18n*/ {
  id: 'field.refer-sees',
  message:
    'Who sees this: {unit}, all of it; your own unit, which keeps it. Nobody else: no other agency that was here, and no employer.',
  comment: 'Above the button that hands a suspicion over',
};
export const send = /*i18n*/ { id: 'field.refer-send', message: 'Hand over', comment: 'Button' };
export const whom = /*i18n*/ { id: 'field.refer-whom', message: 'Whom is it about?', comment: 'Label' };
export const workerNumber = /*i18n*/ {
  id: 'field.refer-worker',
  message: 'Worker {number}',
  comment: 'Somebody met at the place, by number',
};
export const usualPurpose = /*i18n*/ {
  id: 'field.refer-purpose',
  message: 'Somebody at this workplace may be exploited and need help.',
  comment: 'What the field for the purpose begins with; the officer changes it',
};
export const nobody = /*i18n*/ {
  id: 'field.refer-nobody',
  message: 'No unit can be handed this on any ground as it stands. Ask the person, or call the coordinator.',
  comment: 'No address with a possible ground',
};
export const notVerified = /*i18n*/ {
  id: 'field.refer-not-verified',
  message: 'not verified',
  comment: 'A provision that nobody has compared with the law text',
};
export const interestInSharing = /*i18n*/ {
  id: 'field.refer-sharing',
  message: 'What speaks for telling it',
  comment: 'Label: weighing',
};
export const interestProtected = /*i18n*/ {
  id: 'field.refer-protected',
  message: 'What the secrecy protects',
  comment: 'Label: weighing',
};
