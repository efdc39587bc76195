import type { Message } from '../../../kernel/message.ts';

/** How a value is approximated on its way to or from a standard, or why it is lost or not held. */
export const hows = {
  'consent-is-obeyed': /*i18n*/ {
    id: 'study.fidelity.consent-is-obeyed',
    message: 'Without consent a person is left out and counted apart.',
    comment: 'Report of what a file becomes in CAPE, in words beside a field of the standard',
  },
  'labour-or-not': /*i18n*/ {
    id: 'study.fidelity.labour-or-not',
    message: 'Only whether it is exploitation of labour. Who was exploited otherwise is counted apart.',
    comment: 'Report of what a file becomes in CAPE, in words beside a field of the standard',
  },
  'closed-is-not-told': /*i18n*/ {
    id: 'study.fidelity.closed-is-not-told',
    message:
      'Closed says that it ended, not how. Follow-up counts as open. What is closed beside a plan of support is not counted as ended.',
    comment: 'Report of what a file becomes in CAPE, in words beside a field of the standard',
  },
  'day-if-referred': /*i18n*/ {
    id: 'study.fidelity.day-if-referred',
    message: 'Only where the case was closed because it was referred on.',
    comment: 'Report of what a file becomes in CAPE, in words beside a field of the standard: a day',
  },
  'support-or-not': /*i18n*/ {
    id: 'study.fidelity.support-or-not',
    message: 'Only that there is a plan of support. What it says is not read.',
    comment: 'Report of what a file becomes in CAPE, in words beside a field of the standard',
  },
  'no-column': /*i18n*/ {
    id: 'study.fidelity.no-column',
    message: 'The file has no such column. That is not known, and not zero.',
    comment: 'Report of what a file becomes in CAPE, in words beside a field of the standard',
  },
  'unknown-column': /*i18n*/ {
    id: 'study.fidelity.unknown-column',
    message: 'No field of the standard has this name or label, or several have. Nothing of it is read.',
    comment: 'Report of what a file becomes in CAPE, about columns of a file',
  },
  'name-is-believed': /*i18n*/ {
    id: 'study.fidelity.name-is-believed',
    message: 'Name and label of the column speak of two fields. Neither is read, so the name was believed.',
    comment: 'Report of what a file becomes in CAPE, about columns of a file',
  },
  'day-of-suspicion': /*i18n*/ {
    id: 'study.fidelity.day-of-suspicion',
    message: 'The date of the first suspicion, whether or not another agency referred it.',
    comment: 'Report of what CAPE writes as a standard, in words beside a field',
  },
  'days-stay': /*i18n*/ {
    id: 'study.fidelity.days-stay',
    message: 'Dates stay in the agency: with the date of first contact, a record identifies one person.',
    comment: 'Report of what CAPE writes as a standard, in words beside a field',
  },
  'day-of-ending': /*i18n*/ {
    id: 'study.fidelity.day-of-ending',
    message: 'The day on which it ended is not written.',
    comment: 'Report of what CAPE writes as a standard, in words beside a field',
  },
  'closed-without-how': /*i18n*/ {
    id: 'study.fidelity.closed-without-how',
    message: 'Every ending but a referral is written as closed, without how and at which stage.',
    comment: 'Report of what CAPE writes as a standard, in words beside a field',
  },
  'yes-for-a-plan': /*i18n*/ {
    id: 'study.fidelity.yes-for-a-plan',
    message: 'Yes where support has begun. What was planned is not written.',
    comment: 'Report of what CAPE writes as a standard. Yes stands in the file like this, in English',
  },
  'consent-lies-elsewhere': /*i18n*/ {
    id: 'study.fidelity.consent-lies-elsewhere',
    message: 'Consent is in the person’s file, for each purpose, and not in the study’s records.',
    comment: 'Report of what CAPE writes as a standard, in words beside a field',
  },
  'year-of-suspicion': /*i18n*/ {
    id: 'study.fidelity.year-of-suspicion',
    message: 'The year of the first suspicion.',
    comment: 'Report of what CAPE writes as CTDC, in words beside the column yearOfRegistration',
  },
  'country-of-the-file': /*i18n*/ {
    id: 'study.fidelity.country-of-the-file',
    message: 'The country of the caseload: where the work was done is not stated more precisely.',
    comment: 'Report of what CAPE writes as CTDC, in words beside a column',
  },
  'industry-as-labour': /*i18n*/ {
    id: 'study.fidelity.industry-as-labour',
    message: 'From the industry, as CAPE proposes. What there is no flag for is another kind of labour.',
    comment:
      'Report of what CAPE writes as CTDC, in words beside a column. A flag is a column that says yes or nothing',
  },
  'forms-not-told': /*i18n*/ {
    id: 'study.fidelity.forms-not-told',
    message: 'CAPE counts exploitation of labour, and its rows do not say in which form.',
    comment: 'Report of what CAPE writes as CTDC, in words beside a column',
  },
  'code-list-not-seen': /*i18n*/ {
    id: 'study.fidelity.code-list-not-seen',
    message: 'The permitted codes were not found, so none is written.',
    comment: 'Report of what CAPE writes as CTDC, in words beside a column',
  },
  'industries-differ': /*i18n*/ {
    id: 'study.fidelity.industries-differ',
    message: 'The industries of the standard are others than those of CAPE: none is made into another.',
    comment: 'Report of what CAPE reads or writes as HTCDS, in words beside a field',
  },
  'no-field': /*i18n*/ {
    id: 'study.fidelity.no-field',
    message: 'The standard has no place for it.',
    comment: 'Report of what CAPE writes as a standard, about something of CAPE',
  },
  identity: /*i18n*/ {
    id: 'study.fidelity.identity',
    message: 'Identities are not in the study’s records, and are not read from any file.',
    comment: 'Why a field of a standard is not held: names, numbers, addresses',
  },
  'about-the-person': /*i18n*/ {
    id: 'study.fidelity.about-the-person',
    message: 'The rows of the study say nothing about the person but their way through the chains.',
    comment: 'Why a field of a standard is not held: gender, citizenship, education',
  },
  'about-suspects': /*i18n*/ {
    id: 'study.fidelity.about-suspects',
    message: 'Nothing about suspected persons is in the rows of the study.',
    comment: 'Why a field of a standard is not held',
  },
  'who-worked': /*i18n*/ {
    id: 'study.fidelity.who-worked',
    message: 'Which people and organisations worked on it is neither written nor read.',
    comment: 'Why a field of a standard is not held',
  },
  places: /*i18n*/ {
    id: 'study.fidelity.places',
    message: 'Addresses and positions are neither written nor read: they would reveal the person.',
    comment: 'Why a field of a standard is not held',
  },
  'free-text': /*i18n*/ {
    id: 'study.fidelity.free-text',
    message: 'Free text is neither written nor read.',
    comment: 'Why a field of a standard is not held',
  },
  deprecated: /*i18n*/ {
    id: 'study.fidelity.deprecated',
    message: 'The standard itself has given up this field.',
    comment: 'Why a field of a standard is not held',
  },
  'not-counted': /*i18n*/ {
    id: 'study.fidelity.not-counted',
    message: 'The study does not count this.',
    comment: 'Why a field of a standard is not held',
  },
} as const satisfies Record<string, Message>;

export type How = keyof typeof hows;
