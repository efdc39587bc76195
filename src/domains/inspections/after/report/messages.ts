import type { Message } from '../../../../kernel/message.ts';

/** What is in a report of an inspection, as CSV and on paper. */
export const reportText = {
  jadTitle: /*i18n*/ {
    id: 'after.report-jad-title',
    message: 'Europol joint action day: counters',
    comment: 'Title of a report. The counters keep their English names',
  },
  pirTitle: /*i18n*/ {
    id: 'after.report-pir-title',
    message: 'Post-inspection report (ELA)',
    comment: 'Title of a report to the European Labour Authority',
  },
  forWhom: /*i18n*/ {
    id: 'after.report-for-whom',
    message: 'For official use within the action. Not for publication: small numbers are not suppressed.',
    comment: 'On every page and every line of a report',
  },
  jadLayout: /*i18n*/ {
    id: 'after.report-jad-layout',
    message: 'The counters are those that Europol has published (2022 and 2024). Not verified against a form.',
    comment: 'In the report of counters',
  },
  pirLayout: /*i18n*/ {
    id: 'after.report-pir-layout',
    message: 'The headings are CAPE’s own. The layout is not verified against ELA’s form, which was not found.',
    comment: 'In the post-inspection report',
  },
  invented: /*i18n*/ {
    id: 'after.report-invented',
    message: 'Demo: all data is invented.',
    comment: 'In a report that was made in the demo',
  },
  ofUnit: /*i18n*/ {
    id: 'after.report-of-unit',
    message:
      'What {unit} did and noted, in the capacity of {capacity}. Data from other units or capacities is not included.',
    comment: 'In a report: whose it is',
  },
  days: /*i18n*/ {
    id: 'after.report-days',
    message:
      '{same, select, yes {{from}} other {{from} to {to}}}: {inspections, plural, one {# inspection} other {# inspections}}, {visits, plural, one {# visit} other {# visits}}.',
    comment: 'In a report: which days (same: it is one day), how many inspections, how many officers’ visits',
  },
  nothing: /*i18n*/ {
    id: 'after.report-nothing',
    message: 'No visit of your unit began on these days.',
    comment: 'In a report without a visit',
  },
  notKnown: /*i18n*/ {
    id: 'after.report-not-known',
    message: 'not known',
    comment: 'In a cell of a report: not said. It is not zero',
  },
  saidIn: /*i18n*/ {
    id: 'after.report-said-in',
    message: '{said} of {of}',
    comment: 'In a cell: of how many inspections the number was said, of how many in all',
  },
  sourceSaid: /*i18n*/ {
    id: 'after.report-source-said',
    message: 'Stated by officers at close-out',
    comment: 'Source of a number',
  },
  sourceActs: /*i18n*/ {
    id: 'after.report-source-acts',
    message: 'Entries in the unit’s own file',
    comment: 'Source of a number or a line',
  },
  sourcePlan: /*i18n*/ {
    id: 'after.report-source-plan',
    message: 'The plan, to the extent this unit may read it',
    comment: 'Source of a line',
  },
  entities: /*i18n*/ {
    id: 'after.report-entities',
    message: 'Persons, locations, vehicles and documents together, in inspections where all four were stated.',
    comment: 'Definition of the counter Entities checked',
  },
  numbersOf: /*i18n*/ {
    id: 'after.report-numbers-of',
    message: '{heading}: figures',
    comment: 'Caption of a table in a report',
  },
  column: /*i18n*/ { id: 'after.report-column', message: 'Counter', comment: 'Heading of a column' },
  item: /*i18n*/ { id: 'after.report-item', message: 'Subject', comment: 'Heading of a column' },
  value: /*i18n*/ {
    id: 'after.report-value',
    message: 'Stated',
    comment: 'Heading of a column: the number that was said',
  },
  told: /*i18n*/ { id: 'after.report-told', message: 'Content', comment: 'Heading of a column: what is in it' },
  inspections: /*i18n*/ {
    id: 'after.report-inspections',
    message: 'Inspections',
    comment: 'Heading of a column: of how many inspections it was said',
  },
  counted: /*i18n*/ {
    id: 'after.report-counted',
    message: 'Counted from entries',
    comment: 'Heading of a column: what CAPE counts itself',
  },
  definition: /*i18n*/ { id: 'after.report-definition', message: 'Definition', comment: 'Heading of a column' },
  source: /*i18n*/ { id: 'after.report-source', message: 'Source', comment: 'Heading of a column' },
} as const satisfies Record<string, Message>;

