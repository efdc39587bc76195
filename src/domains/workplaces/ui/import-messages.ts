export const title = /*i18n*/ {
  id: 'workplace-ui.import.title',
  message: 'Import firms from a file',
  comment: 'Title of a page',
};
export const lead = /*i18n*/ {
  id: 'workplace-ui.import.lead',
  message:
    'Each row becomes a record of your unit. Nothing is stored until you have seen what will happen, and the whole import can be undone in one step.',
  comment: 'Under the title',
};
export const choose = /*i18n*/ {
  id: 'workplace-ui.import.choose',
  message: 'Choose a file',
  comment: 'Label of a field',
};
export const chooseHint = /*i18n*/ {
  id: 'workplace-ui.import.choose-hint',
  message: 'Excel (.xlsx) or CSV with a line of headings, at most {count} rows. You can also drop it here.',
  comment: 'Hint under a field',
};
export const reading = /*i18n*/ {
  id: 'workplace-ui.import.reading',
  message: 'Reading the file',
  comment: 'While a file is read. No full stop',
};
export const tooMany = /*i18n*/ {
  id: 'workplace-ui.import.too-many',
  message: 'The file has {count} rows; at most {max} can be imported at once. Split the file and import each part.',
  comment: 'Problem with a chosen file',
};
export const columnsTitle = /*i18n*/ {
  id: 'workplace-ui.import.columns',
  message: 'What does each column contain?',
  comment: 'Heading',
};
export const preview = /*i18n*/ {
  id: 'workplace-ui.import.preview',
  message: 'The first rows of the file',
  comment: 'Caption of a table',
};
export const check = /*i18n*/ {
  id: 'workplace-ui.import.check',
  message: 'Check the file',
  comment: 'Button: shows what would happen',
};
export const errorsTitle = /*i18n*/ {
  id: 'workplace-ui.import.errors',
  message: '{count, plural, one {# cell stops the import} other {# cells stop the import}}',
  comment: 'Heading of a table',
};
export const warningsTitle = /*i18n*/ {
  id: 'workplace-ui.import.warnings',
  message: '{count, plural, one {# number to compare with the source} other {# numbers to compare with the source}}',
  comment: 'Heading of a table',
};
export const knownTitle = /*i18n*/ {
  id: 'workplace-ui.import.known',
  message: '{count, plural, one {# row has} other {# rows have}} a number that your unit has a record of',
  comment: 'Heading of a list',
};
export const ready = /*i18n*/ {
  id: 'workplace-ui.import.ready',
  message: '{count, plural, one {# record} other {# records}} will be created.',
  comment: 'After the trial',
};
export const row = /*i18n*/ {
  id: 'workplace-ui.import.row',
  message: 'Row',
  comment: 'Column of a table',
};
export const column = /*i18n*/ {
  id: 'workplace-ui.import.column',
  message: 'Column',
  comment: 'Column of a table',
};
export const problem = /*i18n*/ {
  id: 'workplace-ui.import.problem',
  message: 'What is wrong',
  comment: 'Column of a table',
};
export const send = /*i18n*/ {
  id: 'workplace-ui.import.send',
  message: 'Import {count, plural, one {# record} other {# records}}',
  comment: 'Button',
};
export const sending = /*i18n*/ {
  id: 'workplace-ui.import.sending',
  message: 'Importing the records',
  comment: 'While it is sent',
};
export const lastTitle = /*i18n*/ {
  id: 'workplace-ui.import.last',
  message: 'Last imports',
  comment: 'Heading',
};
export const lastLine = /*i18n*/ {
  id: 'workplace-ui.import.last-line',
  message: '{time}: {count, plural, one {# record} other {# records}} by {name}',
  comment: 'A line of a list',
};
export const undo = /*i18n*/ {
  id: 'workplace-ui.import.undo',
  message: 'Undo this import',
  comment: 'Button',
};
export const undone = /*i18n*/ {
  id: 'workplace-ui.import.undone',
  message: 'Undone: {count, plural, one {# record} other {# records}} removed from the list',
  comment: 'Beside an import',
};
export const undoing = /*i18n*/ {
  id: 'workplace-ui.import.undoing',
  message: 'Undoing the import',
  comment: 'While it is sent',
};
export const allowed = /*i18n*/ {
  id: 'workplace-ui.import.allowed',
  message: 'Values allowed in each column',
  comment: 'Heading of a list',
};
