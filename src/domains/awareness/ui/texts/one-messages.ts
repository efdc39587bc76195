export const english = /*i18n*/ {
  id: 'worker-text.english',
  message: 'Original in English',
  comment: 'Heading above a text',
};
export const swedish = /*i18n*/ {
  id: 'worker-text.swedish',
  message: 'Original in Swedish',
  comment: 'Heading above a text',
};
export const version = /*i18n*/ {
  id: 'worker-text.version',
  message: '{version, plural, =0 {Version from the files of CAPE} other {Version #}}',
  comment: 'Beside a translation. 0 is the one that CAPE was delivered with',
};
export const official = /*i18n*/ {
  id: 'worker-text.official',
  message:
    '{version, plural, =0 {Shown to workers: the version from the files of CAPE} other {Shown to workers: version #}}',
  comment: 'Heading above the text that is official',
};
export const newest = /*i18n*/ {
  id: 'worker-text.newest',
  message: 'Translation',
  comment: 'Heading above the newest version',
};
export const note = /*i18n*/ {
  id: 'worker-text.note',
  message: 'Note for translators: {note}',
  comment: 'Below the original. {note} is in English',
};
export const changedSince = /*i18n*/ {
  id: 'worker-text.changed-since',
  message: 'The original was changed after this text was translated. Compare, and save a new version.',
  comment: 'Above the form',
};
export const historyTitle = /*i18n*/ { id: 'worker-text.history-title', message: 'History', comment: 'Heading' };
export const historyNone = /*i18n*/ {
  id: 'worker-text.history-none',
  message: 'Nothing has been done with this text here. It is as in the files of CAPE.',
  comment: 'In place of a history',
};
export const did = {
  translate: /*i18n*/ {
    id: 'worker-text.did-translate',
    message: 'Version {version} written',
    comment: 'Line of a history',
  },
  approve: /*i18n*/ {
    id: 'worker-text.did-approve',
    message: 'Version {version} approved',
    comment: 'Line of a history',
  },
  'ask-change': /*i18n*/ {
    id: 'worker-text.did-ask-change',
    message: 'Change asked for in version {version}',
    comment: 'Line of a history',
  },
  sign: /*i18n*/ { id: 'worker-text.did-sign', message: 'Version {version} signed', comment: 'Line of a history' },
  withdraw: /*i18n*/ {
    id: 'worker-text.did-withdraw',
    message: 'Version {version} withdrawn',
    comment: 'Line of a history',
  },
};
export const fromFile = /*i18n*/ {
  id: 'worker-text.from-file',
  message: 'from a translator’s file',
  comment: 'Beside a line of a history',
};
export const ofEarlier = /*i18n*/ {
  id: 'worker-text.of-earlier',
  message: 'of an earlier original',
  comment: 'Beside a line of a history',
};
export const by = /*i18n*/ { id: 'worker-text.by', message: '{by}, {time}', comment: 'Who did something, and when' };
export const readerSays = /*i18n*/ {
  id: 'worker-text.reader-says',
  message: 'Able to review: {able}',
  comment: 'What a reviewer said of themselves',
};
export const before = /*i18n*/ { id: 'worker-text.before', message: 'Previous text', comment: 'Link' };
export const after = /*i18n*/ { id: 'worker-text.after', message: 'Next text', comment: 'Link' };
export const textsIn = /*i18n*/ {
  id: 'worker-text.texts-in',
  message: 'Texts in {language}',
  comment: 'Link back to a list. {language} is a language, in the language of the reader',
};
