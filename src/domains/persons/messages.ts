import type { Message } from '../../kernel/message.ts';
import type { ConsentState } from './consent.ts';
import type { Protection, Purpose } from './schema.ts';

export const personMessages = {
  registered: /*i18n*/ {
    id: 'person.registered',
    message: '{alias} added to the file',
    comment: 'Timeline: act person.register. {alias} is the name of a bird, such as Lärkan',
  },
  corrected: /*i18n*/ {
    id: 'person.corrected',
    message: 'Details of the person corrected',
    comment: 'Timeline: act person.correct',
  },
  nothingChanged: /*i18n*/ {
    id: 'person.nothing-changed',
    message: 'Nothing is changed. Correct at least one field, or leave the page.',
    comment: 'Problem: a correction that says what is said already',
  },
  registeringUndone: /*i18n*/ {
    id: 'person.registering-undone',
    message: 'Registration undone: made by mistake',
    comment: 'Event in a timeline of a person',
  },
  takenBack: /*i18n*/ {
    id: 'person.taken-back',
    message: 'Withdrawn with the import of the case',
    comment: 'Timeline: act person.take-back. The import that brought the person was undone',
  },
  protected: /*i18n*/ {
    id: 'person.protected',
    message: 'Protection of an identity changed',
    comment: 'Timeline: act person.protect',
  },
  reachSet: /*i18n*/ {
    id: 'person.reach-set',
    message: 'Safe times to call recorded',
    comment: 'Timeline: act person.reach',
  },
  saidYes: /*i18n*/ {
    id: 'person.said-yes',
    message: 'Consent given: {unit}',
    comment: 'Timeline: act consent.give with the answer yes; {unit} may have something',
  },
  saidNo: /*i18n*/ {
    id: 'person.said-no',
    message: 'Consent refused: {unit}',
    comment: 'Timeline: act consent.give with the answer no',
  },
  consentWithdrawn: /*i18n*/ {
    id: 'person.took-back',
    message: 'Consent withdrawn: {unit}',
    comment: 'Timeline: act consent.withdraw',
  },
  identityStored: /*i18n*/ {
    id: 'person.identity-stored',
    message: 'Identity stored as protected identity data',
    comment: 'Timeline: act identity.store. No name is shown',
  },
  identityOpened: /*i18n*/ {
    id: 'person.identity-opened',
    message: 'Protected identity data accessed',
    comment: 'Timeline: act identity.open. No name is shown',
  },
  aliasTaken: /*i18n*/ {
    id: 'person.alias-taken',
    message: 'A person in your unit’s files already has this alias. Choose another alias.',
    comment: 'Problem: the alias is in use',
  },
  noSuchUnit: /*i18n*/ {
    id: 'person.no-such-unit',
    message: 'The unit does not exist here. Choose the receiving unit.',
    comment: 'Problem: consent to a unit that is not there',
  },
  relativeInterprets: /*i18n*/ {
    id: 'person.relative-interprets',
    message: 'Consent through a relative as interpreter does not count as free. Ask again with an interpreter.',
    comment: 'Problem: consent with a relative as interpreter',
  },
  untilPassed: /*i18n*/ {
    id: 'person.until-passed',
    message: 'The date has passed. Choose the last day of the consent, or leave it open.',
    comment: 'Problem: the last day of a consent is in the past',
  },
  consentKnown: /*i18n*/ {
    id: 'person.consent-known',
    message: 'This answer is already recorded. Reload the page.',
    comment: 'Problem: a consent with the same id exists',
  },
  noSuchConsent: /*i18n*/ {
    id: 'person.no-such-consent',
    message: 'This answer is not in the file. Reload the page.',
    comment: 'Problem: the consent to withdraw does not exist',
  },
  nothingToWithdraw: /*i18n*/ {
    id: 'person.nothing-to-withdraw',
    message: 'There is no consent to withdraw. Reload the page to see the current answers.',
    comment: 'Problem: the consent was a no, or is withdrawn already',
  },
  keptOutside: /*i18n*/ {
    id: 'person.kept-outside',
    message: 'This person has a protected identity. Keep phone and address outside CAPE, with the contact agency.',
    comment: 'Problem: phone or address of a protected person',
  },
  tooManyLooks: /*i18n*/ {
    id: 'person.too-many-looks',
    message: 'You have accessed {looks} identities within an hour. Wait, or ask your unit manager.',
    comment: 'Problem: the limit of accesses is reached',
  },
  onlyTheLeadLooks: /*i18n*/ {
    id: 'person.only-the-lead',
    message: 'This identity is protected. Only your unit manager may open it.',
    comment: 'Problem: an officer who is not the unit manager asks for access to a protected identity',
  },
  lossConsent: /*i18n*/ {
    id: 'person.loss-consent',
    message: 'Consent of {alias}: {purpose}',
    comment: 'Expiring evidence and rights: a consent that runs out',
  },
  lossReach: /*i18n*/ {
    id: 'person.loss-reach',
    message: 'Contact with {alias}',
    comment: 'Expiring evidence and rights: safe hours to call',
  },
  holderPerson: /*i18n*/ {
    id: 'person.holder-person',
    message: 'The person',
    comment: 'Expiring evidence and rights: who holds it',
  },
  saverOwn: /*i18n*/ { id: 'person.saver-own', message: 'Your unit', comment: 'Expiring: who may save it' },
  saveConsent: /*i18n*/ {
    id: 'person.save-consent',
    message: 'Ask again',
    comment: 'Expiring evidence and rights: the act that saves a consent',
  },
  saveReach: /*i18n*/ {
    id: 'person.save-reach',
    message: 'Ask when it is safe to call',
    comment: 'Expiring evidence and rights: the act that saves it',
  },
  noIdentity: /*i18n*/ {
    id: 'person.no-identity',
    message: 'No name is stored for this person. You can work with the alias.',
    comment: 'Problem: identity.open where nothing was stored',
  },
} satisfies Record<string, Message>;

