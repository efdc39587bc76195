import type { Message } from '../../kernel/message.ts';
import type { lineKinds, natures, payerKinds } from './schema.ts';

/** What codes of a claim are called, on its page and on paper. */
export const kindNames: Readonly<Record<(typeof lineKinds)[number], Message>> = {
  overtime: /*i18n*/ { id: 'claim.kind.overtime', message: 'Overtime', comment: 'A line of a wage claim' },
  'unpaid-wage': /*i18n*/ { id: 'claim.kind.unpaid', message: 'Unpaid pay', comment: 'A line of a wage claim' },
  'cash-back': /*i18n*/ { id: 'claim.kind.cash-back', message: 'Cash given back', comment: 'A line of a wage claim' },
  rent: /*i18n*/ { id: 'claim.kind.rent', message: 'Rent', comment: 'A line of a wage claim' },
  fee: /*i18n*/ { id: 'claim.kind.fee', message: 'Fee paid to an agent', comment: 'A line of a wage claim' },
  'holiday-pay': /*i18n*/ { id: 'claim.kind.holiday', message: 'Holiday pay', comment: 'A line of a wage claim' },
  violation: /*i18n*/ {
    id: 'claim.kind.violation',
    message: 'Compensation for violation',
    comment: 'A line of a wage claim: kränkningsersättning',
  },
  other: /*i18n*/ { id: 'claim.kind.other', message: 'Other', comment: 'A line of a wage claim' },
};
export const natureNames: Readonly<Record<(typeof natures)[number], Message>> = {
  gross: /*i18n*/ { id: 'claim.nature.gross', message: 'gross', comment: 'Kind of money: before tax' },
  net: /*i18n*/ { id: 'claim.nature.net', message: 'net', comment: 'Kind of money: after tax' },
  cost: /*i18n*/ { id: 'claim.nature.cost', message: 'cost', comment: 'Kind of money: what the worker had to pay' },
};
export const payerNames: Readonly<Record<(typeof payerKinds)[number], Message>> = {
  'wage-guarantee': /*i18n*/ { id: 'claim.payer.guarantee', message: 'Wage guarantee', comment: 'Who may pay' },
  controller: /*i18n*/ {
    id: 'claim.payer.controller',
    message: 'Damages from the person who ran the business',
    comment: 'Who may pay',
  },
  estate: /*i18n*/ { id: 'claim.payer.estate', message: 'Bankruptcy estate', comment: 'Who may pay' },
  contractor: /*i18n*/ { id: 'claim.payer.contractor', message: 'Contractor in the chain', comment: 'Who may pay' },
  client: /*i18n*/ { id: 'claim.payer.client', message: 'Client', comment: 'Who may pay: the one who bought the work' },
  employer: /*i18n*/ { id: 'claim.payer.employer', message: 'Employer', comment: 'Who may pay' },
  'victim-compensation': /*i18n*/ {
    id: 'claim.payer.compensation',
    message: 'State compensation for crime',
    comment: 'Who may pay: brottsskadeersättning',
  },
};
