import type { Message } from '../../kernel/message.ts';

/** What a table of suspicions calls its columns and states. */
export const listNames = {
  'handed-over': /*i18n*/ {
    id: 'suspicion.list.handed-over',
    message: 'Handed over',
    comment: 'State in a list: this unit sent it',
  },
  person: /*i18n*/ {
    id: 'suspicion.list.person',
    message: 'Person',
    comment: 'Column of a list: the alias of the person',
  },
  began: /*i18n*/ { id: 'suspicion.list.began', message: 'Handed over on', comment: 'Column of a list: on which day' },
} as const satisfies Record<string, Message>;

/** What the table of disclosures calls what is handed over. */
export const sentName = /*i18n*/ {
  id: 'disclosure.kind.suspicion',
  message: 'Suspicion',
  comment: 'Kind of disclosure in a table',
};
