/** Why a plan for reading closed files cannot be made as asked, and how the timeline says that it was done. */
export const samplingMessages = {
  codeTwice: /*i18n*/ {
    id: 'study.sampling.code-twice',
    message: 'Two lists have the code {code}. Give each list a unique code.',
    comment: 'Problem with the list of strata; code is letters such as AB',
  },
  codeUsed: /*i18n*/ {
    id: 'study.sampling.code-used',
    message:
      'The code {code} is used in another plan, or in the name of an existing file. Choose another: the code identifies the files.',
    comment: 'Problem with the list of strata; code is letters such as AB',
  },
  tooFew: /*i18n*/ {
    id: 'study.sampling.too-few',
    message:
      'The minimum from each list adds up to {count} files. Increase the number of files to read, or lower the minimum.',
    comment: 'Problem with the number of files to read',
  },
  tooMany: /*i18n*/ {
    id: 'study.sampling.too-many',
    message: 'The lists contain {count} files in total. Enter at most that number.',
    comment: 'Problem with the number of files to read',
  },
  planned: /*i18n*/ {
    id: 'study.sampling.planned',
    message: 'drew a sample of {count, plural, one {# closed file} other {# closed files}}: {name}',
    comment: 'Sentence of the timeline, after a name; name is that of the plan',
  },
} as const;
