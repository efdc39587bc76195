/** Texts of the log that the server writes. Those of its screen are in ui/. */
export const logMessages = {
  sentence: /*i18n*/ {
    id: 'log.sentence',
    message: '{who}, {capacity}, {unit}: {did}',
    comment: 'One entry of the log. {capacity} as what the person acted, {did} what they did in the past tense',
  },
  sentenceWithoutCapacity: /*i18n*/ {
    id: 'log.sentence-without-capacity',
    message: '{who}, {unit}: {did}',
    comment: 'One entry of the log in which no one acted in a capacity, such as signing in',
  },
  sentenceOfSystem: /*i18n*/ {
    id: 'log.sentence-of-system',
    message: '{who}: {did}',
    comment: 'One entry of the log by no person of the agency',
  },
  refusedSentence: /*i18n*/ {
    id: 'log.refused-sentence',
    message: '{sentence}. It was refused: {why}',
    comment: 'One entry of the log about something that a person tried and that was not done',
  },
  otherKind: /*i18n*/ {
    id: 'log.did-other',
    message: 'performed {verb}, an action of an older version',
    comment: 'After a name: an entry of an older version, of which no words are known any more. {verb} is a code',
  },
  operator: /*i18n*/ {
    id: 'log.operator',
    message: 'The operator of the installation',
    comment: 'Who did it: no one of the agency, but a person with the keys of the server',
  },
  begunByOperator: /*i18n*/ {
    id: 'log.begun-by-operator',
    message: 'was signed in by the operator of the installation, who imports cases for them',
    comment: 'After a name: the operator began a session in which a list is taken in for this person',
  },
  system: /*i18n*/ {
    id: 'log.system',
    message: 'CAPE itself',
    comment: 'Who did it: the program, by its clock or because a message arrived',
  },
  unknownUnit: /*i18n*/ {
    id: 'log.unknown-unit',
    message: 'a unit that no longer exists',
    comment: 'In place of a unit',
  },
  sees: /*i18n*/ {
    id: 'log.sees',
    message: 'Security officers and data protection officers at your agency ({agency})',
    comment: 'Who sees the log',
  },
  doesNotSee: /*i18n*/ {
    id: 'log.does-not-see',
    message: 'Everyone else here, also administrators and managers',
    comment: 'Who does not see the log',
  },
  doesNotSeeOthers: /*i18n*/ {
    id: 'log.does-not-see-others',
    message: 'Every other agency',
    comment: 'Who does not see the log',
  },
  why: /*i18n*/ {
    id: 'log.why',
    message: 'The log shows who did what and when, never the content of a file. Your reading of the log is logged too.',
    comment: 'Why the log is shown as it is',
  },
  fileName: /*i18n*/ { id: 'log.file-name', message: 'log', comment: 'Name of a file, before a day. No spaces' },
} as const;

/** Why something was refused, as it ends a sentence, by what follows *refused* in the entry. */
export const refusals = {
  forbidden: /*i18n*/ { id: 'log.refused.forbidden', message: 'not authorised', comment: 'Why, after a colon' },
  'not-found': /*i18n*/ {
    id: 'log.refused.not-found',
    message: 'does not exist, or the person may not see it',
    comment: 'Why, after a colon. Missing and hidden are one answer',
  },
  conflict: /*i18n*/ {
    id: 'log.refused.conflict',
    message: 'not possible in that state, or the person had to confirm their identity again',
    comment: 'Why, after a colon',
  },
  'too-many': /*i18n*/ { id: 'log.refused.too-many', message: 'too many requests', comment: 'Why, after a colon' },
  capacity: /*i18n*/ {
    id: 'log.refused.capacity',
    message: 'the capacity of the sitting had ended',
    comment: 'Why, after a colon',
  },
} as const;

/** Columns of the log as a file. */
export const columnNames = [
  /*i18n*/ { id: 'log.column.entry', message: 'entry', comment: 'Column of a file: the number of the entry' },
  /*i18n*/ { id: 'log.column.at', message: 'time (UTC)', comment: 'Column of a file' },
  /*i18n*/ { id: 'log.column.who', message: 'who', comment: 'Column of a file' },
  /*i18n*/ { id: 'log.column.capacity', message: 'capacity', comment: 'Column of a file' },
  /*i18n*/ { id: 'log.column.unit', message: 'unit', comment: 'Column of a file' },
  /*i18n*/ { id: 'log.column.did', message: 'what', comment: 'Column of a file: what the person did' },
  /*i18n*/ { id: 'log.column.code', message: 'code', comment: 'Column of a file: the code of what the person did' },
  /*i18n*/ { id: 'log.column.refused', message: 'refused', comment: 'Column of a file: why it was refused' },
  /*i18n*/ { id: 'log.column.about', message: 'about', comment: 'Column of a file: ids of files, with semicolons' },
  /*i18n*/ { id: 'log.column.sealed', message: 'sealed', comment: 'Column of a file: 1 or 0' },
] as const;
