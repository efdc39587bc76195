/** Words for the codes of what comes after a visit, on screens and in reports. */

export const kindNames = {
  injunction: /*i18n*/ { id: 'after.kind-injunction', message: 'Injunction', comment: 'A decision after a visit' },
  prohibition: /*i18n*/ { id: 'after.kind-prohibition', message: 'Prohibition', comment: 'A decision after a visit' },
  'work-stopped': /*i18n*/ {
    id: 'after.kind-work-stopped',
    message: 'Work stopped immediately',
    comment: 'A decision after a visit',
  },
  'sanction-fee': /*i18n*/ {
    id: 'after.kind-sanction-fee',
    message: 'Sanction fee',
    comment: 'A decision after a visit',
  },
  'control-fee': /*i18n*/ { id: 'after.kind-control-fee', message: 'Control fee', comment: 'A decision after a visit' },
  'taken-to-interview': /*i18n*/ {
    id: 'after.kind-taken-to-interview',
    message: 'Brought in for questioning',
    comment: 'A decision after a visit',
  },
  seizure: /*i18n*/ { id: 'after.kind-seizure', message: 'Seizure', comment: 'A decision after a visit' },
  'investigation-opened': /*i18n*/ {
    id: 'after.kind-investigation-opened',
    message: 'Investigation opened',
    comment: 'A decision after a visit',
  },
  'crime-report': /*i18n*/ {
    id: 'after.kind-crime-report',
    message: 'Report of a crime',
    comment: 'A decision after a visit',
  },
  'support-called': /*i18n*/ {
    id: 'after.kind-support-called',
    message: 'Coordinator or social services called',
    comment: 'A decision after a visit',
  },
  other: /*i18n*/ { id: 'after.kind-other', message: 'Another decision', comment: 'A decision after a visit' },
  'no-action': /*i18n*/ { id: 'after.kind-no-action', message: 'No action', comment: 'A decision after a visit' },
  'entered-by-mistake': /*i18n*/ {
    id: 'after.kind-entered-by-mistake',
    message: 'Recorded by mistake',
    comment: 'A decision after a visit',
  },
} as const;

export const outcomeNames = {
  standing: /*i18n*/ { id: 'after.outcome-standing', message: 'Stands', comment: 'What became of a decision' },
  changed: /*i18n*/ { id: 'after.outcome-changed', message: 'Changed', comment: 'What became of a decision' },
  paid: /*i18n*/ { id: 'after.outcome-paid', message: 'Paid', comment: 'What became of a decision: a fee' },
  appealed: /*i18n*/ { id: 'after.outcome-appealed', message: 'Appealed', comment: 'What became of a decision' },
  withdrawn: /*i18n*/ { id: 'after.outcome-withdrawn', message: 'Withdrawn', comment: 'What became of a decision' },
} as const;

export const handedNames = {
  person: /*i18n*/ {
    id: 'after.handed-person',
    message: 'A suspicion of exploitation',
    comment: 'What was sent because of a visit',
  },
  consultation: /*i18n*/ {
    id: 'after.handed-consultation',
    message: 'An anonymised consultation',
    comment: 'What was sent because of a visit',
  },
  answers: /*i18n*/ {
    id: 'after.handed-answers',
    message: 'A worker’s answers, encrypted',
    comment: 'What was sent because of a visit: to the coordinator',
  },
  leader: /*i18n*/ {
    id: 'after.handed-leader',
    message: 'Observations, to an investigation leader',
    comment: 'What was sent because of a visit',
  },
} as const;

export const interpreterNames = {
  'in-person': /*i18n*/ { id: 'after.interpreter-in-person', message: 'on site', comment: 'How it was interpreted' },
  phone: /*i18n*/ { id: 'after.interpreter-phone', message: 'by phone', comment: 'How it was interpreted' },
  none: /*i18n*/ { id: 'after.interpreter-none', message: 'No interpreter', comment: 'Whether it was interpreted' },
  'not-noted': /*i18n*/ {
    id: 'after.interpreter-not-noted',
    message: 'Not noted',
    comment: 'Whether it was interpreted',
  },
} as const;

export const otherLanguage = /*i18n*/ {
  id: 'after.other-language',
  message: 'Another language',
  comment: 'A language that was interpreted',
};
