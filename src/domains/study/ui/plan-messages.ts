export const tab = /*i18n*/ {
  id: 'study.plans.tab',
  message: 'Sampling plans',
  comment: 'Tab and heading: plans that say which closed files are to be read',
};
export const lead = /*i18n*/ {
  id: 'study.plans.lead',
  message:
    'Not all closed files can be read. A plan draws a sample, so that the files read represent all in the lists, with an interval.',
  comment: 'Under the heading of the list of plans',
};
export const newPlan = /*i18n*/ { id: 'study.plans.new', message: 'Draw a plan', comment: 'Button and heading' };
export const none = /*i18n*/ { id: 'study.plans.none', message: 'No plan has been drawn yet', comment: 'Empty list' };
export const listLabel = /*i18n*/ { id: 'study.plans.list', message: 'Plans', comment: 'Name of the list, read aloud' };
export const progress = /*i18n*/ {
  id: 'study.plans.progress',
  message: '{settled} of {toRead} files are settled. Drawn by {name}.',
  comment:
    'Line of a plan: settled files are those that both readers agree on, or that were decided; name is of a colleague',
};
export const toPlans = /*i18n*/ { id: 'study.plans.to-plans', message: 'All plans', comment: 'Link back to the list' };
export const newLead = /*i18n*/ {
  id: 'study.plans.new-lead',
  message:
    'Count the closed files in your own lists and number them in each from 1. Only the counts are written here. Once drawn, a plan never changes.',
  comment: 'Under the heading of the form',
};
export const name = /*i18n*/ {
  id: 'study.plans.name',
  message: 'What the plan is called',
  comment: 'Label of a field',
};
export const nameMissing = /*i18n*/ {
  id: 'study.plans.name-missing',
  message: 'Write what the plan is called',
  comment: 'Error at a field',
};
export const strata = /*i18n*/ {
  id: 'study.plans.strata',
  message: 'The lists, one on each line',
  comment: 'Label of a field with several lines',
};
export const strataHint = /*i18n*/ {
  id: 'study.plans.strata-hint',
  message:
    'Code; year closed; agency, stage or industry; number of files; expected share in per cent, if there is a guess. As: PA; 2021; police; 240; 30. A table can be pasted from a spreadsheet. The code is one to three capital letters: file 137 of the list is called PA-137.',
  comment: 'Hint; the example must keep its form',
};
export const strataMissing = /*i18n*/ {
  id: 'study.plans.strata-missing',
  message: 'Write at least one list',
  comment: 'Error at a field',
};
export const strataWrong = /*i18n*/ {
  id: 'study.plans.strata-wrong',
  message:
    'Line {line} is not code, year, group and number with a semicolon or tab between, and perhaps a share from 1 to 99',
  comment: 'Error at a field; line is the number of the line',
};
export const strataMany = /*i18n*/ {
  id: 'study.plans.strata-many',
  message: 'Write at most {count} lists',
  comment: 'Error at a field',
};
export const toRead = /*i18n*/ {
  id: 'study.plans.to-read',
  message: 'How many files are read',
  comment: 'Label of a field',
};
export const leastEach = /*i18n*/ {
  id: 'study.plans.least-each',
  message: 'At least so many of each list',
  comment: 'Label of a field',
};
export const leastHint = /*i18n*/ {
  id: 'study.plans.least-hint',
  message: 'Two or more: a single file does not show how much files vary. Shorter lists are read in full.',
  comment: 'Hint at a field',
};
export const reserve = /*i18n*/ {
  id: 'study.plans.reserve',
  message: 'Reserves, in per cent',
  comment: 'Label of a field: how many more files are drawn',
};
export const reserveHint = /*i18n*/ {
  id: 'study.plans.reserve-hint',
  message: 'They take the place, in their order, of files that cannot be found or read.',
  comment: 'Hint at a field',
};
export const seed = /*i18n*/ {
  id: 'study.plans.seed',
  message: 'Number that the draw begins with',
  comment: 'Label of a field: seed',
};
export const seedHint = /*i18n*/ {
  id: 'study.plans.seed-hint',
  message:
    'Any whole number. Agree on it before opening the lists, such as the date of the meeting: a new draw with the same number gives the same files.',
  comment: 'Hint at a field',
};
export const seedMissing = /*i18n*/ {
  id: 'study.plans.seed-missing',
  message: 'Write a whole number, such as 20261124.',
  comment: 'Error at the field of the number that the draw begins with, while it is empty',
};
export const wholeNumber = /*i18n*/ {
  id: 'study.plans.whole-number',
  message: 'Write a whole number from {least} to {most}',
  comment: 'Error at a field',
};
export const allocation = /*i18n*/ {
  id: 'study.plans.allocation',
  message: 'How they are shared out over the lists',
  comment: 'Label of a choice',
};
export const allocations = {
  proportional: /*i18n*/ {
    id: 'study.plans.proportional',
    message: 'By how many files each list holds',
    comment: 'Choice: proportional allocation',
  },
  'by-spread': /*i18n*/ {
    id: 'study.plans.by-spread',
    message: 'More where answers are expected to differ most',
    comment: 'Choice: Neyman allocation',
  },
} as const;
export const allocationDetails = {
  proportional: /*i18n*/ {
    id: 'study.plans.proportional-detail',
    message: 'Each file read represents about as many. The safe choice when several questions are asked.',
    comment: 'Under a choice',
  },
  'by-spread': /*i18n*/ {
    id: 'study.plans.by-spread-detail',
    message:
      'By number times the spread of the expected share; a list without a guess counts as one half. It is best for the one question that the shares are about.',
    comment: 'Under a choice: Neyman allocation',
  },
} as const;
export const draw = /*i18n*/ { id: 'study.plans.draw', message: 'Draw the plan', comment: 'Button of the form' };
export const drawing = /*i18n*/ {
  id: 'study.plans.drawing',
  message: 'A plan of which closed files are read',
  comment: 'Name of what is being sent, in the list of what waits',
};
export const didDraw = /*i18n*/ {
  id: 'study.plans.drawn',
  message: 'The plan is drawn.',
  comment: 'Note after sending',
};
export const answersTitle = /*i18n*/ {
  id: 'study.plans.answers',
  message: 'What it can answer',
  comment: 'Heading over a table',
};
export const answersText = /*i18n*/ {
  id: 'study.plans.answers-text',
  message:
    'How far to either side the 95% interval of a share will reach, when one half or one tenth of the files have something; and the smallest share of which one file at least would be seen, with 95% certainty.',
  comment: 'Under the heading over a table',
};
export const design = /*i18n*/ {
  id: 'study.plans.design',
  message:
    'Together these {read} files give as much information as {effective} drawn at random from infinite lists: a design effect of {effect}, including the gain from reading a large part of the lists.',
  comment: 'Line under a table; effect is a decimal number',
};
export const census = /*i18n*/ {
  id: 'study.plans.census',
  message: 'Every file of the lists is read: nothing is left to chance, and there is no interval.',
  comment: 'Line under a table',
};
export const cannotTitle = /*i18n*/ {
  id: 'study.plans.cannot',
  message: 'What it cannot answer',
  comment: 'Heading over a list of sentences',
};
export const cannot = [
  /*i18n*/ {
    id: 'study.plans.cannot-lists',
    message: 'Nothing of matters that never became a file, or that are missing from the lists.',
    comment: 'Sentence in a list',
  },
  /*i18n*/ {
    id: 'study.plans.cannot-why',
    message: 'It does not show why files dropped out: the obstacles are what readers found written in them.',
    comment: 'Sentence in a list',
  },
  /*i18n*/ {
    id: 'study.plans.cannot-one-list',
    message:
      'Little of a single list: its own interval is the long one in the table, and it is not shown for obstacles.',
    comment: 'Sentence in a list',
  },
  /*i18n*/ {
    id: 'study.plans.cannot-readers',
    message:
      'It does not show how certain the readers are: the interval is that of the draw alone. Their agreement is shown with the closed files.',
    comment: 'Sentence in a list',
  },
  /*i18n*/ {
    id: 'study.plans.cannot-missing',
    message:
      'Not whether files that could not be found are like the others. A reserve takes their place and counts as if they were; say how many there were.',
    comment: 'Sentence in a list',
  },
] as const;
export const cols = {
  list: /*i18n*/ { id: 'study.plans.col-list', message: 'List', comment: 'Column heading: code of a stratum' },
  year: /*i18n*/ { id: 'study.plans.col-year', message: 'Closed', comment: 'Column heading: year' },
  group: /*i18n*/ {
    id: 'study.plans.col-group',
    message: 'Group',
    comment: 'Column heading: agency, stage or industry',
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
  half: /*i18n*/ { id: 'study.plans.col-half', message: 'Reach at 50%', comment: 'Column heading: half the interval' },
  tenth: /*i18n*/ {
    id: 'study.plans.col-tenth',
    message: 'Reach at 10%',
    comment: 'Column heading: half the interval',
  },
  seen: /*i18n*/ { id: 'study.plans.col-seen', message: 'Smallest share seen', comment: 'Column heading' },
  number: /*i18n*/ { id: 'study.plans.col-number', message: 'Number in the list', comment: 'Column heading' },
  file: /*i18n*/ { id: 'study.plans.col-file', message: 'Name of the file', comment: 'Column heading: its pseudonym' },
  order: /*i18n*/ {
    id: 'study.plans.col-order',
    message: 'Drawn as',
    comment: 'Column heading: place in the order of drawing',
  },
  kind: /*i18n*/ { id: 'study.plans.col-kind', message: 'Kind', comment: 'Column heading: to read, or reserve' },
  state: /*i18n*/ { id: 'study.plans.col-state', message: 'State', comment: 'Column heading' },
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
export const drawnTitle = /*i18n*/ { id: 'study.plans.drawn-title', message: 'What was drawn', comment: 'Heading' };
export const drawnText = /*i18n*/ {
  id: 'study.plans.drawn-text',
  message:
    'Take the files in this order. The seed was {seed}, the stream {stream}. A file is known by its name: code it under exactly this one.',
  comment: 'Under a heading; seed is a number, stream a technical name',
};
export const listTitle = /*i18n*/ {
  id: 'study.plans.list-title',
  message: '{code}: {year}, {group}',
  comment: 'Heading of what was drawn from one list',
};
export const main = /*i18n*/ { id: 'study.plans.main', message: 'to read', comment: 'Cell: kind of a drawn file' };
export const spare = /*i18n*/ { id: 'study.plans.spare', message: 'reserve', comment: 'Cell: kind of a drawn file' };
export const notRead = /*i18n*/ {
  id: 'study.plans.not-read',
  message: 'not read',
  comment: 'Cell: state of a drawn file',
};
export const keepDrawn = /*i18n*/ {
  id: 'study.plans.keep-drawn',
  message: 'Download what was drawn, as CSV',
  comment: 'Button',
};
export const print = /*i18n*/ { id: 'study.plans.print', message: 'Print', comment: 'Button' };
export const weightedTitle = /*i18n*/ {
  id: 'study.plans.weighted',
  message: 'What stood in the way, of all files in the lists',
  comment: 'Heading over a table of weighted shares',
};
export const weightedText = /*i18n*/ {
  id: 'study.plans.weighted-text',
  message:
    'Each settled file counts for as many as it represents. The interval is on the wide side. An obstacle that one to four of the files read have, or lack, is not shown; one that none has is not listed.',
  comment: 'Under a heading',
};
export const wanting = /*i18n*/ {
  id: 'study.plans.wanting',
  message: 'Nothing can be said of all files yet: fewer than two are settled in {lists}.',
  comment: 'Instead of a table; lists is a row of codes',
};
export const noneShown = /*i18n*/ {
  id: 'study.plans.none-shown',
  message: 'No obstacle can be shown yet.',
  comment: 'Instead of a table',
};
export const hidden = /*i18n*/ {
  id: 'study.plans.hidden',
  message:
    '{count, plural, one {# obstacle is} other {# obstacles are}} not shown because few files have it or lack it.',
  comment: 'Line under a table',
};
