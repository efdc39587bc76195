export const title = /*i18n*/ {
  id: 'import-cases.proof.title',
  message: 'Which file came in',
  comment: 'What a fold-out says: the fingerprint of the imported file',
};
export const file = /*i18n*/ {
  id: 'import-cases.proof.file',
  message: 'SHA-256 of the file',
  comment: 'Before 64 letters and digits',
};
export const choose = /*i18n*/ {
  id: 'import-cases.proof.choose',
  message: 'Compare with a file',
  comment: 'Label of a field for a file',
};
export const hint = /*i18n*/ {
  id: 'import-cases.proof.hint',
  message: 'Its fingerprint is calculated in your browser. The file is not sent.',
  comment: 'Hint under a field',
};
export const reading = /*i18n*/ {
  id: 'import-cases.proof.reading',
  message: 'Comparing the file',
  comment: 'While it is read. No full stop',
};
export const same = /*i18n*/ {
  id: 'import-cases.proof.same',
  message: 'This is the file that came in, unchanged.',
  comment: 'After comparing',
};
export const other = /*i18n*/ {
  id: 'import-cases.proof.other',
  message: 'This is another file, or it was changed since it was imported.',
  comment: 'After comparing',
};
export const unreadable = /*i18n*/ {
  id: 'import-cases.proof.unreadable',
  message: 'The file could not be read. Choose it again.',
  comment: 'After comparing',
};
export const save = /*i18n*/ {
  id: 'import-cases.proof.save',
  message: 'Save the fingerprint of each row',
  comment: 'Button: saves a table',
};
export const saving = /*i18n*/ {
  id: 'import-cases.proof.saving',
  message: 'Fetching the fingerprints',
  comment: 'While it is fetched. No full stop',
};
export const fileName = /*i18n*/ {
  id: 'import-cases.proof.file-name',
  message: 'import-fingerprints.csv',
  comment: 'Name of a saved file; keep .csv',
};
