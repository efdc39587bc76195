import type { Message } from '../../../kernel/message.ts';

/** What can be wrong with a caseload file before its first row. */
export const layoutMessages = {
  empty: /*i18n*/ {
    id: 'study.layout.empty',
    message: 'The file is empty. It needs a header line and one row for each event.',
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
      'CAPE does not know column {place}. It reads no column it does not know, since names could stand there. Remove it. Known are: {columns}.',
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
  longHeader: /*i18n*/ {
    id: 'study.layout.long-header',
    message: 'No header was found in the first {kilobytes} kB. Is this a CSV file?',
    comment: 'The caseload file has no line break where one is needed',
  },
  followedTo: /*i18n*/ {
    id: 'study.layout.followed-to',
    message: 'Not a day. Write year, month and day, such as: # followed-to: 2026-11-24',
    comment:
      'A comment line above the header cannot be read; the part after "such as" is written like that in the file',
  },
  holds: /*i18n*/ {
    id: 'study.layout.holds',
    message: 'Not a list of stages. Write one or more of: {words}.',
    comment:
      'The comment line "# holds:" above the header cannot be read; words lists what may stand there, not translated',
  },
} as const satisfies Record<string, Message>;
