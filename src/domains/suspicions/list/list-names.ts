import type { Message } from '../../../kernel/message.ts';

/** What a table of suspicions calls its columns and states. */
export const listNames = {
  'handed-over': /*i18n*/ {
    id: 'suspicion.list.handed-over',
    message: 'Handed over',
    comment: 'State in a list: this unit sent it',
  },
  asked: /*i18n*/ {
    id: 'suspicion.list.asked',
    message: 'Question to answer',
    comment: 'State in a list: the recipient has asked this unit',
  },
  'sent-on': /*i18n*/ {
    id: 'suspicion.list.sent-on',
    message: 'Sent to another unit',
    comment: 'State in a list: another hand-over took its place',
  },
  declined: /*i18n*/ { id: 'suspicion.list.declined', message: 'Declined', comment: 'State in a list' },
  withdrawn: /*i18n*/ {
    id: 'suspicion.list.withdrawn',
    message: 'Withdrawn',
    comment: 'State in a list: by the unit that handed it over',
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

/** What the table of disclosures calls what is said back about it, and the facts of that. */
export const replyName = /*i18n*/ {
  id: 'disclosure.kind.suspicion-reply',
  message: 'Reply about a suspicion',
  comment: 'Kind of disclosure in a table: declined, asked back on, or an outcome',
};
export const answerName = /*i18n*/ {
  id: 'disclosure.kind.suspicion-answer',
  message: 'Answer about a suspicion',
  comment: 'Kind of disclosure in a table: the sender answers what the recipient asked',
};
export const replyFacts = {
  reply: /*i18n*/ {
    id: 'suspicion.fact.reply',
    message: 'A reply about the unit itself, or a question',
    comment: 'Name of a fact in the table of disclosures',
  },
  outcome: /*i18n*/ {
    id: 'suspicion.fact.outcome',
    message: 'Outcome for the person',
    comment: 'Name of a fact in the table of disclosures',
  },
} as const satisfies Record<string, Message>;
