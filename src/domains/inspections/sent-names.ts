import type { Message } from '../../kernel/message.ts';

/** What the table of disclosures calls what is sent by each kind of letter. */
export const sentNames = {
  'room-invitation': /*i18n*/ {
    id: 'disclosure.kind.room-invitation',
    message: 'Invitation to a joint inspection',
    comment: 'Kind of disclosure in a table',
  },
  'information-request': /*i18n*/ {
    id: 'disclosure.kind.information-request',
    message: 'Request for information',
    comment: 'Kind of disclosure in a table',
  },
  'information-answer': /*i18n*/ {
    id: 'disclosure.kind.information-answer',
    message: 'Answer to a request for information',
    comment: 'Kind of disclosure in a table',
  },
  conversation: /*i18n*/ {
    id: 'disclosure.kind.conversation',
    message: 'A worker’s answers',
    comment: 'Kind of disclosure in a table: what a worker said during a visit, to the one unit that they consented to',
  },
  'answers-question': /*i18n*/ {
    id: 'disclosure.kind.answers-question',
    message: 'Request for first answers',
    comment: 'Kind of disclosure in a table',
  },
  'answers-given': /*i18n*/ {
    id: 'disclosure.kind.answers-given',
    message: 'First answers',
    comment: 'Kind of disclosure in a table',
  },
} as const satisfies Record<string, Message>;
