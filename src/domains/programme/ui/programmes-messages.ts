export const newTitle = /*i18n*/ {
  id: 'programmes.new-title',
  message: 'New programme',
  comment: 'Heading and link.',
};
export const changeTitle = /*i18n*/ {
  id: 'programmes.change-title',
  message: 'Change the programme',
  comment: 'Heading and link.',
};
export const newLead = /*i18n*/ {
  id: 'programmes.new-lead',
  message: 'Goals, partners and budget are added on its page.',
  comment: 'Under the heading of a form.',
};
export const create = /*i18n*/ {
  id: 'programmes.create',
  message: 'Set up the programme',
  comment: 'Button.',
};
export const creating = /*i18n*/ {
  id: 'programmes.creating',
  message: 'A programme',
  comment: 'In the list of what is on its way.',
};
export const created = /*i18n*/ {
  id: 'programmes.created',
  message: 'The programme is set up.',
  comment: 'Said after sending.',
};
export const changed = /*i18n*/ {
  id: 'programmes.changed',
  message: 'The programme is changed.',
  comment: 'Said after sending.',
};
export const saveChanges = /*i18n*/ {
  id: 'programmes.save-changes',
  message: 'Save the changes',
  comment: 'Button.',
};
export const whatTitle = /*i18n*/ {
  id: 'programmes.what-title',
  message: 'The programme',
  comment: 'Heading of a part of a form.',
};
export const whereTitle = /*i18n*/ {
  id: 'programmes.where-title',
  message: 'Where',
  comment: 'Heading of a part of a form.',
};
export const whoTitle = /*i18n*/ {
  id: 'programmes.who-title',
  message: 'Who and money',
  comment: 'Heading of a part of a form.',
};
export const name = /*i18n*/ {
  id: 'programmes.name',
  message: 'Name',
  comment: 'Label of a field.',
};
export const from = /*i18n*/ {
  id: 'programmes.from',
  message: 'First day',
  comment: 'Label of a field.',
};
export const ends = /*i18n*/ {
  id: 'programmes.ends',
  message: 'Last day',
  comment: 'Label of a field.',
};
export const country = /*i18n*/ {
  id: 'programmes.country',
  message: 'Country',
  comment: 'Label of a field.',
};
export const countrySeveral = /*i18n*/ {
  id: 'programmes.country-several',
  message: 'Several countries',
  comment: 'Choice in a list of countries.',
};
export const region = /*i18n*/ {
  id: 'programmes.region',
  message: 'Region, or which countries',
  comment: 'Label of a field.',
};
export const lead = /*i18n*/ {
  id: 'programmes.lead',
  message: 'Lead organisation',
  comment: 'Label of a field.',
};
export const funder = /*i18n*/ {
  id: 'programmes.funder',
  message: 'Funder',
  comment: 'Label of a field.',
};
export const currency = /*i18n*/ {
  id: 'programmes.currency',
  message: 'Currency of the budget',
  comment: 'Label of a field.',
};
export const currencyHint = /*i18n*/ {
  id: 'programmes.currency-hint',
  message: 'It stays once amounts are entered.',
  comment: 'Hint at a field.',
};
export const others = /*i18n*/ {
  id: 'programmes.others',
  message: 'All programmes',
  comment: 'Heading of a list.',
};
export const rowPeriod = /*i18n*/ {
  id: 'programmes.row-period',
  message: '{from} to {to}',
  comment: 'Two dates.',
};
export const rowEnded = /*i18n*/ {
  id: 'programmes.row-ended',
  message: 'ended {day}',
  comment: '{day}: a date. No full stop.',
};
export const rowRunning = /*i18n*/ {
  id: 'programmes.row-running',
  message: 'running',
  comment: 'A programme that has not ended. No full stop.',
};
export const rowGoals = /*i18n*/ {
  id: 'programmes.row-goals',
  message: '{count, plural, one {# result} other {# results}}',
  comment: 'On the line of a programme.',
};
export const toAll = /*i18n*/ {
  id: 'programmes.to-all',
  message: 'Programmes',
  comment: 'Link back.',
};
export const aboutTitle = /*i18n*/ {
  id: 'programmes.about-title',
  message: 'Programme details',
  comment: 'Heading, for those who hear the page.',
};
export const isLead = /*i18n*/ {
  id: 'programmes.is-lead',
  message: 'Lead',
  comment: 'Name of a line: the organisation that leads.',
};
export const isFunder = /*i18n*/ {
  id: 'programmes.is-funder',
  message: 'Funder',
  comment: 'Name of a line: who pays.',
};
export const isWhere = /*i18n*/ {
  id: 'programmes.is-where',
  message: 'Where',
  comment: 'Name of a line: country and region.',
};
export const notSaid = /*i18n*/ {
  id: 'programmes.not-said',
  message: 'not given',
  comment: 'In place of a name.',
};
export const headline = /*i18n*/ {
  id: 'programmes.headline',
  message:
    '{weeks, plural, =0 {The last week.} one {# week left.} other {# weeks left.}} {reached} of {targets} targets reached.',
  comment: 'Heading of the page of a running programme.',
};
export const headlineNoTargets = /*i18n*/ {
  id: 'programmes.headline-no-targets',
  message: '{weeks, plural, =0 {The last week.} one {# week left.} other {# weeks left.}} No target is set.',
  comment: 'Heading of the page of a running programme.',
};
export const headlineBefore = /*i18n*/ {
  id: 'programmes.headline-before',
  message: 'It begins on {day}.',
  comment: 'Heading of the page of a programme that has not begun. {day}: a date.',
};
export const headlineEnded = /*i18n*/ {
  id: 'programmes.headline-ended',
  message: 'Ended on {day}. {reached} of {targets} targets were reached.',
  comment: 'Heading of the page after the end. {day}: a date.',
};
export const endedWhy = /*i18n*/ {
  id: 'programmes.ended-why',
  message: 'Ended: {why}',
  comment: 'Under the heading. {why}: a text.',
};
export const endTitle = /*i18n*/ {
  id: 'programmes.end-title',
  message: 'End the programme',
  comment: 'Button that opens a form.',
};
export const endOn = /*i18n*/ {
  id: 'programmes.end-on',
  message: 'Last day of the programme',
  comment: 'Label of a field.',
};
export const endWhy = /*i18n*/ {
  id: 'programmes.end-why',
  message: 'How it ended',
  comment: 'Label of a field.',
};
export const endWhyHint = /*i18n*/ {
  id: 'programmes.end-why-hint',
  message: 'As planned, or why before. Values and costs can still be entered.',
  comment: 'Hint at a field.',
};
export const endDone = /*i18n*/ {
  id: 'programmes.end-done',
  message: 'The programme has ended.',
  comment: 'Said after sending.',
};
export const historyTitle = /*i18n*/ {
  id: 'programmes.history-title',
  message: 'What has been done',
  comment: 'Heading of the timeline.',
};
export const exportCsv = /*i18n*/ {
  id: 'programmes.export-csv',
  message: 'Results as CSV',
  comment: 'Button that fetches a file.',
};
export const exportXlsx = /*i18n*/ {
  id: 'programmes.export-xlsx',
  message: 'Results as XLSX',
  comment: 'Button that fetches a file.',
};
export const exporting = /*i18n*/ {
  id: 'programmes.exporting',
  message: 'Making the file',
  comment: 'Said while a file is made. No full stop.',
};
export const exported = /*i18n*/ {
  id: 'programmes.exported',
  message: '{name} is saved.',
  comment: 'Said once a file is there.',
};
export const changeLink = /*i18n*/ {
  id: 'programmes.change-link',
  message: 'Change details',
  comment: 'Link to a form.',
};
export const waysTitle = /*i18n*/ {
  id: 'programmes.ways-title',
  message: 'More of this programme',
  comment: 'What a row of links is called for those who hear the page: budget, risks, reports.',
};
