export const title = /*i18n*/ {
  id: 'caseload.title',
  message: 'A caseload as a file',
  comment: 'Heading of the page on which rows leave an agency as a file of HTCDS, and such a file is read.',
};
export const lead = /*i18n*/ {
  id: 'caseload.lead',
  message:
    'HTCDS 2.0 is the data standard of the International Organization for Migration. It holds less than CAPE: what is lost is shown here before any data is released.',
  comment: 'Under the heading. HTCDS is a name.',
};
export const outTitle = /*i18n*/ {
  id: 'caseload.out-title',
  message: 'Out: records of {agency}',
  comment: 'Heading. {agency} is the name of an organisation.',
};
export const noneTitle = /*i18n*/ {
  id: 'caseload.none-title',
  message: '{agency} has no counted cases',
  comment: 'Heading of an empty part.',
};
export const noneText = /*i18n*/ {
  id: 'caseload.none-text',
  message: 'You can still choose a caseload file below and save it as HTCDS.',
  comment: 'Under the heading of an empty part.',
};
export const whatLeaves = /*i18n*/ {
  id: 'caseload.what-leaves',
  message: 'Released',
  comment: 'Name of a line.',
};
export const whatLeavesText = /*i18n*/ {
  id: 'caseload.what-leaves-text',
  message:
    '{persons, plural, =0 {No records} one {One record} other {# records}}, one for each person: presumed victim or not, whether the file is closed, whether there is a support plan.',
  comment: 'What the file holds.',
};
export const whatStays = /*i18n*/ {
  id: 'caseload.what-stays',
  message: 'Not released',
  comment: 'Name of a line.',
};
export const never = /*i18n*/ {
  id: 'caseload.never',
  message:
    'All names, pseudonyms, numbers and dates; obstacles, reasons, places, sectors and free text. The order of the records does not identify anyone.',
  comment: 'What the file never holds.',
};
export const keptBack = /*i18n*/ {
  id: 'caseload.kept-back',
  message:
    '{few, select, yes {1 to 4 persons are held back} other {{persons, plural, one {One person is} other {# persons are}} held back}}: fewer than ten are alike in all of this, and a person could be identified.',
  comment: 'A line of what stays.',
};
export const withoutBeginning = /*i18n*/ {
  id: 'caseload.without-beginning',
  message:
    '{few, select, yes {1 to 4 persons are held back} other {{persons, plural, one {One person is} other {# persons are}} held back}}: no suspicion of exploitation is recorded, and HTCDS starts from one.',
  comment: 'A line of what stays.',
};
export const endings = /*i18n*/ {
  id: 'caseload.endings',
  message:
    '{few, select, yes {1 to 4 files are} other {{persons, plural, one {One file is} other {# files are}}}} written as closed, without the outcome.',
  comment: 'A line of what stays.',
};
export const fidelityCaption = /*i18n*/ {
  id: 'caseload.fidelity-caption',
  message: 'What HTCDS holds about the released persons',
  comment: 'Heading of a table.',
};
export const stage = /*i18n*/ { id: 'caseload.stage', message: 'Stage', comment: 'Column.' };
export const persons = /*i18n*/ { id: 'caseload.persons', message: 'Persons', comment: 'Column.' };
export const fate = /*i18n*/ { id: 'caseload.fate', message: 'In the conversion', comment: 'Column: carried or lost.' };
export const carried = /*i18n*/ {
  id: 'caseload.carried',
  message: 'included',
  comment: 'In a table: this stage is in the file. No full stop.',
};
export const lost = /*i18n*/ {
  id: 'caseload.lost',
  message: 'lost: not in the standard',
  comment: 'In a table. No full stop.',
};
export const purpose = /*i18n*/ {
  id: 'caseload.purpose',
  message: 'Recipient of the file, and purpose',
  comment: 'Label of a field.',
};
export const purposeHint = /*i18n*/ {
  id: 'caseload.purpose-hint',
  message: 'Stored encrypted with your decision. Do not name any worker.',
  comment: 'Under the label of a field.',
};
export const purposeMissing = /*i18n*/ {
  id: 'caseload.purpose-missing',
  message: 'Write the recipient of the file, and the purpose',
  comment: 'Error at a field. No full stop.',
};
export const fieldByField = /*i18n*/ {
  id: 'caseload.field-by-field',
  message: 'Conversion field by field',
  comment: 'Link to the report. No full stop.',
};
export const form = /*i18n*/ {
  id: 'caseload.form',
  message: 'Save the file as',
  comment: 'Label of a choice between two kinds of file.',
};
export const formCsv = /*i18n*/ { id: 'caseload.form-csv', message: 'CSV', comment: 'A kind of file. No full stop.' };
export const formSheet = /*i18n*/ {
  id: 'caseload.form-sheet',
  message: 'Spreadsheet (XLSX)',
  comment: 'A kind of file. No full stop.',
};
export const decide = /*i18n*/ {
  id: 'caseload.decide',
  message: 'Decide and save file',
  comment: 'Button.',
};
export const deciding = /*i18n*/ {
  id: 'caseload.deciding',
  message: 'The file is being released',
  comment: 'Name of something that is on its way to the server.',
};
export const decided = /*i18n*/ {
  id: 'caseload.decided',
  message: 'File saved. Your decision is in the log.',
  comment: 'Note after the act.',
};
export const notGiven = /*i18n*/ {
  id: 'caseload.not-given',
  message:
    'Your decision was received, but records have been added since, so the same file cannot be made again. Check what is released now, and decide again.',
  comment: 'Instead of a file.',
};
export const leadDecides = /*i18n*/ {
  id: 'caseload.lead-decides',
  message: 'The unit manager decides on releasing records from the agency, and is responsible for them.',
  comment: 'For an analyst, who sees what could leave.',
};
export const nothingCanLeave = /*i18n*/ {
  id: 'caseload.nothing-can-leave',
  message: 'No records can be released now: no group reaches ten.',
  comment: 'Instead of the button.',
};
export const leftTitle = /*i18n*/ {
  id: 'caseload.left-title',
  message: 'Files released by decision of your unit',
  comment: 'Heading of a list.',
};
export const leftNone = /*i18n*/ {
  id: 'caseload.left-none',
  message: 'No files.',
  comment: 'Empty list of files that have left.',
};
export const leftLine = /*i18n*/ {
  id: 'caseload.left-line',
  message: '{rows, plural, one {One record} other {# records}}, decided by {name}',
  comment: 'Line of a list; {name} is a colleague.',
};
export const leftDigest = /*i18n*/ {
  id: 'caseload.left-digest',
  message: 'Checksum {digest}',
  comment: 'Small line: the first signs of a checksum.',
};
