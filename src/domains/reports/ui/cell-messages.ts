/* Texts of one cell of a report, of entering a figure, and of taking a report out. */

export const panelTitle = /*i18n*/ {
  id: 'reports.cell.title',
  message: '{measure}: {cell}',
  comment: 'Heading of what a cell of a report is; {cell} names it by its row and column',
};
export const stands = /*i18n*/ {
  id: 'reports.cell.stands',
  message: 'In the report',
  comment: 'Name of a fact',
};
export const beside = /*i18n*/ {
  id: 'reports.cell.beside',
  message: 'Counted in this agency’s work',
  comment: 'Name of a fact: beside what was entered',
};
export const enteredStands = /*i18n*/ {
  id: 'reports.cell.entered-stands',
  message: '{counted}. The report uses the entered value.',
  comment: 'What was counted, where something else was entered; {counted} is a number or a word',
};
export const definition = /*i18n*/ { id: 'reports.cell.definition', message: 'Definition', comment: 'Name of a fact' };
export const leavesOut = /*i18n*/ { id: 'reports.cell.leaves-out', message: 'Not included', comment: 'Name of a fact' };
export const unit = /*i18n*/ { id: 'reports.cell.unit', message: 'Unit', comment: 'Name of a fact' };
export const acts = /*i18n*/ {
  id: 'reports.cell.acts',
  message: 'Entries in CAPE',
  comment: 'Name of a fact: which kinds of acts the figure is about',
};
export const noActs = /*i18n*/ {
  id: 'reports.cell.no-acts',
  message: 'None: no entries in CAPE concern it.',
  comment: 'In place of a list of kinds of acts',
};
export const notCounted = /*i18n*/ {
  id: 'reports.cell.not-counted',
  message: 'Why CAPE does not count it',
  comment: 'Name of a fact',
};
export const undated = /*i18n*/ {
  id: 'reports.cell.undated',
  message: 'At least one person is counted without a date, and is not in any year.',
  comment: 'Below a measure',
};
export const entriesTitle = /*i18n*/ {
  id: 'reports.cell.entries',
  message: 'Entered values',
  comment: 'Heading above the values that were entered for a cell, the newest first',
};
export const beforeTitle = /*i18n*/ {
  id: 'reports.cell.before',
  message: 'Last year’s figure was changed',
  comment: 'Heading above the values that were entered for the year before, the newest first',
};
export const entryLine = /*i18n*/ {
  id: 'reports.cell.entry-line',
  message: '{value}, entered by {name}',
  comment: 'A value that was entered; {value} is a number or a sentence without full stop',
};
export const entrySource = /*i18n*/ {
  id: 'reports.cell.entry-source',
  message: '{kind}: {source}',
  comment: 'The source of a value; {kind} is such as Published statistics',
};

export const enterTitle = /*i18n*/ {
  id: 'reports.enter.title',
  message: 'Enter a figure',
  comment: 'Heading above a form',
};
export const value = /*i18n*/ { id: 'reports.enter.value', message: 'Value in the source', comment: 'Label' };
export const kinds = {
  number: /*i18n*/ { id: 'reports.enter.number', message: 'A number, or zero', comment: 'Choice' },
  unknown: /*i18n*/ { id: 'reports.enter.unknown', message: 'Unknown', comment: 'Choice' },
  'taken-back': /*i18n*/ {
    id: 'reports.enter.take-back',
    message: 'Withdraw the entered value',
    comment: 'Choice: what was counted holds again',
  },
};
export const number = /*i18n*/ { id: 'reports.enter.the-number', message: 'Number', comment: 'Label' };
export const numberHint = /*i18n*/ {
  id: 'reports.enter.the-number-hint',
  message: 'Write 0 only if the source states zero.',
  comment: 'Below a label',
};
export const reason = /*i18n*/ { id: 'reports.enter.reason', message: 'Reason', comment: 'Label' };
export const sourceKind = /*i18n*/ { id: 'reports.enter.source-kind', message: 'Type of source', comment: 'Label' };
export const exactSource = /*i18n*/ {
  id: 'reports.enter.source',
  message: 'Source',
  comment: 'Label: where exactly the figure was read',
};
export const sourceHint = /*i18n*/ {
  id: 'reports.enter.source-hint',
  message: 'So that others can find it: publisher, title, table, date. No names of people.',
  comment: 'Below a label',
};
export const note = /*i18n*/ { id: 'reports.enter.note', message: 'Note', comment: 'Label' };
export const noteHint = /*i18n*/ {
  id: 'reports.enter.note-hint',
  message: 'Comment on the figure. If another value was entered before: why it changes.',
  comment: 'Below a label',
};
export const numberMissing = /*i18n*/ {
  id: 'reports.enter.number-missing',
  message: 'Write a whole number, such as 12, or choose “Unknown”.',
  comment: 'Error of a field',
};
export const reasonMissing = /*i18n*/ {
  id: 'reports.enter.reason-missing',
  message: 'Choose the reason why it is unknown.',
  comment: 'Error of a field',
};
export const kindMissing = /*i18n*/ {
  id: 'reports.enter.kind-missing',
  message: 'Choose the value in the source.',
  comment: 'Error of a field',
};
export const sourceKindMissing = /*i18n*/ {
  id: 'reports.enter.source-kind-missing',
  message: 'Choose the type of source.',
  comment: 'Error of a field',
};
export const sourceMissing = /*i18n*/ {
  id: 'reports.enter.source-missing',
  message: 'Write the source, such as publisher, title and table.',
  comment: 'Error of a field',
};
export const noteMissing = /*i18n*/ {
  id: 'reports.enter.note-missing',
  message: 'Write why it changes.',
  comment: 'Error of a field: something else was entered before',
};
export const enterIt = /*i18n*/ { id: 'reports.enter.do', message: 'Save figure', comment: 'Button: enters a figure' };
export const entering = /*i18n*/ {
  id: 'reports.enter.doing',
  message: 'The figure is being saved',
  comment: 'What is being sent',
};
export const didEnter = /*i18n*/ {
  id: 'reports.enter.done',
  message: 'Figure saved. It is used in every report that includes it.',
  comment: 'After a figure was entered',
};

