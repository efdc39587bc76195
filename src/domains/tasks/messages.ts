import type { Message } from '../../kernel/message.ts';

/* The words for a task whose sentence cannot be made from what was stored of it. */
export const taskMessages = {
  olderTitle: /*i18n*/ {
    id: 'work.older.title',
    message: 'Task from an older version',
    comment:
      'My work: title of a row that an older version stored. The name of its matter may be put before it, with a colon.',
  },
  olderDetail: /*i18n*/ {
    id: 'work.older.detail',
    message: 'An older version of CAPE stored it. Open the matter to see what the task is about.',
    comment: 'My work: detail of a row whose own sentence cannot be made any more',
  },
} satisfies Record<string, Message>;
