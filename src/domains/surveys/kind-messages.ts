import type { Message } from '../../kernel/message.ts';
import type { RespondentKind } from './respondents.ts';

/** What each kind of agency or organisation is called. */
export const kindNames: Readonly<Record<RespondentKind, Message>> = {
  'work-environment': /*i18n*/ {
    id: 'surveys.kind.work-environment',
    message: 'Work environment authority',
    comment: 'A kind of agency or organisation, in a choice and above its results.',
  },
  tax: /*i18n*/ {
    id: 'surveys.kind.tax',
    message: 'Tax agency',
    comment: 'A kind of agency or organisation, in a choice and above its results.',
  },
  police: /*i18n*/ {
    id: 'surveys.kind.police',
    message: 'Police',
    comment: 'A kind of agency or organisation, in a choice and above its results.',
  },
  prosecution: /*i18n*/ {
    id: 'surveys.kind.prosecution',
    message: 'Prosecution authority',
    comment: 'A kind of agency or organisation, in a choice and above its results.',
  },
  migration: /*i18n*/ {
    id: 'surveys.kind.migration',
    message: 'Migration agency',
    comment: 'A kind of agency or organisation, in a choice and above its results.',
  },
  employment: /*i18n*/ {
    id: 'surveys.kind.employment',
    message: 'Employment service',
    comment: 'A kind of agency or organisation, in a choice and above its results.',
  },
  'social-insurance': /*i18n*/ {
    id: 'surveys.kind.social-insurance',
    message: 'Social insurance agency',
    comment: 'A kind of agency or organisation, in a choice and above its results.',
  },
  'economic-crime': /*i18n*/ {
    id: 'surveys.kind.economic-crime',
    message: 'Economic crime authority',
    comment: 'A kind of agency or organisation, in a choice and above its results.',
  },
  'gender-equality': /*i18n*/ {
    id: 'surveys.kind.gender-equality',
    message: 'Gender equality agency',
    comment: 'A kind of agency or organisation, in a choice and above its results.',
  },
  'social-services': /*i18n*/ {
    id: 'surveys.kind.social-services',
    message: 'Social services',
    comment: 'A kind of agency or organisation, in a choice and above its results.',
  },
  ngo: /*i18n*/ {
    id: 'surveys.kind.ngo',
    message: 'Non-profit organisation',
    comment: 'A kind of agency or organisation, in a choice and above its results.',
  },
  union: /*i18n*/ {
    id: 'surveys.kind.union',
    message: 'Trade union',
    comment: 'A kind of agency or organisation, in a choice and above its results.',
  },
  court: /*i18n*/ {
    id: 'surveys.kind.court',
    message: 'Court',
    comment: 'A kind of agency or organisation, in a choice and above its results.',
  },
  other: /*i18n*/ {
    id: 'surveys.kind.other',
    message: 'Other',
    comment: 'A kind of agency or organisation, in a choice and above its results.',
  },
};
