import type { Message } from '../../kernel/message.ts';

export const disclosureMessages = {
  noLetterBox: /*i18n*/ {
    id: 'disclosure.no-letter-box',
    message: 'That unit cannot receive disclosures here. Nothing was sent. Choose another unit, or call them.',
    comment: 'Problem: the chosen address has no letter-box',
  },
  ownUnit: /*i18n*/ {
    id: 'disclosure.own-unit',
    message: 'This is your own unit. It already sees this.',
    comment: 'Problem: disclosure to own unit',
  },
  onlyWhoAsked: /*i18n*/ {
    id: 'disclosure.only-who-asked',
    message: 'An answer can only go to the unit that asked. Choose that unit.',
    comment: 'Problem: another unit was chosen for a disclosure that answers one',
  },
  unresolved: /*i18n*/ {
    id: 'disclosure.unresolved',
    message: 'There are two differing answers. Choose which one counts before you disclose it.',
    comment: 'Problem: a field with a conflict was chosen for a disclosure',
  },
  factMissing: /*i18n*/ {
    id: 'disclosure.fact-missing',
    message: 'There is nothing to disclose here. Choose other facts.',
    comment: 'Problem: a chosen fact is not there',
  },
  sent: /*i18n*/ {
    id: 'disclosure.sent',
    message: 'Disclosed to {unit}',
    comment: 'Timeline: a disclosure was sent to another agency',
  },
  received: /*i18n*/ {
    id: 'disclosure.received',
    message: 'Received from {unit}',
    comment: 'Timeline: a disclosure arrived from another agency',
  },
  answeredReceived: /*i18n*/ {
    id: 'disclosure.answered-received',
    message: 'Received by the recipient',
    comment: 'Timeline of the sender: the disclosure was delivered',
  },
  answeredAcknowledged: /*i18n*/ {
    id: 'disclosure.answered-acknowledged',
    message: 'Acknowledged by the recipient',
    comment: 'Timeline of the sender: a person has acknowledged it; no name on purpose',
  },
  answeredDeclined: /*i18n*/ {
    id: 'disclosure.answered-declined',
    message: 'Declined by the recipient',
    comment: 'Timeline of the sender: a person there has declined it; no name on purpose',
  },
  answeredLapsed: /*i18n*/ {
    id: 'disclosure.answered-lapsed',
    message: 'Lapsed: the recipient did not answer within its term',
    comment: 'Timeline of the sender: recorded by the clock of the other agency',
  },
  answeredClosed: /*i18n*/ {
    id: 'disclosure.answered-closed',
    message: 'Closed by the recipient',
    comment: 'Timeline of the sender: nothing is said of how it ended',
  },
  stopped: /*i18n*/ {
    id: 'disclosure.stopped',
    message: 'The consent was withdrawn. The disclosure to {unit} was stopped before it arrived',
    comment: 'Timeline of the sender: the other agency has not received it',
  },
  withdrew: /*i18n*/ {
    id: 'disclosure.withdrew',
    message: 'The consent was withdrawn. {unit} is notified',
    comment: 'Timeline of the sender: a notice follows the disclosure that has arrived',
  },
  withdrawn: /*i18n*/ {
    id: 'disclosure.withdrawn',
    message: 'The person withdrew the consent to what was disclosed here',
    comment: 'Timeline of the recipient: no name and no reason on purpose',
  },
  stoppedMatter: /*i18n*/ {
    id: 'disclosure.stopped-matter',
    message: 'Withdrawn. The disclosure to {unit} was stopped before it arrived',
    comment: 'Timeline of the sender: it withdrew what it had sent, and the other agency has not received it',
  },
  withdrewMatter: /*i18n*/ {
    id: 'disclosure.withdrew-matter',
    message: 'Withdrawn. {unit} is notified',
    comment: 'Timeline of the sender: it withdrew what it had sent, and a notice follows',
  },
  withdrawnMatter: /*i18n*/ {
    id: 'disclosure.withdrawn-matter',
    message: 'The sender withdrew what was disclosed here',
    comment: 'Timeline of the recipient: no name and no reason on purpose',
  },
  heeded: /*i18n*/ {
    id: 'disclosure.heeded',
    message: 'Confirmed that the withdrawal was seen',
    comment: 'Timeline of the recipient: act withdrawal.acknowledge',
  },
  heededBefore: /*i18n*/ {
    id: 'disclosure.heeded-before',
    message: 'A colleague has already confirmed it. Reload the page.',
    comment: 'Problem: withdrawal.acknowledge a second time',
  },
  withdrawnTitle: /*i18n*/ {
    id: 'disclosure.withdrawn.title',
    message: 'A person has withdrawn the consent to what {unit} disclosed to you',
    comment: 'My work: a notice that the consent on which a disclosure rested was withdrawn',
  },
  withdrawnDetail: /*i18n*/ {
    id: 'disclosure.withdrawn.detail',
    message: 'Do not use it without another ground. Open it, and confirm that you have seen this.',
    comment: 'My work: detail of a consent that was withdrawn',
  },
  withdrawnMatterTitle: /*i18n*/ {
    id: 'disclosure.withdrawn-matter.title',
    message: '{unit} has withdrawn what it handed over to you',
    comment: 'My work: a notice that the sender withdrew the matter',
  },
  withdrawnMatterDetail: /*i18n*/ {
    id: 'disclosure.withdrawn-matter.detail',
    message: 'You no longer have to answer it. Open it, and confirm that you have seen this.',
    comment: 'My work: detail of a matter that the sender withdrew',
  },
  lapsedTitle: /*i18n*/ {
    id: 'disclosure.lapsed.title',
    message: '{unit} did not answer: choose where to send it instead',
    comment: 'My work: what this unit had sent has lapsed there',
  },
  lapsedDetail: /*i18n*/ {
    id: 'disclosure.lapsed.detail',
    message: 'The term of the recipient has passed. You are responsible again until another unit takes it.',
    comment: 'My work: detail of a disclosure that lapsed',
  },
  waitingTitle: /*i18n*/ {
    id: 'disclosure.waiting.title',
    message: 'Disclosure to {unit}: not acknowledged',
    comment: 'My work, waiting for others: a disclosure not yet acknowledged',
  },
  waitingArrived: /*i18n*/ {
    id: 'disclosure.waiting.arrived',
    message: 'It has arrived. You are notified when it is acknowledged, nothing more.',
    comment: 'My work: detail of a disclosure that was delivered but not acknowledged',
  },
  answeredTitle: /*i18n*/ {
    id: 'disclosure.answered.title',
    message: '{unit} has acknowledged your disclosure',
    comment:
      'My work, answered by others: what this unit had sent to {unit}; no name on purpose. The time is beside it.',
  },
  answeredDetail: /*i18n*/ {
    id: 'disclosure.answered.detail',
    message: 'There is now a person responsible there. You receive no more information here.',
    comment: 'My work: detail of a disclosure that was acknowledged',
  },
  waitingOnItsWay: /*i18n*/ {
    id: 'disclosure.waiting.on-its-way',
    message: 'It is on its way. You are notified when it has arrived.',
    comment: 'My work: detail of a disclosure not delivered yet',
  },
} satisfies Record<string, Message>;
