export const historyLead = /*i18n*/ {
  id: 'history.history-lead',
  message:
    'What the project did from its beginning in autumn 2019, with the page that says so. What sources do not agree on is marked, and not decided here.',
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
  message: 'Each page was read at its beginning only.',
  comment: 'Small note.',
};
