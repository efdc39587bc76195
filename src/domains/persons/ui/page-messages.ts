import type { Message } from '../../../kernel/message.ts';

export const pageTexts = {
  who: /*i18n*/ {
    id: 'person.page.who',
    message: 'Identity',
    comment: 'Heading of the vault card',
  },
  vaultNote: /*i18n*/ {
    id: 'person.page.vault-note',
    message:
      'Names are protected identity data, encrypted with a separate key. Each access is logged, with the reason.',
    comment: 'On the vault card',
  },
  nothingStored: /*i18n*/ {
    id: 'person.page.nothing-stored',
    message: 'No name is stored. None is needed to give support.',
    comment: 'On the vault card',
  },
  holds: /*i18n*/ {
    id: 'person.page.holds',
    message: 'Stored: {fields}.',
    comment: 'On the vault card',
  },
  sameNumber: /*i18n*/ {
    id: 'person.page.same-number',
    message: 'The same number or phone is stored for {aliases}. It may be one person, or a shared phone.',
    comment: 'On the vault card',
  },
  locked: /*i18n*/ {
    id: 'person.page.locked',
    message: 'Protected identity',
    comment: 'Heading of the lock card',
  },
  lockedText: /*i18n*/ {
    id: 'person.page.locked-text',
    message: 'Names are shown only to your unit manager. Phone and address are kept outside CAPE.',
    comment: 'On the lock card',
  },
  look: /*i18n*/ {
    id: 'person.page.look',
    message: 'Show name',
    comment: 'Button',
  },
  looking: /*i18n*/ {
    id: 'person.page.looking',
    message: 'The name is being shown',
    comment: 'What is being sent',
  },
  lookReason: /*i18n*/ {
    id: 'person.page.look-reason',
    message: 'Reason for access',
    comment: 'Field',
  },
  reasonContact: /*i18n*/ {
    id: 'person.page.reason-contact',
    message: 'To reach the person',
    comment: 'Reason for an access',
  },
  reasonApplication: /*i18n*/ {
    id: 'person.page.reason-application',
    message: 'For an application',
    comment: 'Reason for an access',
  },
  reasonSafety: /*i18n*/ {
    id: 'person.page.reason-safety',
    message: 'For their safety',
    comment: 'Reason for an access',
  },
  reasonCorrection: /*i18n*/ {
    id: 'person.page.reason-correction',
    message: 'To correct it',
    comment: 'Reason for an access',
  },
  reasonOther: /*i18n*/ {
    id: 'person.page.reason-other',
    message: 'Other',
    comment: 'Reason for an access',
  },
  why: /*i18n*/ {
    id: 'person.page.why',
    message: 'Explain in a few words',
    comment: 'Field: why the identity is accessed',
  },
  whyMissing: /*i18n*/ {
    id: 'person.page.why-missing',
    message: 'Explain the access in a few words.',
    comment: 'Error',
  },
  reasonMissing: /*i18n*/ {
    id: 'person.page.reason-missing',
    message: 'Choose the reason for access.',
    comment: 'Error',
  },
  lookEffect: /*i18n*/ {
    id: 'person.page.look-effect',
    message: 'It is shown until you close it or leave the page. The access is logged.',
    comment: 'Under the button',
  },
  hide: /*i18n*/ {
    id: 'person.page.hide',
    message: 'Hide the name',
    comment: 'Button',
  },
  again: /*i18n*/ {
    id: 'person.page.look-again',
    message: 'This access has ended. Make a new access to see the name.',
    comment: 'When the same access was sent twice',
  },
  looks: /*i18n*/ {
    id: 'person.page.looks',
    message:
      '{count, plural, =0 {No accesses.} one {One access, the last by {by} {when}.} other {# accesses, the last by {by} {when}.}}',
    comment: 'On the vault card',
  },
  store: /*i18n*/ {
    id: 'person.page.store',
    message: 'Store name',
    comment: 'Button',
  },
  correct: /*i18n*/ {
    id: 'person.page.correct',
    message: 'Correct identity data',
    comment: 'Button',
  },
  storing: /*i18n*/ {
    id: 'person.page.storing',
    message: 'The name is being stored',
    comment: 'What is being sent',
  },
  stored: /*i18n*/ {
    id: 'person.page.stored',
    message: 'Name stored',
    comment: 'Said after it',
  },
  givenNames: /*i18n*/ {
    id: 'person.page.given-names',
    message: 'Given names',
    comment: 'Field',
  },
  givenMissing: /*i18n*/ {
    id: 'person.page.given-missing',
    message: 'Write at least one given name.',
    comment: 'Error',
  },
  familyName: /*i18n*/ {
    id: 'person.page.family-name',
    message: 'Family name',
    comment: 'Field',
  },
  birthDate: /*i18n*/ {
    id: 'person.page.birth-date',
    message: 'Date of birth',
    comment: 'Field',
  },
  personalNumber: /*i18n*/ {
    id: 'person.page.personal-number',
    message: 'Personal identity number',
    comment: 'Field',
  },
  passportNumber: /*i18n*/ {
    id: 'person.page.passport-number',
    message: 'Passport number',
    comment: 'Field',
  },
  phone: /*i18n*/ {
    id: 'person.page.phone',
    message: 'Phone',
    comment: 'Field',
  },
  address: /*i18n*/ {
    id: 'person.page.address',
    message: 'Address',
    comment: 'Field',
  },
} satisfies Record<string, Message>;
