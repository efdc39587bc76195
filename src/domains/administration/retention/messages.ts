/** Texts of what an agency decides about how long it keeps its records. */
export const retentionMessages = {
  decided: /*i18n*/ { id: 'retention.decided', message: 'Retention decided', comment: 'History: act retention.decide' },
  changed: /*i18n*/ {
    id: 'retention.changed',
    message: 'Retention decision changed',
    comment: 'History: act retention.change; what it was and is follows',
  },
  ended: /*i18n*/ { id: 'retention.ended', message: 'Retention decision ended', comment: 'History: act retention.end' },
  hasEnded: /*i18n*/ {
    id: 'retention.has-ended',
    message: 'This decision has ended. Make a new one for the same kind of record.',
    comment: 'Refusal of a change',
  },
  periodMissing: /*i18n*/ {
    id: 'retention.period-missing',
    message: 'Write how long the records are kept before they are erased.',
    comment: 'Refusal, at a field',
  },
  momentOfAnother: /*i18n*/ {
    id: 'retention.moment-of-another',
    message: 'Records of this kind have no such moment. Choose another from which the time runs.',
    comment: 'Refusal, at a field',
  },
  dayMissing: /*i18n*/ {
    id: 'retention.day-missing',
    message: 'Write the day on which your agency decided.',
    comment: 'Refusal, at a field',
  },
  referenceMissing: /*i18n*/ {
    id: 'retention.reference-missing',
    message: 'Write the reference of the decision that was made on this day, or leave the day empty.',
    comment: 'Refusal, at a field',
  },
  decidedLater: /*i18n*/ {
    id: 'retention.decided-later',
    message: 'The day of the decision is still to come. Write the day on which it was made.',
    comment: 'Refusal, at a field',
  },
  sees: /*i18n*/ {
    id: 'retention.sees',
    message: 'Administrators, the security officer and the data protection officer of your agency ({agency})',
    comment: 'Strip under the title: who sees what is decided about retention',
  },
  doesNotSee: /*i18n*/ {
    id: 'retention.does-not-see',
    message: 'No one sees here which records there are, how many, or whom they are about',
    comment: 'Strip under the title: what this page does not show',
  },
  why: /*i18n*/ {
    id: 'retention.why',
    message: 'How long records are kept is a decision of the agency, and says nothing of any single record.',
    comment: 'Strip under the title: why',
  },
  former: /*i18n*/ {
    id: 'retention.former',
    message: 'A former administrator',
    comment: 'History: a person whose account is not here any more',
  },
  operator: /*i18n*/ {
    id: 'retention.operator',
    message: 'The operator, by a set-up file',
    comment: 'History: who did something that no person of the agency did',
  },
  nothing: /*i18n*/ { id: 'retention.nothing', message: 'nothing', comment: 'History: an empty field' },
  atOnce: /*i18n*/ {
    id: 'retention.at-once',
    message: 'no time: at once',
    comment: 'A period that is empty: what happens does so at once',
  },
  yes: /*i18n*/ { id: 'retention.yes', message: 'Yes', comment: 'Whether records go to an archive first' },
  no: /*i18n*/ { id: 'retention.no', message: 'No', comment: 'Whether records go to an archive first' },
  fileName: /*i18n*/ {
    id: 'retention.file-name',
    message: 'retention',
    comment: 'Name of a file with the list, without its ending: small letters, no spaces',
  },
  kinds: {
    tip: /*i18n*/ { id: 'retention.kind.tip', message: 'Tips', comment: 'A kind of record, in a table and a heading' },
    signal: /*i18n*/ {
      id: 'retention.kind.signal',
      message: 'Signals',
      comment: 'A kind of record, in a table and a heading',
    },
    inspection: /*i18n*/ {
      id: 'retention.kind.inspection',
      message: 'Inspections',
      comment: 'A kind of record, in a table and a heading',
    },
    suspicion: /*i18n*/ {
      id: 'retention.kind.suspicion',
      message: 'Suspicions',
      comment: 'A kind of record, in a table and a heading',
    },
    case: /*i18n*/ {
      id: 'retention.kind.case',
      message: 'Cases',
      comment: 'A kind of record, in a table and a heading',
    },
    identification: /*i18n*/ {
      id: 'retention.kind.identification',
      message: 'Identifications',
      comment: 'A kind of record, in a table and a heading',
    },
    person: /*i18n*/ {
      id: 'retention.kind.person',
      message: 'Persons',
      comment: 'A kind of record, in a table and a heading',
    },
    support: /*i18n*/ {
      id: 'retention.kind.support',
      message: 'Support',
      comment: 'A kind of record, in a table and a heading',
    },
    claim: /*i18n*/ {
      id: 'retention.kind.claim',
      message: 'Claims',
      comment: 'A kind of record, in a table and a heading',
    },
    workplace: /*i18n*/ {
      id: 'retention.kind.workplace',
      message: 'Records of firms',
      comment: 'A kind of record, in a table and a heading: what a unit knows of a firm and its places',
    },
    'criminal-file': /*i18n*/ {
      id: 'retention.kind.criminal-file',
      message: 'Criminal files',
      comment: 'A kind of record, in a table and a heading',
    },
    disclosure: /*i18n*/ {
      id: 'retention.kind.disclosure',
      message: 'Messages between agencies',
      comment: 'A kind of record, in a table and a heading',
    },
    account: /*i18n*/ {
      id: 'retention.kind.account',
      message: 'Accounts and administration',
      comment: 'A kind of record, in a table and a heading',
    },
    device: /*i18n*/ {
      id: 'retention.kind.device',
      message: 'Phones',
      comment: 'A kind of record, in a table and a heading',
    },
    'access-log': /*i18n*/ {
      id: 'retention.kind.access-log',
      message: 'Access log',
      comment: 'A kind of record, in a table and a heading',
    },
    study: /*i18n*/ {
      id: 'retention.kind.study',
      message: 'Data for the study',
      comment: 'A kind of record, in a table and a heading',
    },
    learning: /*i18n*/ {
      id: 'retention.kind.learning',
      message: 'Courses and exercises',
      comment: 'A kind of record, in a table and a heading',
    },
    programme: /*i18n*/ {
      id: 'retention.kind.programme',
      message: 'Programme',
      comment: 'A kind of record, in a table and a heading',
    },
    report: /*i18n*/ {
      id: 'retention.kind.report',
      message: 'Reports',
      comment: 'A kind of record, in a table and a heading',
    },
  },
  regimes: {
    gdpr: /*i18n*/ {
      id: 'retention.regime.gdpr',
      message: 'GDPR',
      comment: 'Which rules on personal data hold for records',
    },
    'law-enforcement': /*i18n*/ {
      id: 'retention.regime.law-enforcement',
      message: 'Law enforcement',
      comment: 'Which rules on personal data hold for records: Directive (EU) 2016/680',
    },
  },
  moments: {
    recorded: /*i18n*/ {
      id: 'retention.moment.recorded',
      message: 'each entry was recorded',
      comment: 'From when a time runs; after: when',
    },
    'last-recorded': /*i18n*/ {
      id: 'retention.moment.last-recorded',
      message: 'something was last recorded',
      comment: 'From when a time runs; after: when',
    },
    closed: /*i18n*/ {
      id: 'retention.moment.closed',
      message: 'the matter was closed',
      comment: 'From when a time runs; after: when',
    },
    'judgment-final': /*i18n*/ {
      id: 'retention.moment.judgment-final',
      message: 'the judgment became final',
      comment: 'From when a time runs; after: when',
    },
    'account-ended': /*i18n*/ {
      id: 'retention.moment.account-ended',
      message: 'the account was ended',
      comment: 'From when a time runs; after: when',
    },
  },
  outcomes: {
    erase: /*i18n*/ {
      id: 'retention.outcome.erase',
      message: 'Erased',
      comment: 'What happens to records when their time has passed',
    },
    restrict: /*i18n*/ {
      id: 'retention.outcome.restrict',
      message: 'Restricted, not erased',
      comment: 'What happens to records when their time has passed',
    },
  },
  states: {
    holds: /*i18n*/ { id: 'retention.state.holds', message: 'Holds now', comment: 'Where a decision stands' },
    ahead: /*i18n*/ { id: 'retention.state.ahead', message: 'Not yet in force', comment: 'Where a decision stands' },
    replaced: /*i18n*/ {
      id: 'retention.state.replaced',
      message: 'Replaced by a later one',
      comment: 'Where a decision stands',
    },
    ended: /*i18n*/ { id: 'retention.state.ended', message: 'Ended', comment: 'Where a decision stands' },
  },
  gaps: {
    undecided: /*i18n*/ {
      id: 'retention.gap.undecided',
      message: 'Not decided',
      comment: 'What an agency has not yet decided',
    },
    'no-reference': /*i18n*/ {
      id: 'retention.gap.no-reference',
      message: 'No reference of a decision',
      comment: 'What an agency has not yet decided: records are restricted and not erased',
    },
    none: /*i18n*/ { id: 'retention.gap.none', message: 'Decided', comment: 'Nothing is missing' },
  },
  periods: {
    years: /*i18n*/ {
      id: 'retention.period.years',
      message: '{amount, plural, one {# year} other {# years}}',
      comment: 'How long',
    },
    months: /*i18n*/ {
      id: 'retention.period.months',
      message: '{amount, plural, one {# month} other {# months}}',
      comment: 'How long',
    },
    days: /*i18n*/ {
      id: 'retention.period.days',
      message: '{amount, plural, one {# day} other {# days}}',
      comment: 'How long',
    },
  },
  field: {
    outcome: /*i18n*/ {
      id: 'retention.field.outcome',
      message: 'What happens then',
      comment: 'History and field: what happens to records when their time has passed',
    },
    period: /*i18n*/ { id: 'retention.field.period', message: 'Kept for', comment: 'History and field: how long' },
    runsFrom: /*i18n*/ {
      id: 'retention.field.runs-from',
      message: 'Counted from when',
      comment: 'History and field: from which moment the time runs',
    },
    reference: /*i18n*/ {
      id: 'retention.field.reference',
      message: 'Reference of the decision',
      comment: 'History and field: the number of the agency’s own decision',
    },
    decidedOn: /*i18n*/ { id: 'retention.field.decided-on', message: 'Decided on', comment: 'History and field' },
    validFrom: /*i18n*/ {
      id: 'retention.field.valid-from',
      message: 'In force from',
      comment: 'History and field: a day',
    },
    archiveFirst: /*i18n*/ {
      id: 'retention.field.archive-first',
      message: 'To an archive first',
      comment: 'History and field: whether records are exported to an archive before they are erased',
    },
  },
};
