/** What a report to the funder says of risks, the steering group and recommendations. */
export const reportSteeringText = {
  risksTitle: /*i18n*/ {
    id: 'programme-report-steering.risks-title',
    message: 'Risks',
    comment: 'Heading',
  },
  risksNone: /*i18n*/ {
    id: 'programme-report-steering.risks-none',
    message: 'No risks are entered.',
    comment: 'Under a heading',
  },
  cameCaption: /*i18n*/ {
    id: 'programme-report-steering.came-caption',
    message: 'Risks that came true',
    comment: 'Title of a table',
  },
  openCaption: /*i18n*/ {
    id: 'programme-report-steering.open-caption',
    message: 'Risks that remain',
    comment: 'Title of a table',
  },
  passedCaption: /*i18n*/ {
    id: 'programme-report-steering.passed-caption',
    message: 'Risks that have passed',
    comment: 'Title of a table',
  },
  risk: /*i18n*/ {
    id: 'programme-report-steering.risk',
    message: 'Risk',
    comment: 'Column',
  },
  likelihood: /*i18n*/ {
    id: 'programme-report-steering.likelihood',
    message: 'Likelihood',
    comment: 'Column',
  },
  consequence: /*i18n*/ {
    id: 'programme-report-steering.consequence',
    message: 'Consequence',
    comment: 'Column',
  },
  reasons: /*i18n*/ {
    id: 'programme-report-steering.reasons',
    message: 'Reasons',
    comment: 'Column',
  },
  riskAnswer: /*i18n*/ {
    id: 'programme-report-steering.risk-answer',
    message: 'Answer',
    comment: 'Column: what is done about a risk',
  },
  owner: /*i18n*/ {
    id: 'programme-report-steering.owner',
    message: 'Followed by',
    comment: 'Column: a person',
  },
  unit: /*i18n*/ {
    id: 'programme-report-steering.unit',
    message: 'the unit',
    comment: 'In place of a person',
  },
  how: /*i18n*/ {
    id: 'programme-report-steering.how',
    message: 'What it did',
    comment: 'Column: what a risk that came true has done',
  },
  howPassed: /*i18n*/ {
    id: 'programme-report-steering.how-passed',
    message: 'How it passed',
    comment: 'Column',
  },
  low: /*i18n*/ {
    id: 'programme-report-steering.low',
    message: 'Low',
    comment: 'How likely or hard a risk is',
  },
  medium: /*i18n*/ {
    id: 'programme-report-steering.medium',
    message: 'Medium',
    comment: 'How likely or hard a risk is',
  },
  high: /*i18n*/ {
    id: 'programme-report-steering.high',
    message: 'High',
    comment: 'How likely or hard a risk is',
  },
  steeringTitle: /*i18n*/ {
    id: 'programme-report-steering.steering-title',
    message: 'Steering group',
    comment: 'Heading',
  },
  steeringNone: /*i18n*/ {
    id: 'programme-report-steering.steering-none',
    message: 'No meetings in the period.',
    comment: 'Under a heading',
  },
  meetingsCaption: /*i18n*/ {
    id: 'programme-report-steering.meetings-caption',
    message: 'Meetings',
    comment: 'Title of a table',
  },
  present: /*i18n*/ {
    id: 'programme-report-steering.present',
    message: 'Present',
    comment: 'Column',
  },
  minutes: /*i18n*/ {
    id: 'programme-report-steering.minutes',
    message: 'Minutes',
    comment: 'Column',
  },
  approved: /*i18n*/ {
    id: 'programme-report-steering.approved',
    message: 'Version {version}, approved by {name} on {day}',
    comment: 'Minutes of a meeting',
  },
  notApproved: /*i18n*/ {
    id: 'programme-report-steering.not-approved',
    message: 'Version {version}, not approved',
    comment: 'Minutes of a meeting',
  },
  noMinutes: /*i18n*/ {
    id: 'programme-report-steering.no-minutes',
    message: 'None written',
    comment: 'Minutes of a meeting',
  },
  decisionsCaption: /*i18n*/ {
    id: 'programme-report-steering.decisions-caption',
    message: 'Decisions',
    comment: 'Title of a table',
  },
  decision: /*i18n*/ {
    id: 'programme-report-steering.decision',
    message: 'Decision',
    comment: 'Column',
  },
  grounds: /*i18n*/ {
    id: 'programme-report-steering.grounds',
    message: 'Reasons',
    comment: 'Column: why a decision was taken',
  },
  done: /*i18n*/ {
    id: 'programme-report-steering.done',
    message: 'Carried out',
    comment: 'Column',
  },
  doneOn: /*i18n*/ {
    id: 'programme-report-steering.done-on',
    message: '{day}: {how}',
    comment: 'When and how a decision was carried out',
  },
  notDoneBy: /*i18n*/ {
    id: 'programme-report-steering.not-done-by',
    message: 'Not yet, due {day}',
    comment: 'A decision that is not carried out',
  },
  notDone: /*i18n*/ {
    id: 'programme-report-steering.not-done',
    message: 'Not yet',
    comment: 'A decision that is not carried out',
  },
  recommendationsTitle: /*i18n*/ {
    id: 'programme-report-steering.recommendations-title',
    message: 'Recommendations',
    comment: 'Heading',
  },
  recommendationsNone: /*i18n*/ {
    id: 'programme-report-steering.recommendations-none',
    message: 'The unit follows up no recommendation.',
    comment: 'Under a heading',
  },
  recommendationsCaption: /*i18n*/ {
    id: 'programme-report-steering.recommendations-caption',
    message: 'Recommendations that the unit follows up',
    comment: 'Title of a table',
  },
  number: /*i18n*/ {
    id: 'programme-report-steering.number',
    message: 'No.',
    comment: 'Column',
  },
  recommendation: /*i18n*/ {
    id: 'programme-report-steering.recommendation',
    message: 'Recommendation',
    comment: 'Column',
  },
  state: /*i18n*/ {
    id: 'programme-report-steering.state',
    message: 'State',
    comment: 'Column',
  },
  evidence: /*i18n*/ {
    id: 'programme-report-steering.evidence',
    message: 'Evidence',
    comment: 'Column',
  },
  stateOn: /*i18n*/ {
    id: 'programme-report-steering.state-on',
    message: '{state}, {day}',
    comment: 'A state and its day',
  },
  day: /*i18n*/ {
    id: 'programme-report-steering.day',
    message: 'Day',
    comment: 'Column',
  },
};
