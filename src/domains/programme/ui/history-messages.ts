export const historyLead = /*i18n*/ {
  id: 'history.history-lead',
  message:
    'What the project did from its start in autumn 2019, with sources. Points on which the sources disagree are marked.',
  comment: 'Under the heading.',
};
export const historyAims = /*i18n*/ {
  id: 'history.history-aims',
  message: 'Four aims',
  comment: 'Heading.',
};
export const historyDone = /*i18n*/ {
  id: 'history.history-done',
  message: 'What was done and published',
  comment: 'Heading.',
};
export const historyAfter = /*i18n*/ {
  id: 'history.history-after',
  message: 'Afterwards',
  comment: 'Heading.',
};
export const unclear = /*i18n*/ {
  id: 'history.unclear',
  message: 'Unclear',
  comment: 'Chip: sources do not agree. No full stop.',
};
export const sourceOf = /*i18n*/ {
  id: 'history.source-of',
  message: 'Source: {name} ({link})',
  comment: '{link} is the name of a site.',
};
export const historyRead = /*i18n*/ {
  id: 'history.history-read',
  message: 'Only the beginning of each page was read.',
  comment: 'Small note.',
};
