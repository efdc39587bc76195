export const title = /*i18n*/ { id: 'campaign-followed.title', message: 'What followed', comment: 'Heading' };
export const none = /*i18n*/ {
  id: 'campaign-followed.none',
  message: 'No week of the campaign has ended, so nothing is counted yet.',
  comment: 'Empty state',
};
export const days = /*i18n*/ {
  id: 'campaign-followed.days',
  message: 'Counted {from} to {to}, and as many days before.',
  comment: 'Under the heading',
};
export const during = /*i18n*/ {
  id: 'campaign-followed.during',
  message: 'During the campaign',
  comment: 'Before a number, and head of a column',
};
export const before = /*i18n*/ {
  id: 'campaign-followed.before',
  message: 'As many days before',
  comment: 'Before a number, and head of a column',
};
export const notThere = /*i18n*/ {
  id: 'campaign-followed.not-there',
  message: 'The address was not there',
  comment: 'In place of a number of visits before the campaign',
};
export const hidden = /*i18n*/ {
  id: 'campaign-followed.hidden',
  message: 'Not shown',
  comment: 'In place of a number from one to four',
};
export const table = /*i18n*/ {
  id: 'campaign-followed.table',
  message: '{what}, by day or week',
  comment: 'Caption of a table, and what opens it. {what}: such as Tips read for the first time',
};
export const colStep = /*i18n*/ { id: 'campaign-followed.col-step', message: 'Days', comment: 'Head of a column' };
export const step = /*i18n*/ { id: 'campaign-followed.step', message: '{from} to {to}', comment: 'Two days' };
export const byLanguage = /*i18n*/ {
  id: 'campaign-followed.by-language',
  message: 'Visits by the language of the page',
  comment: 'Caption of a table',
};
export const colLanguage = /*i18n*/ {
  id: 'campaign-followed.col-language',
  message: 'Language',
  comment: 'Head of a column',
};
export const colVisits = /*i18n*/ {
  id: 'campaign-followed.col-visits',
  message: 'Visits',
  comment: 'Head of a column',
};
