import type { Message } from '../../kernel/message.ts';

/** What the table of disclosures calls what is sent by each kind of letter. */
export const sentNames = {
  'reflection-request': /*i18n*/ {
    id: 'disclosure.kind.reflection-request',
    message: 'Request to apply for a reflection period',
    comment: 'Kind of disclosure in a table',
  },
  'reflection-application': /*i18n*/ {
    id: 'disclosure.kind.reflection-application',
    message: 'Application for a reflection period',
    comment: 'Kind of disclosure in a table',
  },
  'reflection-decision': /*i18n*/ {
    id: 'disclosure.kind.reflection-decision',
    message: 'Decision on a reflection period',
    comment: 'Kind of disclosure in a table',
  },
  'stay-until': /*i18n*/ {
    id: 'disclosure.kind.stay-until',
    message: 'Notice of a reflection period',
    comment: 'Kind of disclosure in a table: until when the person may stay',
  },
  'desk-question': /*i18n*/ {
    id: 'disclosure.kind.desk-question',
    message: 'Question to the support desk',
    comment: 'Kind of disclosure in a table',
  },
  'desk-answer': /*i18n*/ {
    id: 'disclosure.kind.desk-answer',
    message: 'Answer from the support desk',
    comment: 'Kind of disclosure in a table',
  },
} as const satisfies Record<string, Message>;
