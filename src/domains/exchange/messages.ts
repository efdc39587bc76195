export const exchangeMessages = {
  moreThanWorkers: /*i18n*/ {
    id: 'exchange.more-than-workers',
    message: 'More have said yes than there are workers.',
    comment: 'Problem at a number',
  },
  ownClaim: /*i18n*/ {
    id: 'exchange.own-claim',
    message: 'This claim was written here. Only one that came by letter can be taken.',
    comment: 'Refusal.',
  },
  alreadyTaken: /*i18n*/ {
    id: 'exchange.already-taken',
    message: 'Somebody has taken this claim already.',
    comment: 'Refusal.',
  },
  registered: /*i18n*/ {
    id: 'exchange.registered',
    message: 'Wrote down a fee claim for {workers} workers',
    comment: 'Line of a timeline. No full stop.',
  },
  passedOn: /*i18n*/ {
    id: 'exchange.passed-on',
    message: 'Sent {count, plural, one {# fact} other {# facts}} to {unit}',
    comment: 'Line of a timeline. No full stop.',
  },
  taken: /*i18n*/ {
    id: 'exchange.taken',
    message: 'Took the claim',
    comment: 'Line of a timeline. No full stop.',
  },
  anotherHouse: /*i18n*/ {
    id: 'exchange.another-house',
    message: 'Another house',
    comment: 'Stands in place of the name of a unit that is not known.',
  },
  taskTitle: /*i18n*/ {
    id: 'exchange.task-title',
    message: 'A fee claim from {unit}',
    comment: 'Title in My work; {unit} is a unit of another country.',
  },
  taskDetail: /*i18n*/ {
    id: 'exchange.task-detail',
    message:
      '{workers, plural, =0 {Somebody takes it, or says that nobody can} one {For one worker} other {For # workers}}',
    comment: 'Detail in My work.',
  },
};
