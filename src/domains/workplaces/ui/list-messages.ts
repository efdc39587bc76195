export const lead = /*i18n*/ {
  id: 'workplace-ui.lead',
  message: 'Firms that {unit} has a record of. No other unit or agency sees them.',
  comment: 'Under the title of the list; the unit is that of the reader',
};
export const register = /*i18n*/ {
  id: 'workplace-ui.register',
  message: 'Register a firm',
  comment: 'Button and title of a page',
};
export const importLink = /*i18n*/ {
  id: 'workplace-ui.import-link',
  message: 'Import firms from a file',
  comment: 'Link',
};
export const csv = /*i18n*/ {
  id: 'workplace-ui.csv',
  message: 'Save the rows shown as a spreadsheet',
  comment: 'Button: saves a CSV file',
};
export const searchLabel = /*i18n*/ {
  id: 'workplace-ui.search',
  message: 'Name, number or address',
  comment: 'Label of a field to search in the list',
};
export const searchButton = /*i18n*/ {
  id: 'workplace-ui.search-button',
  message: 'Search',
  comment: 'Button',
};
export const county = /*i18n*/ {
  id: 'workplace-ui.county',
  message: 'County',
  comment: 'Label of a list, and column',
};
export const sector = /*i18n*/ {
  id: 'workplace-ui.sector',
  message: 'Sector',
  comment: 'Label of a list, and column',
};
export const filters = /*i18n*/ {
  id: 'workplace-ui.filters',
  message: 'Search and filter',
  comment: 'Name of the form above the list',
};
export const count = /*i18n*/ {
  id: 'workplace-ui.count',
  message: '{count, plural, one {# record} other {# records}} shown',
  comment: 'Above the list',
};
export const listLabel = /*i18n*/ {
  id: 'workplace-ui.list',
  message: 'Records of firms, newest first',
  comment: 'Name of the list for a screen reader',
};
export const empty = /*i18n*/ {
  id: 'workplace-ui.empty',
  message: 'The unit has no record of a firm yet.',
  comment: 'The list is empty',
};
export const emptyText = /*i18n*/ {
  id: 'workplace-ui.empty-text',
  message: 'Register one here, or open a signal and create a record of the firm it names.',
  comment: 'Under: the list is empty',
};
export const emptyFilter = /*i18n*/ {
  id: 'workplace-ui.empty-filter',
  message: 'No records match this search.',
  comment: 'The list is empty because of the filters',
};
export const showAll = /*i18n*/ {
  id: 'workplace-ui.show-all',
  message: 'Show all records',
  comment: 'Link',
};
export const older = /*i18n*/ {
  id: 'workplace-ui.older',
  message: 'Show older records',
  comment: 'Button',
};
export const oldest = /*i18n*/ {
  id: 'workplace-ui.oldest',
  message: 'All records are shown.',
  comment: 'Under the end of the list',
};
export const matters = /*i18n*/ {
  id: 'workplace-ui.matters',
  message: '{count, plural, =0 {No matter linked} one {# matter linked} other {# matters linked}}',
  comment: 'At the end of a row',
};
export const closed = /*i18n*/ {
  id: 'workplace-ui.closed',
  message: 'Closed',
  comment: 'State of a record',
};
export const open = /*i18n*/ {
  id: 'workplace-ui.open',
  message: 'Open',
  comment: 'State of a record',
};
export const merged = /*i18n*/ {
  id: 'workplace-ui.merged',
  message: 'Merged',
  comment: 'State of a record: it is shown in another one',
};
export const takenBack = /*i18n*/ {
  id: 'workplace-ui.taken-back',
  message: 'Import undone',
  comment: 'State of a record: the import that brought it was undone',
};
export const colReference = /*i18n*/ {
  id: 'workplace-ui.col.reference',
  message: 'Reference',
  comment: 'Column of a file',
};
export const colName = /*i18n*/ {
  id: 'workplace-ui.col.name',
  message: 'Firm',
  comment: 'Column of a file',
};
export const colNumber = /*i18n*/ {
  id: 'workplace-ui.col.number',
  message: 'Organisation number',
  comment: 'Column of a file, label of a field',
};
export const colVat = /*i18n*/ {
  id: 'workplace-ui.col.vat',
  message: 'VAT number',
  comment: 'Column of a file, label of a field',
};
export const colCountry = /*i18n*/ {
  id: 'workplace-ui.col.country',
  message: 'Country',
  comment: 'Column of a file, label of a field',
};
export const colMunicipality = /*i18n*/ {
  id: 'workplace-ui.col.municipality',
  message: 'Municipality',
  comment: 'Column of a file, label of a field',
};
export const colState = /*i18n*/ {
  id: 'workplace-ui.col.state',
  message: 'State',
  comment: 'Column of a file',
};
export const colMatters = /*i18n*/ {
  id: 'workplace-ui.col.matters',
  message: 'Linked matters',
  comment: 'Column of a file',
};
