import type { Message } from '../../../kernel/message.ts';

/** How a value is approximated on its way to or from a standard, or why it is lost or not held. */
export const hows = {
  'consent-is-obeyed': /*i18n*/ {
    id: 'study.fidelity.consent-is-obeyed',
    message: 'Persons without consent are left out and counted separately.',
    comment: 'Report of what a file becomes in CAPE, in words beside a field of the standard',
  },
  'labour-or-not': /*i18n*/ {
    id: 'study.fidelity.labour-or-not',
    message: 'Read only as labour exploitation or not. Persons exploited in other ways are counted separately.',
    comment: 'Report of what a file becomes in CAPE, in words beside a field of the standard',
  },
  'closed-is-not-told': /*i18n*/ {
    id: 'study.fidelity.closed-is-not-told',
    message:
      'Closed shows that the case ended, not the outcome. Follow-up counts as open. A closed case that has a support plan is not counted as ended.',
    comment: 'Report of what a file becomes in CAPE, in words beside a field of the standard',
  },
  'day-if-referred': /*i18n*/ {
    id: 'study.fidelity.day-if-referred',
    message: 'Read only if the case was closed because of a referral.',
    comment: 'Report of what a file becomes in CAPE, in words beside a field of the standard: a day',
  },
  'support-or-not': /*i18n*/ {
    id: 'study.fidelity.support-or-not',
    message: 'Read only as having a support plan or not. Its content is not read.',
    comment: 'Report of what a file becomes in CAPE, in words beside a field of the standard',
  },
  'no-column': /*i18n*/ {
    id: 'study.fidelity.no-column',
    message: 'The file does not have this column. The value is unknown, not zero.',
    comment: 'Report of what a file becomes in CAPE, in words beside a field of the standard',
  },
  'unknown-column': /*i18n*/ {
    id: 'study.fidelity.unknown-column',
    message: 'The name or label matches no field of the standard, or several. The column is not read.',
    comment: 'Report of what a file becomes in CAPE, about columns of a file',
  },
  'name-is-believed': /*i18n*/ {
    id: 'study.fidelity.name-is-believed',
    message:
      'The name and the label of the column belong to two different fields. The name was used; neither field affects the result.',
    comment: 'Report of what a file becomes in CAPE, about columns of a file',
  },
  'day-of-suspicion': /*i18n*/ {
    id: 'study.fidelity.day-of-suspicion',
    message: 'The date of the first suspicion, with or without a referral from another agency.',
    comment: 'Report of what CAPE writes as a standard, in words beside a field',
  },
  'days-stay': /*i18n*/ {
    id: 'study.fidelity.days-stay',
    message: 'Dates are not exported: together with the date of first contact, a record identifies one person.',
    comment: 'Report of what CAPE writes as a standard, in words beside a field',
  },
  'day-of-ending': /*i18n*/ {
    id: 'study.fidelity.day-of-ending',
    message: 'The date on which the case ended is not exported.',
    comment: 'Report of what CAPE writes as a standard, in words beside a field',
  },
  'closed-without-how': /*i18n*/ {
    id: 'study.fidelity.closed-without-how',
    message: 'Every outcome except a referral is exported as closed, without outcome and stage.',
    comment: 'Report of what CAPE writes as a standard, in words beside a field',
  },
  'yes-for-a-plan': /*i18n*/ {
    id: 'study.fidelity.yes-for-a-plan',
    message: '“Yes” if support has started. The plan’s content is not exported.',
    comment: 'Report of what CAPE writes as a standard. Yes is in the file like this, in English',
  },
  'consent-lies-elsewhere': /*i18n*/ {
    id: 'study.fidelity.consent-lies-elsewhere',
    message: 'Consent is recorded for each purpose in the person’s file, not in the study’s records.',
    comment: 'Report of what CAPE writes as a standard, in words beside a field',
  },
  'year-of-suspicion': /*i18n*/ {
    id: 'study.fidelity.year-of-suspicion',
    message: 'The year of the first suspicion.',
    comment: 'Report of what CAPE writes as CTDC, in words beside the column yearOfRegistration',
  },
  'country-of-the-file': /*i18n*/ {
    id: 'study.fidelity.country-of-the-file',
    message: 'The country of the caseload: the place of work is not recorded in more detail.',
    comment: 'Report of what CAPE writes as CTDC, in words beside a column',
  },
  'industry-as-labour': /*i18n*/ {
    id: 'study.fidelity.industry-as-labour',
    message: 'Derived from the sector by CAPE’s mapping. Sectors without a flag of their own become other labour.',
    comment:
      'Report of what CAPE writes as CTDC, in words beside a column. A flag is a column that says yes or nothing',
  },
  'forms-not-told': /*i18n*/ {
    id: 'study.fidelity.forms-not-told',
    message: 'CAPE’s records cover labour exploitation and do not state its form.',
    comment: 'Report of what CAPE writes as CTDC, in words beside a column',
  },
  'code-list-not-seen': /*i18n*/ {
    id: 'study.fidelity.code-list-not-seen',
    message: 'The standard’s code list was not found, so no code is exported.',
    comment: 'Report of what CAPE writes as CTDC, in words beside a column',
  },
  'industries-differ': /*i18n*/ {
    id: 'study.fidelity.industries-differ',
    message: 'The standard’s sectors differ from CAPE’s, and are not translated.',
    comment: 'Report of what CAPE reads or writes as HTCDS, in words beside a field',
  },
  'no-field': /*i18n*/ {
    id: 'study.fidelity.no-field',
    message: 'The standard has no field for this.',
    comment: 'Report of what CAPE writes as a standard, about something of CAPE',
  },
  identity: /*i18n*/ {
    id: 'study.fidelity.identity',
    message: 'Identities are not in the study’s records and are not read from files.',
    comment: 'Why a field of a standard is not held: names, numbers, addresses',
  },
  'about-the-person': /*i18n*/ {
    id: 'study.fidelity.about-the-person',
    message: 'The study’s records contain no information about the person other than the stages reached.',
    comment: 'Why a field of a standard is not held: gender, citizenship, education',
  },
  'about-suspects': /*i18n*/ {
    id: 'study.fidelity.about-suspects',
    message: 'The study’s records contain nothing about suspects.',
    comment: 'Why a field of a standard is not held',
  },
  'who-worked': /*i18n*/ {
    id: 'study.fidelity.who-worked',
    message: 'Case workers and their organisations are neither exported nor read.',
    comment: 'Why a field of a standard is not held',
  },
  places: /*i18n*/ {
    id: 'study.fidelity.places',
    message: 'Addresses and coordinates are neither exported nor read: they could identify the person.',
    comment: 'Why a field of a standard is not held',
  },
  'free-text': /*i18n*/ {
    id: 'study.fidelity.free-text',
    message: 'Free text is neither exported nor read.',
    comment: 'Why a field of a standard is not held',
  },
  deprecated: /*i18n*/ {
    id: 'study.fidelity.deprecated',
    message: 'This field is deprecated in the standard.',
    comment: 'Why a field of a standard is not held',
  },
  'not-counted': /*i18n*/ {
    id: 'study.fidelity.not-counted',
    message: 'Not used by the study.',
    comment: 'Why a field of a standard is not held',
  },
} as const satisfies Record<string, Message>;

export type How = keyof typeof hows;
