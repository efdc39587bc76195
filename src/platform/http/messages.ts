import type { Message } from '../../kernel/message.ts';

export const httpMessages = {
  invalid: /*i18n*/ {
    id: 'http.invalid',
    message:
      '{count, plural, one {There is one thing to correct.} other {There are # things to correct.}} Nothing was saved.',
    comment: 'Problem: what was sent does not have the right shape; the fields follow',
  },
  notJson: /*i18n*/ {
    id: 'http.not-json',
    message: 'The request could not be read. Send JSON in UTF-8, of at most 256 kB. Nothing was saved.',
    comment: 'Problem: body is not JSON, too large or of another type',
  },
  idUsed: /*i18n*/ {
    id: 'http.id-used',
    message: 'This was already sent with other content. Reload the page, check it, and send again.',
    comment: 'Problem: the id of an act was used before for something else',
  },
  otherOrigin: /*i18n*/ {
    id: 'http.other-origin',
    message: 'This came from another site and was refused. Open CAPE and send it from there.',
    comment: 'Problem: cross-site request',
  },
  noSuchAddress: /*i18n*/ {
    id: 'http.no-such-address',
    message: 'The address does not exist here. Check it, or start from the front page.',
    comment: 'Problem: no route has this address',
  },
  proveAgain: /*i18n*/ {
    id: 'http.prove-again',
    message: 'Confirm your identity again: you last did so more than a quarter of an hour ago. Nothing was saved.',
    comment: 'Problem: the act asks for a fresh proof of who one is; the app then asks for it and sends the act again',
  },
  busy: /*i18n*/ {
    id: 'http.busy',
    message: 'Several people changed the same thing at once. Your text is not lost; send again.',
    comment: 'Problem: a transaction could not be carried through after several tries',
  },
  tooFast: /*i18n*/ {
    id: 'http.too-fast',
    message:
      'Your account has sent more requests than CAPE answers at once. Nothing was saved. Try again in {seconds, plural, one {one second} other {# seconds}}.',
    comment: 'Problem: one account asks faster than a person can; the answer says when the next request is answered',
  },
  fault: /*i18n*/ {
    id: 'http.fault',
    message: 'Something went wrong on our side. Nothing was saved. Quote the number {number} when you report it.',
    comment: 'Fault: an internal error; the number finds it in the log of the server',
  },
  notNow: /*i18n*/ {
    id: 'http.not-now',
    message: 'CAPE cannot answer right now. Nothing was saved. Wait a moment and try again.',
    comment: 'The database does not answer, for a short while as a rule; the app tries again by itself',
  },
  twoHosts: /*i18n*/ {
    id: 'http.two-hosts',
    message: 'This request names two hosts and was refused. Send one Host header.',
    comment: 'Problem: a request with more than one Host header; no browser sends one',
  },
  missing: /*i18n*/ {
    id: 'http.field.missing',
    message: 'Fill in this field.',
    comment: 'Field problem: nothing was given where something is needed',
  },
  tooLong: /*i18n*/ {
    id: 'http.field.too-long',
    message: 'Shorten this to at most {max} characters.',
    comment: 'Field problem: text too long',
  },
  tooMany: /*i18n*/ {
    id: 'http.field.too-many',
    message: 'Choose at most {max}.',
    comment: 'Field problem: list too long',
  },
  tooLarge: /*i18n*/ {
    id: 'http.field.too-large',
    message: 'Write a number of at most {max}.',
    comment: 'Field problem: number too large',
  },
  tooSmall: /*i18n*/ {
    id: 'http.field.too-small',
    message: 'Write a number of at least {min}.',
    comment: 'Field problem: number too small',
  },
  unknownField: /*i18n*/ {
    id: 'http.field.unknown',
    message: 'This field is not known here. Reload the page to get the current form.',
    comment: 'Field problem: a field that the server does not know was sent',
  },
  notKeepable: /*i18n*/ {
    id: 'http.field.not-keepable',
    message: 'Part of this text cannot be saved. Type it instead of pasting it.',
    comment: 'Field problem: text with a character that no database can store, usually pasted from another program',
  },
  endsBefore: /*i18n*/ {
    id: 'http.field.ends-before',
    message: 'The end is before the beginning. Write a later time, or leave it empty.',
    comment: 'Field problem: the end of a time is before its beginning',
  },
  notYet: /*i18n*/ {
    id: 'http.field.not-yet',
    message:
      'Write a time in the past. If it already is, the clock of your computer or phone is wrong: set it right, and send again.',
    comment: 'Field problem: what is claimed to have happened is more than a day after the clock of the server',
  },
  noAlias: /*i18n*/ {
    id: 'http.field.no-alias',
    message: 'This is not an alias. Choose the name of a bird, such as Lärkan or Lärkan 2: never a name of a person.',
    comment: 'Field problem: what a person is called between people and agencies, and what is not one of the aliases',
  },
  wrongForm: /*i18n*/ {
    id: 'http.field.wrong-form',
    message: 'The value has the wrong format. Check it and correct it.',
    comment: 'Field problem: value of the wrong form, such as a broken date or a choice that does not exist',
  },
} satisfies Record<string, Message>;
