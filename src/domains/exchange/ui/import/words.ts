import type { Message } from '../../../../kernel/message.ts';
import type { ImportField } from '../../import/fields.ts';

/** What each thing that a column can hold is called. */
export const importFieldNames: Readonly<Record<ImportField, Message>> = {
  reference: /*i18n*/ {
    id: 'import-cases.field.reference',
    message: 'Reference of the case',
    comment: 'What a column holds: the agency’s own number',
  },
  openedOn: /*i18n*/ {
    id: 'import-cases.field.opened-on',
    message: 'Opened on',
    comment: 'What a column holds: a day',
  },
  closedOn: /*i18n*/ {
    id: 'import-cases.field.closed-on',
    message: 'Closed on',
    comment: 'What a column holds: a day',
  },
  end: /*i18n*/ {
    id: 'import-cases.field.end',
    message: 'How it ended',
    comment: 'What a column holds: one of some words',
  },
  endReason: /*i18n*/ {
    id: 'import-cases.field.end-reason',
    message: 'Why it ended (sealed)',
    comment: 'What a column holds: a text',
  },
  sector: /*i18n*/ {
    id: 'import-cases.field.sector',
    message: 'Sector',
    comment: 'What a column holds: one of some words',
  },
  workplace: /*i18n*/ {
    id: 'import-cases.field.workplace',
    message: 'Firm or workplace',
    comment: 'What a column holds',
  },
  organisationNumber: /*i18n*/ {
    id: 'import-cases.field.organisation-number',
    message: 'Firm: organisation number',
    comment: 'What a column holds; a firm with one becomes a record of the unit',
  },
  municipality: /*i18n*/ {
    id: 'import-cases.field.municipality',
    message: 'Municipality',
    comment: 'What a column holds',
  },
  note: /*i18n*/ { id: 'import-cases.field.note', message: 'Note (sealed)', comment: 'What a column holds: a text' },
  alias: /*i18n*/ {
    id: 'import-cases.field.alias',
    message: 'Person: alias in CAPE',
    comment: 'What a column holds',
  },
  protection: /*i18n*/ {
    id: 'import-cases.field.protection',
    message: 'Person: protected identity',
    comment: 'What a column holds: one of some words',
  },
  sex: /*i18n*/ { id: 'import-cases.field.sex', message: 'Person: sex', comment: 'What a column holds' },
  birthYear: /*i18n*/ {
    id: 'import-cases.field.birth-year',
    message: 'Person: year of birth',
    comment: 'What a column holds',
  },
  language: /*i18n*/ { id: 'import-cases.field.language', message: 'Person: language', comment: 'What a column holds' },
  givenNames: /*i18n*/ {
    id: 'import-cases.field.given-names',
    message: 'Identity: given names, or the whole name',
    comment: 'What a column holds; it is stored in the vault',
  },
  familyName: /*i18n*/ {
    id: 'import-cases.field.family-name',
    message: 'Identity: family name',
    comment: 'What a column holds; it is stored in the vault',
  },
  birthDate: /*i18n*/ {
    id: 'import-cases.field.birth-date',
    message: 'Identity: date of birth',
    comment: 'What a column holds; it is stored in the vault',
  },
  personalNumber: /*i18n*/ {
    id: 'import-cases.field.personal-number',
    message: 'Identity: personal number',
    comment: 'What a column holds; it is stored in the vault',
  },
  passportNumber: /*i18n*/ {
    id: 'import-cases.field.passport-number',
    message: 'Identity: passport number',
    comment: 'What a column holds; it is stored in the vault',
  },
  phone: /*i18n*/ {
    id: 'import-cases.field.phone',
    message: 'Identity: phone',
    comment: 'What a column holds; it is stored in the vault',
  },
  address: /*i18n*/ {
    id: 'import-cases.field.address',
    message: 'Identity: address',
    comment: 'What a column holds; it is stored in the vault',
  },
  claimAgainst: /*i18n*/ {
    id: 'import-cases.field.claim-against',
    message: 'Claim: against whom',
    comment: 'What a column holds',
  },
  claimKind: /*i18n*/ {
    id: 'import-cases.field.claim-kind',
    message: 'Claim: what is claimed',
    comment: 'What a column holds: one of some words',
  },
  claimAmount: /*i18n*/ {
    id: 'import-cases.field.claim-amount',
    message: 'Claim: sum',
    comment: 'What a column holds',
  },
  claimCurrency: /*i18n*/ {
    id: 'import-cases.field.claim-currency',
    message: 'Claim: currency',
    comment: 'What a column holds',
  },
  claimFrom: /*i18n*/ {
    id: 'import-cases.field.claim-from',
    message: 'Claim: period from',
    comment: 'What a column holds: a day',
  },
  claimTo: /*i18n*/ {
    id: 'import-cases.field.claim-to',
    message: 'Claim: period to',
    comment: 'What a column holds: a day',
  },
  claimState: /*i18n*/ {
    id: 'import-cases.field.claim-state',
    message: 'Claim: answer of the one it is against',
    comment: 'What a column holds: one of some words',
  },
  claimPaid: /*i18n*/ {
    id: 'import-cases.field.claim-paid',
    message: 'Claim: paid, a sum',
    comment: 'What a column holds: a sum',
  },
  claimPaidOn: /*i18n*/ {
    id: 'import-cases.field.claim-paid-on',
    message: 'Claim: paid on',
    comment: 'What a column holds: a day',
  },
  claimBegan: /*i18n*/ {
    id: 'import-cases.field.claim-began',
    message: 'Claim: counts from',
    comment: 'What a column holds: a day',
  },
  claimEvidence: /*i18n*/ {
    id: 'import-cases.field.claim-evidence',
    message: 'Claim: what shows it',
    comment: 'What a column holds: a text',
  },
};

export const sexNames: Readonly<Record<string, Message>> = {
  woman: /*i18n*/ { id: 'import-cases.sex.woman', message: 'Woman', comment: 'What a word of a list means' },
  man: /*i18n*/ { id: 'import-cases.sex.man', message: 'Man', comment: 'What a word of a list means' },
  other: /*i18n*/ { id: 'import-cases.sex.other', message: 'Another', comment: 'What a word of a list means' },
  unknown: /*i18n*/ { id: 'import-cases.sex.unknown', message: 'Not known', comment: 'What a word of a list means' },
};
