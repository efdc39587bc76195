import type { Message } from '../../../kernel/message.ts';

/** What the table of disclosures calls its columns and codes. */
export const tableNames = {
  called: /*i18n*/ { id: 'disclosure.table.called', message: 'Disclosures', comment: 'Name of a list' },
  matter: /*i18n*/ {
    id: 'disclosure.table.matter',
    message: 'Matter',
    comment: 'Column of the table of disclosures: the reference of the matter from which something was sent',
  },
  what: /*i18n*/ {
    id: 'disclosure.table.what',
    message: 'What was disclosed',
    comment: 'Column of the table of disclosures: the facts that were chosen',
  },
  kind: /*i18n*/ {
    id: 'disclosure.table.kind',
    message: 'Type',
    comment: 'Column of the table of disclosures: signal, suspicion, directive …',
  },
  to: /*i18n*/ {
    id: 'disclosure.table.to',
    message: 'To',
    comment: 'Column of the table of disclosures: unit and agency',
  },
  ground: /*i18n*/ {
    id: 'disclosure.table.ground',
    message: 'Ground',
    comment: 'Column of the table of disclosures: on which provision',
  },
  by: /*i18n*/ {
    id: 'disclosure.table.by',
    message: 'Decided by',
    comment: 'Column of the table of disclosures: the person who decided it',
  },
  sent: /*i18n*/ { id: 'disclosure.table.sent', message: 'Sent', comment: 'Column of the table of disclosures: a day' },
  received: /*i18n*/ {
    id: 'disclosure.table.received',
    message: 'Arrived',
    comment: 'Column of the table of disclosures: on which day it arrived',
  },
  acknowledged: /*i18n*/ {
    id: 'disclosure.table.acknowledged',
    message: 'Acknowledged',
    comment: 'Column of the table of disclosures: on which day; and a state of one',
  },
  onTheWay: /*i18n*/ {
    id: 'disclosure.table.on-the-way',
    message: 'Sent, not arrived',
    comment: 'State of a disclosure in a table',
  },
  arrived: /*i18n*/ {
    id: 'disclosure.table.arrived',
    message: 'Arrived, not acknowledged',
    comment: 'State of a disclosure in a table',
  },
  declined: /*i18n*/ {
    id: 'disclosure.table.declined',
    message: 'Declined',
    comment: 'State of a disclosure in a table: a person there declined it',
  },
  lapsed: /*i18n*/ {
    id: 'disclosure.table.lapsed',
    message: 'Lapsed unanswered',
    comment: 'State of a disclosure in a table: the term of the recipient has passed',
  },
  closed: /*i18n*/ {
    id: 'disclosure.table.closed',
    message: 'Closed there',
    comment: 'State of a disclosure in a table: finished by the recipient, with no word of how',
  },
  stopped: /*i18n*/ {
    id: 'disclosure.table.stopped',
    message: 'Stopped before arrival',
    comment: 'State of a disclosure in a table: the consent was withdrawn in time',
  },
  withdrawn: /*i18n*/ {
    id: 'disclosure.table.withdrawn',
    message: 'Consent withdrawn, recipient notified',
    comment: 'State of a disclosure in a table: the recipient has a copy and was told',
  },
} as const satisfies Record<string, Message>;
