import type { Message } from '../../../kernel/message.ts';

/** What the server says of a list: where it cannot be asked, and what stands in a file. */
export const listMessages = {
  unknown: /*i18n*/ {
    id: 'list.problem.unknown',
    message: 'There is no such list. Open the list from the menu.',
    comment: 'Problem: the address names a list that does not exist',
  },
  noColumn: /*i18n*/ {
    id: 'list.problem.column',
    message: 'The list has no such column. Open the list from the menu and choose among its columns.',
    comment: 'Problem: the address names a column that the list does not have',
  },
  elsewhere: /*i18n*/ {
    id: 'list.person.elsewhere',
    message: 'Another unit',
    comment: 'In the column Responsible: a person of another unit, whose name is not shown',
  },
  none: /*i18n*/ { id: 'list.person.none', message: 'No one', comment: 'Choice in the column Responsible' },
  me: /*i18n*/ { id: 'list.person.me', message: 'Me', comment: 'Choice in the column Responsible: the reader' },
} as const satisfies Record<string, Message>;
