/** What a wage claim and a notice to a contractor say on paper. */
export const claimPaper = {
  title: /*i18n*/ { id: 'claim.paper.title', message: 'Wage claim', comment: 'Title of a letter' },
  worker: /*i18n*/ { id: 'claim.paper.worker', message: 'Worker', comment: 'In a letter: whose claim it is' },
  employer: /*i18n*/ { id: 'claim.paper.employer', message: 'Employer', comment: 'In a letter: against whom it is' },
  unknown: /*i18n*/ { id: 'claim.paper.unknown', message: 'not known', comment: 'In a letter, in place of a value' },
  period: /*i18n*/ { id: 'claim.paper.period', message: 'Work', comment: 'In a letter: from when to when' },
  periodFromTo: /*i18n*/ {
    id: 'claim.paper.from-to',
    message: '{from} to {to}',
    comment: 'In a letter: two dates',
  },
  lines: /*i18n*/ {
    id: 'claim.paper.lines',
    message: 'Claim lines, {currency}',
    comment: 'Caption of a table in a letter',
  },
  line: /*i18n*/ { id: 'claim.paper.line', message: 'Claim line', comment: 'Column of a table in a letter' },
  nature: /*i18n*/ { id: 'claim.paper.nature', message: 'Kind of amount', comment: 'Column: gross, net or cost' },
  documented: /*i18n*/ {
    id: 'claim.paper.documented',
    message: 'Documented',
    comment: 'Column: what documents prove',
  },
  claimed: /*i18n*/ { id: 'claim.paper.claimed', message: 'Claimed', comment: 'Column: what is claimed' },
  received: /*i18n*/ { id: 'claim.paper.received', message: 'Received', comment: 'Column: what has been paid' },
  notComputed: /*i18n*/ {
    id: 'claim.paper.not-computed',
    message: 'not computed',
    comment: 'In a cell: no sum was computed, which is not nothing',
  },
  sum: /*i18n*/ { id: 'claim.paper.sum', message: 'Total', comment: 'Last row of a table in a letter' },
  noLines: /*i18n*/ {
    id: 'claim.paper.no-lines',
    message: 'No claim lines are recorded.',
    comment: 'In a letter, in place of the table',
  },
  noticeTitle: /*i18n*/ {
    id: 'claim.paper.notice-title',
    message: 'Notice of unpaid wages',
    comment: 'Title of a letter to a contractor',
  },
  sent: /*i18n*/ { id: 'claim.paper.sent', message: 'Day of the notice', comment: 'In a letter to a contractor' },
  demand: /*i18n*/ { id: 'claim.paper.demand', message: 'Sum', comment: 'In a letter to a contractor' },
  payBy: /*i18n*/ { id: 'claim.paper.pay-by', message: 'Pay by', comment: 'In a letter to a contractor: a date' },
  howToPay: /*i18n*/ { id: 'claim.paper.how', message: 'How to pay', comment: 'In a letter to a contractor' },
  fillIn: /*i18n*/ {
    id: 'claim.paper.fill-in',
    message: '(not recorded in CAPE: write it here before the notice is sent)',
    comment: 'In a letter to a contractor, in place of what CAPE does not know',
  },
  noSuchNotice: /*i18n*/ {
    id: 'claim.paper.no-notice',
    message: 'This claim has no such notice. Reload the page and choose it there.',
    comment: 'Refusal',
  },
} as const;
