/** What a report to the funder says of results and activities. */
export const reportText = {
  titlePeriod: /*i18n*/ {
    id: 'programme-report.title-period',
    message: 'Report to the funder',
    comment: 'Title of a document',
  },
  titleFinal: /*i18n*/ {
    id: 'programme-report.title-final',
    message: 'Final report',
    comment: 'Title of a document',
  },
  titleRemains: /*i18n*/ {
    id: 'programme-report.title-remains',
    message: 'What remains when the money ends',
    comment: 'Title of a document and of one of its parts',
  },
  running: /*i18n*/ {
    id: 'programme-report.running',
    message: '{title} · {programme}',
    comment: 'In the margin of every page. {title}: which report. {programme}: its name',
  },
  forWhom: /*i18n*/ {
    id: 'programme-report.for-whom',
    message: 'For the funder. Figures are those of the day the report was made.',
    comment: 'In the margin of every page',
  },
  period: /*i18n*/ {
    id: 'programme-report.period',
    message: '{from} to {to}',
    comment: 'A period, as two days',
  },
  days: /*i18n*/ {
    id: 'programme-report.days',
    message: 'The report is about {from} to {to}.',
    comment: 'First line of a report',
  },
  whole: /*i18n*/ {
    id: 'programme-report.whole',
    message: 'The report is about the whole programme, {from} to {to}.',
    comment: 'First line of a final report',
  },
  ended: /*i18n*/ {
    id: 'programme-report.ended',
    message: 'The programme ended on {day}. {why}',
    comment: '{why}: what its lead wrote',
  },
  runs: /*i18n*/ {
    id: 'programme-report.runs',
    message: 'The programme has not ended. What is not known yet says so.',
    comment: 'In a final report that is made before the end',
  },
  made: /*i18n*/ {
    id: 'programme-report.made',
    message: 'Made {day} by {name}, {unit}.',
    comment: 'Under the title. {name}: a person',
  },
  shortResults: /*i18n*/ {
    id: 'programme-report.short-results',
    message:
      '{reached} of {targets, plural, one {# result with a target} other {# results with a target}} reached it. {unknown, plural, =0 {Every result has a value.} one {# result has no value.} other {# results have no value.}}',
    comment: 'Summary: how many results reached their targets',
  },
  shortMoney: /*i18n*/ {
    id: 'programme-report.short-money',
    message:
      '{spent} of {planned} has been spent. {deviations, plural, =0 {No budget line departs from its plan.} one {# budget line departs from its plan.} other {# budget lines depart from their plans.}}',
    comment: 'Summary: sums with their currency',
  },
  shortNoMoney: /*i18n*/ {
    id: 'programme-report.short-no-money',
    message: 'No budget is entered.',
    comment: 'Summary, where a programme has no budget lines',
  },
  shortLessons: /*i18n*/ {
    id: 'programme-report.short-lessons',
    message:
      '{count, plural, =0 {Nothing is written down of what did not work. That does not mean that everything did.} one {One thing that did not work is written down.} other {# things that did not work are written down.}}',
    comment: 'Summary',
  },
  aboutTitle: /*i18n*/ {
    id: 'programme-report.about-title',
    message: 'The programme',
    comment: 'Heading',
  },
  lead: /*i18n*/ {
    id: 'programme-report.lead',
    message: 'Led by',
    comment: 'Before the name of an organisation',
  },
  funder: /*i18n*/ {
    id: 'programme-report.funder',
    message: 'Funder',
    comment: 'Before the name of an organisation',
  },
  place: /*i18n*/ {
    id: 'programme-report.place',
    message: 'Where',
    comment: 'Before a country or region',
  },
  partnersCaption: /*i18n*/ {
    id: 'programme-report.partners-caption',
    message: 'Partners',
    comment: 'Title of a table',
  },
  organisation: /*i18n*/ {
    id: 'programme-report.organisation',
    message: 'Organisation',
    comment: 'Column',
  },
  role: /*i18n*/ {
    id: 'programme-report.role',
    message: 'Role',
    comment: 'Column',
  },
  does: /*i18n*/ {
    id: 'programme-report.does',
    message: 'Contribution',
    comment: 'Column: what an organisation does',
  },
  notSaid: /*i18n*/ {
    id: 'programme-report.not-said',
    message: 'not entered',
    comment: 'In place of a text that no one has entered',
  },
  resultsTitle: /*i18n*/ {
    id: 'programme-report.results-title',
    message: 'Results',
    comment: 'Heading',
  },
  noResults: /*i18n*/ {
    id: 'programme-report.no-results',
    message: 'No results are entered.',
    comment: 'In place of a table',
  },
  result: /*i18n*/ {
    id: 'programme-report.result',
    message: 'Result',
    comment: 'Column',
  },
  indicator: /*i18n*/ {
    id: 'programme-report.indicator',
    message: 'Indicator',
    comment: 'Column',
  },
  baseline: /*i18n*/ {
    id: 'programme-report.baseline',
    message: 'Baseline',
    comment: 'Column: the value before',
  },
  target: /*i18n*/ {
    id: 'programme-report.target',
    message: 'Target',
    comment: 'Column',
  },
  value: /*i18n*/ {
    id: 'programme-report.value',
    message: 'Value',
    comment: 'Column',
  },
  assessment: /*i18n*/ {
    id: 'programme-report.assessment',
    message: 'Assessment',
    comment: 'Column: what can be said of a result',
  },
  behindTitle: /*i18n*/ {
    id: 'programme-report.behind-title',
    message: 'What each figure rests on',
    comment: 'Heading',
  },
  behindText: /*i18n*/ {
    id: 'programme-report.behind-text',
    message: 'A figure is counted from acts in CAPE, or was filled in by a named person. Which it is stands below.',
    comment: 'Under a heading',
  },
  countedVignettes: /*i18n*/ {
    id: 'programme-report.counted-vignettes',
    message:
      'Counted from answers to short cases: agencies in which a larger share would know whom to call, of those with enough answers.',
    comment: 'How a figure is counted',
  },
  countedVisits: /*i18n*/ {
    id: 'programme-report.counted-visits',
    message: 'Counted from measures after study visits that were followed up after six months: {list}',
    comment: 'How a figure is counted. {list}: references with counts',
  },
  countedVisitsNone: /*i18n*/ {
    id: 'programme-report.counted-visits-none',
    message: 'Counted from measures after study visits. No visit is six months old yet.',
    comment: 'How a figure is counted',
  },
  visitCount: /*i18n*/ {
    id: 'programme-report.visit-count',
    message: '{reference}: {lasts} of {checked}',
    comment: 'A study visit by its reference, with how many measures lasted',
  },
  filled: /*i18n*/ {
    id: 'programme-report.filled',
    message: '{value}, of {on}. Filled in by {name} on {entered}. {note}',
    comment:
      'One value of a result. {on}: of which day it is; {entered}: when it was written down; {note}: what the person wrote',
  },
  notFilled: /*i18n*/ {
    id: 'programme-report.not-filled',
    message: 'No one has filled in a value.',
    comment: 'In place of values of a result',
  },
  interval: /*i18n*/ {
    id: 'programme-report.interval',
    message: '95 % interval: {lower} to {upper} percent.',
    comment: 'Beside a counted share',
  },
  how: /*i18n*/ {
    id: 'programme-report.how',
    message: 'How it is measured: {how}',
    comment: '{how}: what the lead wrote',
  },
  activitiesTitle: /*i18n*/ {
    id: 'programme-report.activities-title',
    message: 'Activities',
    comment: 'Heading',
  },
  activitiesNone: /*i18n*/ {
    id: 'programme-report.activities-none',
    message: 'No activities in the period.',
    comment: 'In place of a table',
  },
  visitsCaption: /*i18n*/ {
    id: 'programme-report.visits-caption',
    message: 'Study visits',
    comment: 'Title of a table',
  },
  when: /*i18n*/ {
    id: 'programme-report.when',
    message: 'When',
    comment: 'Column: days',
  },
  activity: /*i18n*/ {
    id: 'programme-report.activity',
    message: 'Activity',
    comment: 'Column',
  },
  country: /*i18n*/ {
    id: 'programme-report.country',
    message: 'Country',
    comment: 'Column',
  },
  took: /*i18n*/ {
    id: 'programme-report.took',
    message: 'Participants',
    comment: 'Column: a count',
  },
  mondayActs: /*i18n*/ {
    id: 'programme-report.monday-acts',
    message: 'Measures decided',
    comment: 'Column: a count',
  },
  lasting: /*i18n*/ {
    id: 'programme-report.lasting',
    message: 'Lasted six months',
    comment: 'Column: a count of a whole',
  },
  eventsCaption: /*i18n*/ {
    id: 'programme-report.events-caption',
    message: 'Events',
    comment: 'Title of a table: workshops, conferences, courses and other events of the programme',
  },
  came: /*i18n*/ {
    id: 'programme-report.came',
    message: 'Attended',
    comment: 'Column: a count of people',
  },
  online: /*i18n*/ {
    id: 'programme-report.online',
    message: 'Online',
    comment: 'In place of a country: an event without a place',
  },
  cancelled: /*i18n*/ {
    id: 'programme-report.cancelled',
    message: 'cancelled',
    comment: 'In place of how many attended an event',
  },
  toCome: /*i18n*/ {
    id: 'programme-report.to-come',
    message: 'not yet held',
    comment: 'In place of how many attended an event',
  },
  activityGoalsCaption: /*i18n*/ {
    id: 'programme-report.activity-goals-caption',
    message: 'Planned activities',
    comment: 'Title of a table: results of the lowest level',
  },
  visitShare: /*i18n*/ {
    id: 'programme-report.visit-share',
    message: '{lasts} of {checked}',
    comment: 'How many measures after a study visit lasted, of those followed up',
  },
  invented: /*i18n*/ {
    id: 'programme-report.invented',
    message: 'Made in a demo: everything in it is invented.',
    comment: 'First line of a report',
  },
  endsFirst: /*i18n*/ {
    id: 'programme-report.ends-first',
    message: 'The last day of the period is before the first day.',
    comment: 'Problem at a date',
  },
  notBegun: /*i18n*/ {
    id: 'programme-report.not-begun',
    message: 'The programme has not begun, so there is nothing to report yet.',
    comment: 'Refusal.',
  },
};
