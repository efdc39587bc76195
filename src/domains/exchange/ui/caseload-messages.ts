export const title = /*i18n*/ {
  id: 'caseload.title',
  message: 'A caseload as a file',
  comment: 'Heading of the page on which rows leave a house as a file of HTCDS, and such a file is read.',
};
export const lead = /*i18n*/ {
  id: 'caseload.lead',
  message:
    'Other systems speak HTCDS 2.0, the standard of the International Organization for Migration. It holds less than CAPE: what is lost stands here before anything leaves.',
  comment: 'Under the heading. HTCDS is a name.',
};
export const outTitle = /*i18n*/ {
  id: 'caseload.out-title',
  message: 'Out: the rows of {house}',
  comment: 'Heading. {house} is the name of an organisation.',
};
export const noneTitle = /*i18n*/ {
  id: 'caseload.none-title',
  message: 'The work of {house} has counted nobody yet',
  comment: 'Heading of an empty part.',
};
export const noneText = /*i18n*/ {
  id: 'caseload.none-text',
  message: 'You can still choose a caseload file below and have it as HTCDS.',
  comment: 'Under the heading of an empty part.',
};
export const whatLeaves = /*i18n*/ {
  id: 'caseload.what-leaves',
  message: 'What leaves',
  comment: 'Name of a line.',
};
export const whatLeavesText = /*i18n*/ {
  id: 'caseload.what-leaves-text',
  message:
    '{persons, plural, =0 {No row} one {One row} other {# rows}}, one for each person: presumed victim or not, whether the file is closed, whether there is a plan of support.',
  comment: 'What stands in the file.',
};
export const whatStays = /*i18n*/ {
  id: 'caseload.what-stays',
  message: 'What stays',
  comment: 'Name of a line.',
};
export const never = /*i18n*/ {
  id: 'caseload.never',
  message:
    'Every name, pseudonym, number and day; obstacles, reasons, places, sectors and free text. The rows stand in no order that tells who they are.',
  comment: 'What never stands in the file.',
};
export const keptBack = /*i18n*/ {
  id: 'caseload.kept-back',
  message:
    '{few, select, yes {1 to 4 persons stay} other {{persons, plural, one {One person stays} other {# persons stay}}}}: of those who are alike in all of this there are fewer than ten, and somebody could be found.',
  comment: 'A line of what stays.',
};
export const withoutBeginning = /*i18n*/ {
  id: 'caseload.without-beginning',
  message:
    '{few, select, yes {1 to 4 persons stay} other {{persons, plural, one {One person stays} other {# persons stay}}}}: no suspicion is on record, and HTCDS begins with somebody who was seen.',
  comment: 'A line of what stays.',
};
export const endings = /*i18n*/ {
  id: 'caseload.endings',
  message:
    '{few, select, yes {1 to 4 files are} other {{persons, plural, one {One file is} other {# files are}}}} written as closed, without how it ended.',
  comment: 'A line of what stays.',
};
export const fidelityCaption = /*i18n*/ {
  id: 'caseload.fidelity-caption',
  message: 'What HTCDS holds of those who leave',
  comment: 'Heading of a table.',
};
export const stage = /*i18n*/ { id: 'caseload.stage', message: 'Stage', comment: 'Column.' };
export const persons = /*i18n*/ { id: 'caseload.persons', message: 'Persons', comment: 'Column.' };
export const fate = /*i18n*/ { id: 'caseload.fate', message: 'On the way', comment: 'Column: carried or lost.' };
export const carried = /*i18n*/ {
  id: 'caseload.carried',
  message: 'goes along',
  comment: 'In a table: this stage stands in the file. No full stop.',
};
export const lost = /*i18n*/ {
  id: 'caseload.lost',
  message: 'lost: the standard has no place for it',
  comment: 'In a table. No full stop.',
};
export const purpose = /*i18n*/ {
  id: 'caseload.purpose',
  message: 'Who gets the file, and what for',
  comment: 'Label of a field.',
};
export const purposeHint = /*i18n*/ {
  id: 'caseload.purpose-hint',
  message: 'Kept sealed with your decision. Name no worker.',
  comment: 'Under the label of a field.',
};
export const purposeMissing = /*i18n*/ {
  id: 'caseload.purpose-missing',
  message: 'Say who gets the file, and what for',
  comment: 'Error at a field. No full stop.',
};
export const fieldByField = /*i18n*/ {
  id: 'caseload.field-by-field',
  message: 'What becomes of every field',
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
  message: 'Decide, and save the file',
  comment: 'Button.',
};
export const deciding = /*i18n*/ {
  id: 'caseload.deciding',
  message: 'Let a caseload leave as a file',
  comment: 'Name of something that is on its way to the server.',
};
export const decided = /*i18n*/ {
  id: 'caseload.decided',
  message: 'The file is yours. Your decision is in the log.',
  comment: 'Note after the act.',
};
export const notGiven = /*i18n*/ {
  id: 'caseload.not-given',
  message:
    'Your decision arrived, but rows have been added since, so the same file cannot be made again. Look at what leaves now, and decide again.',
  comment: 'Instead of a file.',
};
export const leadDecides = /*i18n*/ {
  id: 'caseload.lead-decides',
  message: 'That rows leave the house is decided by a lead, who answers for them.',
  comment: 'For an analyst, who sees what could leave.',
};
export const nothingCanLeave = /*i18n*/ {
  id: 'caseload.nothing-can-leave',
  message: 'Nothing can leave now: of nobody are at least ten alike.',
  comment: 'Instead of the button.',
};
export const leftTitle = /*i18n*/ {
  id: 'caseload.left-title',
  message: 'Files that have left, by decision of your unit',
  comment: 'Heading of a list.',
};
export const leftNone = /*i18n*/ {
  id: 'caseload.left-none',
  message: 'None yet.',
  comment: 'Empty list of files that have left.',
};
export const leftLine = /*i18n*/ {
  id: 'caseload.left-line',
  message: '{rows, plural, one {One row} other {# rows}}, decided by {name}',
  comment: 'Line of a list; {name} is a colleague.',
};
export const leftDigest = /*i18n*/ {
  id: 'caseload.left-digest',
  message: 'Known again by {digest}',
  comment: 'Small line: the first signs of a checksum.',
};
