import type { Message } from '../../../kernel/message.ts';

/** Lines of timelines, and why a step on texts for workers is not taken. */
export const textMessages = {
  translated: /*i18n*/ {
    id: 'worker-text.act.translated',
    message: '{count, plural, one {Translated one text for workers} other {Translated # texts for workers}}',
    comment: 'Line of a timeline. No full stop.',
  },
  brought: /*i18n*/ {
    id: 'worker-text.act.brought',
    message:
      '{count, plural, one {Imported one translated text from a file} other {Imported # translated texts from a file}}',
    comment: 'Line of a timeline. No full stop.',
  },
  approved: /*i18n*/ {
    id: 'worker-text.act.approved',
    message: '{count, plural, one {Approved one translated text} other {Approved # translated texts}}',
    comment: 'Line of a timeline. No full stop.',
  },
  changeAsked: /*i18n*/ {
    id: 'worker-text.act.change-asked',
    message:
      '{count, plural, one {Asked for a change in one translated text} other {Asked for changes in # translated texts}}',
    comment: 'Line of a timeline. No full stop.',
  },
  signed: /*i18n*/ {
    id: 'worker-text.act.signed',
    message: '{count, plural, one {Signed one translated text} other {Signed # translated texts}}',
    comment: 'Line of a timeline: from then on workers are shown it as official. No full stop.',
  },
  withdrawn: /*i18n*/ {
    id: 'worker-text.act.withdrawn',
    message: '{count, plural, one {Withdrew one translated text} other {Withdrew # translated texts}}',
    comment: 'Line of a timeline: what was signed is no longer official. No full stop.',
  },
  anotherAgency: /*i18n*/ {
    id: 'worker-text.another-agency',
    message: 'Another agency',
    comment: 'In place of who did something, where the unit is not known here any more',
  },
  unknownText: /*i18n*/ {
    id: 'worker-text.unknown-text',
    message: 'There is no text with this name. Fetch the page again and choose a text that is on it.',
    comment: 'Problem: a step names a text that is not in the catalogue',
  },
  namedTwice: /*i18n*/ {
    id: 'worker-text.named-twice',
    message: 'The text is there twice. Keep one of them and try again.',
    comment: 'Problem: a step names one text two times',
  },
  newerVersion: /*i18n*/ {
    id: 'worker-text.newer-version',
    message: 'A newer version was written meanwhile. Fetch the page again, read it, and try again.',
    comment: 'Problem: someone else has written the translation',
  },
  originalChanged: /*i18n*/ {
    id: 'worker-text.original-changed',
    message: 'The original was changed meanwhile. Fetch the page again and compare the translation with it.',
    comment: 'Problem: the Swedish or English text is no longer the one that was read',
  },
  unchanged: /*i18n*/ {
    id: 'worker-text.unchanged',
    message: 'The translation is the same as before. Change it, or leave it as it is.',
    comment: 'Problem: nothing was changed in the field',
  },
  placesMissing: /*i18n*/ {
    id: 'worker-text.places-missing',
    message: 'The translation lacks {places}. Write it in, braces and all: a number or a name is put there.',
    comment: 'Problem. {places} is one or several of the words in braces, such as {phone}',
  },
  placesUnknown: /*i18n*/ {
    id: 'worker-text.places-unknown',
    message: 'The original does not have {places}, or has it fewer times. Remove it.',
    comment: 'Problem. {places} is one or several words in braces',
  },
  braces: /*i18n*/ {
    id: 'worker-text.braces',
    message: 'There is a brace without a word in it. Braces are only for what is filled in, as in the original.',
    comment: 'Problem: a single { or } in a translation',
  },
  ownTranslation: /*i18n*/ {
    id: 'worker-text.own-translation',
    message: 'You wrote this translation yourself. A second person who reads the language reviews it.',
    comment: 'Problem: the translator tried to review',
  },
  nothingWritten: /*i18n*/ {
    id: 'worker-text.nothing-written',
    message: 'The text is not translated yet. Translate it first.',
    comment: 'Problem: a text without translation cannot be reviewed or signed',
  },
  olderOriginal: /*i18n*/ {
    id: 'worker-text.older-original',
    message: 'The translation is of an earlier original. Translate the text again, then have it reviewed.',
    comment: 'Problem: a translation of an earlier original is not reviewed',
  },
  sayWhatToChange: /*i18n*/ {
    id: 'worker-text.say-what-to-change',
    message: 'Write what should be changed, such as “The second sentence promises more than the Swedish one”.',
    comment: 'Problem: a reviewer asked for a change without saying which',
  },
  sayWhyAble: /*i18n*/ {
    id: 'worker-text.say-why-able',
    message: 'Write what makes you able to review it, such as “mother tongue, authorised interpreter”.',
    comment: 'Problem: a reviewer approved without saying how they know the language',
  },
  notReviewed: /*i18n*/ {
    id: 'worker-text.not-reviewed',
    message:
      'A text here is not reviewed, or its reader asks for a change. Sign it once a second person has approved it.',
    comment: 'Problem: only reviewed texts can be signed',
  },
  signedAlready: /*i18n*/ {
    id: 'worker-text.signed-already',
    message: 'This version is signed already. Fetch the page again.',
    comment: 'Problem: a version is signed once',
  },
  withdrawnVersion: /*i18n*/ {
    id: 'worker-text.withdrawn-version',
    message: 'This version was withdrawn. Write a new one and have it reviewed.',
    comment: 'Problem: a withdrawn version is not signed again',
  },
  notSigned: /*i18n*/ {
    id: 'worker-text.not-signed',
    message: 'A text here is not signed in this version. Fetch the page again: only what is signed can be withdrawn.',
    comment: 'Problem: there is nothing to withdraw',
  },
} satisfies Record<string, Message>;
