export const lead = /*i18n*/ {
  id: 'surveys-list.lead',
  message:
    'What authorities know of labour exploitation, before and after. Only groups of at least five people are shown.',
  comment: 'Under the heading of the list.',
};
export const create = /*i18n*/ {
  id: 'surveys-list.create',
  message: 'New survey',
  comment: 'Link and heading.',
};
export const none = /*i18n*/ {
  id: 'surveys-list.none',
  message: 'No surveys',
  comment: 'Empty list.',
};
export const noneText = /*i18n*/ {
  id: 'surveys-list.none-text',
  message:
    'A survey asks people at authorities questions with right answers, by email or by a link, without an account.',
  comment: 'Under an empty list.',
};
export const find = /*i18n*/ {
  id: 'surveys-list.find',
  message: 'Find a survey',
  comment: 'Label of a field that narrows the list.',
};
export const sortBy = /*i18n*/ {
  id: 'surveys-list.sort-by',
  message: 'Sort by',
  comment: 'Label of a choice.',
};
export const byNewest = /*i18n*/ {
  id: 'surveys-list.by-newest',
  message: 'Newest first',
  comment: 'Order of the list.',
};
export const byClosing = /*i18n*/ {
  id: 'surveys-list.by-closing',
  message: 'Last day',
  comment: 'Order of the list.',
};
export const byTitle = /*i18n*/ {
  id: 'surveys-list.by-title',
  message: 'Title',
  comment: 'Order of the list.',
};
export const noneFound = /*i18n*/ {
  id: 'surveys-list.none-found',
  message: 'No survey matches.',
  comment: 'When the list is narrowed.',
};
export const colTitle = /*i18n*/ {
  id: 'surveys-list.col-title',
  message: 'Survey',
  comment: 'Heading of a column.',
};
export const colState = /*i18n*/ {
  id: 'surveys-list.col-state',
  message: 'State',
  comment: 'Heading of a column.',
};
export const colMethod = /*i18n*/ {
  id: 'surveys-list.col-method',
  message: 'Who is asked',
  comment: 'Heading of a column.',
};
export const colQuestions = /*i18n*/ {
  id: 'surveys-list.col-questions',
  message: 'Questions',
  comment: 'Heading of a column.',
};
export const colCloses = /*i18n*/ {
  id: 'surveys-list.col-closes',
  message: 'Last day',
  comment: 'Heading of a column.',
};
export const statePreparing = /*i18n*/ {
  id: 'surveys-list.state-preparing',
  message: 'Being prepared',
  comment: 'State of a survey.',
};
export const stateOpen = /*i18n*/ {
  id: 'surveys-list.state-open',
  message: 'Open',
  comment: 'State of a survey.',
};
export const stateClosed = /*i18n*/ {
  id: 'surveys-list.state-closed',
  message: 'Closed',
  comment: 'State of a survey.',
};
export const methodCensus = /*i18n*/ {
  id: 'surveys-list.method-census',
  message: 'Everyone',
  comment: 'How people are found.',
};
export const methodSimple = /*i18n*/ {
  id: 'surveys-list.method-simple',
  message: 'Simple random sample',
  comment: 'How people are found.',
};
export const methodStratified = /*i18n*/ {
  id: 'surveys-list.method-stratified',
  message: 'Stratified sample',
  comment: 'How people are found.',
};
export const methodClusters = /*i18n*/ {
  id: 'surveys-list.method-clusters',
  message: 'Sample of units',
  comment: 'How people are found.',
};
export const methodOpenLink = /*i18n*/ {
  id: 'surveys-list.method-open-link',
  message: 'Open link',
  comment: 'How people are found.',
};
export const csv = /*i18n*/ {
  id: 'surveys-list.csv',
  message: 'Export as CSV',
  comment: 'Button.',
};
