import type { Message } from '../../../kernel/message.ts';
import type { CellWrong } from './read-row.ts';

export const importMessages = {
  begun: /*i18n*/ {
    id: 'case-import.begun',
    message: '{rows, plural, one {Import of # row begun} other {Import of # rows begun}}',
    comment: 'Timeline: act case-import.begin',
  },
  taken: /*i18n*/ {
    id: 'case-import.taken',
    message: '{cases, plural, one {# case imported} other {# cases imported}}',
    comment: 'Timeline: act case-import.take',
  },
  undone: /*i18n*/ {
    id: 'case-import.undone',
    message: 'Import undone: {cases, plural, one {# case withdrawn} other {# cases withdrawn}}',
    comment: 'Timeline: act case-import.undo',
  },
  isUndone: /*i18n*/ {
    id: 'case-import.is-undone',
    message: 'This import has been undone. Begin a new one with the file.',
    comment: 'Problem: rows are sent to an import that was undone',
  },
  isWhole: /*i18n*/ {
    id: 'case-import.is-whole',
    message: 'All rows of this import have been taken in. Begin a new import for more rows.',
    comment: 'Problem: rows are sent to an import that has all its rows',
  },
  moreThanBegun: /*i18n*/ {
    id: 'case-import.more-than-begun',
    message: 'These are more rows than the import was begun with. Undo it, and import the file again.',
    comment: 'Problem: more rows are sent than were announced',
  },
  refused: /*i18n*/ {
    id: 'case-import.refused',
    message:
      '{count, plural, one {# cell stops the import.} other {# cells stop the import.}} Correct the file, or set the rows aside.',
    comment: 'Problem: some cells of the rows cannot be taken in',
  },
  alreadyUndone: /*i18n*/ {
    id: 'case-import.already-undone',
    message: 'This import has been undone already. Open the page again to see what was kept.',
    comment: 'Problem: an import is undone twice',
  },
  ofAnother: /*i18n*/ {
    id: 'case-import.of-another',
    message: 'A colleague began this import and is responsible for it. Begin an import of your own.',
    comment: 'Problem: rows are sent to the import of another person',
  },
  notYours: /*i18n*/ {
    id: 'case-import.not-yours',
    message: 'Only the person who began this import, or a manager of the unit, can undo it. Ask one of them.',
    comment: 'Problem: an officer tries to undo the import of a colleague',
  },
  noIdentities: /*i18n*/ {
    id: 'case-import.no-identities',
    message:
      'In this capacity no identities are stored. Leave out the columns with names, numbers, phones and addresses, or change capacity.',
    comment: 'Problem: the rows say who people are, in a capacity that stores no identities',
  },
  period: /*i18n*/ {
    id: 'case-import.period',
    message: 'For {from} to {to}.',
    comment:
      'Stands with what shows a claim, where the list says for when it is; both are days as 2021-04-03, or a question mark',
  },
  fromList: /*i18n*/ {
    id: 'case-import.from-list',
    message: 'From an imported list',
    comment: 'Stands as reason of a closed case, or as what shows a claim, where the list says nothing of it',
  },
} satisfies Record<string, Message>;

/** What is wrong with one cell of a list, and what to do. */
export const cellMessages: Readonly<Record<CellWrong, Message>> = {
  missing: /*i18n*/ {
    id: 'case-import.cell.missing',
    message: 'The cell is empty. Write it in the file, or set the row aside.',
    comment: 'Problem: a cell that must not be empty',
  },
  'too-long': /*i18n*/ {
    id: 'case-import.cell.too-long',
    message: 'The text is too long or has characters that cannot be stored. Shorten it in the file.',
    comment: 'Problem: a cell of an imported file',
  },
  'unknown-word': /*i18n*/ {
    id: 'case-import.cell.unknown-word',
    message: 'The word is not known here. Say under Words what it means.',
    comment: 'Problem: a cell that must hold one of some words. Words is a heading of the page',
  },
  'no-day': /*i18n*/ {
    id: 'case-import.cell.no-day',
    message: 'This is no day. Write it as 2021-04-03, or choose another order of day and month.',
    comment: 'Problem: a cell that must hold a date',
  },
  'not-yet': /*i18n*/ {
    id: 'case-import.cell.not-yet',
    message: 'The day has not come yet. Correct it in the file.',
    comment: 'Problem: a cell holds a date in the future',
  },
  'before-opening': /*i18n*/ {
    id: 'case-import.cell.before-opening',
    message: 'The case ends before it begins. Correct one of the two days in the file.',
    comment: 'Problem: the closing day is before the opening day',
  },
  personal: /*i18n*/ {
    id: 'case-import.cell.personal',
    message:
      'A personal identity number stands in this cell, which is stored in clear. Take it out; it has a column of its own.',
    comment: 'Problem: a personal number in a cell that is not sealed',
  },
  'no-year': /*i18n*/ {
    id: 'case-import.cell.no-year',
    message: 'This is no year of birth. Write it with four digits, as 1984.',
    comment: 'Problem: a cell that must hold a year',
  },
  'no-sum': /*i18n*/ {
    id: 'case-import.cell.no-sum',
    message: 'This is no sum. Write it with digits alone, as 12500.',
    comment: 'Problem: a cell that must hold a sum of money',
  },
  'other-currency': /*i18n*/ {
    id: 'case-import.cell.other-currency',
    message:
      'Claims are kept in the currency of the country of your agency. Convert the sum in the file, and write at which rate in the column of what shows it.',
    comment: 'Problem: the currency of a claim is another one',
  },
  'ends-before': /*i18n*/ {
    id: 'case-import.cell.ends-before',
    message: 'The period ends before it begins. Correct one of the two days in the file.',
    comment: 'Problem: the period of a claim',
  },
  'no-alias': /*i18n*/ {
    id: 'case-import.cell.no-alias',
    message: 'This is no alias of CAPE. Leave the column out, and each person is given one.',
    comment: 'Problem: a cell that must hold an alias, such as the name of a bird',
  },
  'alias-taken': /*i18n*/ {
    id: 'case-import.cell.alias-taken',
    message:
      'Another person of your unit has this alias, here or in an earlier row. Empty the cell, and another one is given.',
    comment: 'Problem: two people would have one alias',
  },
  'no-phone': /*i18n*/ {
    id: 'case-import.cell.no-phone',
    message: 'This is no phone number: it has fewer than six digits. Correct it, or empty the cell.',
    comment: 'Problem: a cell that must hold a phone number says something else, such as “unknown”',
  },
  'no-file': /*i18n*/ {
    id: 'case-import.cell.no-file',
    message: 'Claims belong to the strand of redress. Choose that strand, or leave out the columns of the claim.',
    comment: 'Problem: a claim in a list for another strand',
  },
  repeated: /*i18n*/ {
    id: 'case-import.cell.repeated',
    message: 'The reference stands in an earlier row too. Correct it, or choose that such rows are one case.',
    comment: 'Problem: the same reference twice in a file',
  },
  differs: /*i18n*/ {
    id: 'case-import.cell.differs',
    message: 'An earlier row of the same case says something else here. Make the rows agree.',
    comment: 'Problem: two rows of one case differ in what they say of the case',
  },
  known: /*i18n*/ {
    id: 'case-import.cell.known',
    message: 'A case with this reference has been imported already. Set the row aside.',
    comment: 'Problem: the case is here already',
  },
  'not-in-capacity': /*i18n*/ {
    id: 'case-import.cell.not-in-capacity',
    message: 'No identities are stored in this capacity. Leave this column out.',
    comment: 'Problem: the cell says who a person is, in a capacity that stores no identities',
  },
};
