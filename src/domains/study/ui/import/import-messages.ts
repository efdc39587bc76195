export const title = /*i18n*/ {
  id: 'study.import.title',
  message: 'Import of readings',
  comment: 'Heading and button: a reader has coded closed files in a spreadsheet',
};
export const lead = /*i18n*/ {
  id: 'study.import.lead',
  message:
    'Import your own readings, one row for each file, from CSV or a workbook (.xlsx). The sheet is read in this window. Nothing is sent before you have seen a preview, and sheets with unknown columns are refused.',
  comment: 'Under the heading',
};
export const template = /*i18n*/ {
  id: 'study.import.template',
  message: 'Download an empty sheet',
  comment: 'Button: a CSV file with only the header',
};
export const bookLink = /*i18n*/ {
  id: 'study.import.book',
  message: 'The codes for each column are in the code book',
  comment: 'Link to the code book',
};
export const choose = /*i18n*/ {
  id: 'study.import.choose',
  message: 'Choose the sheet',
  comment: 'Label of a field for a file',
};
export const chooseHint = /*i18n*/ {
  id: 'study.import.choose-hint',
  message: 'The first sheet of a workbook is read. At most {count} files and {megabytes} MB.',
  comment: 'Hint at a field for a file',
};
export const reading = /*i18n*/ {
  id: 'study.import.reading',
  message: 'Reading the sheet',
  comment: 'While a file is read',
};
export const unreadable = /*i18n*/ {
  id: 'study.import.unreadable',
  message: 'The file cannot be opened. Close it in other programs, and choose it again.',
  comment: 'The browser could not read the file',
};
export const wrongTitle = /*i18n*/ {
  id: 'study.import.wrong',
  message: '{count, plural, one {# error} other {# errors}} in the sheet: nothing has been imported',
  comment: 'Heading over the list of problems',
};
export const wrongText = /*i18n*/ {
  id: 'study.import.wrong-text',
  message: 'Correct the sheet and choose it again. The contents of cells are not shown here.',
  comment: 'Under the heading over the list of problems',
};
export const cols = {
  row: /*i18n*/ { id: 'study.import.col-row', message: 'Row', comment: 'Column heading' },
  column: /*i18n*/ { id: 'study.import.col-column', message: 'Column', comment: 'Column heading' },
  problem: /*i18n*/ { id: 'study.import.col-problem', message: 'Error', comment: 'Column heading' },
} as const;
export const previewTitle = /*i18n*/ {
  id: 'study.import.preview',
  message: 'Preview of readings to send',
  comment: 'Heading over what becomes of the files of a sheet',
};
export const begins = /*i18n*/ {
  id: 'study.import.begins',
  message: '{count, plural, one {# new file} other {# new files}}: yours is the first reading',
  comment: 'Line of the preview; opens a list of names',
};
export const second = /*i18n*/ {
  id: 'study.import.second',
  message:
    '{count, plural, one {# file has} other {# files have}} been read by another reader: yours is the second reading, made without seeing the first',
  comment: 'Line of the preview; opens a list of names',
};
export const mine = /*i18n*/ {
  id: 'study.import.mine',
  message:
    'You have already read {count, plural, one {# file} other {# files}}: not changed, even where the sheet differs',
  comment: 'Line of the preview; opens a list of names',
};
export const full = /*i18n*/ {
  id: 'study.import.full',
  message: '{count, plural, one {# file has} other {# files have}} already been read by two others: not sent',
  comment: 'Line of the preview; opens a list of names',
};
export const nothing = /*i18n*/ {
  id: 'study.import.nothing',
  message: 'There are no readings to send.',
  comment: 'Instead of the button that sends',
};
export const forGood = /*i18n*/ {
  id: 'study.import.for-good',
  message: 'Readings that have been sent cannot be withdrawn. Check the names first.',
  comment: 'Above the button that sends',
};
export const send = /*i18n*/ {
  id: 'study.import.send',
  message: 'Send {count, plural, one {# reading} other {# readings}}',
  comment: 'Button',
};
export const sending = /*i18n*/ {
  id: 'study.import.sending',
  message: 'Import of readings of closed files',
  comment: 'Name of what is being sent, in the list of what waits',
};
export const progress = /*i18n*/ {
  id: 'study.import.progress',
  message: '{done} of {count} processed',
  comment: 'Beside a bar while readings are sent',
};
export const doneTitle = /*i18n*/ {
  id: 'study.import.done',
  message: '{count, plural, one {# reading} other {# readings}} imported',
  comment: 'Heading after sending',
};
export const refusedTitle = /*i18n*/ {
  id: 'study.import.refused',
  message: '{count, plural, one {# reading} other {# readings}} not imported',
  comment: 'Heading after sending',
};
export const refusedText = /*i18n*/ {
  id: 'study.import.refused-text',
  message:
    'Readings are sent in batches of fifty; a batch is imported in full or not at all. Choose the sheet again: readings already received are skipped, and those still refused are listed below with the reason.',
  comment: 'Under the heading of what was refused',
};
export const refusedFile = /*i18n*/ {
  id: 'study.import.refused-file',
  message: '{file}: {sentence}',
  comment: 'Line: a file by its name here, and why it was refused',
};
export const held = /*i18n*/ {
  id: 'study.import.held',
  message: 'Not sent, because another reading in the same batch was refused: {files}',
  comment: 'Line; files is a list of names',
};
export const stopped = /*i18n*/ {
  id: 'study.import.stopped',
  message: 'Sending stopped by you: {files}',
  comment: 'Line; files is a list of names',
};
