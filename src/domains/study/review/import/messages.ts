import type { Message } from '../../../../kernel/message.ts';

/** What can be wrong with the sheet of a reader. The content of a cell is never repeated: a name may have slipped in. */
export const sheetMessages = {
  notSheet: /*i18n*/ {
    id: 'study.sheet.not-sheet',
    message: 'The file is neither a CSV file in UTF-8 nor a workbook (.xlsx). Save the sheet in one of these formats.',
    comment: 'Problem with a file of readings',
  },
  broken: /*i18n*/ {
    id: 'study.sheet.broken',
    message:
      'The workbook cannot be read: it is damaged, password-protected or of another format, or it contains more than {megabytes} MB or too many rows and columns. Save the sheet again as .xlsx or as "CSV UTF-8".',
    comment: 'Problem with a file of readings that is a workbook',
  },
  tooLarge: /*i18n*/ {
    id: 'study.sheet.too-large',
    message:
      'The file is larger than {megabytes} MB, which is too large for a coding sheet. Check that it is the right file.',
    comment: 'Problem with a file of readings',
  },
  empty: /*i18n*/ {
    id: 'study.sheet.empty',
    message: 'The sheet contains no files. Add one row below the header for each closed file.',
    comment: 'Problem with a file of readings: only a header, or nothing',
  },
  tooMany: /*i18n*/ {
    id: 'study.sheet.too-many',
    message: 'The sheet has more than {count} files. Split it into several sheets.',
    comment: 'Problem with a file of readings',
  },
  missing: /*i18n*/ {
    id: 'study.sheet.missing',
    message: 'The header does not have this column. The columns are {columns}. A missing column would be read as no.',
    comment: 'columns lists the column names as written in files, not translated',
  },
  strange: /*i18n*/ {
    id: 'study.sheet.strange',
    message:
      'Column {place} does not belong to the sheet. Unknown columns are not read, since they may contain names. Remove it. Known columns: {columns}.',
    comment: 'place is the number of the column from the left; columns lists the known names, not translated',
  },
  twice: /*i18n*/ {
    id: 'study.sheet.twice',
    message: 'The header has this column twice. Remove one.',
    comment: 'A column name is repeated in the header',
  },
  width: /*i18n*/ {
    id: 'study.sheet.width',
    message: 'There is text to the right of the last column. Remove it.',
    comment: 'A row of the sheet has more cells than the header',
  },
  pseudonym: /*i18n*/ {
    id: 'study.sheet.pseudonym',
    message:
      'Not the name of a file. Write letters, a year and a number, such as Ö-2021-7. Names of people and registration numbers are not allowed.',
    comment: 'The cell of the column pseudonym cannot be read',
  },
  pseudonymTwice: /*i18n*/ {
    id: 'study.sheet.pseudonym-twice',
    message: 'This file is already in row {row} of the sheet. Remove one of the two rows.',
    comment: 'Two rows have the same pseudonym; row is the number of the first',
  },
  day: /*i18n*/ {
    id: 'study.sheet.day',
    message:
      'Not a date. Write year, month and day, such as 2021-03-11, or leave the cell empty if the file does not give it.',
    comment: 'The cell of the column began or ended cannot be read',
  },
  endsBefore: /*i18n*/ {
    id: 'study.sheet.ends-before',
    message: 'The end date is before the start date. Correct one of the two.',
    comment: 'Problem with the columns began and ended',
  },
  word: /*i18n*/ {
    id: 'study.sheet.word',
    message: 'Not a permitted value of this column. Write one of: {words}.',
    comment: 'words is a list of the words that a file may hold; they are not translated',
  },
  exitFits: /*i18n*/ {
    id: 'study.sheet.exit-fits',
    message: 'This outcome is not possible at the stage at which the file was closed. Correct one of the two.',
    comment: 'Problem with the columns exit and stage',
  },
  reason: /*i18n*/ {
    id: 'study.sheet.reason',
    message: 'Not a reason code. Write RC01 to RC17, or leave the cell empty.',
    comment: 'The cell of the column reason cannot be read',
  },
  reasonFits: /*i18n*/ {
    id: 'study.sheet.reason-fits',
    message: 'This reason cannot be combined with this outcome. Correct one of the two.',
    comment: 'Problem with the columns reason and exit',
  },
  county: /*i18n*/ {
    id: 'study.sheet.county',
    message: 'Not a county. Write its ISO 3166-2 code, such as SE-AB, or leave the cell empty.',
    comment: 'The cell of the column county cannot be read',
  },
  steps: /*i18n*/ {
    id: 'study.sheet.steps',
    message: 'Not valid codes for steps not taken. Write codes separated by spaces, each once, from: {words}.',
    comment: 'words is a list of the words that a file may hold; they are not translated',
  },
  obstacles: /*i18n*/ {
    id: 'study.sheet.obstacles',
    message:
      'Not valid obstacles with pages. Write code, colon and page, separated by spaces, each code once, such as OB-B03:14 OB-B05:19.',
    comment: 'The cell of the column obstacles cannot be read',
  },
} as const satisfies Record<string, Message>;