export const outTitle = /*i18n*/ {
  id: 'reports.out.title',
  message: 'Download the report',
  comment: 'Heading above a form: as a file',
};
export const outText = /*i18n*/ {
  id: 'reports.out.text',
  message: 'The file has the content of this page, with the same numbers hidden. CAPE does not send it.',
  comment: 'Below the heading',
};
export const format = /*i18n*/ {
  id: 'reports.out.format',
  message: 'Format',
  comment: 'Label of a choice of file formats',
};
export const formatNames = {
  xlsx: /*i18n*/ {
    id: 'reports.out.xlsx',
    message: 'Workbook (XLSX): tables, legend, definitions',
    comment: 'Choice of a file format',
  },
  csvw: /*i18n*/ {
    id: 'reports.out.csvw',
    message: 'CSV with metadata (CSVW): two files, for programs',
    comment: 'Choice of a file format',
  },
  dcat: /*i18n*/ {
    id: 'reports.out.dcat',
    message: 'Record for a catalogue of data (DCAT-AP)',
    comment: 'Choice of a file format',
  },
};
export const licence = /*i18n*/ {
  id: 'reports.out.licence',
  message: 'Licence in the record',
  comment: 'Label of a choice',
};
export const licenceNames = {
  none: /*i18n*/ { id: 'reports.out.no-licence', message: 'Not stated', comment: 'Choice of a licence' },
  CC0: /*i18n*/ { id: 'reports.out.cc0', message: 'CC0: free to use', comment: 'Choice of a licence' },
  CC_BY_4_0: /*i18n*/ {
    id: 'reports.out.cc-by',
    message: 'CC BY 4.0: free to use if the source is named',
    comment: 'Choice of a licence',
  },
};
export const takeOut = /*i18n*/ { id: 'reports.out.do', message: 'Download report', comment: 'Button: makes a file' };
export const takingOut = /*i18n*/ {
  id: 'reports.out.doing',
  message: 'The report is being downloaded',
  comment: 'What is being sent',
};
export const didTakeOut = /*i18n*/ {
  id: 'reports.out.done',
  message: 'Report downloaded.',
  comment: 'After a report was taken out',
};
export const notGiven = /*i18n*/ {
  id: 'reports.out.not-given',
  message: 'The report has changed since it was downloaded, so the same file cannot be made again. Download it again.',
  comment: 'When the answer came without a file',
};
export const leftTitle = /*i18n*/ {
  id: 'reports.out.left',
  message: 'Earlier downloads',
  comment: 'Heading above a list of files',
};
export const leftLine = /*i18n*/ {
  id: 'reports.out.left-line',
  message: '{format} for {period}, by {name}',
  comment: 'A file that was taken out; {format} is such as Workbook (XLSX)',
};
export const leftDigest = /*i18n*/ {
  id: 'reports.out.left-digest',
  message: 'Checksum {digest}',
  comment: 'Below a file that was taken out; {digest} is a short code',
};
