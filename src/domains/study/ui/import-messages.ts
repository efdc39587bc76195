export const title = /*i18n*/ {
  id: 'study.import.title',
  message: 'Take in a sheet of readings',
  comment: 'Heading and button: a reader has coded closed files in a spreadsheet',
};
export const lead = /*i18n*/ {
  id: 'study.import.lead',
  message:
    'Your own readings, one row for each file, as CSV or as a workbook (.xlsx). The sheet is read in this window: nothing leaves it before you have seen what will be sent, and a column that is not of the sheet is refused.',
  comment: 'Under the heading',
};
export const template = /*i18n*/ {
  id: 'study.import.template',
  message: 'Download the empty sheet',
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
  message: 'The first page of a workbook is read. At most {count} files and {megabytes} MB.',
  comment: 'Hint at a field for a file',
};
export const reading = /*i18n*/ {
  id: 'study.import.reading',
  message: 'The sheet is being read',
  comment: 'While a file is read',
};
export const unreadable = /*i18n*/ {
  id: 'study.import.unreadable',
  message: 'The file cannot be opened. Close it in other programs, and choose it again.',
  comment: 'The browser could not read the file',
};
export const wrongTitle = /*i18n*/ {
  id: 'study.import.wrong',
  message: '{count, plural, one {# thing is} other {# things are}} wrong in the sheet, so nothing of it is taken in',
  comment: 'Heading over the list of problems',
};
export const wrongText = /*i18n*/ {
  id: 'study.import.wrong-text',
  message: 'Correct them in the sheet and choose it again. The content of a cell is never repeated here.',
  comment: 'Under the heading over the list of problems',
};
export const cols = {
  row: /*i18n*/ { id: 'study.import.col-row', message: 'Row', comment: 'Column heading' },
  column: /*i18n*/ { id: 'study.import.col-column', message: 'Column', comment: 'Column heading' },
  problem: /*i18n*/ { id: 'study.import.col-problem', message: 'What is wrong', comment: 'Column heading' },
} as const;
export const previewTitle = /*i18n*/ {
  id: 'study.import.preview',
  message: 'What will be sent',
  comment: 'Heading over what becomes of the files of a sheet',
};
export const begins = /*i18n*/ {
  id: 'study.import.begins',
  message: '{count, plural, one {# file is} other {# files are}} new: yours is the first reading',
  comment: 'Line of the preview; opens a list of names',
};
export const second = /*i18n*/ {
  id: 'study.import.second',
  message:
    '{count, plural, one {# file has} other {# files have}} been read by another reader: yours is the second reading, and you have not seen the first',
  comment: 'Line of the preview; opens a list of names',
};
export const mine = /*i18n*/ {
  id: 'study.import.mine',
  message:
    'You have read {count, plural, one {# file} other {# files}} before: left as it is, also where the sheet says otherwise now',
  comment: 'Line of the preview; opens a list of names',
};
export const full = /*i18n*/ {
  id: 'study.import.full',
  message: 'Two others have read {count, plural, one {# file} other {# files}}: nothing is sent',
  comment: 'Line of the preview; opens a list of names',
};
export const nothing = /*i18n*/ {
  id: 'study.import.nothing',
  message: 'Nothing is left to send.',
  comment: 'Instead of the button that sends',
};
export const forGood = /*i18n*/ {
  id: 'study.import.for-good',
  message: 'A reading that is sent stays for good and cannot be taken back. Look through the names first.',
  comment: 'Above the button that sends',
};
export const send = /*i18n*/ {
  id: 'study.import.send',
  message: 'Send {count, plural, one {# reading} other {# readings}}',
  comment: 'Button',
};
export const sending = /*i18n*/ {
  id: 'study.import.sending',
  message: 'Readings of closed files from a sheet',
  comment: 'Name of what is being sent, in the list of what waits',
};
export const progress = /*i18n*/ {
  id: 'study.import.progress',
  message: '{done} of {count} have been answered',
  comment: 'Beside a bar while readings are sent',
};
export const doneTitle = /*i18n*/ {
  id: 'study.import.done',
  message: '{count, plural, one {# reading has} other {# readings have}} arrived',
  comment: 'Heading after sending',
};
export const refusedTitle = /*i18n*/ {
  id: 'study.import.refused',
  message: '{count, plural, one {# reading was} other {# readings were}} not taken in',
  comment: 'Heading after sending',
};
export const refusedText = /*i18n*/ {
  id: 'study.import.refused-text',
  message:
    'Readings are sent fifty at a time, all of a portion or none. Choose the sheet again: readings already received are skipped, and those still refused are shown below with the reason.',
  comment: 'Under the heading of what was refused',
};
export const refusedFile = /*i18n*/ {
  id: 'study.import.refused-file',
  message: '{file}: {sentence}',
  comment: 'Line: a file by its name here, and why it was refused',
};
export const held = /*i18n*/ {
  id: 'study.import.held',
  message: 'Not sent because another of the same portion was refused: {files}',
  comment: 'Line; files is a list of names',
};
export const stopped = /*i18n*/ {
  id: 'study.import.stopped',
  message: 'You stopped the sending of: {files}',
  comment: 'Line; files is a list of names',
};
