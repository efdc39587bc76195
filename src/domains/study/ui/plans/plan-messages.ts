export const tab = /*i18n*/ {
  id: 'study.plans.tab',
  message: 'Sampling plans',
  comment: 'Tab and heading: plans that say which closed files are to be read',
};
export const lead = /*i18n*/ {
  id: 'study.plans.lead',
  message:
    'A plan draws a random sample of closed files, so that the files read represent all files in the lists, with a confidence interval.',
  comment: 'Under the heading of the list of plans',
};
export const newPlan = /*i18n*/ { id: 'study.plans.new', message: 'Draw a sample', comment: 'Button and heading' };
export const none = /*i18n*/ { id: 'study.plans.none', message: 'No sampling plans yet', comment: 'Empty list' };
export const noneText = /*i18n*/ {
  id: 'study.plans.none-text',
  message: 'Draw a sample from the lists of closed files. Then two readers read each file.',
  comment: 'Under "No sampling plans yet": what to do',
};
export const listLabel = /*i18n*/ {
  id: 'study.plans.list',
  message: 'Sampling plans',
  comment: 'Name of the list, read aloud',
};
export const progress = /*i18n*/ {
  id: 'study.plans.progress',
  message: '{settled} of {toRead} files settled. Drawn by {name}.',
  comment:
    'Line of a plan: settled files are those that both readers agree on, or that were decided; name is of a colleague',
};
export const toPlans = /*i18n*/ {
  id: 'study.plans.to-plans',
  message: 'All sampling plans',
  comment: 'Link back to the list',
};
export const newLead = /*i18n*/ {
  id: 'study.plans.new-lead',
  message:
    'Count the closed files in your own lists and number them from 1 in each list. Only the counts are entered here. A drawn plan cannot be changed.',
  comment: 'Under the heading of the form',
};
export const name = /*i18n*/ {
  id: 'study.plans.name',
  message: 'Name of the plan',
  comment: 'Label of a field',
};
export const nameMissing = /*i18n*/ {
  id: 'study.plans.name-missing',
  message: 'Enter a name for the plan',
  comment: 'Error at a field',
};
export const strata = /*i18n*/ {
  id: 'study.plans.strata',
  message: 'Lists (strata), one per line',
  comment: 'Label of a field with several lines',
};
export const strataHint = /*i18n*/ {
  id: 'study.plans.strata-hint',
  message:
    'Code; year closed; agency, stage or sector; number of files; expected share in per cent (optional). For example: PA; 2021; police; 240; 30. A table can be pasted from a spreadsheet. The code is one to three capital letters: file 137 of the list is named PA-137.',
  comment: 'Hint; the example must keep its form',
};
export const strataMissing = /*i18n*/ {
  id: 'study.plans.strata-missing',
  message: 'Enter at least one list',
  comment: 'Error at a field',
};
export const strataWrong = /*i18n*/ {
  id: 'study.plans.strata-wrong',
  message:
    'Line {line} must be code, year, group and number, separated by semicolons or tabs, with an optional share from 1 to 99',
  comment: 'Error at a field; line is the number of the line',
};
export const strataMany = /*i18n*/ {
  id: 'study.plans.strata-many',
  message: 'Enter at most {count} lists',
  comment: 'Error at a field',
};
export const toRead = /*i18n*/ {
  id: 'study.plans.to-read',
  message: 'Number of files to read',
  comment: 'Label of a field',
};
export const leastEach = /*i18n*/ {
  id: 'study.plans.least-each',
  message: 'Minimum per list',
  comment: 'Label of a field',
};
export const leastHint = /*i18n*/ {
  id: 'study.plans.least-hint',
  message: 'Two or more: one file alone gives no measure of variation. Shorter lists are read in full.',
  comment: 'Hint at a field',
};
export const reserve = /*i18n*/ {
  id: 'study.plans.reserve',
  message: 'Reserves, per cent',
  comment: 'Label of a field: how many more files are drawn',
};
export const reserveHint = /*i18n*/ {
  id: 'study.plans.reserve-hint',
  message: 'Reserves replace, in order, files that cannot be found or read.',
  comment: 'Hint at a field',
};
export const seed = /*i18n*/ {
  id: 'study.plans.seed',
  message: 'Random seed',
  comment: 'Label of a field: seed',
};
export const seedHint = /*i18n*/ {
  id: 'study.plans.seed-hint',
  message:
    'Any whole number. Agree on it before opening the lists, such as the date of the meeting: the same seed gives the same sample.',
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
  message: 'Allocation to the lists',
  comment: 'Label of a choice',
};
export const allocations = {
  proportional: /*i18n*/ {
    id: 'study.plans.proportional',
    message: 'Proportional to the number of files',
    comment: 'Choice: proportional allocation',
  },
  'by-spread': /*i18n*/ {
    id: 'study.plans.by-spread',
    message: 'Optimal (Neyman): more files where answers vary more',
    comment: 'Choice: Neyman allocation',
  },
} as const;
export const allocationDetails = {
  proportional: /*i18n*/ {
    id: 'study.plans.proportional-detail',
    message: 'Each file read represents about the same number. Recommended when several questions are asked.',
    comment: 'Under a choice',
  },
  'by-spread': /*i18n*/ {
    id: 'study.plans.by-spread-detail',
    message:
      'By number of files times the standard deviation of the expected share; a list without an expected share counts as one half. Best for the one question that the shares are about.',
    comment: 'Under a choice: Neyman allocation',
  },
} as const;
export const draw = /*i18n*/ { id: 'study.plans.draw', message: 'Draw sample', comment: 'Button of the form' };
export const drawing = /*i18n*/ {
  id: 'study.plans.drawing',
  message: 'A sampling plan for closed files',
  comment: 'Name of what is being sent, in the list of what waits',
};
export const didDraw = /*i18n*/ {
  id: 'study.plans.drawn',
  message: 'Sample drawn.',
  comment: 'Note after sending',
};
export const drawnTitle = /*i18n*/ { id: 'study.plans.drawn-title', message: 'Sample', comment: 'Heading' };
export const drawnText = /*i18n*/ {
  id: 'study.plans.drawn-text',
  message:
    'Read the files in this order. The random seed was {seed}, the stream {stream}. Code each file under exactly the name shown.',
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
  message: 'Download the sample as CSV',
  comment: 'Button',
};
export const print = /*i18n*/ { id: 'study.plans.print', message: 'Print', comment: 'Button' };
export const weightedTitle = /*i18n*/ {
  id: 'study.plans.weighted',
  message: 'Obstacles, estimated for all files in the lists',
  comment: 'Heading over a table of weighted shares',
};
export const weightedText = /*i18n*/ {
  id: 'study.plans.weighted-text',
  message:
    'Each settled file is weighted by the number of files that it represents. The interval is conservative. An obstacle present or absent in one to four files is suppressed; one that no file has is not listed.',
  comment: 'Under a heading',
};
export const wanting = /*i18n*/ {
  id: 'study.plans.wanting',
  message: 'No estimate for all files yet: fewer than two files are settled in {lists}.',
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
    '{count, plural, one {# obstacle is} other {# obstacles are}} suppressed because few files have it or lack it.',
  comment: 'Line under a table',
};
