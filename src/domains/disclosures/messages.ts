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
  onlyWhoAsked: /*i18n*/ {
    id: 'disclosure.only-who-asked',
    message: 'An answer goes to the unit that asked, and to no other. Choose that unit.',
    comment: 'Problem: another unit was chosen for a letter that answers one',
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
  stopped: /*i18n*/ {
    id: 'disclosure.stopped',
    message: 'The consent was withdrawn. The letter to {unit} was stopped before it arrived',
    comment: 'Timeline of the sender: nobody over there has received it',
  },
  withdrew: /*i18n*/ {
    id: 'disclosure.withdrew',
    message: 'The consent was withdrawn. {unit} is told',
    comment: 'Timeline of the sender: a letter follows the one that has arrived',
  },
  withdrawn: /*i18n*/ {
    id: 'disclosure.withdrawn',
    message: 'The person’s consent to what was sent here was withdrawn',
    comment: 'Timeline of the recipient: no name and no reason on purpose',
  },
  heeded: /*i18n*/ {
    id: 'disclosure.heeded',
    message: 'Has seen that the consent was withdrawn',
    comment: 'Timeline of the recipient: act withdrawal.acknowledge',
  },
  heededBefore: /*i18n*/ {
    id: 'disclosure.heeded-before',
    message: 'Somebody here has said so already. Open the page again.',
    comment: 'Problem: withdrawal.acknowledge a second time',
  },
  withdrawnTitle: /*i18n*/ {
    id: 'disclosure.withdrawn.title',
    message: 'A person has withdrawn their consent to what {unit} sent you',
    comment: 'My work: a letter told that the yes which another letter rested on was taken back',
  },
  withdrawnDetail: /*i18n*/ {
    id: 'disclosure.withdrawn.detail',
    message: 'Use it no further without another ground. Open it, and say that you have seen this.',
    comment: 'My work: detail of a consent that was withdrawn',
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
