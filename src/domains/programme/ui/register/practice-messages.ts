export const title = /*i18n*/ {
  id: 'programme-practices.title',
  message: 'Good practice',
  comment: 'Heading of the tab and link',
};
export const headline = /*i18n*/ {
  id: 'programme-practices.headline',
  message:
    '{count, plural, one {# practice} other {# practices}} from {countries, plural, one {# country} other {# countries}}',
  comment: 'Heading. No full stop.',
};
export const lead = /*i18n*/ {
  id: 'programme-practices.lead',
  message:
    'How others do it, with the evidence, what the evidence does not show, and what it takes to do it elsewhere.',
  comment: 'Under the heading',
};
export const notVerified = /*i18n*/ {
  id: 'programme-practices.not-verified',
  message:
    'Not verified: pages were read at their beginning. What the evidence does not show, and the conditions, are our own reading.',
  comment: 'Note at the head of a list',
};
export const none = /*i18n*/ {
  id: 'programme-practices.none',
  message: 'No practice matches the filter.',
  comment: 'Empty state of a filtered list',
};
export const filterCountry = /*i18n*/ {
  id: 'programme-practices.filter-country',
  message: 'Country',
  comment: 'Label of a filter',
};
export const filterObstacle = /*i18n*/ {
  id: 'programme-practices.filter-obstacle',
  message: 'Obstacle',
  comment: 'Label of a filter',
};
export const filterWords = /*i18n*/ {
  id: 'programme-practices.filter-words',
  message: 'Search',
  comment: 'Label of a filter',
};
export const shown = /*i18n*/ {
  id: 'programme-practices.shown',
  message: '{count, plural, one {# practice} other {# practices}}',
  comment: 'Under a filter',
};
export const where = /*i18n*/ {
  id: 'programme-practices.where',
  message: 'Where',
  comment: 'Label',
};
export const evidence = /*i18n*/ {
  id: 'programme-practices.evidence',
  message: 'Evidence',
  comment: 'Label',
};
export const noEvidence = /*i18n*/ {
  id: 'programme-practices.no-evidence',
  message: 'None was found',
  comment: 'In place of evidence',
};
export const doesNotShow = /*i18n*/ {
  id: 'programme-practices.does-not-show',
  message: 'What it does not show',
  comment: 'Label',
};
export const conditions = /*i18n*/ {
  id: 'programme-practices.conditions',
  message: 'Conditions for transfer',
  comment: 'Label',
};
export const obstacles = /*i18n*/ {
  id: 'programme-practices.obstacles',
  message: 'Obstacles it answers',
  comment: 'Label',
};
export const source = /*i18n*/ {
  id: 'programme-practices.source',
  message: 'Source',
  comment: 'Label',
};
export const sourceHint = /*i18n*/ {
  id: 'programme-practices.source-hint',
  message: 'Who wrote it, when, and where it is found.',
  comment: 'Hint at a field',
};
export const verified = /*i18n*/ {
  id: 'programme-practices.verified',
  message: 'Verified',
  comment: 'State of a practice',
};
export const notReviewed = /*i18n*/ {
  id: 'programme-practices.not-reviewed',
  message: 'Not verified',
  comment: 'State of a practice',
};
export const doubted = /*i18n*/ {
  id: 'programme-practices.doubted',
  message: 'The reviewer does not agree',
  comment: 'State of a practice',
};
export const ended = /*i18n*/ {
  id: 'programme-practices.ended',
  message: 'No longer recommended',
  comment: 'State of a practice',
};
export const add = /*i18n*/ {
  id: 'programme-practices.add',
  message: 'Add a practice',
  comment: 'Button that opens a form',
};
export const country = /*i18n*/ {
  id: 'programme-practices.country',
  message: 'Country',
  comment: 'Label of a field',
};
export const what = /*i18n*/ {
  id: 'programme-practices.what',
  message: 'Practice',
  comment: 'Label of a field',
};
export const whatHint = /*i18n*/ {
  id: 'programme-practices.what-hint',
  message: 'What is done, by whom.',
  comment: 'Hint at a field',
};
export const evidenceHint = /*i18n*/ {
  id: 'programme-practices.evidence-hint',
  message: 'Leave it empty where you found none.',
  comment: 'Hint at a field',
};
export const saved = /*i18n*/ {
  id: 'programme-practices.saved',
  message: 'Practice saved. A colleague reviews it against its source.',
  comment: 'Said after sending',
};
export const change = /*i18n*/ {
  id: 'programme-practices.change',
  message: 'New version',
  comment: 'Button that opens a form',
};
export const review = /*i18n*/ {
  id: 'programme-practices.review',
  message: 'Review',
  comment: 'Button that opens a form',
};
export const reviewOwn = /*i18n*/ {
  id: 'programme-practices.review-own',
  message: 'You wrote this version, so a colleague reviews it.',
  comment: 'In place of a form',
};
export const verdict = /*i18n*/ {
  id: 'programme-practices.verdict',
  message: 'Does the source say this?',
  comment: 'Label of a field',
};
export const agrees = /*i18n*/ {
  id: 'programme-practices.agrees',
  message: 'Yes, the source says this',
  comment: 'Choice',
};
export const disagrees = /*i18n*/ {
  id: 'programme-practices.disagrees',
  message: 'No, or not all of it',
  comment: 'Choice',
};
export const note = /*i18n*/ {
  id: 'programme-practices.note',
  message: 'What you read',
  comment: 'Label of a field',
};
export const noteHint = /*i18n*/ {
  id: 'programme-practices.note-hint',
  message: 'Which page, and what it says.',
  comment: 'Hint at a field',
};
export const reviewed = /*i18n*/ {
  id: 'programme-practices.reviewed',
  message: 'Review saved.',
  comment: 'Said after sending',
};
export const reviewedBy = /*i18n*/ {
  id: 'programme-practices.reviewed-by',
  message: 'Reviewed by {name}, {day}: {note}',
  comment: 'Under a practice',
};
export const writtenBy = /*i18n*/ {
  id: 'programme-practices.written-by',
  message: 'Written by {name}',
  comment: 'Under a practice',
};
export const end = /*i18n*/ {
  id: 'programme-practices.end',
  message: 'No longer recommend it',
  comment: 'Button that opens a form',
};
export const endWhy = /*i18n*/ {
  id: 'programme-practices.end-why',
  message: 'Why',
  comment: 'Label of a field',
};
export const endSaved = /*i18n*/ {
  id: 'programme-practices.end-saved',
  message: 'The practice is no longer recommended.',
  comment: 'Said after sending',
};
export const earlierTitle = /*i18n*/ {
  id: 'programme-practices.earlier-title',
  message: 'Earlier versions',
  comment: 'Heading',
};
export const earlierIs = /*i18n*/ {
  id: 'programme-practices.earlier-is',
  message: '{day}, {name}',
  comment: 'Above an earlier version',
};
export const historyTitle = /*i18n*/ {
  id: 'programme-practices.history-title',
  message: 'Every entry',
  comment: 'Heading of a timeline',
};
export const exportCsv = /*i18n*/ {
  id: 'programme-practices.export-csv',
  message: 'Practices as CSV',
  comment: 'Button',
};
export const exportXlsx = /*i18n*/ {
  id: 'programme-practices.export-xlsx',
  message: 'Practices as Excel',
  comment: 'Button',
};
export const toAll = /*i18n*/ {
  id: 'programme-practices.to-all',
  message: 'All practices',
  comment: 'Link',
};
export const planVisit = /*i18n*/ {
  id: 'programme-practices.plan-visit',
  message: 'Plan a study visit on this obstacle',
  comment: 'Link',
};
