import type { Message } from '../../kernel/message.ts';

export const disclosureMessages = {
  noLetterBox: /*i18n*/ {
    id: 'disclosure.no-letter-box',
    message: 'That unit takes no letters here. Nothing was sent. Choose another unit, or call them.',
    comment: 'Problem: the chosen address has no letter-box',
  },
  ownUnit: /*i18n*/ {
    id: 'disclosure.own-unit',
    message: 'That is your own unit. It already sees this.',
    comment: 'Problem: letter to own unit',
  },
  unresolved: /*i18n*/ {
    id: 'disclosure.unresolved',
    message: 'Two different things stand here. Decide which one holds before you pass it on.',
    comment: 'Problem: a field with a conflict was chosen for a letter',
  },
  factMissing: /*i18n*/ {
    id: 'disclosure.fact-missing',
    message: 'There is nothing to pass on here. Choose other facts.',
    comment: 'Problem: a chosen fact is not there',
  },
  sent: /*i18n*/ {
    id: 'disclosure.sent',
    message: 'Sent to {unit}',
    comment: 'Timeline: a letter was sent to another house',
  },
  received: /*i18n*/ {
    id: 'disclosure.received',
    message: 'Received from {unit}',
    comment: 'Timeline: a letter arrived from another house',
  },
  answeredReceived: /*i18n*/ {
    id: 'disclosure.answered-received',
    message: 'It has arrived',
    comment: 'Timeline of the sender: the letter was delivered',
  },
  answeredAcknowledged: /*i18n*/ {
    id: 'disclosure.answered-acknowledged',
    message: 'Somebody there has acknowledged it',
    comment: 'Timeline of the sender: a person has acknowledged it; no name on purpose',
  },
  waitingTitle: /*i18n*/ {
    id: 'disclosure.waiting.title',
    message: 'Nobody has acknowledged what you sent to {unit}',
    comment: 'My work, waiting for others: a letter not yet acknowledged',
  },
  waitingArrived: /*i18n*/ {
    id: 'disclosure.waiting.arrived',
    message: 'It has arrived. You will learn when somebody acknowledges it, and nothing more.',
    comment: 'My work: detail of a letter that was delivered but not acknowledged',
  },
  answeredTitle: /*i18n*/ {
    id: 'disclosure.answered.title',
    message: 'Somebody at {unit} has acknowledged it',
    comment:
      'My work, answered by others: what this unit had sent to {unit}; no name on purpose. The time stands beside it.',
  },
  answeredDetail: /*i18n*/ {
    id: 'disclosure.answered.detail',
    message: 'What you sent has somebody responsible there. You will not learn more here.',
    comment: 'My work: detail of a letter that was acknowledged',
  },
  waitingOnItsWay: /*i18n*/ {
    id: 'disclosure.waiting.on-its-way',
    message: 'It is on its way. You will learn when it has arrived.',
    comment: 'My work: detail of a letter not delivered yet',
  },
} satisfies Record<string, Message>;
