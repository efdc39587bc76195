/** Results as a file. */
export const resultFileTexts = {
  heads: {
    group: /*i18n*/ {
      id: 'survey-file.head.group',
      message: 'Group',
      comment: 'Heading of a column.',
    },
    question: /*i18n*/ {
      id: 'survey-file.head.question',
      message: 'Question',
      comment: 'Heading of a column.',
    },
    state: /*i18n*/ {
      id: 'survey-file.head.state',
      message: 'What it says',
      comment: 'Heading of a column.',
    },
    right: /*i18n*/ {
      id: 'survey-file.head.right',
      message: 'Right answers',
      comment: 'Heading of a column.',
    },
    of: /*i18n*/ {
      id: 'survey-file.head.of',
      message: 'Answers',
      comment: 'Heading of a column.',
    },
    doNotKnow: /*i18n*/ {
      id: 'survey-file.head.do-not-know',
      message: 'Do not know',
      comment: 'Heading of a column.',
    },
    share: /*i18n*/ {
      id: 'survey-file.head.share',
      message: 'Share with the right answer',
      comment: 'Heading of a column.',
    },
    lower: /*i18n*/ {
      id: 'survey-file.head.lower',
      message: 'Lower limit, 95 %',
      comment: 'Heading of a column.',
    },
    upper: /*i18n*/ {
      id: 'survey-file.head.upper',
      message: 'Upper limit, 95 %',
      comment: 'Heading of a column.',
    },
    how: /*i18n*/ {
      id: 'survey-file.head.how',
      message: 'Interval by',
      comment: 'Heading of a column.',
    },
    invited: /*i18n*/ {
      id: 'survey-file.head.invited',
      message: 'Invited',
      comment: 'Heading of a column.',
    },
    answered: /*i18n*/ {
      id: 'survey-file.head.answered',
      message: 'Answered',
      comment: 'Heading of a column.',
    },
    change: /*i18n*/ {
      id: 'survey-file.head.change',
      message: 'Since the survey before',
      comment: 'Heading of a column.',
    },
    difference: /*i18n*/ {
      id: 'survey-file.head.difference',
      message: 'Difference',
      comment: 'Heading of a column.',
    },
    differenceLower: /*i18n*/ {
      id: 'survey-file.head.difference-lower',
      message: 'Difference, lower limit',
      comment: 'Heading of a column.',
    },
    differenceUpper: /*i18n*/ {
      id: 'survey-file.head.difference-upper',
      message: 'Difference, upper limit',
      comment: 'Heading of a column.',
    },
  },
  how: {
    wilson: /*i18n*/ {
      id: 'survey-file.how.wilson',
      message: 'Wilson',
      comment: 'Names of a method.',
    },
    'korn-graubard': /*i18n*/ {
      id: 'survey-file.how.korn-graubard',
      message: 'Korn and Graubard',
      comment: 'Names of a method.',
    },
  },
  all: /*i18n*/ {
    id: 'survey-file.all',
    message: 'All',
    comment: 'All groups together.',
  },
  forWhom: /*i18n*/ {
    id: 'survey-file.for-whom',
    message: 'Groups of at least five people',
    comment: 'In the margin of a document.',
  },
  lead: /*i18n*/ {
    id: 'survey-file.lead',
    message:
      '{known, select, yes {{answered, plural, one {# person has} other {# people have}} answered.} other {Fewer than five people have answered.}}',
    comment: 'First sentence of a report.',
  },
  howRead: /*i18n*/ {
    id: 'survey-file.how-read',
    message:
      'Shares are weighted to all people in the frame. The interval assumes that those who did not answer are as those who did in the same part. Groups of fewer than five people are not shown.',
    comment: 'In a report.',
  },
  rightAnswer: /*i18n*/ {
    id: 'survey-file.right-answer',
    message: 'Right answer: {answer}.',
    comment: 'In a report.',
  },
  source: /*i18n*/ {
    id: 'survey-file.source',
    message: 'Source: {source}.',
    comment: 'In a report.',
  },
  notVerified: /*i18n*/ {
    id: 'survey-file.not-verified',
    message: 'Not verified.',
    comment: 'After a source that has not been compared with its text.',
  },
  rightOf: /*i18n*/ {
    id: 'survey-file.right-of',
    message: '{right} of {of}',
    comment: 'In a table: right answers of all answers.',
  },
} as const;
