/** What a sample that was read can show. */
export const answersTitle = /*i18n*/ {
  id: 'study.plans.answers',
  message: 'Precision',
  comment: 'Heading over a table',
};
export const answersText = /*i18n*/ {
  id: 'study.plans.answers-text',
  message:
    'The margin of error of a share with a 95% interval, if one half or one tenth of the files have a property; and the smallest share that would be found in at least one file, with 95% certainty.',
  comment: 'Under the heading over a table',
};
export const design = /*i18n*/ {
  id: 'study.plans.design',
  message:
    'These {read} files give as much information as {effective} drawn at random from infinite lists: a design effect of {effect}, including the finite population correction.',
  comment: 'Line under a table; effect is a decimal number',
};
export const census = /*i18n*/ {
  id: 'study.plans.census',
  message: 'All files in the lists are read: there is no sampling error and no interval.',
  comment: 'Line under a table',
};
export const cannotTitle = /*i18n*/ {
  id: 'study.plans.cannot',
  message: 'Limitations',
  comment: 'Heading over a list of sentences',
};
export const cannot = [
  /*i18n*/ {
    id: 'study.plans.cannot-lists',
    message: 'It does not cover matters that never became a file, or files missing from the lists.',
    comment: 'Sentence in a list',
  },
  /*i18n*/ {
    id: 'study.plans.cannot-why',
    message: 'It does not show why cases dropped out: obstacles are those documented in the files.',
    comment: 'Sentence in a list',
  },
  /*i18n*/ {
    id: 'study.plans.cannot-one-list',
    message:
      'It gives little information about a single list: the interval of one list is wide, and is not shown for obstacles.',
    comment: 'Sentence in a list',
  },
  /*i18n*/ {
    id: 'study.plans.cannot-readers',
    message:
      'It does not include uncertainty between readers: the interval covers only the sampling error. Inter-rater agreement is shown with the closed files.',
    comment: 'Sentence in a list',
  },
  /*i18n*/ {
    id: 'study.plans.cannot-missing',
    message:
      'It does not show whether files that could not be found differ from the others. A reserve replaces them as if they were alike; report how many there were.',
    comment: 'Sentence in a list',
  },
] as const;
export const cols = {
  list: /*i18n*/ { id: 'study.plans.col-list', message: 'List', comment: 'Column heading: code of a stratum' },
  year: /*i18n*/ { id: 'study.plans.col-year', message: 'Closed', comment: 'Column heading: year' },
  group: /*i18n*/ {
    id: 'study.plans.col-group',
    message: 'Group',
    comment: 'Column heading: agency, stage or sector',
  },
  size: /*i18n*/ { id: 'study.plans.col-size', message: 'Files', comment: 'Column heading: how many the list holds' },
  read: /*i18n*/ { id: 'study.plans.col-read', message: 'To read', comment: 'Column heading' },
  settled: /*i18n*/ {
    id: 'study.plans.col-settled',
    message: 'Settled',
    comment: 'Column heading: files that are read and settled',
  },
  weight: /*i18n*/ {
    id: 'study.plans.col-weight',
    message: 'Each represents',
    comment: 'Column heading: weight of a file',
  },
  half: /*i18n*/ {
    id: 'study.plans.col-half',
    message: 'Margin of error at 50%',
    comment: 'Column heading: half the interval',
  },
  tenth: /*i18n*/ {
    id: 'study.plans.col-tenth',
    message: 'Margin of error at 10%',
    comment: 'Column heading: half the interval',
  },
  seen: /*i18n*/ { id: 'study.plans.col-seen', message: 'Smallest detectable share', comment: 'Column heading' },
  number: /*i18n*/ { id: 'study.plans.col-number', message: 'Number in the list', comment: 'Column heading' },
  file: /*i18n*/ { id: 'study.plans.col-file', message: 'Name of the file', comment: 'Column heading: its pseudonym' },
  order: /*i18n*/ {
    id: 'study.plans.col-order',
    message: 'Order drawn',
    comment: 'Column heading: place in the order of drawing',
  },
  kind: /*i18n*/ { id: 'study.plans.col-kind', message: 'Kind', comment: 'Column heading: to read, or reserve' },
  state: /*i18n*/ { id: 'study.plans.col-state', message: 'Status', comment: 'Column heading' },
  obstacle: /*i18n*/ { id: 'study.plans.col-obstacle', message: 'Obstacle', comment: 'Column heading' },
  share: /*i18n*/ { id: 'study.plans.col-share', message: 'Share of all files', comment: 'Column heading' },
  interval: /*i18n*/ { id: 'study.plans.col-interval', message: '95% interval', comment: 'Column heading' },
} as const;
export const all = /*i18n*/ { id: 'study.plans.all', message: 'All lists', comment: 'Row of a table' };
export const whole = /*i18n*/ {
  id: 'study.plans.whole',
  message: 'all read',
  comment: 'Cell: every file of the list is read',
};
export const plusMinus = /*i18n*/ {
  id: 'study.plans.plus-minus',
  message: '± {points} percentage points',
  comment: 'Cell: how far an interval reaches to either side',
};
