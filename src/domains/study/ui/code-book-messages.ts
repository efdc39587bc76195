export const tab = /*i18n*/ {
  id: 'study.book.tab',
  message: 'Code book',
  comment: 'Tab and heading: the codes by which closed files are read',
};
export const lead = /*i18n*/ {
  id: 'study.book.lead',
  message:
    'Every code for reading closed files, with its definition. Codes without a full definition are marked as open: agree on them with the other reader before you start, not file by file.',
  comment: 'Under the heading of the code book',
};
export const version = /*i18n*/ {
  id: 'study.book.version',
  message:
    'Version {version}. It changes when a code comes, goes or fits another ending; not when words are corrected.',
  comment: 'Under the heading; version is a row of letters and digits',
};
export const search = /*i18n*/ {
  id: 'study.book.search',
  message: 'Search the code book',
  comment: 'Label of a search field',
};
export const found = /*i18n*/ {
  id: 'study.book.found',
  message: '{found} of {count} codes; {unverified} of them are not compared with a source',
  comment: 'Under the search field',
};
export const nothing = /*i18n*/ {
  id: 'study.book.nothing',
  message: 'No code has these words',
  comment: 'Nothing was found',
};
export const contents = /*i18n*/ {
  id: 'study.book.contents',
  message: 'Parts of the code book',
  comment: 'Name of the navigation inside the page, read aloud',
};
/** The parts of the book, by the column of the sheet in which their words stand. */
export const parts = {
  stage: /*i18n*/ { id: 'study.book.part-stage', message: 'How far it came', comment: 'Heading: stages' },
  exit: /*i18n*/ { id: 'study.book.part-exit', message: 'How it ended', comment: 'Heading: exits' },
  reason: /*i18n*/ { id: 'study.book.part-reason', message: 'Reasons', comment: 'Heading: reason codes' },
  obstacles: /*i18n*/ { id: 'study.book.part-obstacles', message: 'Obstacles', comment: 'Heading' },
  steps: /*i18n*/ { id: 'study.book.part-steps', message: 'Steps that were not taken', comment: 'Heading' },
} as const;
export const codeIt = /*i18n*/ {
  id: 'study.book.code-it',
  message: 'Code it when the file shows: {what}',
  comment: 'Line of an obstacle; what is a sentence of the knowledge files',
};
export const codeNot = /*i18n*/ {
  id: 'study.book.code-not',
  message: 'When not to use the code is open: not defined.',
  comment: 'Line of a code',
};
export const codeOpen = /*i18n*/ {
  id: 'study.book.code-open',
  message: 'When to use the code beyond its name, and when not, is open: not defined.',
  comment: 'Line of a code',
};
export const remedy = /*i18n*/ {
  id: 'study.book.remedy',
  message: 'Known to help: {what}',
  comment: 'Line of an obstacle',
};
export const noRemedy = /*i18n*/ {
  id: 'study.book.no-remedy',
  message: 'Nothing is known to help.',
  comment: 'Line of an obstacle',
};
export const inData = /*i18n*/ {
  id: 'study.book.in-data',
  message: 'A rule notices it in live work: {what}',
  comment: 'Line of an obstacle; closed files are read by people alone',
};
export const notInData = /*i18n*/ {
  id: 'study.book.not-in-data',
  message: 'No rule notices it in live work: {what}',
  comment: 'Line of an obstacle',
};
export const atStages = /*i18n*/ {
  id: 'study.book.at-stages',
  message: 'Can be coded of files that were closed at: {stages}',
  comment: 'Line of an exit; stages is a list of names',
};
export const counted = {
  lost: /*i18n*/ { id: 'study.book.counted-lost', message: 'Counts as dropped out.', comment: 'Line of an exit' },
  otherwise: /*i18n*/ {
    id: 'study.book.counted-otherwise',
    message: 'Counts as ended otherwise, not as dropped out.',
    comment: 'Line of an exit',
  },
  reached: /*i18n*/ {
    id: 'study.book.counted-reached',
    message: 'The chain was walked to its end.',
    comment: 'Line of an exit',
  },
  short: /*i18n*/ {
    id: 'study.book.counted-short',
    message: 'The chain was walked to its end, with less than it is for.',
    comment: 'Line of an exit',
  },
} as const;
export const explains = /*i18n*/ {
  id: 'study.book.explains',
  message: 'Can explain: {exits}',
  comment: 'Line of a reason; exits is a list of names of endings',
};
export const explainsNone = /*i18n*/ {
  id: 'study.book.explains-none',
  message: 'Explains no ending: the code belongs to the row of the charge in a caseload, and is not used here.',
  comment: 'Line of the reason RC15',
};
export const noGround = /*i18n*/ {
  id: 'study.book.no-ground',
  message: 'Practice writes it; the law gives no such ground.',
  comment: 'Line of a reason',
};
export const gives = /*i18n*/ {
  id: 'study.book.gives',
  message: 'The step would have given: {what}',
  comment: 'Line of a step; what is a list of kinds of evidence',
};
export const source = /*i18n*/ {
  id: 'study.book.source',
  message: 'Source: {source}',
  comment: 'Line of a code',
};
export const ownList = /*i18n*/ {
  id: 'study.book.own-list',
  message: 'codes of CAPE (docs/study-method.md)',
  comment: 'Source of a code that stands in no knowledge file; the path is not translated',
};
export const verified = /*i18n*/ { id: 'study.book.verified', message: 'verified', comment: 'Mark beside a code' };
export const notVerified = /*i18n*/ {
  id: 'study.book.not-verified',
  message: 'not verified',
  comment: 'Mark beside a code: nobody has compared it with its source',
};
export const keep = /*i18n*/ {
  id: 'study.book.keep',
  message: 'Download as CSV',
  comment: 'Button: the code book as a table, with the words as they are written in the sheet',
};
export const print = /*i18n*/ { id: 'study.book.print', message: 'Print', comment: 'Button' };
export const look = /*i18n*/ {
  id: 'study.book.look',
  message: 'What the codes mean (opens beside this page)',
  comment: 'Link beside a field of the form: the part of the code book, in a new tab',
};
export const columnNames = {
  column: /*i18n*/ {
    id: 'study.book.col-column',
    message: 'column',
    comment: 'Heading in the CSV of the code book: column of the sheet',
  },
  word: /*i18n*/ {
    id: 'study.book.col-word',
    message: 'word',
    comment: 'Heading in the CSV: what is written in the sheet',
  },
  name: /*i18n*/ { id: 'study.book.col-name', message: 'name', comment: 'Heading in the CSV' },
  lines: /*i18n*/ { id: 'study.book.col-lines', message: 'what is known', comment: 'Heading in the CSV' },
  source: /*i18n*/ { id: 'study.book.col-source', message: 'source', comment: 'Heading in the CSV' },
  verified: /*i18n*/ { id: 'study.book.col-verified', message: 'verified', comment: 'Heading in the CSV: yes or no' },
} as const;
