export const lead = /*i18n*/ {
  id: 'campaigns.lead',
  message: 'Whom each was for, how it reached them, and what was counted in the same days.',
  comment: 'Under the heading of the list of campaigns',
};
export const create = /*i18n*/ { id: 'campaigns.create', message: 'Plan a campaign', comment: 'Link to a form' };
export const none = /*i18n*/ { id: 'campaigns.none', message: 'No campaigns', comment: 'Empty state: a heading' };
export const noneText = /*i18n*/ {
  id: 'campaigns.none-text',
  message: 'A campaign has an aim, a group, messages and days. Plan the first one.',
  comment: 'Empty state',
};
export const noneFound = /*i18n*/ {
  id: 'campaigns.none-found',
  message: 'No campaign matches the filter.',
  comment: 'Empty state of a filtered list',
};
export const shown = /*i18n*/ {
  id: 'campaigns.shown',
  message: '{count, plural, one {# campaign} other {# campaigns}}',
  comment: 'How many the filter leaves',
};
export const find = /*i18n*/ { id: 'campaigns.find', message: 'Search', comment: 'Label of a filter' };
export const filterState = /*i18n*/ { id: 'campaigns.filter-state', message: 'State', comment: 'Label of a filter' };
export const filterGroup = /*i18n*/ {
  id: 'campaigns.filter-group',
  message: 'Group',
  comment: 'Label of a filter: whom campaigns are for',
};
export const sortBy = /*i18n*/ { id: 'campaigns.sort-by', message: 'Sort by', comment: 'Label of a choice' };
export const byFirstDay = /*i18n*/ { id: 'campaigns.by-first-day', message: 'First day', comment: 'An order' };
export const byLastDay = /*i18n*/ { id: 'campaigns.by-last-day', message: 'Last day', comment: 'An order' };
export const byName = /*i18n*/ { id: 'campaigns.by-name', message: 'Name', comment: 'An order' };
export const more = /*i18n*/ {
  id: 'campaigns.more',
  message: 'Show more campaigns',
  comment: 'Button under a list of which a part is shown',
};
export const caption = /*i18n*/ {
  id: 'campaigns.caption',
  message: 'Campaigns of your unit',
  comment: 'Caption of a table',
};
export const colName = /*i18n*/ { id: 'campaigns.col-name', message: 'Campaign', comment: 'Head of a column' };
export const colGroup = /*i18n*/ { id: 'campaigns.col-group', message: 'Group', comment: 'Head of a column' };
export const colDays = /*i18n*/ { id: 'campaigns.col-days', message: 'Days', comment: 'Head of a column' };
export const colState = /*i18n*/ { id: 'campaigns.col-state', message: 'State', comment: 'Head of a column' };
export const colResponsible = /*i18n*/ {
  id: 'campaigns.col-responsible',
  message: 'Responsible',
  comment: 'Head of a column: a name',
};
export const colEstimated = /*i18n*/ {
  id: 'campaigns.col-estimated',
  message: 'Estimated reach',
  comment: 'Head of a column',
};
export const colCounted = /*i18n*/ {
  id: 'campaigns.col-counted',
  message: 'Counted reach',
  comment: 'Head of a column',
};
export const days = /*i18n*/ { id: 'campaigns.days', message: '{from} to {to}', comment: 'Two days' };
export const exportCsv = /*i18n*/ { id: 'campaigns.export-csv', message: 'Export as CSV', comment: 'Button' };
export const exportXlsx = /*i18n*/ { id: 'campaigns.export-xlsx', message: 'Export as XLSX', comment: 'Button' };
