import type { Message } from '../../kernel/message.ts';

/** What a table of claims calls its columns. */
export const listNames = {
  people: /*i18n*/ { id: 'claim.list.people', message: 'People', comment: 'Column of a list: how many people claim' },
  documented: /*i18n*/ {
    id: 'claim.list.documented',
    message: 'Documented',
    comment: 'Column of a list: the sum that documents prove',
  },
  probable: /*i18n*/ {
    id: 'claim.list.probable',
    message: 'Probable',
    comment: 'Column of a list: the sum that is probable',
  },
  claimed: /*i18n*/ {
    id: 'claim.list.claimed',
    message: 'Claimed',
    comment: 'Column of a list: the sum that is claimed',
  },
  received: /*i18n*/ {
    id: 'claim.list.received',
    message: 'Received',
    comment: 'Column of a list: the sum that was paid',
  },
} as const satisfies Record<string, Message>;
