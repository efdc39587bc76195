import type { Message } from '../../../kernel/message.ts';

/** What can be wrong with a caseload file before its first row. */
export const layoutMessages = {
  empty: /*i18n*/ {
    id: 'study.layout.empty',
    message: 'The file is empty. It needs a header row and one row for each event.',
    comment: 'A caseload file without a header',
  },
  missing: /*i18n*/ {
    id: 'study.layout.missing',
    message:
      'The header does not have this column. A caseload file has the columns {columns}; or the columns of HTCDS 2.0.',
    comment: 'columns lists the column names as written in files, not translated',
  },
  strange: /*i18n*/ {
    id: 'study.layout.strange',
    message:
      'CAPE does not know column {place}. Unknown columns are not read, since they may contain names. Remove it. Known columns: {columns}.',
    comment: 'place is the number of the column from the left; columns lists the known names, not translated',
  },
  twice: /*i18n*/ {
    id: 'study.layout.twice',
    message: 'The header has this column twice. Remove one.',
    comment: 'A column name is repeated in the header',
  },
  encoding: /*i18n*/ {
    id: 'study.layout.encoding',
    message: 'The file is not text in UTF-8. Save it as "CSV UTF-8".',
    comment: 'The caseload file is in UTF-16 or is no text at all',
  },
  spreadsheet: /*i18n*/ {
    id: 'study.layout.spreadsheet',
    message:
      'This is a spreadsheet. This page reads CSV and XML. Save it as "CSV UTF-8", or use the command npx cape study, which reads spreadsheets.',
    comment: 'The person chose an XLSX file in the browser; keep the command as it is',
  },
  sheetBroken: /*i18n*/ {
    id: 'study.layout.sheet-broken',
    message:
      'The spreadsheet cannot be opened: it is damaged, has a password, or is of another kind than XLSX. Save it as XLSX, or as "CSV UTF-8".',
    comment: 'An XLSX file that cannot be read',
  },
  sheetLarge: /*i18n*/ {
    id: 'study.layout.sheet-large',
    message:
      'The spreadsheet is larger than {megabytes} MB when unpacked, which is the limit. Save it as "CSV UTF-8": CSV files may have any size.',
    comment: 'An XLSX file that is too large',
  },
  xmlBroken: /*i18n*/ {
    id: 'study.layout.xml-broken',
    message: 'The file begins as XML, but cannot be read from this line on. Download it again from the form’s server.',
    comment: 'An answered form (XForm) that is not well-formed XML; a row of the file comes before this sentence',
  },
  xmlDoctype: /*i18n*/ {
    id: 'study.layout.xml-doctype',
    message:
      'The file contains a document type declaration (DOCTYPE). CAPE does not open such files, and answered forms do not have one.',
    comment: 'An XML file with <!DOCTYPE …>, which could define entities',
  },
  xmlLong: /*i18n*/ {
    id: 'study.layout.xml-long',
    message: 'The file of answered forms is larger than {megabytes} MB. Split it, or export the answers as CSV.',
    comment: 'An XML file that is too large',
  },
  xmlForm: /*i18n*/ {
    id: 'study.layout.xml-form',
    message: 'This is the empty form. Choose a file with submitted answers.',
    comment: 'The person chose the XForm definition instead of submission data',
  },
  xmlOther: /*i18n*/ {
    id: 'study.layout.xml-other',
    message: 'The file is not an answer to the HTCDS 2.0 form: it has neither a trafficking status nor a case status.',
    comment: 'An XML file of another form',
  },
  longHeader: /*i18n*/ {
    id: 'study.layout.long-header',
    message: 'No header was found in the first {kilobytes} kB. Is this a CSV file?',
    comment: 'The caseload file has no line break where one is needed',
  },
  followedTo: /*i18n*/ {
    id: 'study.layout.followed-to',
    message: 'Not a date. Write year, month and day, such as: # followed-to: 2026-11-24',
    comment:
      'A comment line above the header cannot be read; the part after "such as" is written like that in the file',
  },
  holds: /*i18n*/ {
    id: 'study.layout.holds',
    message: 'Not a list of stages. Write one or more of: {words}.',
    comment:
      'The comment line "# holds:" above the header cannot be read; words lists what may be there, not translated',
  },
} as const satisfies Record<string, Message>;
