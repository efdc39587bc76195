/* Texts of one cell of a report, of entering a figure, and of taking a report out. */

export const panelTitle = /*i18n*/ {
  id: 'reports.cell.title',
  message: '{measure}: {cell}',
  comment: 'Heading of what a cell of a report is; {cell} names it by its row and column',
};
export const stands = /*i18n*/ {
  id: 'reports.cell.stands',
  message: 'Stands in the report',
  comment: 'Name of a fact',
};
export const beside = /*i18n*/ {
  id: 'reports.cell.beside',
  message: 'Counted in the work of this house',
  comment: 'Name of a fact: beside what was entered',
};
export const enteredStands = /*i18n*/ {
  id: 'reports.cell.entered-stands',
  message: '{counted}. The report says what was entered.',
  comment: 'What was counted, where something else was entered; {counted} is a number or a word',
};
export const definition = /*i18n*/ { id: 'reports.cell.definition', message: 'Definition', comment: 'Name of a fact' };
export const leavesOut = /*i18n*/ { id: 'reports.cell.leaves-out', message: 'Not in it', comment: 'Name of a fact' };
export const unit = /*i18n*/ { id: 'reports.cell.unit', message: 'Unit', comment: 'Name of a fact' };
export const acts = /*i18n*/ {
  id: 'reports.cell.acts',
  message: 'Acts in CAPE',
  comment: 'Name of a fact: which kinds of acts the figure is about',
};
export const noActs = /*i18n*/ {
  id: 'reports.cell.no-acts',
  message: 'None: nothing that is done in CAPE is about it.',
  comment: 'In place of a list of kinds of acts',
};
export const notCounted = /*i18n*/ {
  id: 'reports.cell.not-counted',
  message: 'Why CAPE does not count it',
  comment: 'Name of a fact',
};
export const undated = /*i18n*/ {
  id: 'reports.cell.undated',
  message: 'Somebody is counted whose day nobody knows. They are in no year.',
  comment: 'Below a measure',
};
export const entriesTitle = /*i18n*/ {
  id: 'reports.cell.entries',
  message: 'What was entered',
  comment: 'Heading above the values that were entered for a cell, the newest first',
};
export const beforeTitle = /*i18n*/ {
  id: 'reports.cell.before',
  message: 'The year before was changed',
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
export const value = /*i18n*/ { id: 'reports.enter.value', message: 'What the source says', comment: 'Label' };
export const kinds = {
  number: /*i18n*/ { id: 'reports.enter.number', message: 'A number, or zero', comment: 'Choice' },
  unknown: /*i18n*/ { id: 'reports.enter.unknown', message: 'It is unknown', comment: 'Choice' },
  'taken-back': /*i18n*/ {
    id: 'reports.enter.take-back',
    message: 'Take back what was entered',
    comment: 'Choice: what was counted holds again',
  },
};
export const number = /*i18n*/ { id: 'reports.enter.the-number', message: 'Number', comment: 'Label' };
export const numberHint = /*i18n*/ {
  id: 'reports.enter.the-number-hint',
  message: 'Zero only where the source says that there is nobody.',
  comment: 'Below a label',
};
export const reason = /*i18n*/ { id: 'reports.enter.reason', message: 'Why it is unknown', comment: 'Label' };
export const sourceKind = /*i18n*/ { id: 'reports.enter.source-kind', message: 'Kind of source', comment: 'Label' };
export const exactSource = /*i18n*/ {
  id: 'reports.enter.source',
  message: 'Source',
  comment: 'Label: where exactly the figure was read',
};
export const sourceHint = /*i18n*/ {
  id: 'reports.enter.source-hint',
  message: 'So that somebody else finds it: publisher, title, table, day. No names of people.',
  comment: 'Below a label',
};
export const note = /*i18n*/ { id: 'reports.enter.note', message: 'Note', comment: 'Label' };
export const noteHint = /*i18n*/ {
  id: 'reports.enter.note-hint',
  message: 'What to know of it. If something else was entered before: why it changes.',
  comment: 'Below a label',
};
export const numberMissing = /*i18n*/ {
  id: 'reports.enter.number-missing',
  message: 'Write a whole number, or choose that it is unknown.',
  comment: 'Error of a field',
};
export const reasonMissing = /*i18n*/ {
  id: 'reports.enter.reason-missing',
  message: 'Choose why it is unknown.',
  comment: 'Error of a field',
};
export const kindMissing = /*i18n*/ {
  id: 'reports.enter.kind-missing',
  message: 'Choose what the source says.',
  comment: 'Error of a field',
};
export const sourceKindMissing = /*i18n*/ {
  id: 'reports.enter.source-kind-missing',
  message: 'Choose what kind of source it is.',
  comment: 'Error of a field',
};
export const sourceMissing = /*i18n*/ {
  id: 'reports.enter.source-missing',
  message: 'Write where the figure was read.',
  comment: 'Error of a field',
};
export const noteMissing = /*i18n*/ {
  id: 'reports.enter.note-missing',
  message: 'Write why it changes.',
  comment: 'Error of a field: something else was entered before',
};
export const enterIt = /*i18n*/ { id: 'reports.enter.do', message: 'Enter', comment: 'Button: enters a figure' };
export const entering = /*i18n*/ {
  id: 'reports.enter.doing',
  message: 'Entering a figure',
  comment: 'What is being sent',
};
export const didEnter = /*i18n*/ {
  id: 'reports.enter.done',
  message: 'The figure is entered. Every report that asks for it has it.',
  comment: 'After a figure was entered',
};

export const outTitle = /*i18n*/ {
  id: 'reports.out.title',
  message: 'Take the report out',
  comment: 'Heading above a form: as a file',
};
export const outText = /*i18n*/ {
  id: 'reports.out.text',
  message: 'The file says what stands on this page, and hides what is hidden here. CAPE sends it to nobody.',
  comment: 'Below the heading',
};
export const format = /*i18n*/ {
  id: 'reports.out.format',
  message: 'As',
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
  none: /*i18n*/ { id: 'reports.out.no-licence', message: 'Nothing is said of it', comment: 'Choice of a licence' },
  CC0: /*i18n*/ { id: 'reports.out.cc0', message: 'CC0: anybody may use it', comment: 'Choice of a licence' },
  CC_BY_4_0: /*i18n*/ {
    id: 'reports.out.cc-by',
    message: 'CC BY 4.0: anybody who names the source may use it',
    comment: 'Choice of a licence',
  },
};
export const takeOut = /*i18n*/ { id: 'reports.out.do', message: 'Take out', comment: 'Button: makes a file' };
export const takingOut = /*i18n*/ {
  id: 'reports.out.doing',
  message: 'Taking a report out',
  comment: 'What is being sent',
};
export const didTakeOut = /*i18n*/ {
  id: 'reports.out.done',
  message: 'The report is taken out, and the browser keeps the file.',
  comment: 'After a report was taken out',
};
export const notGiven = /*i18n*/ {
  id: 'reports.out.not-given',
  message: 'The report has changed since it was taken out, so the file is not made again. Take it out once more.',
  comment: 'When the answer came without a file',
};
export const leftTitle = /*i18n*/ {
  id: 'reports.out.left',
  message: 'Taken out before',
  comment: 'Heading above a list of files',
};
export const leftLine = /*i18n*/ {
  id: 'reports.out.left-line',
  message: '{format} for {period}, by {name}',
  comment: 'A file that was taken out; {format} is such as Workbook (XLSX)',
};
export const leftDigest = /*i18n*/ {
  id: 'reports.out.left-digest',
  message: 'Known again by {digest}',
  comment: 'Below a file that was taken out; {digest} is a short code',
};
