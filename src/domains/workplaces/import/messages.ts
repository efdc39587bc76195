import type { Message } from '../../../kernel/message.ts';

/** What is wrong with one cell of an extract. */
export const columnMessages = {
  missing: /*i18n*/ {
    id: 'workplace.cell.missing',
    message: 'The cell is empty. Fill it in, or delete the row from the file.',
    comment: 'Problem: a cell of an imported file that must not be empty',
  },
  'too-long': /*i18n*/ {
    id: 'workplace.cell.too-long',
    message: 'The text is too long or has characters that cannot be stored. Shorten it in the file.',
    comment: 'Problem: a cell of an imported file',
  },
  unknown: /*i18n*/ {
    id: 'workplace.cell.unknown',
    message: 'This value is not allowed. Use one from the list under the columns.',
    comment: 'Problem: a cell of an imported file that must hold one of some words',
  },
  personal: /*i18n*/ {
    id: 'workplace.cell.personal',
    message: 'The number is a personal identity number. Empty the cell: it is not stored here.',
    comment: 'Problem: a cell of an imported file that holds the personal number of a sole trader',
  },
} satisfies Record<string, Message>;
