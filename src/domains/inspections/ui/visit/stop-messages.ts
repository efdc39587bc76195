/** Texts of a suspicion of crime at a visit: noting it, and what follows. */
export const stoppedAbout = /*i18n*/ {
  id: 'inspection.stopped-about',
  message: 'Facts: {facts}',
  comment: 'Beneath the heading of a stopped demand: the facts in own words',
};
export const stoppedMade = /*i18n*/ {
  id: 'inspection.stopped-made',
  message: 'An order under penalty of a fine was made at {time}, before the suspicion of crime was noted.',
  comment: 'Beneath the heading of a stopped demand',
};
export const stoppedTitle = /*i18n*/ {
  id: 'inspection.stopped-title',
  message: 'Make no order under penalty of a fine against {who}',
  comment: 'Box on the page: after a suspicion',
};
export const stoppedSince = /*i18n*/ {
  id: 'inspection.stopped-since',
  message: 'On the same facts, since {time}.',
  comment: 'Under the title',
};
export const stoppedWhy = /*i18n*/ {
  id: 'inspection.stopped-why',
  message:
    'There is a suspicion of crime. A suspect does not have to contribute to the investigation against them. Your capacity is unchanged.',
  comment: 'Why',
};
export const stoppedLaw = /*i18n*/ {
  id: 'inspection.stopped-law',
  message: 'ECHR article 6, and the law of your country on what may be demanded. Not verified.',
  comment: 'Provision',
};
export const goOnWith = /*i18n*/ {
  id: 'inspection.stopped-go-on',
  message:
    'You can continue to observe, read and note. An earlier order under penalty of a fine is documented and goes to the investigation leader.',
  comment: 'What remains possible',
};
export const stopTitle = /*i18n*/ { id: 'inspection.stop-title', message: 'Suspicion of crime', comment: 'Heading' };
export const stopLead = /*i18n*/ {
  id: 'inspection.stop-lead',
  message:
    'From now on this person may no longer be ordered, under penalty of a fine, to give information connected with the suspected act.',
  comment: 'Under the heading',
};
export const stopWho = /*i18n*/ { id: 'inspection.stop-who', message: 'Against whom', comment: 'Label' };
export const stopWhat = /*i18n*/ { id: 'inspection.stop-what', message: 'Which facts', comment: 'Label' };
export const stopTold = /*i18n*/ { id: 'inspection.stop-told', message: 'How do you know?', comment: 'Label' };
export const stopMade = /*i18n*/ {
  id: 'inspection.stop-made',
  message: 'If an order under penalty of a fine was made: when?',
  comment: 'Label, may be empty. An hour and a minute are written',
};
export const stopMadeHint = /*i18n*/ {
  id: 'inspection.stop-made-hint',
  message: 'Such as 18:55',
  comment: 'Under the label: how the time is written',
};
export const stopSend = /*i18n*/ {
  id: 'inspection.stop-send',
  message: 'Note the suspicion of crime',
  comment: 'Button',
};
export const stopping = /*i18n*/ {
  id: 'inspection.stopping',
  message: 'The suspicion of crime is being noted',
  comment: 'While it is sent',
};
export const didStop = /*i18n*/ {
  id: 'inspection.did-stop',
  message: 'Suspicion of crime noted. Make no order under penalty of a fine about these facts.',
  comment: 'After it was sent',
};
