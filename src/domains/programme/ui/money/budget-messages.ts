export const title = /*i18n*/ {
  id: 'programme-budget.title',
  message: 'Budget',
  comment: 'Heading of the tab and link',
};
export const headline = /*i18n*/ {
  id: 'programme-budget.headline',
  message:
    '{spent} of {planned} spent. {count, plural, =0 {No line departs from its plan} one {One line departs from its plan} other {# lines depart from their plans}}',
  comment: 'Heading: sums with their currency. No full stop.',
};
export const headlineNothing = /*i18n*/ {
  id: 'programme-budget.headline-nothing',
  message: 'No budget yet',
  comment: 'Heading',
};
export const lead = /*i18n*/ {
  id: 'programme-budget.lead',
  message:
    'Every amount comes from an entry with a day, a person and its receipts. A correction keeps what was there before.',
  comment: 'Under the heading',
};
export const noCurrency = /*i18n*/ {
  id: 'programme-budget.no-currency',
  message: 'The programme has no currency yet. Choose one first.',
  comment: 'Empty state',
};
export const linesTitle = /*i18n*/ {
  id: 'programme-budget.lines-title',
  message: 'Budget lines',
  comment: 'Heading',
};
export const linesNone = /*i18n*/ {
  id: 'programme-budget.lines-none',
  message: 'No budget lines yet. Add the lines of the agreement with the funder.',
  comment: 'Empty state',
};
export const colLine = /*i18n*/ {
  id: 'programme-budget.col-line',
  message: 'Budget line',
  comment: 'Column',
};
export const colPlanned = /*i18n*/ {
  id: 'programme-budget.col-planned',
  message: 'Budget',
  comment: 'Column: planned',
};
export const colSpent = /*i18n*/ {
  id: 'programme-budget.col-spent',
  message: 'Spent',
  comment: 'Column',
};
export const colExpected = /*i18n*/ {
  id: 'programme-budget.col-expected',
  message: 'Expected total',
  comment: 'Column: spent and expected',
};
export const colDeviation = /*i18n*/ {
  id: 'programme-budget.col-deviation',
  message: 'Deviation',
  comment: 'Column',
};
export const allLines = /*i18n*/ {
  id: 'programme-budget.all-lines',
  message: 'All lines',
  comment: 'Last row of the table',
};
export const forecastIs = /*i18n*/ {
  id: 'programme-budget.forecast-is',
  message: '{amount} more expected on {day}: {why} ({name})',
  comment: 'Under a budget line. {why}: what it is built on',
};
export const noForecast = /*i18n*/ {
  id: 'programme-budget.no-forecast',
  message: 'no forecast',
  comment: 'In place of an amount',
};
export const differenceShare = /*i18n*/ {
  id: 'programme-budget.difference-share',
  message: '{amount} ({share} %)',
  comment: 'A difference with its share',
};
export const explained = /*i18n*/ {
  id: 'programme-budget.explained',
  message: '{why} {answer} ({name}, {day})',
  comment: 'Explanation of a deviation, with what is done',
};
export const notExplained = /*i18n*/ {
  id: 'programme-budget.not-explained',
  message: 'Not explained yet',
  comment: 'Under a deviation',
};
export const termsIs = /*i18n*/ {
  id: 'programme-budget.terms-is',
  message: 'The funder takes {percent} % of a line as planned: {source}.',
  comment: 'Under the table',
};
export const termsNone = /*i18n*/ {
  id: 'programme-budget.terms-none',
  message: 'No tolerance is entered, so every difference is a deviation.',
  comment: 'Under the table',
};
export const addLine = /*i18n*/ {
  id: 'programme-budget.add-line',
  message: 'Add a budget line',
  comment: 'Button that opens a form',
};
export const name = /*i18n*/ {
  id: 'programme-budget.name',
  message: 'Budget line',
  comment: 'Label of a field',
};
export const kind = /*i18n*/ {
  id: 'programme-budget.kind',
  message: 'Kind of cost',
  comment: 'Label of a field',
};
export const goal = /*i18n*/ {
  id: 'programme-budget.goal',
  message: 'Result',
  comment: 'Label of a field: which result the line serves',
};
export const amount = /*i18n*/ {
  id: 'programme-budget.amount',
  message: 'Amount, {currency}',
  comment: 'Label of a field',
};
export const amountHint = /*i18n*/ {
  id: 'programme-budget.amount-hint',
  message: 'Such as 12500 or 12500.50.',
  comment: 'Hint at a field',
};
export const lineSaved = /*i18n*/ {
  id: 'programme-budget.line-saved',
  message: 'Budget line saved.',
  comment: 'Said after sending',
};
export const forecast = /*i18n*/ {
  id: 'programme-budget.forecast',
  message: 'Forecast',
  comment: 'Button that opens a form',
};
export const forecastNamed = /*i18n*/ {
  id: 'programme-budget.forecast-named',
  message: 'Forecast: {name}',
  comment: 'Button that opens a form, for those who hear the page',
};
export const remaining = /*i18n*/ {
  id: 'programme-budget.remaining',
  message: 'Expected from now to the end, {currency}',
  comment: 'Label of a field: an amount',
};
export const forecastOn = /*i18n*/ {
  id: 'programme-budget.forecast-on',
  message: 'Day of the forecast',
  comment: 'Label of a field',
};
export const forecastWhy = /*i18n*/ {
  id: 'programme-budget.forecast-why',
  message: 'What it is based on',
  comment: 'Label of a field',
};
export const forecastSaved = /*i18n*/ {
  id: 'programme-budget.forecast-saved',
  message: 'Forecast saved.',
  comment: 'Said after sending',
};
export const explain = /*i18n*/ {
  id: 'programme-budget.explain',
  message: 'Explain',
  comment: 'Button that opens a form',
};
export const explainNamed = /*i18n*/ {
  id: 'programme-budget.explain-named',
  message: 'Explain the deviation: {name}',
  comment: 'Button that opens a form, for those who hear the page',
};
export const explainWhy = /*i18n*/ {
  id: 'programme-budget.explain-why',
  message: 'Why it departs from the plan',
  comment: 'Label of a field',
};
export const explainAnswer = /*i18n*/ {
  id: 'programme-budget.explain-answer',
  message: 'What is done about it',
  comment: 'Label of a field',
};
export const explainSaved = /*i18n*/ {
  id: 'programme-budget.explain-saved',
  message: 'Explanation saved.',
  comment: 'Said after sending',
};
export const terms = /*i18n*/ {
  id: 'programme-budget.terms',
  message: 'Enter the tolerance of the funder',
  comment: 'Button that opens a form',
};
export const tolerance = /*i18n*/ {
  id: 'programme-budget.tolerance',
  message: 'Tolerance, percent of a line',
  comment: 'Label of a field',
};
export const toleranceHint = /*i18n*/ {
  id: 'programme-budget.tolerance-hint',
  message: 'A whole number, such as 10.',
  comment: 'Hint at a field',
};
export const termsSource = /*i18n*/ {
  id: 'programme-budget.terms-source',
  message: 'Where it is agreed',
  comment: 'Label of a field',
};
export const termsSaved = /*i18n*/ {
  id: 'programme-budget.terms-saved',
  message: 'Tolerance saved.',
  comment: 'Said after sending',
};
export const exportCsv = /*i18n*/ {
  id: 'programme-budget.export-csv',
  message: 'Budget as CSV',
  comment: 'Button',
};
export const exportXlsx = /*i18n*/ {
  id: 'programme-budget.export-xlsx',
  message: 'Budget as Excel',
  comment: 'Button',
};
export const historyTitle = /*i18n*/ {
  id: 'programme-budget.history-title',
  message: 'Every entry',
  comment: 'Heading of a timeline',
};
