/** Words for the codes of inspections, as they are in lists and on buttons. The server uses those of a plan, too. */

export { broughtNames, languageNames, taskNames, whereNames } from '../plan/code-messages.ts';

export const reasonNames = {
  tip: /*i18n*/ { id: 'inspection.reason-tip', message: 'Tip', comment: 'Why this workplace' },
  'permit-check': /*i18n*/ {
    id: 'inspection.reason-permit-check',
    message: 'Follow-up check of permits',
    comment: 'Why this workplace',
  },
  register: /*i18n*/ { id: 'inspection.reason-register', message: 'A register', comment: 'Why this workplace' },
  'other-agency': /*i18n*/ {
    id: 'inspection.reason-other-agency',
    message: 'Another agency',
    comment: 'Why this workplace',
  },
  'earlier-case': /*i18n*/ {
    id: 'inspection.reason-earlier-case',
    message: 'An earlier case',
    comment: 'Why this workplace',
  },
  media: /*i18n*/ { id: 'inspection.reason-media', message: 'Media', comment: 'Why this workplace' },
  drawn: /*i18n*/ {
    id: 'inspection.reason-drawn',
    message: 'Drawn at random',
    comment: 'Why this workplace: by chance, as one visit in ten',
  },
} as const;

export const shareNames = {
  declarations: /*i18n*/ {
    id: 'inspection.share-declarations',
    message: 'Employer declarations',
    comment: 'What an agency is asked for',
  },
  subsidies: /*i18n*/ {
    id: 'inspection.share-subsidies',
    message: 'Employment subsidies',
    comment: 'What an agency is asked for',
  },
  benefits: /*i18n*/ { id: 'inspection.share-benefits', message: 'Benefits', comment: 'What an agency is asked for' },
  insolvencies: /*i18n*/ {
    id: 'inspection.share-insolvencies',
    message: 'Bankruptcies and business prohibitions',
    comment: 'What an agency is asked for',
  },
  suspicions: /*i18n*/ {
    id: 'inspection.share-suspicions',
    message: 'Known criminal suspicions',
    comment: 'What an agency is asked for',
  },
  permits: /*i18n*/ { id: 'inspection.share-permits', message: 'Work permits', comment: 'What an agency is asked for' },
  other: /*i18n*/ { id: 'inspection.share-other', message: 'Something else', comment: 'What an agency is asked for' },
} as const;

export const letInNames = {
  owner: /*i18n*/ { id: 'inspection.let-in-owner', message: 'The owner', comment: 'Who let us in' },
  manager: /*i18n*/ { id: 'inspection.let-in-manager', message: 'A manager', comment: 'Who let us in' },
  worker: /*i18n*/ { id: 'inspection.let-in-worker', message: 'A worker', comment: 'Who let us in' },
  nobody: /*i18n*/ { id: 'inspection.let-in-nobody', message: 'No one; it was open', comment: 'Who let us in' },
  'not-noted': /*i18n*/ { id: 'inspection.let-in-not-noted', message: 'Not noted', comment: 'Who let us in' },
} as const;

export const sortNames = {
  'hand-over': /*i18n*/ {
    id: 'inspection.sort-hand-over',
    message: 'Hand over: a person may be at risk of harm',
    comment: 'Place of a note when a visit is closed',
  },
  'own-case': /*i18n*/ {
    id: 'inspection.sort-own-case',
    message: 'For our own supervision',
    comment: 'Place of a note when a visit is closed',
  },
  'nothing-more': /*i18n*/ {
    id: 'inspection.sort-nothing-more',
    message: 'No further action',
    comment: 'Place of a note when a visit is closed',
  },
} as const;

export const toldByNames = {
  myself: /*i18n*/ {
    id: 'inspection.told-by-myself',
    message: 'Own observation',
    comment: 'Who said that there is a suspicion of crime',
  },
  police: /*i18n*/ {
    id: 'inspection.told-by-police',
    message: 'From the police',
    comment: 'Who said that there is a suspicion of crime',
  },
  prosecutor: /*i18n*/ {
    id: 'inspection.told-by-prosecutor',
    message: 'From a prosecutor',
    comment: 'Who said that there is a suspicion of crime',
  },
} as const;

/** What a plan consists of, as it is named when it was written further. */
export const planFieldNames = {
  purpose: /*i18n*/ {
    id: 'inspection.plan-field-purpose',
    message: 'purpose',
    comment: 'Part of a plan, in a list after "Changed:"',
  },
  workplace: /*i18n*/ {
    id: 'inspection.plan-field-workplace',
    message: 'workplace',
    comment: 'Part of a plan, in a list after "Changed:"',
  },
  sector: /*i18n*/ {
    id: 'inspection.plan-field-sector',
    message: 'sector',
    comment: 'Part of a plan, in a list after "Changed:"',
  },
  startsAt: /*i18n*/ {
    id: 'inspection.plan-field-starts-at',
    message: 'time',
    comment: 'Part of a plan, in a list after "Changed:"',
  },
  reasons: /*i18n*/ {
    id: 'inspection.plan-field-reasons',
    message: 'reasons',
    comment: 'Part of a plan, in a list after "Changed:"',
  },
  entry: /*i18n*/ {
    id: 'inspection.plan-field-entry',
    message: 'order of entry',
    comment: 'Part of a plan, in a list after "Changed:"',
  },
  interpreters: /*i18n*/ {
    id: 'inspection.plan-field-interpreters',
    message: 'interpreters',
    comment: 'Part of a plan, in a list after "Changed:"',
  },
  takesCare: /*i18n*/ {
    id: 'inspection.plan-field-takes-care',
    message: 'on-site support',
    comment: 'Part of a plan, in a list after "Changed:"',
  },
  beds: /*i18n*/ {
    id: 'inspection.plan-field-beds',
    message: 'emergency beds',
    comment: 'Part of a plan, in a list after "Changed:"',
  },
  languages: /*i18n*/ {
    id: 'inspection.plan-field-languages',
    message: 'languages',
    comment: 'Part of a plan, in a list after "Changed:"',
  },
  entrances: /*i18n*/ {
    id: 'inspection.plan-field-entrances',
    message: 'entrances',
    comment: 'Part of a plan, in a list after "Changed:"',
  },
  stopRules: /*i18n*/ {
    id: 'inspection.plan-field-stop-rules',
    message: 'when to stop',
    comment: 'Part of a plan, in a list after "Changed:"',
  },
  safety: /*i18n*/ {
    id: 'inspection.plan-field-safety',
    message: 'safety risks',
    comment: 'Part of a plan, in a list after "Changed:"',
  },
  note: /*i18n*/ {
    id: 'inspection.plan-field-note',
    message: 'note',
    comment: 'Part of a plan, in a list after "Changed:"',
  },
} as const;

export const isPlanField = (field: string): field is keyof typeof planFieldNames => field in planFieldNames;
