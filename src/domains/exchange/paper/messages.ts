/** What a claim for recruitment fees says on paper. */
export const feeClaimPaper = {
  title: /*i18n*/ {
    id: 'fee-claim.paper.title',
    message: 'Claim for recruitment fees',
    comment: 'Title of a letter to a contact in another country',
  },
  contact: /*i18n*/ {
    id: 'fee-claim.paper.contact',
    message: 'the contact in the other country',
    comment: 'At the foot of every page, after: For',
  },
  workers: /*i18n*/ { id: 'fee-claim.paper.workers', message: 'Workers', comment: 'In a letter, before a number' },
  amount: /*i18n*/ { id: 'fee-claim.paper.amount', message: 'Fees paid, total', comment: 'In a letter, before a sum' },
  period: /*i18n*/ { id: 'fee-claim.paper.period', message: 'Paid', comment: 'In a letter, before two months' },
  fromTo: /*i18n*/ {
    id: 'fee-claim.paper.from-to',
    message: '{from} to {to}',
    comment: 'Two months, such as 2025-03',
  },
  firm: /*i18n*/ { id: 'fee-claim.paper.firm', message: 'Paid to', comment: 'In a letter, before the name of a firm' },
  consent: /*i18n*/ {
    id: 'fee-claim.paper.consent',
    message: 'Consents',
    comment: 'In a letter, before how many workers have consented',
  },
  consentOf: /*i18n*/ {
    id: 'fee-claim.paper.consent-of',
    message: '{given} of {workers}, to disclosure to {unit} only',
    comment: 'In a letter: how many workers have consented, and to which unit',
  },
  story: /*i18n*/ {
    id: 'fee-claim.paper.story',
    message: 'The workers’ account',
    comment: 'Heading in a letter',
  },
  ground: /*i18n*/ { id: 'fee-claim.paper.ground', message: 'Ground', comment: 'In a letter, before a provision' },
  payTo: /*i18n*/ {
    id: 'fee-claim.paper.pay-to',
    message: 'How to pay the workers back',
    comment: 'In a letter, before a place to write',
  },
  fillIn: /*i18n*/ {
    id: 'fee-claim.paper.fill-in',
    message: 'not recorded in CAPE: fill in here',
    comment: 'In a letter: a place to write',
  },
  notDisclosed: /*i18n*/ {
    id: 'fee-claim.paper.not-disclosed',
    message: 'not disclosed',
    comment: 'In a letter, in place of a fact that was not chosen when the claim was sent',
  },
  copyTitle: /*i18n*/ {
    id: 'fee-claim.paper.copy-title',
    message: 'Copy of a received claim for recruitment fees',
    comment: 'Title of a document: what another agency sent',
  },
} as const;
