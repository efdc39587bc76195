import type { Message } from '../../../kernel/message.ts';

/** What the table of disclosures calls what is sent by each kind of letter. */
export const sentNames = {
  directive: /*i18n*/ {
    id: 'disclosure.kind.directive',
    message: 'Directive',
    comment: 'Kind of disclosure in a table: the leader of an investigation asks for a step',
  },
  'investigation-file': /*i18n*/ {
    id: 'disclosure.kind.investigation-file',
    message: 'Evidence from a criminal file',
    comment: 'Kind of disclosure in a table',
  },
} as const satisfies Record<string, Message>;
