import type { Message } from '../../../kernel/message.ts';

/** What the table of disclosures calls what is sent by each kind of letter. */
export const sentNames = {
  'study-rows': /*i18n*/ {
    id: 'disclosure.kind.study-rows',
    message: 'Rows for the study',
    comment: 'Kind of disclosure in a table',
  },
} as const satisfies Record<string, Message>;
