import type { Message } from '../../kernel/message.ts';

/** What the server says of claims: events, refusals, tasks. */
export const redressMessages = {
  opened: /*i18n*/ { id: 'claim.opened', message: 'The claim was opened', comment: 'Event in a timeline' },
  lined: /*i18n*/ { id: 'claim.lined', message: 'A line of the claim was written', comment: 'Event in a timeline' },
  paydayTold: /*i18n*/ {
    id: 'claim.payday-told',
    message: 'The payday of {day} was written down',
    comment: 'Event in a timeline; {day} is a date as 2025-11-25',
  },
  received: /*i18n*/ {
    id: 'claim.received',
    message: '{kronor} kronor were received',
    comment: 'Event in a timeline; {kronor} is a number',
  },
  payerTold: /*i18n*/ {
    id: 'claim.payer-told',
    message: 'Who else can pay was written down',
    comment: 'Event in a timeline',
  },
  notified: /*i18n*/ {
    id: 'claim.notified',
    message: 'A contractor was told that it answers for the pay',
    comment: 'Event in a timeline: the notice of contractor liability',
  },
  offerTold: /*i18n*/ {
    id: 'claim.offer-told',
    message: 'The other side offered {kronor} kronor to settle',
    comment: 'Event in a timeline; {kronor} is a number',
  },
  offerRefused: /*i18n*/ {
    id: 'claim.offer-refused',
    message: 'The offer was refused',
    comment: 'Event in a timeline',
  },
  offerAccepted: /*i18n*/ {
    id: 'claim.offer-accepted',
    message: 'The offer was accepted',
    comment: 'Event in a timeline',
  },
  notARange: /*i18n*/ {
    id: 'claim.not-a-range',
    message: 'What is probable holds what is documented, and what is claimed holds both. Correct the three sums.',
    comment: 'Refusal: the sum on a larger basis is smaller than that on a smaller one',
  },
  noSuchLine: /*i18n*/ {
    id: 'claim.no-such-line',
    message: 'This claim has no such line. Open it again and choose one, or none.',
    comment: 'Refusal: a payment was said to be for a line that is not there',
  },
  nothingDue: /*i18n*/ {
    id: 'claim.nothing-due',
    message: 'No line says when the pay fell due. Write that first: the notice reaches only pay that is named.',
    comment: 'Refusal: a notice of contractor liability without any pay that fell due',
  },
  noSuchOffer: /*i18n*/ {
    id: 'claim.no-such-offer',
    message: 'This claim has no such offer. Open it again.',
    comment: 'Refusal: an answer to an offer that is not there',
  },
  offerAnswered: /*i18n*/ {
    id: 'claim.offer-answered',
    message: 'This offer was answered already. A new offer is written down as a new one.',
    comment: 'Refusal: an offer is answered once',
  },
  notInThatCase: /*i18n*/ {
    id: 'claim.not-in-that-case',
    message: 'This case does not lie where claims lie. Choose a case on the redress track, or none.',
    comment: 'Refusal: a claim was to be opened in a case of another track',
  },
  nowhere: /*i18n*/ {
    id: 'claim.nowhere',
    message: 'Claims are kept by those who act for the worker, in the capacity support. Yours has no place for them.',
    comment: 'Refusal: the capacity has no redress file',
  },
  taskTitle: /*i18n*/ {
    id: 'claim.task.title',
    message: 'A contractor is to pay: {reference}',
    comment: 'Title of a task in My work; {reference} is the claim’s reference',
  },
  taskDetail: /*i18n*/ {
    id: 'claim.task.detail',
    message: 'The notice asked for {kronor} kronor. Seven working days have been counted from it.',
    comment: 'Below the title of a task in My work; {kronor} is a number',
  },
  anotherUnit: /*i18n*/ {
    id: 'claim.another-unit',
    message: 'Another unit',
    comment: 'Instead of the name of somebody of another unit',
  },
  noticeAtRisk: /*i18n*/ {
    id: 'claim.loss.notice',
    message: 'Pay that a notice to the contractors still reaches',
    comment: 'Row of the last-chance line: pay that is lost against contractors if nobody tells them in time',
  },
  mainNoticeAtRisk: /*i18n*/ {
    id: 'claim.loss.main-notice',
    message: 'The second notice, to the main contractor: six months from the notice to the one who hired',
    comment: 'Row of the line of what expires: the claim against the main contractor if nobody notifies it in time',
  },
  barred: /*i18n*/ {
    id: 'claim.loss.barred',
    message: 'The wage claim, before it is barred by time (not verified)',
    comment: 'Row of the last-chance line: limitation of the claim',
  },
  holderContractor: /*i18n*/ {
    id: 'claim.loss.contractor',
    message: 'The contractors',
    comment: 'Last-chance line: who holds the money',
  },
  holderEmployer: /*i18n*/ {
    id: 'claim.loss.employer',
    message: 'The employer',
    comment: 'Last-chance line: who holds the money',
  },
  saverLawyer: /*i18n*/ {
    id: 'claim.loss.lawyer',
    message: 'The lawyer or union that acts for the worker',
    comment: 'Last-chance line: who may save it',
  },
  actNotify: /*i18n*/ {
    id: 'claim.loss.act-notify',
    message: 'Notice to the contractors',
    comment: 'Last-chance line: the act that saves it',
  },
  actClaim: /*i18n*/ {
    id: 'claim.loss.act-claim',
    message: 'Claim it in writing or in court',
    comment: 'Last-chance line: the act that saves it',
  },
} satisfies Record<string, Message>;
