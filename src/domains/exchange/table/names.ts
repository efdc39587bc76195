import type { Message } from '../../../kernel/message.ts';

/** What a table of claims abroad calls its own column. */
export const tableNames = {
  workers: /*i18n*/ {
    id: 'fee-claim.table.workers',
    message: 'Workers',
    comment: 'Column of a table: how many workers claim',
  },
} as const satisfies Record<string, Message>;
