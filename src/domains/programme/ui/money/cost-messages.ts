export const costsTitle = /*i18n*/ {
  id: 'programme-budget.costs-title',
  message: 'Costs',
  comment: 'Heading',
};
export const costsNone = /*i18n*/ {
  id: 'programme-budget.costs-none',
  message: 'No costs yet.',
  comment: 'Empty state',
};
export const costsNoMatch = /*i18n*/ {
  id: 'programme-budget.costs-no-match',
  message: 'No cost matches the filter.',
  comment: 'Empty state of a filtered list',
};
export const addCost = /*i18n*/ {
  id: 'programme-budget.add-cost',
  message: 'Enter a cost',
  comment: 'Button that opens a form',
};
export const correctNamed = /*i18n*/ {
  id: 'programme-budget.correct-named',
  message: 'Correct the cost: {name}',
  comment: 'Button that opens a form, for those who hear the page',
};
export const correct = /*i18n*/ {
  id: 'programme-budget.correct',
  message: 'Correct',
  comment: 'Button that opens a form',
};
export const costOn = /*i18n*/ {
  id: 'programme-budget.cost-on',
  message: 'Day it was paid',
  comment: 'Label of a field',
};
export const costWhat = /*i18n*/ {
  id: 'programme-budget.cost-what',
  message: 'What was paid',
  comment: 'Label of a field',
};
export const costVoucher = /*i18n*/ {
  id: 'programme-budget.cost-voucher',
  message: 'Voucher number',
  comment: 'Label of a field',
};
export const costCurrency = /*i18n*/ {
  id: 'programme-budget.cost-currency',
  message: 'Currency',
  comment: 'Label of a field',
};
export const costAmount = /*i18n*/ {
  id: 'programme-budget.cost-amount',
  message: 'Amount',
  comment: 'Label of a field',
};
export const costAmountHint = /*i18n*/ {
  id: 'programme-budget.cost-amount-hint',
  message: 'A repayment has a minus sign.',
  comment: 'Hint at a field',
};
export const rate = /*i18n*/ {
  id: 'programme-budget.rate',
  message: 'Exchange rate',
  comment: 'Label of a field',
};
export const rateHint = /*i18n*/ {
  id: 'programme-budget.rate-hint',
  message: 'How much {currency} one unit of the other currency is worth, such as 11.4321.',
  comment: 'Hint at a field',
};
export const rateOn = /*i18n*/ {
  id: 'programme-budget.rate-on',
  message: 'Day of the rate',
  comment: 'Label of a field',
};
export const rateSource = /*i18n*/ {
  id: 'programme-budget.rate-source',
  message: 'Source of the rate',
  comment: 'Label of a field',
};
export const rateSourceHint = /*i18n*/ {
  id: 'programme-budget.rate-source-hint',
  message: 'Such as the central bank or the bank statement.',
  comment: 'Hint at a field',
};
export const receipts = /*i18n*/ {
  id: 'programme-budget.receipts',
  message: 'Receipts',
  comment: 'Label of a field: files of the programme',
};
export const receiptsHint = /*i18n*/ {
  id: 'programme-budget.receipts-hint',
  message: 'Files of the programme. Add the file further down, then choose it here.',
  comment: 'Hint at a field',
};
export const costSaved = /*i18n*/ {
  id: 'programme-budget.cost-saved',
  message: 'Cost saved.',
  comment: 'Said after sending',
};
export const paidIs = /*i18n*/ {
  id: 'programme-budget.paid-is',
  message: '{paid} at {rate} ({day}, {source})',
  comment: 'A cost in another currency',
};
export const noReceipt = /*i18n*/ {
  id: 'programme-budget.no-receipt',
  message: 'No receipt',
  comment: 'State of a cost',
};
export const receiptGone = /*i18n*/ {
  id: 'programme-budget.receipt-gone',
  message: '{name} (withdrawn)',
  comment: 'A receipt that was withdrawn',
};
export const earlier = /*i18n*/ {
  id: 'programme-budget.earlier',
  message: 'Before: {amount}, {day} ({name})',
  comment: 'What a cost said before it was corrected',
};
export const colDay = /*i18n*/ {
  id: 'programme-budget.col-day',
  message: 'Day',
  comment: 'Column',
};
export const colCost = /*i18n*/ {
  id: 'programme-budget.col-cost',
  message: 'Cost',
  comment: 'Column',
};
export const colAmount = /*i18n*/ {
  id: 'programme-budget.col-amount',
  message: 'Amount',
  comment: 'Column',
};
export const colReceipts = /*i18n*/ {
  id: 'programme-budget.col-receipts',
  message: 'Receipts',
  comment: 'Column',
};
export const filterLine = /*i18n*/ {
  id: 'programme-budget.filter-line',
  message: 'Budget line',
  comment: 'Label of a filter',
};
export const filterWords = /*i18n*/ {
  id: 'programme-budget.filter-words',
  message: 'Search among the costs',
  comment: 'Label of a filter',
};
export const filterReceipt = /*i18n*/ {
  id: 'programme-budget.filter-receipt',
  message: 'Only without a receipt',
  comment: 'Label of a filter',
};
export const shown = /*i18n*/ {
  id: 'programme-budget.shown',
  message: '{count, plural, one {# cost} other {# costs}}, {sum}',
  comment: 'Under a filter: how many and what they come to',
};
export const coFundingTitle = /*i18n*/ {
  id: 'programme-budget.co-funding-title',
  message: 'Co-funding',
  comment: 'Heading',
};
export const coFundingNone = /*i18n*/ {
  id: 'programme-budget.co-funding-none',
  message: 'No co-funding yet.',
  comment: 'Empty state',
};
export const addCoFunding = /*i18n*/ {
  id: 'programme-budget.add-co-funding',
  message: 'Add co-funding',
  comment: 'Button that opens a form',
};
export const who = /*i18n*/ {
  id: 'programme-budget.who',
  message: 'Organisation',
  comment: 'Label of a field',
};
export const whoHint = /*i18n*/ {
  id: 'programme-budget.who-hint',
  message: 'An organisation, never a person.',
  comment: 'Hint at a field',
};
export const coFundingKind = /*i18n*/ {
  id: 'programme-budget.co-funding-kind',
  message: 'Kind',
  comment: 'Label of a field',
};
export const promised = /*i18n*/ {
  id: 'programme-budget.promised',
  message: 'Promised, {currency}',
  comment: 'Label of a field',
};
export const received = /*i18n*/ {
  id: 'programme-budget.received',
  message: 'Received, {currency}',
  comment: 'Label of a field',
};
export const coFundingOn = /*i18n*/ {
  id: 'programme-budget.co-funding-on',
  message: 'As of',
  comment: 'Label of a field: a day',
};
export const note = /*i18n*/ {
  id: 'programme-budget.note',
  message: 'Note',
  comment: 'Label of a field',
};
export const coFundingSaved = /*i18n*/ {
  id: 'programme-budget.co-funding-saved',
  message: 'Co-funding saved.',
  comment: 'Said after sending',
};
export const asOf = /*i18n*/ {
  id: 'programme-budget.as-of',
  message: 'as of {day}',
  comment: 'Under an amount',
};
export const colPromised = /*i18n*/ {
  id: 'programme-budget.col-promised',
  message: 'Promised',
  comment: 'Column',
};
export const colReceived = /*i18n*/ {
  id: 'programme-budget.col-received',
  message: 'Received',
  comment: 'Column',
};
