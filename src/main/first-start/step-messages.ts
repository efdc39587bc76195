import type { Message } from '../../kernel/message.ts';

/** Texts of the steps in which is said who will use CAPE here. */
export const stepTexts = {
  countryName: /*i18n*/ {
    id: 'first-start.step.country-name',
    message: 'Country and language',
    comment: 'Name of a step.',
  },
  countryTitle: /*i18n*/ {
    id: 'first-start.step.country-title',
    message: 'In which country is the agency?',
    comment: 'Heading of a step.',
  },
  countryLead: /*i18n*/ {
    id: 'first-start.step.country-lead',
    message:
      'The country decides the time zone, the law and the telephone numbers that CAPE shows. It cannot be changed later.',
    comment: 'Under the heading.',
  },
  country: /*i18n*/ { id: 'first-start.step.country', message: 'Country', comment: 'Legend of a choice.' },
  countryMissing: /*i18n*/ { id: 'first-start.step.country-missing', message: 'Choose a country.', comment: 'Error.' },
  language: /*i18n*/ {
    id: 'first-start.step.language',
    message: 'Language of these pages',
    comment: 'Legend of a choice: Swedish or English.',
  },
  languageHint: /*i18n*/ {
    id: 'first-start.step.language-hint',
    message: 'Each person chooses their own later.',
    comment: 'Hint.',
  },
  languageMissing: /*i18n*/ {
    id: 'first-start.step.language-missing',
    message: 'Choose a language.',
    comment: 'Error.',
  },
  agencyName: /*i18n*/ { id: 'first-start.step.agency-name', message: 'Agency', comment: 'Name of a step.' },
  agencyTitle: /*i18n*/ {
    id: 'first-start.step.agency-title',
    message: 'Which agency is it?',
    comment: 'Heading of a step.',
  },
  agencyLead: /*i18n*/ {
    id: 'first-start.step.agency-lead',
    message: 'Choose it from the list, or write it. Other agencies can be added later with a file.',
    comment: 'Under the heading.',
  },
  agency: /*i18n*/ { id: 'first-start.step.agency', message: 'Agency', comment: 'Label of a list.' },
  agencyWrite: /*i18n*/ {
    id: 'first-start.step.agency-write',
    message: 'Not in the list: I write it below',
    comment: 'First choice of the list.',
  },
  agencyMissing: /*i18n*/ {
    id: 'first-start.step.agency-missing',
    message: 'Choose an agency from the list, or write its name.',
    comment: 'Error.',
  },
  written: /*i18n*/ {
    id: 'first-start.step.written',
    message: 'Enter another agency',
    comment: 'Legend above three fields.',
  },
  name: /*i18n*/ { id: 'first-start.step.name', message: 'Name', comment: 'Label.' },
  nameHint: /*i18n*/ { id: 'first-start.step.name-hint', message: 'As it calls itself.', comment: 'Hint at a name.' },
  nameEn: /*i18n*/ { id: 'first-start.step.name-en', message: 'Name in English', comment: 'Label.' },
  nameEnHint: /*i18n*/ {
    id: 'first-start.step.name-en-hint',
    message: 'Shown on English pages. Without one, the name above is shown.',
    comment: 'Hint.',
  },
  kind: /*i18n*/ { id: 'first-start.step.kind', message: 'Kind of agency', comment: 'Label of a choice.' },
  kindHint: /*i18n*/ {
    id: 'first-start.step.kind-hint',
    message:
      'Decides which legal grounds for disclosure CAPE offers the agency, and which capacities it suggests. If none fits, choose the nearest.',
    comment: 'Hint at the choice Kind of agency.',
  },
  kindMissing: /*i18n*/ {
    id: 'first-start.step.kind-missing',
    message: 'Choose what kind of agency it is.',
    comment: 'Error.',
  },
  nameLong: /*i18n*/ {
    id: 'first-start.step.name-long',
    message: 'Write a name of one line, with at most 200 characters.',
    comment: 'Error.',
  },
  unitName: /*i18n*/ { id: 'first-start.step.unit-name', message: 'Unit', comment: 'Name of a step.' },
  unitTitle: /*i18n*/ {
    id: 'first-start.step.unit-title',
    message: 'What is the first unit?',
    comment: 'Heading of a step.',
  },
  unitLead: /*i18n*/ {
    id: 'first-start.step.unit-lead',
    message: 'People belong to a unit, and what they record belongs to it. Administrators add more units later.',
    comment: 'Under the heading.',
  },
  unitMissing: /*i18n*/ {
    id: 'first-start.step.unit-missing',
    message: 'Write the name of the unit.',
    comment: 'Error.',
  },
  unitWords: /*i18n*/ {
    id: 'first-start.step.unit-words',
    message: 'In which capacities do its people act?',
    comment: 'Legend of a choice of several.',
  },
  unitWordsHint: /*i18n*/ {
    id: 'first-start.step.unit-words-hint',
    message:
      'Messages from other agencies reach the unit for the first of these. A file can add capacities later, and take none away.',
    comment: 'Hint.',
  },
  unitWordsMissing: /*i18n*/ {
    id: 'first-start.step.unit-words-missing',
    message: 'Choose at least one capacity.',
    comment: 'Error.',
  },
  personName: /*i18n*/ { id: 'first-start.step.person-name', message: 'Administrator', comment: 'Name of a step.' },
  personTitle: /*i18n*/ {
    id: 'first-start.step.person-title',
    message: 'Who is the first administrator?',
    comment: 'Heading of a step.',
  },
  personLead: /*i18n*/ {
    id: 'first-start.step.person-lead',
    message:
      'An administrator invites people and gives roles. An administrator cannot open a case. Work on cases is a role that another administrator gives.',
    comment: 'Under the heading.',
  },
  personNameField: /*i18n*/ { id: 'first-start.step.person-name-field', message: 'Your name', comment: 'Label.' },
  personNameMissing: /*i18n*/ {
    id: 'first-start.step.person-name-missing',
    message: 'Write your name.',
    comment: 'Error.',
  },
  personWork: /*i18n*/ { id: 'first-start.step.person-work', message: 'Your title', comment: 'Label.' },
  personWorkHint: /*i18n*/ {
    id: 'first-start.step.person-work-hint',
    message: 'What your work is called, such as coordinator.',
    comment: 'Hint.',
  },
  personWorkMissing: /*i18n*/ {
    id: 'first-start.step.person-work-missing',
    message: 'Write your title.',
    comment: 'Error.',
  },
  passkeyTitle: /*i18n*/ {
    id: 'first-start.step.passkey-title',
    message: '{name}, make a passkey on this device',
    comment: 'Heading. {name} is the name of a person.',
  },
  passkeyText: /*i18n*/ {
    id: 'first-start.step.passkey-text',
    message:
      'Your browser asks for finger, face, PIN or security key. There is nothing to remember, and nothing that can be sent to anyone else.',
    comment: 'Under that heading.',
  },
  passkeyButton: /*i18n*/ { id: 'first-start.step.passkey-button', message: 'Make a passkey', comment: 'Button.' },
  passkeyAgain: /*i18n*/ {
    id: 'first-start.step.passkey-again',
    message: 'Make another passkey instead',
    comment: 'Button where one has been made.',
  },
  passkeyFor: /*i18n*/ {
    id: 'first-start.step.passkey-for',
    message:
      'The passkey works at {host} and at no other address. If people will use another one, stop the server, set CAPE_ORIGIN and begin again: docs/deployment.md.',
    comment: 'Note. {host} is the name of a computer.',
  },
  passkeyMade: /*i18n*/ {
    id: 'first-start.step.passkey-made',
    message: 'The passkey is made: {device}.',
    comment: 'Note. {device} is a browser and system.',
  },
  passkeyUnsupported: /*i18n*/ {
    id: 'first-start.step.passkey-unsupported',
    message: 'This browser cannot make passkeys. Open the address in a newer browser.',
    comment: 'Shown in place of the button.',
  },
  passkeyScript: /*i18n*/ {
    id: 'first-start.step.passkey-script',
    message: 'Passkeys need JavaScript. Allow it for this page.',
    comment: 'Shown in place of the button.',
  },
  changeName: /*i18n*/ {
    id: 'first-start.step.change-name',
    message: 'Change name or title',
    comment: 'Opens the form again.',
  },
  save: /*i18n*/ { id: 'first-start.step.save', message: 'Save', comment: 'Button.' },
} as const satisfies Record<string, Message>;
