export const tab = /*i18n*/ {
  id: 'study.book.tab',
  message: 'Code book',
  comment: 'Tab and heading: the codes by which closed files are read',
};
export const lead = /*i18n*/ {
  id: 'study.book.lead',
  message:
    'All codes for file review, with their definitions. Codes without a full definition are marked as open: agree on them with the other reader before you start.',
  comment: 'Under the heading of the code book',
};
export const version = /*i18n*/ {
  id: 'study.book.version',
  message:
    'Version {version}. The version changes when a code is added, removed or linked to another outcome, but not when wording is corrected.',
  comment: 'Under the heading; version is a row of letters and digits',
};
export const search = /*i18n*/ {
  id: 'study.book.search',
  message: 'Search the code book',
  comment: 'Label of a search field',
};
export const found = /*i18n*/ {
  id: 'study.book.found',
  message: '{found} of {count} codes; {unverified} of them have not been verified against a source',
  comment: 'Under the search field',
};
export const nothing = /*i18n*/ {
  id: 'study.book.nothing',
  message: 'No code matches the search',
  comment: 'Nothing was found',
};
export const contents = /*i18n*/ {
  id: 'study.book.contents',
  message: 'Parts of the code book',
  comment: 'Name of the navigation inside the page, read aloud',
};
/** The parts of the book, by the column of the sheet that has their words. */
export const parts = {
  stage: /*i18n*/ { id: 'study.book.part-stage', message: 'Last stage reached', comment: 'Heading: stages' },
  exit: /*i18n*/ { id: 'study.book.part-exit', message: 'Outcomes', comment: 'Heading: exits' },
  reason: /*i18n*/ { id: 'study.book.part-reason', message: 'Reasons', comment: 'Heading: reason codes' },
  obstacles: /*i18n*/ { id: 'study.book.part-obstacles', message: 'Obstacles', comment: 'Heading' },
  steps: /*i18n*/ { id: 'study.book.part-steps', message: 'Steps not taken', comment: 'Heading' },
} as const;
export const codeIt = /*i18n*/ {
  id: 'study.book.code-it',
  message: 'Use the code if the file shows: {what}',
  comment: 'Line of an obstacle; what is a sentence of the knowledge files',
};
export const codeNot = /*i18n*/ {
  id: 'study.book.code-not',
  message: 'Not defined: when not to use the code.',
  comment: 'Line of a code',
};
export const codeOpen = /*i18n*/ {
  id: 'study.book.code-open',
  message: 'Not defined: when to use the code beyond its name, and when not to.',
  comment: 'Line of a code',
};
export const remedy = /*i18n*/ {
  id: 'study.book.remedy',
  message: 'Known measures: {what}',
  comment: 'Line of an obstacle',
};
export const noRemedy = /*i18n*/ {
  id: 'study.book.no-remedy',
  message: 'No measure is known to help.',
  comment: 'Line of an obstacle',
};
export const inData = /*i18n*/ {
  id: 'study.book.in-data',
  message: 'Detected by a rule in operational data: {what}',
  comment: 'Line of an obstacle; closed files are read by people alone',
};
export const notInData = /*i18n*/ {
  id: 'study.book.not-in-data',
  message: 'Not detected by any rule in operational data: {what}',
  comment: 'Line of an obstacle',
};
export const atStages = /*i18n*/ {
  id: 'study.book.at-stages',
  message: 'Can be coded for files closed at: {stages}',
  comment: 'Line of an exit; stages is a list of names',
};
export const counted = {
  lost: /*i18n*/ { id: 'study.book.counted-lost', message: 'Counted as attrition.', comment: 'Line of an exit' },
  otherwise: /*i18n*/ {
    id: 'study.book.counted-otherwise',
    message: 'Counted as ended otherwise, not as attrition.',
    comment: 'Line of an exit',
  },
  reached: /*i18n*/ {
    id: 'study.book.counted-reached',
    message: 'The chain was completed.',
    comment: 'Line of an exit',
  },
  short: /*i18n*/ {
    id: 'study.book.counted-short',
    message: 'The chain was completed, but with a lesser result than intended.',
    comment: 'Line of an exit',
  },
} as const;
export const explains = /*i18n*/ {
  id: 'study.book.explains',
  message: 'Can explain the outcomes: {exits}',
  comment: 'Line of a reason; exits is a list of names of endings',
};
export const explainsNone = /*i18n*/ {
  id: 'study.book.explains-none',
  message: 'Explains no outcome: the code is used in the charge row of a caseload file, and not here.',
  comment: 'Line of the reason RC15',
};
export const noGround = /*i18n*/ {
  id: 'study.book.no-ground',
  message: 'Used in practice, but without such a ground in law.',
  comment: 'Line of a reason',
};
export const gives = /*i18n*/ {
  id: 'study.book.gives',
  message: 'Evidence that the step could have given: {what}',
  comment: 'Line of a step; what is a list of kinds of evidence',
};
export const source = /*i18n*/ {
  id: 'study.book.source',
  message: 'Source: {source}',
  comment: 'Line of a code',
};
export const ownList = /*i18n*/ {
  id: 'study.book.own-list',
  message: 'CAPE’s own codes (docs/study-method.md)',
  comment: 'Source of a code that is in no knowledge file; the path is not translated',
};
export const verified = /*i18n*/ { id: 'study.book.verified', message: 'verified', comment: 'Mark beside a code' };
export const notVerified = /*i18n*/ {
  id: 'study.book.not-verified',
  message: 'not verified',
  comment: 'Mark beside a code: no one has compared it with its source',
};
export const keep = /*i18n*/ {
  id: 'study.book.keep',
  message: 'Download as CSV',
  comment: 'Button: the code book as a table, with the words as they are written in the sheet',
};
export const print = /*i18n*/ { id: 'study.book.print', message: 'Print', comment: 'Button' };
export const look = /*i18n*/ {
  id: 'study.book.look',
  message: 'Code book (opens next to this page)',
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
    message: 'code',
    comment: 'Heading in the CSV: what is written in the sheet',
  },
  name: /*i18n*/ { id: 'study.book.col-name', message: 'name', comment: 'Heading in the CSV' },
  lines: /*i18n*/ { id: 'study.book.col-lines', message: 'definition and notes', comment: 'Heading in the CSV' },
  source: /*i18n*/ { id: 'study.book.col-source', message: 'source', comment: 'Heading in the CSV' },
  verified: /*i18n*/ { id: 'study.book.col-verified', message: 'verified', comment: 'Heading in the CSV: yes or no' },
} as const;
