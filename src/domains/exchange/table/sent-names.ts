import type { Message } from '../../../kernel/message.ts';

/** What the table of disclosures calls what is sent by each kind of letter. */
export const sentNames = {
  'fee-claim': /*i18n*/ {
    id: 'disclosure.kind.fee-claim',
    message: 'Claim abroad',
    comment: 'Kind of disclosure in a table',
  },
} as const satisfies Record<string, Message>;
