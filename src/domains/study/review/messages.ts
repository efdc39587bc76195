/** Why a file cannot be coded as asked, and how the timeline says that it was done. */
export const reviewMessages = {
  readingCorrected: /*i18n*/ {
    id: 'study.review.reading-corrected',
    message: 'Reading of a closed file corrected',
    comment: 'Event in a timeline',
  },
  decisionWithdrawn: /*i18n*/ {
    id: 'study.review.decision-withdrawn',
    message: 'Third decision on a closed file withdrawn',
    comment: 'Event in a timeline',
  },
  notYourReading: /*i18n*/ {
    id: 'study.review.not-your-reading',
    message: 'You have not read this file. Only its reader corrects a reading.',
    comment: 'Problem: someone else corrects a reading',
  },
  decidedAlready: /*i18n*/ {
    id: 'study.review.decided-already',
    message: 'A third decision rests on this reading. Withdraw that decision first.',
    comment: 'Problem: a reading is corrected after the differences were settled',
  },
  nothingDecided: /*i18n*/ {
    id: 'study.review.nothing-decided',
    message: 'No third decision was made on this file, so there is none to withdraw.',
    comment: 'Problem: the third decision is withdrawn where there is none',
  },
  nothingCorrected: /*i18n*/ {
    id: 'study.review.nothing-corrected',
    message: 'Nothing is changed. Change what is wrong, or close the form.',
    comment: 'Problem: a correction that changes nothing',
  },
  exitImpossible: /*i18n*/ {
    id: 'study.review.exit-impossible',
    message: 'This outcome is not possible at the stage at which the file was closed. Choose another.',
    comment: 'Problem with a field: exit code does not fit the stage',
  },
  reasonImpossible: /*i18n*/ {
    id: 'study.review.reason-impossible',
    message: 'This reason cannot be combined with this outcome. Choose another.',
    comment: 'Problem with a field: reason code does not fit the exit',
  },
  sameReader: /*i18n*/ {
    id: 'study.review.same-reader',
    message: 'You have already read this file. A second reader must read it, without seeing your answers.',
    comment: 'Problem: the same person cannot be both readers',
  },
  readTwice: /*i18n*/ {
    id: 'study.review.read-twice',
    message: 'Two people have already read this file.',
    comment: 'Problem: a third reading is not taken',
  },
  otherFile: /*i18n*/ {
    id: 'study.review.other-file',
    message: 'The name does not match the file’s name in the earlier reading. Check the name.',
    comment: 'Problem with a field: the pseudonym differs from the one in the file',
  },
  pseudonymUsed: /*i18n*/ {
    id: 'study.review.pseudonym-used',
    message: 'A file with this name already exists. Open it from the list to read it as second reader.',
    comment: 'Problem with a field: the pseudonym exists',
  },
  nothingToResolve: /*i18n*/ {
    id: 'study.review.nothing-to-resolve',
    message: 'Nothing to settle: two readers must have read the file and disagree.',
    comment: 'Problem: the file is not in a state to be resolved',
  },
  importTwice: /*i18n*/ {
    id: 'study.review.import-twice',
    message: 'The same file appears twice in the sheet. Correct the sheet and choose it again.',
    comment: 'Problem: readings that were sent together',
  },
  importRefused: /*i18n*/ {
    id: 'study.review.import-refused',
    message:
      '{count, plural, one {# of these files was} other {# of these files were}} refused, so no reading in this batch was imported.',
    comment: 'Problem: readings that were sent together; each refused file is named beside it',
  },
  reviewed: /*i18n*/ {
    id: 'study.review.reviewed',
    message: 'coded the closed file {file}',
    comment: 'Sentence of the timeline, after a name',
  },
  resolvedIt: /*i18n*/ {
    id: 'study.review.resolved',
    message: 'settled the differences between the two readers',
    comment: 'Sentence of the timeline, after a name',
  },
} as const;
