import type { Message } from '../../kernel/message.ts';

/** The server's messages about claims: events, refusals, tasks. */
export const redressMessages = {
  matters: /*i18n*/ {
    id: 'claim.matters',
    message: 'Wage claims',
    comment: 'Name of the whole kind: column of a list of what people answer for.',
  },
  opened: /*i18n*/ { id: 'claim.opened', message: 'Claim opened', comment: 'Event in a timeline' },
  takenBack: /*i18n*/ {
    id: 'claim.taken-back',
    message: 'Withdrawn with the import of the case',
    comment: 'Event in a timeline: the import that brought the claim was undone',
  },
  corrected: /*i18n*/ { id: 'claim.corrected', message: 'Claim corrected', comment: 'Event in a timeline' },
  entryWithdrawn: /*i18n*/ {
    id: 'claim.entry-withdrawn',
    message: 'Entry in the claim withdrawn',
    comment: 'Event in a timeline: something recorded by mistake',
  },
  nothingChanged: /*i18n*/ {
    id: 'claim.nothing-changed',
    message: 'Nothing is changed. Change what is wrong, or close the form.',
    comment: 'Refusal of a correction that changes nothing',
  },
  lineAdded: /*i18n*/ { id: 'claim.line-added', message: 'Claim line added', comment: 'Event in a timeline' },
  lineSaid: /*i18n*/ {
    id: 'claim.line-said',
    message: '{documented} documented, {probable} probable, {claimed} claimed',
    comment: 'Under a claim line that was withdrawn: what it said; all three are sums of money',
  },
  paydayTold: /*i18n*/ {
    id: 'claim.payday-told',
    message: 'Payday {day} added',
    comment: 'Event in a timeline; {day} is a date as 2025-11-25',
  },
  received: /*i18n*/ {
    id: 'claim.received',
    message: '{sum} received',
    comment: 'Event in a timeline; {sum} is as SEK 12,500',
  },
  payerTold: /*i18n*/ {
    id: 'claim.payer-told',
    message: 'Other payer added',
    comment: 'Event in a timeline',
  },
  notified: /*i18n*/ {
    id: 'claim.notified',
    message: 'Contractor notified of its liability for the pay',
    comment: 'Event in a timeline: the notice of contractor liability',
  },
  offerTold: /*i18n*/ {
    id: 'claim.offer-told',
    message: 'Settlement offer of {sum} from the opposing party',
    comment: 'Event in a timeline; {sum} is as SEK 12,500',
  },
  offerRefused: /*i18n*/ {
    id: 'claim.offer-refused',
    message: 'Offer refused',
    comment: 'Event in a timeline',
  },
  offerAccepted: /*i18n*/ {
    id: 'claim.offer-accepted',
    message: 'Offer accepted',
    comment: 'Event in a timeline',
  },
  otherCountry: /*i18n*/ {
    id: 'redress.problem.other-country',
    message:
      'The hours are calculated for another country than that of this claim. Calculate them again from its page.',
    comment: 'Problem: a calculation does not belong to the country of its claim',
  },
  noHours: /*i18n*/ {
    id: 'redress.problem.no-hours',
    message: 'Enter the hours: one row for each day.',
    comment: 'Problem: a calculation from hours without any hours',
  },
  noRateSource: /*i18n*/ {
    id: 'redress.problem.no-rate-source',
    message: 'Enter where the rate is from, such as the agreement and its page.',
    comment: 'Problem: a rate of pay was typed in without its source',
  },
  notARange: /*i18n*/ {
    id: 'claim.not-a-range',
    message:
      'The probable sum must include the documented one, and the claimed sum both. Correct the three sums, such as 1000, 2000 and 3000.',
    comment: 'Refusal: the sum on a larger basis is smaller than that on a smaller one',
  },
  noSuchLine: /*i18n*/ {
    id: 'claim.no-such-line',
    message: 'The claim has no such line. Open it again and choose a line, or none.',
    comment: 'Refusal: a payment was recorded for a line that does not exist',
  },
  nothingDue: /*i18n*/ {
    id: 'claim.nothing-due',
    message: 'No line has a due date. Add it first: the notice covers only specified pay.',
    comment: 'Refusal: a notice of contractor liability without any pay that fell due',
  },
  noSuchOffer: /*i18n*/ {
    id: 'claim.no-such-offer',
    message: 'The claim has no such offer. Open it again.',
    comment: 'Refusal: an answer to an offer that is not there',
  },
  offerAnswered: /*i18n*/ {
    id: 'claim.offer-answered',
    message: 'This offer has already been answered. Add a new offer separately.',
    comment: 'Refusal: an offer is answered once',
  },
  notInThatCase: /*i18n*/ {
    id: 'claim.not-in-that-case',
    message: 'The case is on another strand. Choose a case on the redress strand, or none.',
    comment: 'Refusal: a claim was to be opened in a case of another strand',
  },
  nowhere: /*i18n*/ {
    id: 'claim.nowhere',
    message:
      'Claims are kept by those who act for the worker, in the capacity of support. There is no file for claims in your capacity.',
    comment: 'Refusal: the capacity has no redress file',
  },
  taskTitle: /*i18n*/ {
    id: 'claim.task.title',
    message: 'Payment due from a contractor: {reference}',
    comment: 'Title of a task in My work; {reference} is the claim’s reference',
  },
  taskDetail: /*i18n*/ {
    id: 'claim.task.detail',
    message: 'The notice asked for {sum}. Seven working days have been counted from it.',
    comment: 'Below the title of a task in My work; {sum} is as SEK 12,500',
  },
  noChainRule: /*i18n*/ {
    id: 'claim.no-chain-rule',
    message:
      'No rule on the liability of contractors has been entered in CAPE for this country. If a contractor may be liable under its law, add it as another payer.',
    comment: 'Problem: a notice to a contractor, in a country whose law on it is not in CAPE',
  },
  anotherUnit: /*i18n*/ {
    id: 'claim.another-unit',
    message: 'Another unit',
    comment: 'Instead of the name of a person in another unit',
  },
  noticeAtRisk: /*i18n*/ {
    id: 'claim.loss.notice',
    message: 'Pay still covered by a notice to the contractors',
    comment: 'Row of the list of expiring rights: pay that is lost against contractors without a notice in time',
  },
  mainNoticeAtRisk: /*i18n*/ {
    id: 'claim.loss.main-notice',
    message: 'The second notice, to the main contractor: six months from the notice to the contractor who hired',
    comment: 'Row of the list of expiring rights: the claim against the main contractor without a notice in time',
  },
  barred: /*i18n*/ {
    id: 'claim.loss.barred',
    message: 'The wage claim, before it becomes time-barred (not verified)',
    comment: 'Row of the list of expiring rights: limitation of the claim',
  },
  holderContractor: /*i18n*/ {
    id: 'claim.loss.contractor',
    message: 'The contractors',
    comment: 'List of expiring rights: who holds the money',
  },
  holderEmployer: /*i18n*/ {
    id: 'claim.loss.employer',
    message: 'The employer',
    comment: 'List of expiring rights: who holds the money',
  },
  saverLawyer: /*i18n*/ {
    id: 'claim.loss.lawyer',
    message: 'The lawyer or union that acts for the worker',
    comment: 'List of expiring rights: who may save it',
  },
  actNotify: /*i18n*/ {
    id: 'claim.loss.act-notify',
    message: 'Notice to the contractors',
    comment: 'List of expiring rights: the act that saves it',
  },
  actClaim: /*i18n*/ {
    id: 'claim.loss.act-claim',
    message: 'Claim it in writing or in court',
    comment: 'List of expiring rights: the act that saves it',
  },
} satisfies Record<string, Message>;
