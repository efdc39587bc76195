import type { Message } from '../../kernel/message.ts';
import type { ConsentState } from './consent.ts';
import type { Protection, Purpose } from './schema.ts';

export const personMessages = {
  registered: /*i18n*/ {
    id: 'person.registered',
    message: '{alias} was given a place in the file',
    comment: 'Timeline: act person.register. {alias} is the name of a bird, such as Lärkan',
  },
  protected: /*i18n*/ {
    id: 'person.protected',
    message: 'The protection of an identity was changed',
    comment: 'Timeline: act person.protect',
  },
  reachSet: /*i18n*/ {
    id: 'person.reach-set',
    message: 'When it is safe to call was written down',
    comment: 'Timeline: act person.reach',
  },
  saidYes: /*i18n*/ {
    id: 'person.said-yes',
    message: 'A yes was given: {unit}',
    comment: 'Timeline: act consent.give with the answer yes; {unit} may have something',
  },
  saidNo: /*i18n*/ {
    id: 'person.said-no',
    message: 'Asked, and the answer was no: {unit}',
    comment: 'Timeline: act consent.give with the answer no',
  },
  tookBack: /*i18n*/ {
    id: 'person.took-back',
    message: 'A yes was taken back: {unit}',
    comment: 'Timeline: act consent.withdraw',
  },
  identityStored: /*i18n*/ {
    id: 'person.identity-stored',
    message: 'Who it is was put into the vault',
    comment: 'Timeline: act identity.store. No name is shown',
  },
  identityOpened: /*i18n*/ {
    id: 'person.identity-opened',
    message: 'Somebody looked at who it is',
    comment: 'Timeline: act identity.open. No name is shown',
  },
  aliasTaken: /*i18n*/ {
    id: 'person.alias-taken',
    message: 'Somebody in your unit’s files already has this name. Choose another bird.',
    comment: 'Problem: the alias is in use',
  },
  noSuchUnit: /*i18n*/ {
    id: 'person.no-such-unit',
    message: 'This unit is not here. Choose the unit that may have it.',
    comment: 'Problem: consent to a unit that is not there',
  },
  relativeInterprets: /*i18n*/ {
    id: 'person.relative-interprets',
    message: 'A yes through a relative who interprets does not count as free. Ask again with an interpreter.',
    comment: 'Problem: consent with a relative as interpreter',
  },
  untilPassed: /*i18n*/ {
    id: 'person.until-passed',
    message: 'That day has passed. Choose the last day on which the yes holds, or leave it open.',
    comment: 'Problem: the last day of a consent lies in the past',
  },
  consentKnown: /*i18n*/ {
    id: 'person.consent-known',
    message: 'This answer is already written down. Open the page again.',
    comment: 'Problem: a consent with the same id exists',
  },
  noSuchConsent: /*i18n*/ {
    id: 'person.no-such-consent',
    message: 'This answer is not in the file. Open the page again.',
    comment: 'Problem: the consent to withdraw does not exist',
  },
  nothingToWithdraw: /*i18n*/ {
    id: 'person.nothing-to-withdraw',
    message: 'There is no yes to take back here. Open the page again to see what stands.',
    comment: 'Problem: the consent was a no, or is withdrawn already',
  },
  keptOutside: /*i18n*/ {
    id: 'person.kept-outside',
    message:
      'This person has a protected identity. Keep phone and address outside Cape, with whoever passes messages on.',
    comment: 'Problem: phone or address of a protected person',
  },
  tooManyLooks: /*i18n*/ {
    id: 'person.too-many-looks',
    message: 'You have looked at {looks} identities within an hour. Wait, or ask the lead of your unit.',
    comment: 'Problem: the limit of looks is reached',
  },
  onlyTheLeadLooks: /*i18n*/ {
    id: 'person.only-the-lead',
    message: 'This identity is protected. Only the lead of your unit may open it.',
    comment: 'Problem: somebody who is not the lead wants to look behind a protected identity',
  },
  lossConsent: /*i18n*/ {
    id: 'person.loss-consent',
    message: 'The yes of {alias}: {purpose}',
    comment: 'Last-chance line: a consent that runs out',
  },
  lossReach: /*i18n*/ {
    id: 'person.loss-reach',
    message: 'When {alias} can be reached',
    comment: 'Last-chance line: safe hours to call',
  },
  holderPerson: /*i18n*/ {
    id: 'person.holder-person',
    message: 'The person',
    comment: 'Last-chance line: who holds it',
  },
  saverOwn: /*i18n*/ { id: 'person.saver-own', message: 'Your unit', comment: 'Last-chance line: who may save it' },
  saveConsent: /*i18n*/ {
    id: 'person.save-consent',
    message: 'Ask again',
    comment: 'Last-chance line: the act that saves a consent',
  },
  saveReach: /*i18n*/ {
    id: 'person.save-reach',
    message: 'Ask when it is safe to call',
    comment: 'Last-chance line: the act that saves it',
  },
  noIdentity: /*i18n*/ {
    id: 'person.no-identity',
    message: 'There is no name in the vault for this person. You can work with the alias.',
    comment: 'Problem: identity.open where nothing was stored',
  },
} satisfies Record<string, Message>;

export const purposeNames: Readonly<Record<Purpose, Message>> = {
  contact: /*i18n*/ {
    id: 'person.purpose.contact',
    message: 'Contact with a coordinator',
    comment: 'What a yes is for',
  },
  'social-services': /*i18n*/ {
    id: 'person.purpose.social-services',
    message: 'Help from social services',
    comment: 'What a yes is for',
  },
  police: /*i18n*/ { id: 'person.purpose.police', message: 'To the police', comment: 'What a yes is for' },
  prosecution: /*i18n*/ {
    id: 'person.purpose.prosecution',
    message: 'To the prosecutor',
    comment: 'What a yes is for',
  },
  migration: /*i18n*/ {
    id: 'person.purpose.migration',
    message: 'Identity to the Migration Agency',
    comment: 'What a yes is for',
  },
  ngo: /*i18n*/ { id: 'person.purpose.ngo', message: 'Help from an organisation', comment: 'What a yes is for' },
  statistics: /*i18n*/ {
    id: 'person.purpose.statistics',
    message: 'To be counted, without a name',
    comment: 'What a yes is for',
  },
  abroad: /*i18n*/ {
    id: 'person.purpose.abroad',
    message: 'Contact with another country',
    comment: 'What a yes is for',
  },
};

export const consentStateNames: Readonly<Record<ConsentState, Message>> = {
  given: /*i18n*/ { id: 'person.consent.given', message: 'Yes', comment: 'State of a consent' },
  declined: /*i18n*/ {
    id: 'person.consent.declined',
    message: 'No',
    comment: 'State of a consent: asked and declined',
  },
  lapsed: /*i18n*/ { id: 'person.consent.lapsed', message: 'Has run out', comment: 'State of a consent' },
  withdrawn: /*i18n*/ { id: 'person.consent.withdrawn', message: 'Taken back', comment: 'State of a consent' },
};

export const protectionNames: Readonly<Record<Protection, Message>> = {
  none: /*i18n*/ {
    id: 'person.protection.none',
    message: 'No protection on record',
    comment: 'Protection of identity',
  },
  marked: /*i18n*/ {
    id: 'person.protection.marked',
    message: 'Marked for secrecy',
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
