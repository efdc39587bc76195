/** What a report to the funder says of money and deviations from the budget. */
export const reportMoneyText = {
  title: /*i18n*/ {
    id: 'programme-report-money.title',
    message: 'Money',
    comment: 'Heading',
  },
  none: /*i18n*/ {
    id: 'programme-report-money.none',
    message: 'No budget is entered.',
    comment: 'Under a heading',
  },
  caption: /*i18n*/ {
    id: 'programme-report-money.caption',
    message: 'Budget, in {currency}',
    comment: 'Title of a table',
  },
  line: /*i18n*/ {
    id: 'programme-report-money.line',
    message: 'Budget line',
    comment: 'Column',
  },
  planned: /*i18n*/ {
    id: 'programme-report-money.planned',
    message: 'Budget',
    comment: 'Column: planned',
  },
  inPeriod: /*i18n*/ {
    id: 'programme-report-money.in-period',
    message: 'Spent in the period',
    comment: 'Column',
  },
  spent: /*i18n*/ {
    id: 'programme-report-money.spent',
    message: 'Spent in all',
    comment: 'Column',
  },
  remaining: /*i18n*/ {
    id: 'programme-report-money.remaining',
    message: 'Forecast for the rest',
    comment: 'Column: expected until the end',
  },
  expected: /*i18n*/ {
    id: 'programme-report-money.expected',
    message: 'Expected total',
    comment: 'Column',
  },
  deviation: /*i18n*/ {
    id: 'programme-report-money.deviation',
    message: 'Deviation',
    comment: 'Column',
  },
  all: /*i18n*/ {
    id: 'programme-report-money.all',
    message: 'All lines',
    comment: 'Last row',
  },
  notKnown: /*i18n*/ {
    id: 'programme-report-money.not-known',
    message: 'not known',
    comment: 'In place of an amount',
  },
  share: /*i18n*/ {
    id: 'programme-report-money.share',
    message: '{amount} ({share} %)',
    comment: 'A difference with its share of the budget line',
  },
  tolerance: /*i18n*/ {
    id: 'programme-report-money.tolerance',
    message: 'The funder takes {percent} % of a budget line as planned: {source}.',
    comment: 'Under a table',
  },
  noTolerance: /*i18n*/ {
    id: 'programme-report-money.no-tolerance',
    message: 'No tolerance is entered, so every difference is a deviation.',
    comment: 'Under a table',
  },
  costs: /*i18n*/ {
    id: 'programme-report-money.costs',
    message:
      '{costs, plural, =0 {No costs are entered} one {# cost is entered} other {# costs are entered}}; {missing, plural, =0 {each has a receipt.} one {# has no receipt.} other {# have no receipt.}}',
    comment: 'Under a table',
  },
  corrected: /*i18n*/ {
    id: 'programme-report-money.corrected',
    message:
      '{count, plural, one {# cost was corrected after it was entered. What it said before is kept.} other {# costs were corrected after they were entered. What they said before is kept.}}',
    comment: 'Under a table',
  },
  ratesCaption: /*i18n*/ {
    id: 'programme-report-money.rates-caption',
    message: 'Costs paid in another currency',
    comment: 'Title of a table',
  },
  day: /*i18n*/ {
    id: 'programme-report-money.day',
    message: 'Day',
    comment: 'Column',
  },
  cost: /*i18n*/ {
    id: 'programme-report-money.cost',
    message: 'Cost',
    comment: 'Column: what was paid',
  },
  paid: /*i18n*/ {
    id: 'programme-report-money.paid',
    message: 'Paid',
    comment: 'Column',
  },
  rate: /*i18n*/ {
    id: 'programme-report-money.rate',
    message: 'Exchange rate',
    comment: 'Column',
  },
  rateFrom: /*i18n*/ {
    id: 'programme-report-money.rate-from',
    message: '{rate} ({day}, {source})',
    comment: 'A rate with its day and source',
  },
  amount: /*i18n*/ {
    id: 'programme-report-money.amount',
    message: 'Amount',
    comment: 'Column',
  },
  coFundingCaption: /*i18n*/ {
    id: 'programme-report-money.co-funding-caption',
    message: 'Co-funding',
    comment: 'Title of a table',
  },
  organisation: /*i18n*/ {
    id: 'programme-report-money.organisation',
    message: 'Organisation',
    comment: 'Column',
  },
  kind: /*i18n*/ {
    id: 'programme-report-money.kind',
    message: 'Kind',
    comment: 'Column',
  },
  promised: /*i18n*/ {
    id: 'programme-report-money.promised',
    message: 'Promised',
    comment: 'Column',
  },
  received: /*i18n*/ {
    id: 'programme-report-money.received',
    message: 'Received',
    comment: 'Column',
  },
  asOf: /*i18n*/ {
    id: 'programme-report-money.as-of',
    message: '{amount} on {day}',
    comment: 'An amount as of a day',
  },
  deviationsTitle: /*i18n*/ {
    id: 'programme-report-money.deviations-title',
    message: 'Deviations',
    comment: 'Heading',
  },
  deviationsNone: /*i18n*/ {
    id: 'programme-report-money.deviations-none',
    message: 'No budget line departs from its plan.',
    comment: 'Under a heading',
  },
  deviationsCaption: /*i18n*/ {
    id: 'programme-report-money.deviations-caption',
    message: 'Deviations and their explanations',
    comment: 'Title of a table',
  },
  explanation: /*i18n*/ {
    id: 'programme-report-money.explanation',
    message: 'Why',
    comment: 'Column',
  },
  answer: /*i18n*/ {
    id: 'programme-report-money.answer',
    message: 'What is done about it',
    comment: 'Column',
  },
  notExplained: /*i18n*/ {
    id: 'programme-report-money.not-explained',
    message: 'not explained',
    comment: 'In place of an explanation',
  },
  explainedBy: /*i18n*/ {
    id: 'programme-report-money.explained-by',
    message: '{why} ({name}, {day})',
    comment: 'An explanation, with who gave it and when',
  },
};
