export const title = /*i18n*/ {
  id: 'standards.title',
  message: 'Standards',
  comment: 'Heading of a page, and a link.',
};
export const lead = /*i18n*/ {
  id: 'standards.lead',
  message: 'Standards that CAPE reads and writes, and the conversion of each field. Losses are shown here.',
  comment: 'Under the heading.',
};
export const overview = /*i18n*/ {
  id: 'standards.overview',
  message: 'Import and export',
  comment: 'Heading of a table.',
};
export const standard = /*i18n*/ { id: 'standards.standard', message: 'Standard', comment: 'Column.' };
export const goesIn = /*i18n*/ { id: 'standards.in', message: 'In', comment: 'Column: what is read.' };
export const goesOut = /*i18n*/ { id: 'standards.out', message: 'Out', comment: 'Column: what is written.' };
export const htcdsIn = /*i18n*/ {
  id: 'standards.htcds-in',
  message: 'CSV, spreadsheets (XLSX) and answered forms (XML): {count} of {all} fields are read.',
  comment: 'Cell of a table.',
};
export const htcdsOut = /*i18n*/ {
  id: 'standards.htcds-out',
  message:
    'CSV and spreadsheets (XLSX): {count} of {all} fields are written. From an agency by decision of the unit manager.',
  comment: 'Cell of a table.',
};
export const ctdcIn = /*i18n*/ { id: 'standards.ctdc-in', message: 'Nothing', comment: 'Cell of a table.' };
export const ctdcOut = /*i18n*/ {
  id: 'standards.ctdc-out',
  message:
    'CSV with its {all} columns, from a caseload file. Only rows of which at least {k} are alike in all columns; what is not known is empty.',
  comment: 'Cell of a table.',
};
export const icTipNothing = /*i18n*/ {
  id: 'standards.ic-tip-nothing',
  message: 'Nothing: its text has not been obtained.',
  comment: 'Cell of a table, about IC-TIP, a classification.',
};
export const own = /*i18n*/ {
  id: 'standards.own',
  message: 'Conversion of the records of {agency}',
  comment: 'Heading. {agency} is the name of an organisation.',
};
export const ownNone = /*i18n*/ {
  id: 'standards.own-none',
  message: '{agency} has no counted cases, so no records can be released.',
  comment: 'Instead of a report.',
};
export const neverLeft = /*i18n*/ {
  id: 'standards.never-left',
  message: 'No files released by your unit. This report covers the file that could be released now.',
  comment: 'Above a report.',
};
export const leftSame = /*i18n*/ {
  id: 'standards.left-same',
  message: 'This report covers the file released on {day}, with {rows, plural, one {one record} other {# records}}.',
  comment: 'Above a report.',
};
export const leftOther = /*i18n*/ {
  id: 'standards.left-other',
  message:
    'The last file was released on {day}, with {rows, plural, one {one record} other {# records}}. The records have changed since: this report covers the file that could be released now.',
  comment: 'Above a report.',
};
export const toCaseload = /*i18n*/ {
  id: 'standards.to-caseload',
  message: 'Release or read a file',
  comment: 'Link to the page of caseloads as files. No full stop.',
};
export const what = /*i18n*/ { id: 'standards.what', message: 'Field', comment: 'Column.' };
export const fate = /*i18n*/ { id: 'standards.fate', message: 'Conversion', comment: 'Column.' };
export const values = /*i18n*/ {
  id: 'standards.values',
  message: '{fate}, values',
  comment: 'Column of numbers: {fate} is kept, approximated or lost.',
};
export const notHeldCount = /*i18n*/ {
  id: 'standards.not-held-count',
  message: '{count, plural, one {One field is} other {# fields are}} not included, and why',
  comment: 'Opens a list. No full stop.',
};
export const saveText = /*i18n*/ { id: 'standards.save-text', message: 'Save the report as text', comment: 'Button.' };
export const saveJson = /*i18n*/ { id: 'standards.save-json', message: 'Save the report as JSON', comment: 'Button.' };
export const icTipTitle = /*i18n*/ {
  id: 'standards.ic-tip-title',
  message: 'IC-TIP: prepared, awaiting the standard’s text',
  comment: 'Heading. IC-TIP is a classification of the United Nations.',
};
export const icTipLead = /*i18n*/ {
  id: 'standards.ic-tip-lead',
  message:
    'The classification was adopted in {year} and records four units. Its text has not been obtained: the questions below are CAPE’s own, every code list is marked {pending}, and none of it is final or verified.',
  comment: 'A warning above tables; {pending} are English words as they are written in the file.',
};
export const question = /*i18n*/ { id: 'standards.question', message: 'Question', comment: 'Column.' };
export const answered = /*i18n*/ { id: 'standards.answered', message: 'Can CAPE answer it?', comment: 'Column.' };
export const answeredBy = /*i18n*/ {
  id: 'standards.answered-by',
  message: 'Acts and tables',
  comment: 'Column.',
};
export const codeList = /*i18n*/ { id: 'standards.code-list', message: 'Code list', comment: 'Column.' };
export const heldTexts = {
  yes: /*i18n*/ { id: 'standards.held-yes', message: 'Yes', comment: 'Whether CAPE could answer a question.' },
  partly: /*i18n*/ {
    id: 'standards.held-partly',
    message: 'In part',
    comment: 'Whether CAPE could answer a question.',
  },
  no: /*i18n*/ { id: 'standards.held-no', message: 'No', comment: 'Whether CAPE could answer a question.' },
} as const;
export const heldWithNote = /*i18n*/ {
  id: 'standards.held-with-note',
  message: '{held}. {note}',
  comment: 'Cell of a table: yes, in part or no, and a sentence.',
};
export const icTipSource = /*i18n*/ {
  id: 'standards.ic-tip-source',
  message: 'Known from: {source}',
  comment: 'Under a part of the page.',
};
