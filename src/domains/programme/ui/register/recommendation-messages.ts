export const title = /*i18n*/ {
  id: 'programme-recommendations.title',
  message: 'Recommendations',
  comment: 'Heading of the tab and link',
};
export const headline = /*i18n*/ {
  id: 'programme-recommendations.headline',
  message: '{done} of {all} recommendations are carried out',
  comment: 'Heading. No full stop.',
};
export const lead = /*i18n*/ {
  id: 'programme-recommendations.lead',
  message: 'What reports have recommended, and what your unit does about each. The wording is that of the source.',
  comment: 'Under the heading',
};
export const notVerified = /*i18n*/ {
  id: 'programme-recommendations.not-verified',
  message:
    'Not verified: pages were read at their beginning, and which obstacles a recommendation answers is our own reading.',
  comment: 'Note at the head of a list',
};
export const none = /*i18n*/ {
  id: 'programme-recommendations.none',
  message: 'No recommendation matches the filter.',
  comment: 'Empty state of a filtered list',
};
export const filterState = /*i18n*/ {
  id: 'programme-recommendations.filter-state',
  message: 'State',
  comment: 'Label of a filter',
};
export const filterObstacle = /*i18n*/ {
  id: 'programme-recommendations.filter-obstacle',
  message: 'Obstacle',
  comment: 'Label of a filter',
};
export const filterWords = /*i18n*/ {
  id: 'programme-recommendations.filter-words',
  message: 'Search',
  comment: 'Label of a filter',
};
export const notTaken = /*i18n*/ {
  id: 'programme-recommendations.not-taken',
  message: 'Not taken up',
  comment: 'State of a recommendation',
};
export const shown = /*i18n*/ {
  id: 'programme-recommendations.shown',
  message: '{count, plural, one {# recommendation} other {# recommendations}}',
  comment: 'Under a filter',
};
export const sourceIs = /*i18n*/ {
  id: 'programme-recommendations.source-is',
  message: 'Source: {name}',
  comment: 'Under a recommendation',
};
export const sourceNotVerified = /*i18n*/ {
  id: 'programme-recommendations.source-not-verified',
  message: 'not verified',
  comment: 'After a source',
};
export const stateOn = /*i18n*/ {
  id: 'programme-recommendations.state-on',
  message: '{state}, {day}',
  comment: 'A state and its day',
};
export const ownerIs = /*i18n*/ {
  id: 'programme-recommendations.owner-is',
  message: 'Followed up by {name}',
  comment: 'Under a recommendation',
};
export const reviewIs = /*i18n*/ {
  id: 'programme-recommendations.review-is',
  message: 'Next by {day}',
  comment: 'Under a recommendation: a day',
};
export const whoIs = /*i18n*/ {
  id: 'programme-recommendations.who-is',
  message: 'Acts: {who}',
  comment: 'Under a recommendation: which organisation must act',
};
export const take = /*i18n*/ {
  id: 'programme-recommendations.take',
  message: 'Take up',
  comment: 'Button',
};
export const takeNamed = /*i18n*/ {
  id: 'programme-recommendations.take-named',
  message: 'Take up {code}',
  comment: 'Button, for those who hear the page',
};
export const taken = /*i18n*/ {
  id: 'programme-recommendations.taken',
  message: 'Recommendation taken up.',
  comment: 'Said after sending',
};
export const taking = /*i18n*/ {
  id: 'programme-recommendations.taking',
  message: 'A recommendation is taken up',
  comment: 'In the list of what is on its way',
};
export const addOwn = /*i18n*/ {
  id: 'programme-recommendations.add-own',
  message: 'Add a recommendation of your own',
  comment: 'Button that opens a form',
};
export const text = /*i18n*/ {
  id: 'programme-recommendations.text',
  message: 'Recommendation',
  comment: 'Label of a field',
};
export const source = /*i18n*/ {
  id: 'programme-recommendations.source',
  message: 'Source',
  comment: 'Label of a field',
};
export const sourceHint = /*i18n*/ {
  id: 'programme-recommendations.source-hint',
  message: 'A report, a decision or a meeting, with its date.',
  comment: 'Hint at a field',
};
export const obstacles = /*i18n*/ {
  id: 'programme-recommendations.obstacles',
  message: 'Obstacles it answers',
  comment: 'Label of a field',
};
export const added = /*i18n*/ {
  id: 'programme-recommendations.added',
  message: 'Recommendation added.',
  comment: 'Said after sending',
};
export const setState = /*i18n*/ {
  id: 'programme-recommendations.set-state',
  message: 'Enter its state',
  comment: 'Button that opens a form',
};
export const state = /*i18n*/ {
  id: 'programme-recommendations.state',
  message: 'State',
  comment: 'Label of a field',
};
export const on = /*i18n*/ {
  id: 'programme-recommendations.on',
  message: 'Day',
  comment: 'Label of a field',
};
export const who = /*i18n*/ {
  id: 'programme-recommendations.who',
  message: 'Organisation that acts',
  comment: 'Label of a field',
};
export const evidence = /*i18n*/ {
  id: 'programme-recommendations.evidence',
  message: 'Evidence',
  comment: 'Label of a field',
};
export const evidenceHint = /*i18n*/ {
  id: 'programme-recommendations.evidence-hint',
  message: 'What can be seen, and where. Required when it is carried out or will not be.',
  comment: 'Hint at a field',
};
export const stateSaved = /*i18n*/ {
  id: 'programme-recommendations.state-saved',
  message: 'State saved.',
  comment: 'Said after sending',
};
export const follow = /*i18n*/ {
  id: 'programme-recommendations.follow',
  message: 'Assign the follow-up',
  comment: 'Button that opens a form',
};
export const owner = /*i18n*/ {
  id: 'programme-recommendations.owner',
  message: 'Followed up by',
  comment: 'Label of a field: a colleague',
};
export const ownerHint = /*i18n*/ {
  id: 'programme-recommendations.owner-hint',
  message: 'Leave it empty for the unit as a whole.',
  comment: 'Hint at a field',
};
export const reviewBy = /*i18n*/ {
  id: 'programme-recommendations.review-by',
  message: 'Next by',
  comment: 'Label of a field: a day',
};
export const followSaved = /*i18n*/ {
  id: 'programme-recommendations.follow-saved',
  message: 'Follow-up assigned.',
  comment: 'Said after sending',
};
export const change = /*i18n*/ {
  id: 'programme-recommendations.change',
  message: 'Reword',
  comment: 'Button that opens a form',
};
export const changed = /*i18n*/ {
  id: 'programme-recommendations.changed',
  message: 'Recommendation reworded.',
  comment: 'Said after sending',
};
export const statesTitle = /*i18n*/ {
  id: 'programme-recommendations.states-title',
  message: 'Every state',
  comment: 'Heading',
};
export const statesNone = /*i18n*/ {
  id: 'programme-recommendations.states-none',
  message: 'No state is entered yet.',
  comment: 'Empty state',
};
export const enteredBy = /*i18n*/ {
  id: 'programme-recommendations.entered-by',
  message: 'Entered by {name}',
  comment: 'Under a state',
};
export const noEvidence = /*i18n*/ {
  id: 'programme-recommendations.no-evidence',
  message: 'no evidence',
  comment: 'In place of evidence',
};
export const historyTitle = /*i18n*/ {
  id: 'programme-recommendations.history-title',
  message: 'Every entry',
  comment: 'Heading of a timeline',
};
export const exportCsv = /*i18n*/ {
  id: 'programme-recommendations.export-csv',
  message: 'Recommendations as CSV',
  comment: 'Button',
};
export const exportXlsx = /*i18n*/ {
  id: 'programme-recommendations.export-xlsx',
  message: 'Recommendations as Excel',
  comment: 'Button',
};
export const toAll = /*i18n*/ {
  id: 'programme-recommendations.to-all',
  message: 'All recommendations',
  comment: 'Link',
};
