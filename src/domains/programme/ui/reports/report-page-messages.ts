export const title = /*i18n*/ {
  id: 'programme-report-page.title',
  message: 'Reports to the funder',
  comment: 'Heading of the tab and link',
};
export const headline = /*i18n*/ {
  id: 'programme-report-page.headline',
  message: 'What the funder asked for',
  comment: 'Heading',
};
export const lead = /*i18n*/ {
  id: 'programme-report-page.lead',
  message:
    'Each report is made from what is entered, when you press. Every figure says what it was counted from, or who filled it in.',
  comment: 'Under the heading',
};
export const periodTitle = /*i18n*/ {
  id: 'programme-report-page.period-title',
  message: 'Report on a period',
  comment: 'Heading',
};
export const periodText = /*i18n*/ {
  id: 'programme-report-page.period-text',
  message: 'Results, activities, money, deviations, what did not work, risks and decisions of the days you choose.',
  comment: 'Under a heading',
};
export const from = /*i18n*/ {
  id: 'programme-report-page.from',
  message: 'From',
  comment: 'Label of a field',
};
export const to = /*i18n*/ {
  id: 'programme-report-page.to',
  message: 'To',
  comment: 'Label of a field',
};
export const notADay = /*i18n*/ {
  id: 'programme-report-page.not-a-day',
  message: 'Write a date, such as 2026-06-30',
  comment: 'Error at a field. No full stop.',
};
export const endsFirst = /*i18n*/ {
  id: 'programme-report-page.ends-first',
  message: 'The last day is before the first day',
  comment: 'Error at a field. No full stop.',
};
export const finalTitle = /*i18n*/ {
  id: 'programme-report-page.final-title',
  message: 'Final report',
  comment: 'Heading',
};
export const finalText = /*i18n*/ {
  id: 'programme-report-page.final-text',
  message: 'The whole programme from the first day, with recommendations and what remains when the money ends.',
  comment: 'Under a heading',
};
export const finalRuns = /*i18n*/ {
  id: 'programme-report-page.final-runs',
  message: 'The programme has not ended yet. The report says so.',
  comment: 'Under a heading',
};
export const remainsTitle = /*i18n*/ {
  id: 'programme-report-page.remains-title',
  message: 'What remains when the money ends',
  comment: 'Heading',
};
export const remainsText = /*i18n*/ {
  id: 'programme-report-page.remains-text',
  message: 'Who takes over what, and what happens otherwise.',
  comment: 'Under a heading',
};
export const checkTitle = /*i18n*/ {
  id: 'programme-report-page.check-title',
  message: 'Before you send it',
  comment: 'Heading',
};
export const checkNone = /*i18n*/ {
  id: 'programme-report-page.check-none',
  message: 'Nothing is missing.',
  comment: 'Empty state',
};
export const missingValues = /*i18n*/ {
  id: 'programme-report-page.missing-values',
  message: '{count, plural, one {# result has no value} other {# results have no value}}',
  comment: 'What is missing in a report, as a link',
};
export const missingWhy = /*i18n*/ {
  id: 'programme-report-page.missing-why',
  message: '{count, plural, one {# deviation is not explained} other {# deviations are not explained}}',
  comment: 'What is missing in a report, as a link',
};
export const missingReceipts = /*i18n*/ {
  id: 'programme-report-page.missing-receipts',
  message: '{count, plural, one {# cost has no receipt} other {# costs have no receipt}}',
  comment: 'What is missing in a report, as a link',
};
export const missingForecast = /*i18n*/ {
  id: 'programme-report-page.missing-forecast',
  message: '{count, plural, one {# budget line has no forecast} other {# budget lines have no forecast}}',
  comment: 'What is missing in a report, as a link',
};
export const missingMinutes = /*i18n*/ {
  id: 'programme-report-page.missing-minutes',
  message:
    '{count, plural, one {Minutes of # meeting are not approved} other {Minutes of # meetings are not approved}}',
  comment: 'What is missing in a report, as a link',
};
export const missingLessons = /*i18n*/ {
  id: 'programme-report-page.missing-lessons',
  message: 'Nothing is written down of what did not work',
  comment: 'What is missing in a report, as a link',
};
export const missingKeepers = /*i18n*/ {
  id: 'programme-report-page.missing-keepers',
  message:
    '{count, plural, one {# thing that should remain is not decided} other {# things that should remain are not decided}}',
  comment: 'What is missing in a report, as a link',
};
