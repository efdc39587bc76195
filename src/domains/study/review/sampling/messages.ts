/** Why a plan for reading closed files cannot be made as asked, and how the timeline tells of it. */
export const samplingMessages = {
  codeTwice: /*i18n*/ {
    id: 'study.sampling.code-twice',
    message: 'Two lists are called {code}. Give each a code of its own.',
    comment: 'Problem with the list of strata; code is letters such as AB',
  },
  codeUsed: /*i18n*/ {
    id: 'study.sampling.code-used',
    message:
      'The code {code} is used in another plan, or in the name of an existing file. Choose another: files are identified by it.',
    comment: 'Problem with the list of strata; code is letters such as AB',
  },
  tooFew: /*i18n*/ {
    id: 'study.sampling.too-few',
    message: 'The least of each list comes to {count} files. Read at least so many, or lower the least.',
    comment: 'Problem with the number of files to read',
  },
  tooMany: /*i18n*/ {
    id: 'study.sampling.too-many',
    message: 'The lists hold {count} files together. No more can be read.',
    comment: 'Problem with the number of files to read',
  },
  planned: /*i18n*/ {
    id: 'study.sampling.planned',
    message: 'drew which {count, plural, one {# closed file} other {# closed files}} are to be read: {name}',
    comment: 'Sentence of the timeline, after a name; name is that of the plan',
  },
} as const;
