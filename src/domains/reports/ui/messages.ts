/* Texts of the list of reports and of one report. */

export const lead = /*i18n*/ {
  id: 'reports.page.lead',
  message:
    'Reports that others request every year. A figure is entered once and used in every report that includes it. Zero is a known number. An unknown number has a reason. Small numbers are hidden.',
  comment: 'Below the heading of the list of reports',
};
export const listCaption = /*i18n*/ {
  id: 'reports.page.list-caption',
  message: 'Reports by year, due date and completeness',
  comment: 'Caption of the list',
};
export const columns = {
  report: /*i18n*/ { id: 'reports.page.column.report', message: 'Report', comment: 'Column' },
  period: /*i18n*/ { id: 'reports.page.column.period', message: 'Year', comment: 'Column: the year reported on' },
  due: /*i18n*/ { id: 'reports.page.column.due', message: 'Due', comment: 'Column: when it is to be handed in' },
  numbers: /*i18n*/ { id: 'reports.page.column.numbers', message: 'Numbers', comment: 'Column: how many cells' },
  zeros: /*i18n*/ { id: 'reports.page.column.zeros', message: 'Zeros', comment: 'Column: how many cells are zero' },
  unknown: /*i18n*/ { id: 'reports.page.column.unknown', message: 'Unknown', comment: 'Column: how many cells' },
  hidden: /*i18n*/ { id: 'reports.page.column.hidden', message: 'Hidden', comment: 'Column: how many cells' },
};
export const noneVerified = /*i18n*/ {
  id: 'reports.page.none-verified',
  message: 'No due date here is verified against its source.',
  comment: 'Once above the list of reports, when none of them is verified',
};
export const notVerified = /*i18n*/ {
  id: 'reports.page.not-verified',
  message: 'not verified',
  comment: 'After a date or a source that has not been checked against its text',
};
export const days = /*i18n*/ {
  id: 'reports.page.days',
  message: '{from} to {to}',
  comment: 'The days of a year that is reported on; both are dates',
};
export const toCheck = /*i18n*/ {
  id: 'reports.page.to-check',
  message: '{count, plural, one {# check failed} other {# checks failed}}',
  comment: 'Beside a report in the list',
};
export const back = /*i18n*/ { id: 'reports.page.back', message: 'All reports', comment: 'Link from one report' };
export const askedBy = /*i18n*/ {
  id: 'reports.page.asked-by',
  message: 'Requested by {who}',
  comment: 'Above the heading of a report',
};
export const due = /*i18n*/ {
  id: 'reports.page.due',
  message: 'Due',
  comment: 'Name of a fact: when it is to be handed in',
};
export const noDay = /*i18n*/ {
  id: 'reports.page.no-day',
  message: 'No date known.',
  comment: 'In place of the day on which a report is due',
};
export const agency = /*i18n*/ { id: 'reports.page.agency', message: 'Agency', comment: 'Name of a fact: the agency' };
export const source = /*i18n*/ { id: 'reports.page.source', message: 'Source', comment: 'Name of a fact' };
export const completeness = /*i18n*/ {
  id: 'reports.page.completeness',
  message: 'Cells',
  comment: 'Name of a fact: how many cells of a report are what',
};
export const completenessText = /*i18n*/ {
  id: 'reports.page.completeness-text',
  message:
    '{numbers, plural, one {# number} other {# numbers}}, {zeros, plural, one {# zero} other {# zeros}}, {unknown} unknown, {suppressed} hidden',
  comment: 'How many cells of a report are what',
};
export const hiding = /*i18n*/ {
  id: 'reports.page.hiding',
  message: 'Hidden',
  comment: 'Name of a fact: what is hidden in this report',
};
export const hidingText = /*i18n*/ {
  id: 'reports.page.hiding-text',
  message:
    'Numbers below {smallest}, and numbers that could reveal one, in this report or together with others. {across, select, yes {The report leaves the country, so the limit is higher.} some {Below {strictest} where a report that leaves the country has the same number.} other {}}',
  comment: 'What is hidden in this report',
};
export const yearLabel = /*i18n*/ { id: 'reports.page.year', message: 'Year', comment: 'Label of a choice' };
export const yearBegins = /*i18n*/ {
  id: 'reports.page.year-begins',
  message: 'from {month} {year}',
  comment: 'A year that does not begin in January; {month} is a name',
};
export const checksTitle = /*i18n*/ {
  id: 'reports.page.checks',
  message: 'Failed checks',
  comment: 'Heading above a list of what is inconsistent in a report',
};
export const chooseCell = /*i18n*/ {
  id: 'reports.page.choose-cell',
  message: 'Choose a cell to see its entries, definition and source.',
  comment: 'Above the tables of a report',
};
export const tableLabel = /*i18n*/ {
  id: 'reports.page.table-label',
  message: '{table}, table',
  comment: 'What a table is called for those who hear it; {table} is its name',
};
export const shortUnknown = /*i18n*/ {
  id: 'reports.page.short-unknown',
  message: 'unknown',
  comment: 'In a cell of a table, in place of a number',
};
export const shortHidden = /*i18n*/ {
  id: 'reports.page.short-hidden',
  message: 'hidden',
  comment: 'In a cell of a table, in place of a number that is small',
};
export const cellLabel = /*i18n*/ {
  id: 'reports.page.cell-label',
  message: '{row}, {column}: {value}. Open',
  comment: 'What a cell is called for those who hear it; {value} is a number or a word',
};
export const differs = /*i18n*/ {
  id: 'reports.page.differs',
  message: 'Counted value differs',
  comment: 'On a mark in a cell: what was entered is shown, and another number was counted',
};
