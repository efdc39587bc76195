export const crossingsTitle = /*i18n*/ { id: 'disclosure.crossings', message: 'Disclosures', comment: 'Heading.' };
export const crossingsNote = /*i18n*/ {
  id: 'disclosure.crossings.note',
  message: 'You are notified when it has arrived and when it is acknowledged. Nothing more.',
  comment: 'Under the list.',
};
export const crossingsNone = /*i18n*/ {
  id: 'disclosure.crossings.none',
  message: 'No disclosures.',
  comment: 'In place of the list.',
};
export const crossingSent = /*i18n*/ {
  id: 'disclosure.crossing.sent',
  message: 'Sent',
  comment: 'Step of a crossing.',
};
export const crossingReceived = /*i18n*/ {
  id: 'disclosure.crossing.received',
  message: 'Received',
  comment: 'Step of a crossing.',
};
export const crossingTaken = /*i18n*/ {
  id: 'disclosure.crossing.taken',
  message: 'Acknowledged',
  comment: 'Step of a crossing.',
};
export const crossingNotYet = /*i18n*/ {
  id: 'disclosure.crossing.not-yet',
  message: 'not yet',
  comment: 'In place of the time of a step that has not come.',
};
export const crossingFacts = /*i18n*/ {
  id: 'disclosure.crossing.facts',
  message: 'Facts: {facts}',
  comment: 'Which facts crossed.',
};
export const crossingGround = /*i18n*/ {
  id: 'disclosure.crossing.ground',
  message: 'Ground: {ground}',
  comment: 'On which provision.',
};
export const crossingStopped = /*i18n*/ {
  id: 'disclosure.crossing.stopped',
  message: 'The consent was withdrawn: stopped before arrival',
  comment: 'Step of a crossing: the other agency has no copy.',
};
export const crossingWithdrawn = /*i18n*/ {
  id: 'disclosure.crossing.withdrawn',
  message: 'The consent was withdrawn',
  comment: 'Step of a crossing: each holder of a copy is notified.',
};
export const crossingTold = /*i18n*/ {
  id: 'disclosure.crossing.told',
  message: 'Recipient notified',
  comment: 'Step of a crossing: the notice of the withdrawal has arrived.',
};
export const crossingSeen = /*i18n*/ {
  id: 'disclosure.crossing.seen',
  message: 'Recipient has confirmed',
  comment: 'Step of a crossing: the withdrawal was acknowledged.',
};
export const crossingsTable = /*i18n*/ {
  id: 'disclosure.crossings.table',
  message: 'All disclosures of the unit',
  comment: 'Link under the list of what was sent from one matter, to a table over all matters',
};
