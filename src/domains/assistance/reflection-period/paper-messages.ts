/** What the letter to a person about their reflection period says. A speaker signs these texts before they are sent in another language. */
export const periodPaper = {
  title: /*i18n*/ {
    id: 'assistance.paper.title',
    message: 'About your reflection period',
    comment: 'Title of a letter to a person who may be exploited: plain words',
  },
  state: /*i18n*/ { id: 'assistance.paper.state', message: 'Status', comment: 'In a letter to a person' },
  appliedOn: /*i18n*/ { id: 'assistance.paper.applied', message: 'Applied for on', comment: 'In a letter to a person' },
  firstDay: /*i18n*/ { id: 'assistance.paper.first', message: 'First day', comment: 'In a letter to a person' },
  extendedOn: /*i18n*/ { id: 'assistance.paper.extended', message: 'Extended on', comment: 'In a letter to a person' },
  lastDay: /*i18n*/ { id: 'assistance.paper.last', message: 'Last day', comment: 'In a letter to a person' },
  endedOn: /*i18n*/ { id: 'assistance.paper.ended', message: 'Ended on', comment: 'In a letter to a person' },
  notYet: /*i18n*/ { id: 'assistance.paper.not-yet', message: 'not yet', comment: 'In place of a day' },
} as const;
