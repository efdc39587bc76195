/** What a hand-over says on paper, besides what its page says. */
export const handOverPaper = {
  title: /*i18n*/ {
    id: 'suspicion.paper.title',
    message: 'Hand-over of a suspicion of exploitation',
    comment: 'Title of a letter',
  },
  receivedTitle: /*i18n*/ {
    id: 'suspicion.paper.received-title',
    message: 'Copy of a received suspicion of exploitation',
    comment: 'Title of a document: what another agency handed over',
  },
  handedOverAt: /*i18n*/ { id: 'suspicion.paper.at', message: 'Handed over', comment: 'In a letter: a time' },
  from: /*i18n*/ { id: 'suspicion.paper.from', message: 'From', comment: 'In a letter: a unit and its agency' },
  purpose: /*i18n*/ { id: 'suspicion.paper.purpose', message: 'Purpose', comment: 'In a letter' },
  notTold: /*i18n*/ {
    id: 'suspicion.paper.not-told',
    message: 'not handed over',
    comment: 'In a letter, in place of a fact that was not sent: it is neither no nor zero',
  },
  nothing: /*i18n*/ {
    id: 'suspicion.paper.nothing',
    message: 'not stated',
    comment: 'In a letter, in place of a fact that a correction took away',
  },
  unfounded: /*i18n*/ {
    id: 'suspicion.paper.unfounded',
    message: 'removed when the suspicion was closed as unfounded',
    comment: 'In a letter, in place of the workplace: such a suspicion leaves no mark on the firm',
  },
  corrections: /*i18n*/ {
    id: 'suspicion.paper.corrections',
    message: 'Corrections by the recipient',
    comment: 'Heading in a letter: what the recipient has said instead, after what was received',
  },
  notOfSender: /*i18n*/ {
    id: 'suspicion.paper.not-of-sender',
    message: 'What follows was not handed over. The recipient has recorded it in place of what is stated above.',
    comment: 'In a letter, under the heading Corrections by the recipient',
  },
  peopleUnknown: /*i18n*/ {
    id: 'suspicion.paper.people-unknown',
    message: 'not known',
    comment: 'In a letter: how many people',
  },
} as const;
