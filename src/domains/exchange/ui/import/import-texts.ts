export const title = /*i18n*/ { id: 'import-cases.title', message: 'Import earlier cases', comment: 'Title of a page' };
export const lead = /*i18n*/ {
  id: 'import-cases.lead',
  message:
    'Cases from a list that your unit has kept until now, with their people, firms and claims. You see what each row becomes before anything is stored, and the whole import can be undone.',
  comment: 'Under the title',
};
export const toCases = /*i18n*/ {
  id: 'import-cases.to-cases',
  message: 'Cases',
  comment: 'Link back to the list of cases',
};
export const fileTitle = /*i18n*/ { id: 'import-cases.file', message: 'The list', comment: 'Heading' };
export const choose = /*i18n*/ {
  id: 'import-cases.choose',
  message: 'Choose a file',
  comment: 'Label of a button that opens a file',
};
export const chooseHint = /*i18n*/ {
  id: 'import-cases.choose-hint',
  message:
    'Excel (.xlsx), CSV with a line of headings, or JSON (as HTCDS), at most {rows} rows and {megabytes} MB. The file is read in your browser, and its name is not kept. You can also drop it here.',
  comment: 'Hint under a field',
};
export const reading = /*i18n*/ {
  id: 'import-cases.reading',
  message: 'Reading the file',
  comment: 'While a file is read. No full stop',
};
export const readRows = /*i18n*/ {
  id: 'import-cases.read-rows',
  message: '{rows, plural, one {# row} other {# rows}} in {columns, plural, one {# column} other {# columns}}.',
  comment: 'After a file was read',
};
export const readAs = /*i18n*/ {
  id: 'import-cases.read-as',
  message: 'The file was read as {encoding}. Check that å, ä and ö are right in the first rows below.',
  comment: 'After a file was read that is not in UTF-8. {encoding} is a name such as windows-1252',
};
export const merged = /*i18n*/ {
  id: 'import-cases.merged',
  message:
    '{count, plural, one {# group of cells is joined} other {# groups of cells are joined}} in this sheet: only the first cell of each has the text. Part them in the file if each row should have it.',
  comment: 'Warning: merged cells of a spreadsheet',
};
export const withoutValue = /*i18n*/ {
  id: 'import-cases.without-value',
  message:
    '{count, plural, one {# formula has} other {# formulas have}} no saved value and count as empty. Open the file, save it, and choose it again.',
  comment: 'Warning: formulas of a spreadsheet that were never computed',
};
export const remembered = /*i18n*/ {
  id: 'import-cases.remembered',
  message: 'Your unit has imported a list with these headings before. The same settings are used.',
  comment: 'Said where the choices of an earlier import were taken',
};
export const htcds = /*i18n*/ {
  id: 'import-cases.htcds',
  message:
    'This is a file in HTCDS 2.0, the Human Trafficking Case Data Standard. {kept} of its {known, plural, one {# column} other {# columns}} have a place in a case here; the others are left out. The standard has no number of a case: choose which column holds yours.',
  comment: 'Said of a chosen file. Keep the name of the standard',
};
export const sheet = /*i18n*/ {
  id: 'import-cases.sheet',
  message: 'Sheet',
  comment: 'Label of a field: which sheet of a workbook',
};
export const track = /*i18n*/ { id: 'import-cases.track', message: 'Strand of the cases', comment: 'Label of a field' };
export const dates = /*i18n*/ { id: 'import-cases.dates', message: 'Date format', comment: 'Label of a field' };
export const dateNames = {
  dmy: /*i18n*/ { id: 'import-cases.dates.dmy', message: 'day, month, year: 31.12.2021', comment: 'Choice' },
  mdy: /*i18n*/ { id: 'import-cases.dates.mdy', message: 'month, day, year: 12/31/2021', comment: 'Choice' },
  ymd: /*i18n*/ { id: 'import-cases.dates.ymd', message: 'year, month, day: 2021-12-31', comment: 'Choice' },
};
export const repeated = /*i18n*/ {
  id: 'import-cases.repeated',
  message: 'Several rows with the same reference are',
  comment: 'Label of a field',
};
export const repeatedNames = {
  mistake: /*i18n*/ {
    id: 'import-cases.repeated.mistake',
    message: 'a mistake',
    comment: 'Choice: several rows with one reference',
  },
  'one-case': /*i18n*/ {
    id: 'import-cases.repeated.one-case',
    message: 'one case with several people',
    comment: 'Choice: several rows with one reference',
  },
};
export const howTitle = /*i18n*/ { id: 'import-cases.how', message: 'Settings', comment: 'Heading' };
export const columnsTitle = /*i18n*/ {
  id: 'import-cases.columns',
  message: 'Columns',
  comment: 'Heading',
};
export const columnsHint = /*i18n*/ {
  id: 'import-cases.columns-hint',
  message: 'Choose what each column of the file contains. What is left out is not stored.',
  comment: 'Under a heading',
};
export const leaveOut = /*i18n*/ { id: 'import-cases.leave-out', message: 'Leave out', comment: 'Choice for a column' };
export const columnLabel = /*i18n*/ {
  id: 'import-cases.column-label',
  message: '{heading} is',
  comment: 'Label of a field. {heading} is the heading of a column',
};
export const noHeading = /*i18n*/ {
  id: 'import-cases.no-heading',
  message: 'Column {number}',
  comment: 'A column without a heading',
};
export const example = /*i18n*/ {
  id: 'import-cases.example',
  message: 'For example: {cells}',
  comment: 'What stands in a column. {cells} are two or three cells',
};
export const needed = /*i18n*/ {
  id: 'import-cases.needed',
  message: 'A column with the reference and one with the day of opening are needed. Choose them above.',
  comment: 'Under a button that cannot be pressed yet',
};
export const noIdentities = /*i18n*/ {
  id: 'import-cases.no-identities',
  message:
    'No identities are stored in this capacity. Names, personal identity numbers, phone numbers and addresses cannot be chosen.',
  comment: 'Hint',
};
export const wordsTitle = /*i18n*/ {
  id: 'import-cases.words',
  message: 'Unknown words',
  comment: 'Heading: what words of a file mean',
};
export const wordsHint = /*i18n*/ {
  id: 'import-cases.words-hint',
  message: 'Choose what each of these words means. It is remembered for the next list with these headings.',
  comment: 'Under a heading',
};
export const wordLabel = /*i18n*/ {
  id: 'import-cases.word-label',
  message: '{field}: “{word}” is',
  comment: 'Label of a field',
};
export const leaveEmpty = /*i18n*/ {
  id: 'import-cases.leave-empty',
  message: 'not known: leave empty',
  comment: 'Choice for a word',
};
export const moreWords = /*i18n*/ {
  id: 'import-cases.more-words',
  message: '{count, plural, one {# more word is} other {# more words are}} shown once these are chosen.',
  comment: 'Under a list of words',
};
export const previewTitle = /*i18n*/ {
  id: 'import-cases.preview',
  message: 'Preview of the first rows',
  comment: 'Heading and caption of a table',
};
export const previewRow = /*i18n*/ { id: 'import-cases.preview.row', message: 'Row', comment: 'Column of a table' };
export const previewPerson = /*i18n*/ {
  id: 'import-cases.preview.person',
  message: 'Person',
  comment: 'Column of a table',
};
export const previewClaim = /*i18n*/ {
  id: 'import-cases.preview.claim',
  message: 'Claim',
  comment: 'Column of a table',
};
export const personAlias = /*i18n*/ {
  id: 'import-cases.preview.alias',
  message: 'under an alias',
  comment: 'In a table: a person who gets an alias',
};
export const personSealed = /*i18n*/ {
  id: 'import-cases.preview.sealed',
  message: 'under an alias, identity sealed',
  comment: 'In a table',
};
export const rowWrong = /*i18n*/ {
  id: 'import-cases.preview.wrong',
  message: '{count, plural, one {# cell is wrong} other {# cells are wrong}}',
  comment: 'In a table',
};
export const tryIt = /*i18n*/ {
  id: 'import-cases.try',
  message: 'Check the whole list',
  comment: 'Button: nothing is written',
};
export const trying = /*i18n*/ {
  id: 'import-cases.trying',
  message: 'Checking: {done} of {all} rows',
  comment: 'While it is tried',
};
export const ready = /*i18n*/ {
  id: 'import-cases.ready',
  message:
    'Nothing is wrong. The list would become {cases, plural, one {# case} other {# cases}}, {persons, plural, one {# person} other {# persons}}, {claims, plural, one {# claim} other {# claims}} and {firms, plural, one {# record of a firm} other {# records of firms}}. Nothing has been stored yet.',
  comment: 'After trying',
};
export const wrongTitle = /*i18n*/ {
  id: 'import-cases.wrong',
  message:
    '{cells, plural, one {# cell is wrong} other {# cells are wrong}}, in {rows, plural, one {# row} other {# rows}}',
  comment: 'Heading and caption of a table',
};
export const wrongFirst = /*i18n*/ {
  id: 'import-cases.wrong-first',
  message: 'The first {count} are shown. The file with all of them can be saved.',
  comment: 'Under a table',
};
export const column = /*i18n*/ { id: 'import-cases.column', message: 'Column', comment: 'Column of a table' };
export const problem = /*i18n*/ { id: 'import-cases.problem', message: 'What is wrong', comment: 'Column of a table' };
export const saveErrors = /*i18n*/ {
  id: 'import-cases.save-errors',
  message: 'Save as CSV',
  comment: 'Button: what is wrong, as a file',
};
export const errorsFile = /*i18n*/ {
  id: 'import-cases.errors-file',
  message: 'cells-to-correct.csv',
  comment: 'Name of a file',
};
export const correct = /*i18n*/ {
  id: 'import-cases.correct',
  message:
    'Correct the file and choose it again, or import the rows that nothing is wrong with. Those set aside can be imported later.',
  comment: 'Under a table',
};
export const send = /*i18n*/ {
  id: 'import-cases.send',
  message: 'Import {rows, plural, one {# row} other {# rows}}',
  comment: 'Button',
};
export const sendGood = /*i18n*/ {
  id: 'import-cases.send-good',
  message: 'Import {rows, plural, one {# row} other {# rows}} and set {aside, plural, one {# aside} other {# aside}}',
  comment: 'Button',
};
export const beginning = /*i18n*/ {
  id: 'import-cases.beginning',
  message: 'Beginning the import',
  comment: 'While it is sent',
};
export const taking = /*i18n*/ { id: 'import-cases.taking', message: 'Importing cases', comment: 'While it is sent' };
export const importing = /*i18n*/ {
  id: 'import-cases.importing',
  message: 'Importing: {done} of {all} rows. Keep this page open.',
  comment: 'While it is sent',
};
export const stopped = /*i18n*/ {
  id: 'import-cases.stopped',
  message: 'The import stopped after {done} of {all} rows. Go on with it, or undo it under Last imports.',
  comment: 'After a refusal in the middle',
};
export const goOn = /*i18n*/ { id: 'import-cases.go-on', message: 'Go on with the import', comment: 'Button' };
export const done = /*i18n*/ {
  id: 'import-cases.done',
  message:
    'Imported: {cases, plural, one {# case} other {# cases}}, {persons, plural, one {# person} other {# persons}}, {claims, plural, one {# claim} other {# claims}}, {firms, plural, one {# record of a firm} other {# records of firms}}.',
  comment: 'After the import',
};
export const another = /*i18n*/ { id: 'import-cases.another', message: 'Import another list', comment: 'Button' };
export const lastTitle = /*i18n*/ { id: 'import-cases.last', message: 'Last imports', comment: 'Heading' };
export const lastLine = /*i18n*/ {
  id: 'import-cases.last-line',
  message: '{time}: {cases, plural, one {# case} other {# cases}} by {name}, {track}',
  comment: 'A line of a list',
};
export const lastPart = /*i18n*/ {
  id: 'import-cases.last-part',
  message: 'Not finished: {done} of {all} rows came in.',
  comment: 'Beside an import that stopped',
};
export const lastAside = /*i18n*/ {
  id: 'import-cases.last-aside',
  message: '{count, plural, one {# row was set aside.} other {# rows were set aside.}}',
  comment: 'Beside an import',
};
