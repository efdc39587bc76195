import type { Message } from '../../kernel/message.ts';

/** What can be wrong in a file that says how many people are on which lists. */
export const listsText = {
  brokenQuotes: /*i18n*/ {
    id: 'study.lists.broken-quotes',
    message: 'A quotation mark is not closed, or not opened.',
    comment: 'What is wrong in a file of lists; after file name and row',
  },
  noCount: /*i18n*/ {
    id: 'study.lists.no-count',
    message: 'The column count is missing. The first row must have a column for each list, and a column count.',
    comment: 'What is wrong in a file of lists; count is written like that in the file',
  },
  columnTwice: /*i18n*/ {
    id: 'study.lists.column-twice',
    message: 'Two columns have this name. Give each list a unique name.',
    comment: 'What is wrong in a file of lists; after file name, row and column',
  },
  columnUnnamed: /*i18n*/ {
    id: 'study.lists.column-unnamed',
    message: 'A column has no name. Give each list a unique name.',
    comment: 'What is wrong in a file of lists; after file name and row',
  },
  numberOfLists: /*i18n*/ {
    id: 'study.lists.number-of-lists',
    message: '{count, plural, one {The table has # list} other {The table has # lists}}. Use from 2 to {most} lists.',
    comment: 'What is wrong in a file of lists',
  },
  cells: /*i18n*/ {
    id: 'study.lists.cells',
    message:
      '{count, plural, one {This row has # cell} other {This row has # cells}}, but the table has {wanted} columns.',
    comment: 'What is wrong in a file of lists',
  },
  wrongCell: /*i18n*/ {
    id: 'study.lists.wrong-cell',
    message: '“{cell}” is neither 1 nor 0. Write 1 where these people are on the list, and 0 where not.',
    comment: 'What is wrong in a file of lists; cell is what is there',
  },
  wrongCount: /*i18n*/ {
    id: 'study.lists.wrong-count',
    message: '“{cell}” is not a whole number from 0 upwards.',
    comment: 'What is wrong in a file of lists; cell is what is there',
  },
  onNoList: /*i18n*/ {
    id: 'study.lists.on-no-list',
    message: 'These people are on no list. Their number is what the estimate calculates, so leave the row out.',
    comment: 'What is wrong in a file of lists',
  },
  nobody: /*i18n*/ {
    id: 'study.lists.nobody',
    message: 'No person is on any list.',
    comment: 'What is wrong in a file of lists: all counts are 0, or there are no rows',
  },
} as const satisfies Record<string, Message>;
