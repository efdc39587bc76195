export const exchangeMessages = {
  matters: /*i18n*/ {
    id: 'exchange.matters',
    message: 'Claims abroad',
    comment: 'Name of the whole kind: column of a list of what people answer for.',
  },
  moreThanWorkers: /*i18n*/ {
    id: 'exchange.more-than-workers',
    message: 'The number who consented is higher than the number of workers. Correct one of them.',
    comment: 'Problem at a number',
  },
  ownClaim: /*i18n*/ {
    id: 'exchange.own-claim',
    message: 'This claim was registered here. Only a claim received from another agency can be acknowledged.',
    comment: 'Refusal.',
  },
  alreadyTaken: /*i18n*/ {
    id: 'exchange.already-taken',
    message: 'A colleague has already acknowledged this claim.',
    comment: 'Refusal.',
  },
  claimWithdrawn: /*i18n*/ {
    id: 'exchange.claim-withdrawn',
    message: 'Claim withdrawn: registered by mistake',
    comment: 'Timeline: act fee-claim.withdraw',
  },
  claimHasCrossed: /*i18n*/ {
    id: 'exchange.claim-has-crossed',
    message:
      'Facts of this claim have been sent to another country, so it stays. Tell the contact there what was wrong.',
    comment: 'Refusal, when someone withdraws a claim abroad that was sent',
  },
  registered: /*i18n*/ {
    id: 'exchange.registered',
    message: 'Fee claim registered for {workers} workers',
    comment: 'Line of a timeline. No full stop.',
  },
  passedOn: /*i18n*/ {
    id: 'exchange.passed-on',
    message: 'Disclosed {count, plural, one {# fact} other {# facts}} to {unit}',
    comment: 'Line of a timeline. No full stop.',
  },
  taken: /*i18n*/ {
    id: 'exchange.taken',
    message: 'Claim acknowledged',
    comment: 'Line of a timeline. No full stop.',
  },
  anotherAgency: /*i18n*/ {
    id: 'exchange.another-agency',
    message: 'Another agency',
    comment: 'In place of the name of a unit that is not known.',
  },
  taskTitle: /*i18n*/ {
    id: 'exchange.task-title',
    message: 'A fee claim from {unit}',
    comment: 'Title in My work; {unit} is a unit of another country.',
  },
  taskDetail: /*i18n*/ {
    id: 'exchange.task-detail',
    message:
      '{workers, plural, =0 {Acknowledge it, or reply that it cannot be handled} one {For one worker} other {For # workers}}',
    comment: 'Detail in My work.',
  },
};
