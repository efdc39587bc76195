export const inTitle = /*i18n*/ {
  id: 'caseload.in-title',
  message: 'In: a returned file',
  comment: 'Heading.',
};
export const inLead = /*i18n*/ {
  id: 'caseload.in-lead',
  message: 'The file is read in your browser. It is not sent or saved.',
  comment: 'Under the heading.',
};
export const choose = /*i18n*/ {
  id: 'caseload.choose',
  message: 'Choose a CSV file',
  comment: 'Label of a button that opens a file.',
};
export const drop = /*i18n*/ {
  id: 'caseload.drop',
  message:
    'HTCDS 2.0 (also answered forms, XML), or a caseload of CAPE, at most {megabytes} MB. You can also drop it here.',
  comment: 'Hint under the label.',
};
export const reading = /*i18n*/ {
  id: 'caseload.reading',
  message: 'Reading the file',
  comment: 'While a file is read. No full stop.',
};
export const tooLarge = /*i18n*/ {
  id: 'caseload.too-large',
  message: 'The file is larger than {megabytes} MB',
  comment: 'Heading of a refusal. No full stop.',
};
export const tooLargeText = /*i18n*/ {
  id: 'caseload.too-large-text',
  message: 'The command npx cape exchange in FILE reads larger ones.',
  comment: 'Under the heading; keep the command as it is.',
};
export const unreadable = /*i18n*/ {
  id: 'caseload.unreadable',
  message: 'The file cannot be opened',
  comment: 'Heading of a refusal. No full stop.',
};
export const unreadableText = /*i18n*/ {
  id: 'caseload.unreadable-text',
  message: 'It may have been moved, or you do not have permission to read it. Choose it again.',
  comment: 'Under the heading.',
};
export const wrongTitle = /*i18n*/ {
  id: 'caseload.wrong-title',
  message: 'Nothing was counted: {count, plural, one {one error} other {# errors}} in the file',
  comment: 'Heading of a refusal. No full stop.',
};
export const wrongText = /*i18n*/ {
  id: 'caseload.wrong-text',
  message: 'The file is not read in part. Correct it where it was made, and choose it again.',
  comment: 'Under the heading.',
};
export const row = /*i18n*/ { id: 'caseload.row', message: 'Row', comment: 'Column: number of a row of the file.' };
export const column = /*i18n*/ { id: 'caseload.column', message: 'Column', comment: 'Column: name of a column.' };
export const problem = /*i18n*/ { id: 'caseload.problem', message: 'Error', comment: 'Column.' };
export const wholeRow = /*i18n*/ {
  id: 'caseload.whole-row',
  message: 'the whole row',
  comment: 'In place of the name of a column. No full stop.',
};
export const more = /*i18n*/ {
  id: 'caseload.more',
  message: '{count, plural, one {One more is not shown.} other {# more are not shown.}}',
  comment: 'Under a table of what is wrong.',
};
export const readTitle = /*i18n*/ {
  id: 'caseload.read-title',
  message: '{persons, plural, =0 {No persons} one {One person} other {# persons}} in the file',
  comment: 'Heading. No full stop.',
};
export const understoodHtcds = /*i18n*/ {
  id: 'caseload.understood-htcds',
  message: 'Read as HTCDS 2.0, {rows, plural, one {one row} other {# rows}}, with {sign} between cells.',
  comment: 'How the file was understood. {sign} is a word such as "a comma".',
};
export const understoodCape = /*i18n*/ {
  id: 'caseload.understood-cape',
  message: 'Read as a caseload of CAPE, {rows, plural, one {one row} other {# rows}}, with {sign} between cells.',
  comment: 'How the file was understood. {sign} is a word such as "a comma".',
};
export const comma = /*i18n*/ { id: 'caseload.comma', message: 'a comma', comment: 'In "with a comma between cells".' };
export const semicolon = /*i18n*/ {
  id: 'caseload.semicolon',
  message: 'a semicolon',
  comment: 'In "with a semicolon between cells".',
};
export const tab = /*i18n*/ { id: 'caseload.tab', message: 'a tab', comment: 'In "with a tab between cells".' };
export const marked = /*i18n*/ {
  id: 'caseload.marked',
  message: 'The byte order mark that Excel adds was skipped.',
  comment: 'How the file was understood: the byte order mark.',
};
export const countsCaption = /*i18n*/ {
  id: 'caseload.counts-caption',
  message: 'Persons at each stage',
  comment: 'Heading of a table.',
};
export const inFile = /*i18n*/ { id: 'caseload.in-file', message: 'In the file', comment: 'Column.' };
export const whenLeft = /*i18n*/ { id: 'caseload.when-left', message: 'When released', comment: 'Column.' };
export const notKnown = /*i18n*/ {
  id: 'caseload.not-known',
  message: 'not known',
  comment: 'A count that the file does not hold; not zero. No full stop.',
};
export const sameFile = /*i18n*/ {
  id: 'caseload.same-file',
  message: 'Byte for byte the file released on {day}, decided by {name}.',
  comment: 'A file was recognised.',
};
export const noSuchFile = /*i18n*/ {
  id: 'caseload.no-such-file',
  message:
    'No file with this exact content has been released by your unit: it comes from elsewhere, or was changed in transit.',
  comment: 'A file was not recognised.',
};
export const apartConsent = /*i18n*/ {
  id: 'caseload.apart-consent',
  message: '{count, plural, one {One row is} other {# rows are}} not counted: no consent to use the data.',
  comment: 'Persons of a file who are left out.',
};
export const apartForm = /*i18n*/ {
  id: 'caseload.apart-form',
  message:
    '{count, plural, one {One row is} other {# rows are}} not counted: another form of exploitation than labour.',
  comment: 'Persons of a file who are left out.',
};
export const apartStatus = /*i18n*/ {
  id: 'caseload.apart-status',
  message: 'For {count, plural, one {one person} other {# persons}} the file does not state whether they are a victim.',
  comment: 'Persons of a file.',
};
export const asHtcds = /*i18n*/ {
  id: 'caseload.as-htcds',
  message: 'The same file as HTCDS 2.0',
  comment: 'Heading.',
};
export const saveAsHtcds = /*i18n*/ {
  id: 'caseload.save-as-htcds',
  message: 'Save as HTCDS',
  comment: 'Button.',
};
export const understoodForms = /*i18n*/ {
  id: 'caseload.understood-forms',
  message: 'Read as HTCDS 2.0, {rows, plural, one {one answered form} other {# answered forms}}.',
  comment: 'How the file was understood.',
};
export const asCtdc = /*i18n*/ {
  id: 'caseload.as-ctdc',
  message: 'The same file in the layout of CTDC',
  comment: 'Heading. CTDC is a name.',
};
export const ctdcRows = /*i18n*/ {
  id: 'caseload.ctdc-rows',
  message:
    '{persons, plural, =0 {No row} one {One row} other {# rows}}: of persons who were identified, those of whom at least {k} are alike in all columns. What is not known is empty.',
  comment: 'What the file holds.',
};
export const saveAsCtdc = /*i18n*/ { id: 'caseload.save-as-ctdc', message: 'Save as CTDC', comment: 'Button.' };
