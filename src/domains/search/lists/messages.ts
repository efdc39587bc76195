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
  newest: /*i18n*/ { id: 'lists.newest', message: 'Newest first', comment: 'How a list is sorted' },
  madeBy: /*i18n*/ {
    id: 'list.paper.made-by',
    message: 'Made {date}, {time} by {name}, {unit}, {agency}. The export is logged.',
    comment: 'On a printed list, under the heading',
  },
  holds: /*i18n*/ {
    id: 'list.paper.holds',
    message:
      '{lines, plural, one {# line} other {# lines}}. What the person who made this list may not open is not included.',
    comment: 'On a printed list: how many lines it holds',
  },
  cut: /*i18n*/ {
    id: 'list.paper.cut',
    message: 'Only the newest {most} lines were searched. Older ones are not in this list.',
    comment: 'On a printed list of which not all was read. {most} is a number',
  },
  chosen: /*i18n*/ {
    id: 'list.paper.chosen',
    message: 'Chosen: {filters}',
    comment: 'On a printed list. {filters}: State: Open; Sector: Cleaning',
  },
  everything: /*i18n*/ {
    id: 'list.paper.everything',
    message: 'Not filtered.',
    comment: 'On a printed list that was not narrowed',
  },
  oneFilter: /*i18n*/ {
    id: 'list.paper.one-filter',
    message: '{column}: {choice}',
    comment: 'On a printed list: a column and what was chosen in it',
  },
  fromDay: /*i18n*/ {
    id: 'list.paper.from',
    message: '{column} from {day}',
    comment: 'On a printed list: the beginning of a period',
  },
  untilDay: /*i18n*/ {
    id: 'list.paper.until',
    message: '{column} until {day}',
    comment: 'On a printed list: the end of a period',
  },
  words: /*i18n*/ {
    id: 'list.paper.words',
    message: 'narrowed by words, which are not printed',
    comment: 'On a printed list, after what was chosen: words were used too',
  },
  elsewhere: /*i18n*/ {
    id: 'list.person.elsewhere',
    message: 'Another unit',
    comment: 'In the column Responsible: a person of another unit, whose name is not shown',
  },
  none: /*i18n*/ { id: 'list.person.none', message: 'No one', comment: 'Choice in the column Responsible' },
  me: /*i18n*/ { id: 'list.person.me', message: 'Me', comment: 'Choice in the column Responsible: the reader' },
} as const satisfies Record<string, Message>;
