import type { Message } from '../../../kernel/message.ts';

export const pageTexts = {
  who: /*i18n*/ {
    id: 'person.page.who',
    message: 'Who it is',
    comment: 'Heading of the vault card',
  },
  vaultNote: /*i18n*/ {
    id: 'person.page.vault-note',
    message: 'Names lie in a vault under a key of their own. Each look is one entry in the log, with why.',
    comment: 'On the vault card',
  },
  nothingStored: /*i18n*/ {
    id: 'person.page.nothing-stored',
    message: 'No name is stored, and none is needed to help.',
    comment: 'On the vault card',
  },
  holds: /*i18n*/ {
    id: 'person.page.holds',
    message: 'The vault holds: {fields}.',
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
    message: 'Names are shown to the lead of your unit alone. Phone and address stay outside Cape.',
    comment: 'On the lock card',
  },
  look: /*i18n*/ {
    id: 'person.page.look',
    message: 'Look at the name',
    comment: 'Button',
  },
  looking: /*i18n*/ {
    id: 'person.page.looking',
    message: 'Looking at a name',
    comment: 'What is being sent',
  },
  lookReason: /*i18n*/ {
    id: 'person.page.look-reason',
    message: 'Why do you look?',
    comment: 'Field',
  },
  reasonContact: /*i18n*/ {
    id: 'person.page.reason-contact',
    message: 'To reach the person',
    comment: 'Reason of a look',
  },
  reasonApplication: /*i18n*/ {
    id: 'person.page.reason-application',
    message: 'For an application',
    comment: 'Reason of a look',
  },
  reasonSafety: /*i18n*/ {
    id: 'person.page.reason-safety',
    message: 'For their safety',
    comment: 'Reason of a look',
  },
  reasonCorrection: /*i18n*/ {
    id: 'person.page.reason-correction',
    message: 'To correct it',
    comment: 'Reason of a look',
  },
  reasonOther: /*i18n*/ {
    id: 'person.page.reason-other',
    message: 'Something else',
    comment: 'Reason of a look',
  },
  why: /*i18n*/ {
    id: 'person.page.why',
    message: 'In a few words',
    comment: 'Field: why somebody looks',
  },
  whyMissing: /*i18n*/ {
    id: 'person.page.why-missing',
    message: 'Say in a few words why you look.',
    comment: 'Error',
  },
  reasonMissing: /*i18n*/ {
    id: 'person.page.reason-missing',
    message: 'Choose why you look.',
    comment: 'Error',
  },
  lookEffect: /*i18n*/ {
    id: 'person.page.look-effect',
    message: 'It is shown until you close it or leave the page. The look stands in the log.',
    comment: 'Under the button',
  },
  hide: /*i18n*/ {
    id: 'person.page.hide',
    message: 'Hide the name',
    comment: 'Button',
  },
  again: /*i18n*/ {
    id: 'person.page.look-again',
    message: 'This look has been shown. Look again to see the name.',
    comment: 'When the same look was sent twice',
  },
  looks: /*i18n*/ {
    id: 'person.page.looks',
    message:
      '{count, plural, =0 {Nobody has looked.} one {One look, the last by {by} {when}.} other {# looks, the last by {by} {when}.}}',
    comment: 'On the vault card',
  },
  store: /*i18n*/ {
    id: 'person.page.store',
    message: 'Put a name into the vault',
    comment: 'Button',
  },
  correct: /*i18n*/ {
    id: 'person.page.correct',
    message: 'Correct what is in the vault',
    comment: 'Button',
  },
  storing: /*i18n*/ {
    id: 'person.page.storing',
    message: 'Putting a name into the vault',
    comment: 'What is being sent',
  },
  stored: /*i18n*/ {
    id: 'person.page.stored',
    message: 'It lies in the vault',
    comment: 'Said after it',
  },
  givenNames: /*i18n*/ {
    id: 'person.page.given-names',
    message: 'Given names',
    comment: 'Field',
  },
  givenMissing: /*i18n*/ {
    id: 'person.page.given-missing',
    message: 'Write at least one name.',
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
    message: 'Personal number',
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