export const purposeNames: Readonly<Record<Purpose, Message>> = {
  contact: /*i18n*/ {
    id: 'person.purpose.contact',
    message: 'Contact with a coordinator',
    comment: 'Consent: purpose',
  },
  'social-services': /*i18n*/ {
    id: 'person.purpose.social-services',
    message: 'Help from social services',
    comment: 'Consent: purpose',
  },
  police: /*i18n*/ { id: 'person.purpose.police', message: 'Disclosure to the police', comment: 'Consent: purpose' },
  prosecution: /*i18n*/ {
    id: 'person.purpose.prosecution',
    message: 'Disclosure to the prosecutor',
    comment: 'Consent: purpose',
  },
  migration: /*i18n*/ {
    id: 'person.purpose.migration',
    message: 'Identity to the immigration authority',
    comment: 'Consent: purpose',
  },
  ngo: /*i18n*/ { id: 'person.purpose.ngo', message: 'Help from an organisation', comment: 'Consent: purpose' },
  statistics: /*i18n*/ {
    id: 'person.purpose.statistics',
    message: 'Statistics, without a name',
    comment: 'Consent: purpose',
  },
  abroad: /*i18n*/ {
    id: 'person.purpose.abroad',
    message: 'Contact with another country',
    comment: 'Consent: purpose',
  },
};

export const consentStateNames: Readonly<Record<ConsentState, Message>> = {
  given: /*i18n*/ { id: 'person.consent.given', message: 'Consent', comment: 'State of a consent' },
  declined: /*i18n*/ {
    id: 'person.consent.declined',
    message: 'Refused',
    comment: 'State of a consent: asked and declined',
  },
  lapsed: /*i18n*/ { id: 'person.consent.lapsed', message: 'Expired', comment: 'State of a consent' },
  withdrawn: /*i18n*/ { id: 'person.consent.withdrawn', message: 'Withdrawn', comment: 'State of a consent' },
};

export const protectionNames: Readonly<Record<Protection, Message>> = {
  none: /*i18n*/ {
    id: 'person.protection.none',
    message: 'No protection on record',
    comment: 'Protection of identity',
  },
  marked: /*i18n*/ {
    id: 'person.protection.marked',
    message: 'Confidentiality marking',
    comment: 'Protection of identity: sekretessmarkering',
  },
  population: /*i18n*/ {
    id: 'person.protection.population',
    message: 'Protected population registration',
    comment: 'Protection of identity: skyddad folkbokföring',
  },
  fictitious: /*i18n*/ {
    id: 'person.protection.fictitious',
    message: 'Fictitious identity',
    comment: 'Protection of identity: fingerade personuppgifter',
  },
};
