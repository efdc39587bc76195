/** What the acts on the money of a programme say, and why they are refused. */
export const moneyMessages = {
  lineUnknown: /*i18n*/ {
    id: 'programme-money.line-unknown',
    message: 'The programme has no such budget line. Reload the page.',
    comment: 'Problem at a field',
  },
  noCurrencyYet: /*i18n*/ {
    id: 'programme-money.no-currency-yet',
    message: 'The programme has no currency. Choose one under “Change details” first.',
    comment: 'Refusal: amounts need a currency',
  },
  tooManyLines: /*i18n*/ {
    id: 'programme-money.too-many-lines',
    message: 'A programme has room for 80 budget lines. Withdraw one that is not used.',
    comment: 'Refusal.',
  },
  tooManyCosts: /*i18n*/ {
    id: 'programme-money.too-many-costs',
    message: 'A programme has room for 2,000 costs. Enter several small ones as one, with a summary as its receipt.',
    comment: 'Refusal.',
  },
  tooManySources: /*i18n*/ {
    id: 'programme-money.too-many-sources',
    message: 'A programme has room for 60 co-funders. Withdraw one that gives nothing.',
    comment: 'Refusal.',
  },
  dayToCome: /*i18n*/ {
    id: 'programme-money.day-to-come',
    message: 'The day is in the future. Choose a day that has come.',
    comment: 'Problem at a date',
  },
  rateMissing: /*i18n*/ {
    id: 'programme-money.rate-missing',
    message: 'The amount is in another currency. Write the exchange rate, such as 11.4321',
    comment: 'Error at a field. No full stop.',
  },
  rateNotNeeded: /*i18n*/ {
    id: 'programme-money.rate-not-needed',
    message: 'The amount is in the currency of the programme, so it has no exchange rate.',
    comment: 'Problem at a field',
  },
  amountTooLarge: /*i18n*/ {
    id: 'programme-money.amount-too-large',
    message: 'The amount is too large at this exchange rate. Check both.',
    comment: 'Problem at a field',
  },
  receiptUnknown: /*i18n*/ {
    id: 'programme-money.receipt-unknown',
    message: 'A receipt is not among the files of the programme any more. Choose again.',
    comment: 'Problem at a field',
  },
  noDeviation: /*i18n*/ {
    id: 'programme-money.no-deviation',
    message: 'This budget line does not depart from its plan, so there is nothing to explain.',
    comment: 'Refusal.',
  },
  lineSet: /*i18n*/ {
    id: 'programme-money.line-set',
    message: 'Budget line added or changed',
    comment: 'Line of a timeline. No full stop.',
  },
  costEntered: /*i18n*/ {
    id: 'programme-money.cost-entered',
    message: 'Cost entered or corrected',
    comment: 'Line of a timeline. No full stop.',
  },
  forecastSet: /*i18n*/ {
    id: 'programme-money.forecast-set',
    message: 'Forecast of a budget line entered',
    comment: 'Line of a timeline. No full stop.',
  },
  deviationExplained: /*i18n*/ {
    id: 'programme-money.deviation-explained',
    message: 'Deviation from the budget explained',
    comment: 'Line of a timeline. No full stop.',
  },
  coFundingSet: /*i18n*/ {
    id: 'programme-money.co-funding-set',
    message: 'Co-funding entered or changed',
    comment: 'Line of a timeline. No full stop.',
  },
  termsSet: /*i18n*/ {
    id: 'programme-money.terms-set',
    message: 'Terms of the funder entered',
    comment: 'Line of a timeline. No full stop.',
  },
};
