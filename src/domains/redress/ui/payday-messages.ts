/** The form of a payday. */
export const aPayday = /*i18n*/ {
  id: 'claim.payday.title',
  message: 'Record a payday',
  comment: 'Button; what was owed and paid on one payday',
};
export const paydayHint = /*i18n*/ {
  id: 'claim.payday.hint',
  message: 'A day recorded again replaces what was recorded for it. An empty sum is nothing.',
  comment: 'Above the form of a payday',
};
export const payday = /*i18n*/ { id: 'claim.payday.day', message: 'Payday', comment: 'Field: a date' };
export const owed = /*i18n*/ {
  id: 'claim.payday.owed',
  message: 'Gross pay owed, in {currency}',
  comment: 'Field; currency: kronor, euros …',
};
export const overtimeBesides = /*i18n*/ {
  id: 'claim.payday.overtime-besides',
  message: 'Is overtime owed besides?',
  comment: 'Field: yes or no',
};
export const reported = /*i18n*/ {
  id: 'claim.payday.reported',
  message: 'Gross pay reported, on the payslip or to the tax agency',
  comment: 'Field: a sum',
};
export const toBank = /*i18n*/ { id: 'claim.payday.net', message: 'Net into the account', comment: 'Field: a sum' };
export const inCash = /*i18n*/ { id: 'claim.payday.cash', message: 'Paid in cash', comment: 'Field: a sum' };
export const deducted = /*i18n*/ {
  id: 'claim.payday.deducted',
  message: 'Deducted from the pay, besides tax',
  comment: 'Field: a sum',
};
export const cashBack = /*i18n*/ {
  id: 'claim.payday.cash-back',
  message: 'Given back in cash',
  comment: 'Field: a sum',
};
export const rent = /*i18n*/ { id: 'claim.payday.rent', message: 'Rent paid to the employer', comment: 'Field: a sum' };
export const fee = /*i18n*/ {
  id: 'claim.payday.fee',
  message: 'Fees paid for the work or the journey',
  comment: 'Field: a sum',
};
export const more = {
  cash: /*i18n*/ { id: 'claim.payday.more-cash', message: 'in cash: {sum}', comment: 'Below a sum of a payday' },
  deducted: /*i18n*/ {
    id: 'claim.payday.more-deducted',
    message: 'deducted: {sum}',
    comment: 'Below a sum of a payday',
  },
  rent: /*i18n*/ { id: 'claim.payday.more-rent', message: 'rent: {sum}', comment: 'Below a sum of a payday' },
  fee: /*i18n*/ { id: 'claim.payday.more-fee', message: 'fees: {sum}', comment: 'Below a sum of a payday' },
} as const;
