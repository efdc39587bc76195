/** What the acts of a visit are called to those who read what their phone brought and was not applied. */
export const byPhoneMessages = {
  begin: /*i18n*/ { id: 'phones.verb-begin', message: 'visit started', comment: 'What it was to be' },
  observe: /*i18n*/ { id: 'phones.verb-observe', message: 'a note', comment: 'What it was to be' },
  retract: /*i18n*/ {
    id: 'phones.verb-take-back',
    message: 'a withdrawn note',
    comment: 'What it was to be: the officer withdrew a note within ten seconds of making it',
  },
  meetWorker: /*i18n*/ { id: 'phones.verb-meet', message: 'a person met', comment: 'What it was to be' },
  stopDemands: /*i18n*/ { id: 'phones.verb-stop', message: 'a suspicion of crime', comment: 'What it was to be' },
  converse: /*i18n*/ { id: 'phones.verb-converse', message: 'a private talk', comment: 'What it was to be' },
  close: /*i18n*/ { id: 'phones.verb-close', message: 'visit ended', comment: 'What it was to be' },
} as const;
