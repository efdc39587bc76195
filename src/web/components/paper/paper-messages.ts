/** Texts of the buttons beside Print. */
export const formats = {
  pdf: /*i18n*/ { id: 'paper-buttons.pdf', message: 'PDF', comment: 'Button: saves a letter as PDF.' },
  docx: /*i18n*/ { id: 'paper-buttons.docx', message: 'Word', comment: 'Button: saves a letter for a word processor.' },
} as const;
export const named = /*i18n*/ {
  id: 'paper-buttons.named',
  message: '{format}: {of}',
  comment: 'Read aloud for a button: PDF or Word, and which letter.',
};
export const making = /*i18n*/ {
  id: 'paper-buttons.making',
  message: 'Making the document …',
  comment: 'Beside the buttons.',
};
export const made = /*i18n*/ {
  id: 'paper-buttons.made',
  message: 'Saved as {name}. The log shows that you saved it.',
  comment: 'Beside the buttons; {name} is the name of a file.',
};
export const noPdf = /*i18n*/ {
  id: 'paper-buttons.no-pdf',
  message:
    'No PDF can be made here: the program is missing, or a name is in a script that it has no typeface for. Choose Word.',
  comment: 'Beside the buttons.',
};
