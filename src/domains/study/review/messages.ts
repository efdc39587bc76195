/** Why a file cannot be coded as asked, and how the timeline tells of it. */
export const reviewMessages = {
  exitImpossible: /*i18n*/ {
    id: 'study.review.exit-impossible',
    message: 'This ending does not belong to the stage at which the file was closed.',
    comment: 'Problem with a field: exit code does not fit the stage',
  },
  reasonImpossible: /*i18n*/ {
    id: 'study.review.reason-impossible',
    message: 'This reason does not explain that ending.',
    comment: 'Problem with a field: reason code does not fit the exit',
  },
  sameReader: /*i18n*/ {
    id: 'study.review.same-reader',
    message: 'You have already read this file. A second reader reads it without seeing your answers.',
    comment: 'Problem: the same person cannot be both readers',
  },
  readTwice: /*i18n*/ {
    id: 'study.review.read-twice',
    message: 'Two people have read this file already.',
    comment: 'Problem: a third reading is not taken',
  },
  otherFile: /*i18n*/ {
    id: 'study.review.other-file',
    message: 'This file has another name among its readers. Read its name again.',
    comment: 'Problem with a field: the pseudonym differs from the one in the file',
  },
  pseudonymUsed: /*i18n*/ {
    id: 'study.review.pseudonym-used',
    message: 'A file of this name is here already. Open it in the list to read it as the second.',
    comment: 'Problem with a field: the pseudonym exists',
  },
  nothingToResolve: /*i18n*/ {
    id: 'study.review.nothing-to-resolve',
    message: 'There is nothing to decide here: two readers must have read the file, and differ.',
    comment: 'Problem: the file is not in a state to be resolved',
  },
  importTwice: /*i18n*/ {
    id: 'study.review.import-twice',
    message: 'The same file is among these twice. Choose the sheet again.',
    comment: 'Problem: readings that were sent together',
  },
  importRefused: /*i18n*/ {
    id: 'study.review.import-refused',
    message:
      '{count, plural, one {# of these files was} other {# of these files were}} refused, so none of this portion was taken in.',
    comment: 'Problem: readings that were sent together; each refused file is named beside it',
  },
  reviewed: /*i18n*/ {
    id: 'study.review.reviewed',
    message: 'coded the closed file {file}',
    comment: 'Sentence of the timeline, after a name',
  },
  resolvedIt: /*i18n*/ {
    id: 'study.review.resolved',
    message: 'decided where the two readers differed',
    comment: 'Sentence of the timeline, after a name',
  },
} as const;
