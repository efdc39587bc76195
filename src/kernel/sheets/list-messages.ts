import type { Message } from '../message.ts';
import type { ListWrong } from './sheet.ts';

/** Why a file cannot be read as a list, and what to do. */
export const listWrongTexts: Readonly<Record<ListWrong, Message>> = {
  'too-large': /*i18n*/ {
    id: 'case-import.list.too-large',
    message:
      'The file is too large, or holds far more than it says. Save the list alone in a new file, of at most {megabytes} MB.',
    comment: 'Problem with a chosen file',
  },
  'too-slow': /*i18n*/ {
    id: 'case-import.list.too-slow',
    message:
      'Reading the file took too long and was stopped. It holds far more than a list does. Copy the rows into a new file, and save that.',
    comment: 'Problem with a chosen file',
  },
  unreadable: /*i18n*/ {
    id: 'case-import.list.unreadable',
    message: 'The file is no list that can be read. Save it as an Excel workbook (.xlsx) or as CSV.',
    comment: 'Problem with a chosen file',
  },
  'old-excel': /*i18n*/ {
    id: 'case-import.list.old-excel',
    message: 'This is a file of an older Excel (.xls). Open it and save it as an Excel workbook (.xlsx).',
    comment: 'Problem with a chosen file',
  },
  protected: /*i18n*/ {
    id: 'case-import.list.protected',
    message: 'The file has a password. Open it, remove the password, and save it under another name.',
    comment: 'Problem with a chosen file',
  },
  'no-rows': /*i18n*/ {
    id: 'case-import.list.no-rows',
    message: 'The file has no rows under a line of headings. Choose another one.',
    comment: 'Problem with a chosen file',
  },
  'too-many-rows': /*i18n*/ {
    id: 'case-import.list.too-many-rows',
    message: 'The list has more than {rows} rows. Part it, for example by year, and import the parts.',
    comment: 'Problem with a chosen file',
  },
  quotes: /*i18n*/ {
    id: 'case-import.list.quotes',
    message:
      'A quotation mark in the file is not closed, or stands inside a cell. Save the list again as CSV, or as .xlsx.',
    comment: 'Problem with a chosen file',
  },
};
