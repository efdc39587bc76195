import type { Message } from '../../kernel/message.ts';

/** What a table of cases calls a column of its own. */
export const listNames = {
  kind: /*i18n*/ {
    id: 'case.list.kind',
    message: 'Type',
    comment: 'Column of a list of cases: inspection, support, criminal case …',
  },
} as const satisfies Record<string, Message>;
