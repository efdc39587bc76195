/** Texts of what is done to keys, and why it is refused. */
export const keyMessages = {
  made: /*i18n*/ { id: 'api-key.made', message: 'API key made', comment: 'History: act api-key.make' },
  ended: /*i18n*/ { id: 'api-key.ended', message: 'API key ended', comment: 'History: act api-key.end' },
  confirmed: /*i18n*/ {
    id: 'api-key.confirmed',
    message: 'API key confirmed: still needed',
    comment: 'History: act api-key.confirm',
  },
  lastDayIsPast: /*i18n*/ {
    id: 'api-key.last-day-is-past',
    message: 'This day has passed. Choose today or a day within a year.',
    comment: 'Problem at a field: the last day of an API key',
  },
  lastDayTooFar: /*i18n*/ {
    id: 'api-key.last-day-too-far',
    message: 'A key lasts a year at most. Choose a day within a year.',
    comment: 'Problem at a field: the last day of an API key',
  },
  verbTwice: /*i18n*/ {
    id: 'api-key.verb-twice',
    message: 'The same use is chosen twice. Choose each once.',
    comment: 'Problem at a field: what an API key may do',
  },
  keyHasEnded: /*i18n*/ {
    id: 'api-key.has-ended',
    message: 'This key has ended already. Make a new one if its system still needs one.',
    comment: 'Problem: an API key that has ended is ended again',
  },
  keyNeeded: /*i18n*/ {
    id: 'api-key.needed',
    message:
      'This request has no API key that is valid here. Send a key that is in use and was made for this purpose, as Authorization: Bearer.',
    comment: 'Problem: a program asks without a key, or with one that is wrong, has ended or is for something else',
  },
  keyTooFast: /*i18n*/ {
    id: 'api-key.too-fast',
    message:
      'This key has sent too many requests within a minute. Send the next one in {seconds, plural, one {one second} other {# seconds}}.',
    comment: 'Problem: a program with a key asks too often',
  },
  tooManyKeys: /*i18n*/ {
    id: 'api-key.too-many-at-once',
    message: 'Too many requests by key are waiting. Send it again in ten seconds.',
    comment: 'Problem: programs with keys ask too much at once',
  },
  by: /*i18n*/ {
    id: 'api-key.by',
    message: 'API key {name}',
    comment: 'Who did something, in the history of an account: a system of the agency, by the key of this name',
  },
};