/** The headings of a post-inspection report, in their order. */
export const pirHeadings = {
  'case-description': /*i18n*/ {
    id: 'after.pir-case-description',
    message: 'Case description',
    comment: 'Heading of the post-inspection report',
  },
  'where-and-when': /*i18n*/ {
    id: 'after.pir-where-and-when',
    message: 'Where and when',
    comment: 'Heading of the post-inspection report',
  },
  agencies: /*i18n*/ {
    id: 'after.pir-agencies',
    message: 'Agencies',
    comment: 'Heading of the post-inspection report',
  },
  workers: /*i18n*/ { id: 'after.pir-workers', message: 'Workers', comment: 'Heading of the post-inspection report' },
  findings: /*i18n*/ {
    id: 'after.pir-findings',
    message: 'Findings',
    comment: 'Heading of the post-inspection report',
  },
  decisions: /*i18n*/ {
    id: 'after.pir-decisions',
    message: 'Decisions',
    comment: 'Heading of the post-inspection report',
  },
  'follow-up': /*i18n*/ {
    id: 'after.pir-follow-up',
    message: 'Follow-up',
    comment: 'Heading of the post-inspection report',
  },
} as const;

export const pirText = {
  purpose: /*i18n*/ { id: 'after.pir-purpose', message: 'Purpose', comment: 'Line of the post-inspection report' },
  place: /*i18n*/ { id: 'after.pir-place', message: 'Place', comment: 'Line of the post-inspection report' },
  planNotHere: /*i18n*/ {
    id: 'after.pir-plan-not-here',
    message: 'The plan is not readable in this capacity.',
    comment: 'Line of the post-inspection report',
  },
  visit: /*i18n*/ {
    id: 'after.pir-visit',
    message: '{capacity}, {by}',
    comment: 'Line of the post-inspection report: one officer’s visit',
  },
  visitTimes: /*i18n*/ {
    id: 'after.pir-visit-times',
    message: '{place}: {from} to {to}',
    comment: 'Line of the post-inspection report: where, from when to when; to may say that no one has left yet',
  },
  notLeft: /*i18n*/ {
    id: 'after.pir-not-left',
    message: 'still on site',
    comment: 'In place of the time at which an officer left',
  },
  member: /*i18n*/ {
    id: 'after.pir-member',
    message: 'joined the joint workspace in the capacity of {capacity}',
    comment: 'Line of the post-inspection report: an agency that takes part',
  },
  ownUnit: /*i18n*/ {
    id: 'after.pir-own-unit',
    message: 'made this report, in the capacity of {capacity}',
    comment: 'Line of the post-inspection report: the own unit',
  },
  interpreter: /*i18n*/ {
    id: 'after.pir-interpreter',
    message: 'Interpreter',
    comment: 'Line of the post-inspection report',
  },
  talks: /*i18n*/ {
    id: 'after.pir-talks',
    message: 'Private conversations',
    comment: 'Line of the post-inspection report',
  },
  talksTold: /*i18n*/ {
    id: 'after.pir-talks-told',
    message: '{held} held, {declined} declined, {offered} offered only',
    comment: 'Of private conversations with workers',
  },
  notes: /*i18n*/ { id: 'after.pir-notes', message: 'Notes', comment: 'Line of the post-inspection report' },
  signTold: /*i18n*/ {
    id: 'after.pir-sign-told',
    message: 'seen {seen}, said {said}, read {document}, answered no {notSo}',
    comment: 'How often a sign was noted in each way',
  },
  noSigns: /*i18n*/ {
    id: 'after.pir-no-signs',
    message: 'No indicators were noted.',
    comment: 'In place of indicators',
  },
  decided: /*i18n*/ {
    id: 'after.pir-decided',
    message: '{on}; {basis}; {became}',
    comment: 'A decision: its day, its provision, what became of it',
  },
  dayNotKnown: /*i18n*/ { id: 'after.pir-day-not-known', message: 'day not known', comment: 'In place of a day' },
  noProvision: /*i18n*/ {
    id: 'after.pir-no-provision',
    message: 'no provision named',
    comment: 'In place of a provision',
  },
  notVerified: /*i18n*/ {
    id: 'after.pir-not-verified',
    message: '{provision} (not verified)',
    comment: 'A provision that has not been compared with the law text',
  },
  nothingBecame: /*i18n*/ {
    id: 'after.pir-nothing-became',
    message: 'no outcome recorded',
    comment: 'In place of the outcome of a decision',
  },
  becameOn: /*i18n*/ {
    id: 'after.pir-became-on',
    message: '{outcome}, {on}',
    comment: 'What became of a decision, and its day',
  },
  noDecisions: /*i18n*/ {
    id: 'after.pir-no-decisions',
    message: 'No decisions recorded.',
    comment: 'In place of decisions',
  },
  handed: /*i18n*/ {
    id: 'after.pir-handed',
    message:
      'to {to}, {sent}: {state, select, sent {sent} received {arrived} acknowledged {acknowledged} withdrawn {the consent was withdrawn} other {}}',
    comment: 'Something that was sent because of the inspection, and how far it has come',
  },
  nothingHanded: /*i18n*/ {
    id: 'after.pir-nothing-handed',
    message: 'No hand-overs.',
    comment: 'In place of what was handed over',
  },
} as const satisfies Record<string, Message>;
