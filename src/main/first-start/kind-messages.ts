import type { Message } from '../../kernel/message.ts';

/** Kinds of agencies that can be chosen when one is written by hand. */
export const agencyKindNames = {
  'work-environment': /*i18n*/ {
    id: 'first-start.kind.work-environment',
    message: 'Working environment',
    comment: 'Kind of agency, in a list.',
  },
  police: /*i18n*/ { id: 'first-start.kind.police', message: 'Police', comment: 'Kind of agency, in a list.' },
  prosecution: /*i18n*/ {
    id: 'first-start.kind.prosecution',
    message: 'Prosecution',
    comment: 'Kind of agency, in a list.',
  },
  court: /*i18n*/ { id: 'first-start.kind.court', message: 'Court', comment: 'Kind of agency, in a list.' },
  tax: /*i18n*/ { id: 'first-start.kind.tax', message: 'Tax', comment: 'Kind of agency, in a list.' },
  'economic-crime': /*i18n*/ {
    id: 'first-start.kind.economic-crime',
    message: 'Economic crime',
    comment: 'Kind of agency, in a list.',
  },
  migration: /*i18n*/ { id: 'first-start.kind.migration', message: 'Migration', comment: 'Kind of agency, in a list.' },
  'social-services': /*i18n*/ {
    id: 'first-start.kind.social-services',
    message: 'Social services',
    comment: 'Kind of agency, in a list.',
  },
  'county-board': /*i18n*/ {
    id: 'first-start.kind.county-board',
    message: 'County administrative board',
    comment: 'Kind of agency, in a list.',
  },
  municipality: /*i18n*/ {
    id: 'first-start.kind.municipality',
    message: 'Municipality',
    comment: 'Kind of agency, in a list.',
  },
  'social-insurance': /*i18n*/ {
    id: 'first-start.kind.social-insurance',
    message: 'Social insurance',
    comment: 'Kind of agency, in a list.',
  },
  employment: /*i18n*/ {
    id: 'first-start.kind.employment',
    message: 'Employment',
    comment: 'Kind of agency, in a list.',
  },
  'gender-equality': /*i18n*/ {
    id: 'first-start.kind.gender-equality',
    message: 'Gender equality',
    comment: 'Kind of agency, in a list.',
  },
  coordination: /*i18n*/ {
    id: 'first-start.kind.coordination',
    message: 'Coordination',
    comment: 'Kind of agency, in a list.',
  },
  ngo: /*i18n*/ {
    id: 'first-start.kind.ngo',
    message: 'Civil society organisation',
    comment: 'Kind of agency, in a list.',
  },
  secretariat: /*i18n*/ {
    id: 'first-start.kind.secretariat',
    message: 'Secretariat',
    comment: 'Kind of agency, in a list.',
  },
  study: /*i18n*/ {
    id: 'first-start.kind.study',
    message: 'Research and evaluation',
    comment: 'Kind of agency, in a list.',
  },
} as const satisfies Record<string, Message>;
