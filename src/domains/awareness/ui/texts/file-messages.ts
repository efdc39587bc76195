export const title = /*i18n*/ {
  id: 'worker-text.file.title',
  message: 'Import a translated file',
  comment: 'Heading of a page',
};
export const lead = /*i18n*/ {
  id: 'worker-text.file.lead',
  message:
    'Choose the XLIFF file that the translator gave back. You see what it changes before anything is saved. If one text is wrong, nothing is saved.',
  comment: 'Below the heading',
};
export const choose = /*i18n*/ { id: 'worker-text.file.choose', message: 'XLIFF file', comment: 'Field' };
export const reading = /*i18n*/ {
  id: 'worker-text.file.reading',
  message: 'Reading the file',
  comment: 'While a file is checked',
};
export const tooLarge = /*i18n*/ {
  id: 'worker-text.file.too-large',
  message: 'The file is too large to be a file of texts. Choose the file that the translator gave back.',
  comment: 'Problem with a file',
};
export const sums = /*i18n*/ {
  id: 'worker-text.file.sums',
  message:
    '{changed, plural, =0 {No new text} one {One new text} other {# new texts}}, {same, plural, one {one unchanged} other {# unchanged}}, {empty, plural, one {one not translated} other {# not translated}}, {wrong, plural, =0 {none with an error} one {one with an error} other {# with errors}}',
  comment: 'What a file holds',
};
export const wrongTitle = /*i18n*/ {
  id: 'worker-text.file.wrong-title',
  message: 'Correct these in the file and choose it again',
  comment: 'Heading above texts with errors',
};
export const newTitle = /*i18n*/ { id: 'worker-text.file.new-title', message: 'New translations', comment: 'Heading' };
export const was = /*i18n*/ {
  id: 'worker-text.file.was',
  message: 'Before: {text}',
  comment: 'What a text said before',
};
export const comment = /*i18n*/ {
  id: 'worker-text.file.comment',
  message: 'Comment, such as who translated',
  comment: 'Field, optional: the translation agency',
};
export const importButton = /*i18n*/ {
  id: 'worker-text.file.import-button',
  message: '{count, plural, one {Import one text} other {Import # texts}}',
  comment: 'Button',
};
export const imported = /*i18n*/ {
  id: 'worker-text.file.imported',
  message: 'Texts imported as drafts. A second person reviews them.',
  comment: 'What was done',
};
export const nothingNew = /*i18n*/ {
  id: 'worker-text.file.nothing-new',
  message: 'There is nothing new in the file.',
  comment: 'In place of the button',
};
