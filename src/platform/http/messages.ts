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
    message: 'What was sent could not be read. Send JSON in UTF-8, of at most 256 kB. Nothing was saved.',
    comment: 'Problem: body is not JSON, too large or of another type',
  },
  idUsed: /*i18n*/ {
    id: 'http.id-used',
    message: 'This was already sent with other contents. Open the page again, check what is there, and send anew.',
    comment: 'Problem: the id of an act was used before for something else',
  },
  otherOrigin: /*i18n*/ {
    id: 'http.other-origin',
    message: 'This came from another site and was refused. Open CAPE itself and do it there.',
    comment: 'Problem: cross-site request',
  },
  noSuchAddress: /*i18n*/ {
    id: 'http.no-such-address',
    message: 'There is no such address here. Check it, or begin at the front page.',
    comment: 'Problem: no route has this address',
  },
  busy: /*i18n*/ {
    id: 'http.busy',
    message: 'Several people changed the same thing at once. Nothing of yours was lost; send again.',
    comment: 'Problem: a transaction could not be carried through after several tries',
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
    message: 'Fill this in.',
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
    message: 'Give a number of at most {max}.',
    comment: 'Field problem: number too large',
  },
  tooSmall: /*i18n*/ {
    id: 'http.field.too-small',
    message: 'Give a number of at least {min}.',
    comment: 'Field problem: number too small',
  },
  unknownField: /*i18n*/ {
    id: 'http.field.unknown',
    message: 'This field is not known here. Open the page again to get its newest form.',
    comment: 'Field problem: a field that the server does not know was sent',
  },
  notKeepable: /*i18n*/ {
    id: 'http.field.not-keepable',
    message: 'Part of this cannot be kept as text. Write it by hand instead of pasting it.',
    comment: 'Field problem: text with a character that no database can store, usually pasted from another program',
  },
  endsBefore: /*i18n*/ {
    id: 'http.field.ends-before',
    message: 'This is before the beginning. Give a later time, or none.',
    comment: 'Field problem: the end of a time lies before its beginning',
  },
  notYet: /*i18n*/ {
    id: 'http.field.not-yet',
    message:
      'Write a time that has been. If it has been, the clock of the device is wrong: set it right, and send again.',
    comment: 'Field problem: what is claimed to have happened lies more than a day after the clock of the server',
  },
  noAlias: /*i18n*/ {
    id: 'http.field.no-alias',
    message: 'This is no alias. Choose the name of a bird, such as Lärkan or Lärkan 2: never a name of a person.',
    comment: 'Field problem: what a person is called between people and houses, and what is not one of the aliases',
  },
  wrongForm: /*i18n*/ {
    id: 'http.field.wrong-form',
    message: 'This does not have the right form. Check it and correct it.',
    comment: 'Field problem: value of the wrong form, such as a broken date or a choice that does not exist',
  },
} satisfies Record<string, Message>;
