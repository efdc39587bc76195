/** Texts of the pages on which an agency decides how long it keeps its records. */
export const lead = /*i18n*/ {
  id: 'retention-page.lead',
  message:
    'What your agency decides about how long it keeps records of each kind, beside what is known of the law of {country}.',
  comment: 'Under the heading Retention. {country} is a country',
};
export const erasesNothing = /*i18n*/ {
  id: 'retention-page.erases-nothing',
  message: 'Nothing is erased',
  comment: 'Title of a notice',
};
export const erasesNothingText = /*i18n*/ {
  id: 'retention-page.erases-nothing-text',
  message:
    'This version of CAPE erases, restricts and exports nothing by itself. A decision here is kept so that it can be carried out later.',
  comment: 'Text of a notice',
};
export const none = /*i18n*/ {
  id: 'retention-page.none',
  message: 'Your agency has not decided anything yet',
  comment: 'Empty list',
};
export const noneText = /*i18n*/ {
  id: 'retention-page.none-text',
  message: 'Choose a kind of record below. Until there is a decision nothing is to be erased.',
  comment: 'Empty list, for an administrator',
};
export const noneTextReader = /*i18n*/ {
  id: 'retention-page.none-text-reader',
  message: 'Administrators of your agency decide. Until there is a decision nothing is to be erased.',
  comment: 'Empty list, for a person who may only read',
};
export const missing = /*i18n*/ {
  id: 'retention-page.missing',
  message:
    '{count, plural, one {# kind of record is not decided} other {# kinds of record are not decided}}. They come first.',
  comment: 'Above the table',
};
export const allDecided = /*i18n*/ {
  id: 'retention-page.all-decided',
  message: 'All kinds of record are decided.',
  comment: 'Above the table',
};
export const caption = /*i18n*/ {
  id: 'retention-page.caption',
  message: 'Retention by kind of record',
  comment: 'Caption of the table',
};
export const noRule = /*i18n*/ {
  id: 'retention-page.no-rule',
  message: 'No rule known; the agency decides',
  comment: 'Of a kind of record: the files have no period in law',
};
export const notVerified = /*i18n*/ {
  id: 'retention-page.not-verified',
  message: 'Not verified',
  comment: 'Of a rule of law: it was not compared with its text',
};
export const verified = /*i18n*/ {
  id: 'retention-page.verified',
  message: 'Verified',
  comment: 'Of a rule of law: it was compared with its text',
};
export const restrictedWithout = /*i18n*/ {
  id: 'retention-page.restricted-without',
  message: 'Restricted, not erased: no reference of a decision',
  comment: 'What becomes of records',
};
export const keptSentence = /*i18n*/ {
  id: 'retention-page.kept-sentence',
  message: '{period} after {moment}',
  comment: 'How long: such as 5 years after the matter was closed',
};
export const atMoment = /*i18n*/ {
  id: 'retention-page.at-moment',
  message: 'As soon as {moment}',
  comment: 'How long: such as as soon as the matter was closed',
};
export const archiveFirst = /*i18n*/ {
  id: 'retention-page.archive-first',
  message: 'To an archive first',
  comment: 'Of a decision: records are exported before they are erased',
};
export const from = /*i18n*/ {
  id: 'retention-page.from',
  message: 'from {day}',
  comment: 'Since or from when a decision holds; a date',
};
export const toAll = /*i18n*/ {
  id: 'retention-page.to-all',
  message: 'All kinds of record',
  comment: 'Link back',
};
export const noKind = /*i18n*/ {
  id: 'retention-page.no-kind',
  message: 'There is no such kind of record',
  comment: 'Heading when nothing is found',
};
export const law = /*i18n*/ {
  id: 'retention-page.law',
  message: 'Rules of law that are known',
  comment: 'Heading',
};
export const lawNote = /*i18n*/ {
  id: 'retention-page.law-note',
  message: 'From the files of knowledge of CAPE. A lawyer of your agency must check them.',
  comment: 'Under the heading',
};
export const statute = /*i18n*/ {
  id: 'retention-page.statute',
  message: 'Statute',
  comment: 'Label',
};
export const period = /*i18n*/ {
  id: 'retention-page.period',
  message: 'Kept for',
  comment: 'Label',
};
export const runsFrom = /*i18n*/ {
  id: 'retention-page.runs-from',
  message: 'Counted from when',
  comment: 'Label',
};
export const archive = /*i18n*/ {
  id: 'retention-page.archive',
  message: 'To an archive first',
  comment: 'Label',
};
export const source = /*i18n*/ {
  id: 'retention-page.source',
  message: 'Source',
  comment: 'Label',
};
export const lookAgain = /*i18n*/ {
  id: 'retention-page.look-again',
  message: 'To be read again on {day}',
  comment: 'Of a rule of law; a date',
};
export const notKnown = /*i18n*/ {
  id: 'retention-page.not-known',
  message: 'Not known',
  comment: 'A value that no source gave',
};
export const decisions = /*i18n*/ {
  id: 'retention-page.decisions',
  message: 'Decisions of your agency',
  comment: 'Heading',
};
export const noDecisions = /*i18n*/ {
  id: 'retention-page.no-decisions',
  message: 'No decision yet.',
  comment: 'Under the heading',
};
export const decide = /*i18n*/ {
  id: 'retention-page.decide',
  message: 'Decide',
  comment: 'Summary and button: make a decision about a kind of record',
};
export const decideNote = /*i18n*/ {
  id: 'retention-page.decide-note',
  message:
    'From its first day it takes the place of the decision that holds now, under the same rules on personal data.',
  comment: 'In the form',
};
export const decidedNote = /*i18n*/ {
  id: 'retention-page.decided-note',
  message: 'Decision recorded. It holds from its first day.',
  comment: 'Note',
};
export const change = /*i18n*/ {
  id: 'retention-page.change',
  message: 'Change this decision',
  comment: 'Summary of a form',
};
export const changeOf = /*i18n*/ {
  id: 'retention-page.change-of',
  message: 'Change the decision: {which}',
  comment: 'Summary of a form, where there are several. {which}: such as GDPR, from 1 December',
};
export const changeNote = /*i18n*/ {
  id: 'retention-page.change-note',
  message: 'To correct what was written. If your agency has decided something else, make a new decision.',
  comment: 'In the form',
};
export const save = /*i18n*/ {
  id: 'retention-page.save',
  message: 'Save',
  comment: 'Button',
};
export const changedNote = /*i18n*/ {
  id: 'retention-page.changed-note',
  message: 'Decision changed.',
  comment: 'Note',
};
export const end = /*i18n*/ {
  id: 'retention-page.end',
  message: 'End this decision',
  comment: 'Summary and button',
};
export const endOf = /*i18n*/ {
  id: 'retention-page.end-of',
  message: 'End the decision: {which}',
  comment: 'Summary of a form, where there are several. {which}: such as GDPR, from 1 December',
};
export const endNote = /*i18n*/ {
  id: 'retention-page.end-note',
  message:
    'The decision stops applying at once. An earlier decision that has not been ended applies again. The history stays.',
  comment: 'In the form',
};
export const endedNote = /*i18n*/ {
  id: 'retention-page.ended-note',
  message: 'Decision ended.',
  comment: 'Note',
};
export const because = /*i18n*/ {
  id: 'retention-page.because',
  message: 'Why',
  comment: 'Field: why a decision is ended',
};
export const becauseHint = /*i18n*/ {
  id: 'retention-page.because-hint',
  message: 'Those who read the access log see it. Write nothing about a person.',
  comment: 'Hint',
};
export const noBecause = /*i18n*/ {
  id: 'retention-page.no-because',
  message: 'Write why, such as: replaced by a new plan for records.',
  comment: 'Error',
};
export const sending = /*i18n*/ {
  id: 'retention-page.sending',
  message: 'Recording a decision about retention',
  comment: 'Label while it is sent',
};
export const history = /*i18n*/ {
  id: 'retention-page.history',
  message: 'History',
  comment: 'Heading',
};
export const historyNote = /*i18n*/ {
  id: 'retention-page.history-note',
  message: 'Who decided, changed and ended what, when, from what to what. It cannot be changed.',
  comment: 'Under the heading History',
};
export const noHistory = /*i18n*/ {
  id: 'retention-page.no-history',
  message: 'Nothing has been decided or changed.',
  comment: 'Empty history',
};
export const csv = /*i18n*/ {
  id: 'retention-page.csv',
  message: 'Save as CSV',
  comment: 'Button',
};
export const csvFailed = /*i18n*/ {
  id: 'retention-page.csv-failed',
  message: 'The file could not be fetched. Try again.',
  comment: 'After a button',
};
export const columns = [
  /*i18n*/ { id: 'retention-page.col-kind', message: 'Kind of record', comment: 'Column' },
  /*i18n*/ { id: 'retention-page.col-own', message: 'Decision of your agency', comment: 'Column' },
  /*i18n*/ { id: 'retention-page.col-law', message: 'Law', comment: 'Column: rules that are known' },
] as const;
export const decisionColumns = [
  /*i18n*/ { id: 'retention-page.dcol-what', message: 'What happens', comment: 'Column' },
  /*i18n*/ {
    id: 'retention-page.dcol-regime',
    message: 'Rules on personal data',
    comment: 'Column: GDPR or law enforcement',
  },
  /*i18n*/ {
    id: 'retention-page.dcol-reference',
    message: 'Reference',
    comment: 'Column: of the decision of the agency',
  },
  /*i18n*/ { id: 'retention-page.dcol-state', message: 'State', comment: 'Column: where a decision stands' },
] as const;
