import type { Message } from '../../../kernel/message.ts';

/** What `npx cape survival` says. */
export const survivalText = {
  usage: /*i18n*/ {
    id: 'study.survival.usage',
    message:
      'npx cape survival FILE.csv [--json] [--ties efron|breslow] [--confidence 0.95] [--lang sv|en]\nColumns: time, event (0: censored; else 1, 2, ... or names of outcomes), and if available\nstart (when follow-up began), group, stratum. Every other column is a numeric covariate.\nGives the share without an event over time, the cumulative incidence of each outcome, tests between groups, and regressions.',
    comment: 'Usage of the command; options, capital words and column names are written as they are',
  },
  wrongTies: /*i18n*/ {
    id: 'study.survival.wrong-ties',
    message: '--ties is one of: efron, breslow.',
    comment: 'The two words are written like that in the command',
  },
  wrongConfidence: /*i18n*/ {
    id: 'study.survival.wrong-confidence',
    message: '--confidence is a number between 0 and 1, such as 0.95.',
    comment: '--confidence is an option of the command',
  },
  notCsv: /*i18n*/ {
    id: 'study.survival.not-csv',
    message:
      '{name}, line {line}: the row has more or fewer cells than there are columns, or its quotation marks are broken.',
    comment: 'name is a file name',
  },
  noRows: /*i18n*/ {
    id: 'study.survival.no-rows',
    message: '{name}, line {line}, column time: there are no rows below the column names. Add at least one row.',
    comment: 'name is a file name; time is the name of a column',
  },
  noColumn: /*i18n*/ {
    id: 'study.survival.no-column',
    message: '{name}, line {line}, column {column}: this column is missing. There must be a time and an event.',
    comment: 'column is time or event as written in the file',
  },
  columnTwice: /*i18n*/ {
    id: 'study.survival.column-twice',
    message: '{name}, line {line}, column {column}: a column name is empty or appears twice.',
    comment: 'column is a column name as in the file',
  },
  notTime: /*i18n*/ {
    id: 'study.survival.not-time',
    message:
      '{name}, line {line}, column {column}: not a number from 0 upwards. Use a point for decimals, such as 12.5.',
    comment: 'column is time or start',
  },
  notBefore: /*i18n*/ {
    id: 'study.survival.not-before',
    message: '{name}, line {line}, column {column}: follow-up must start before the time at which it ends.',
    comment: 'column is start',
  },
  notNumber: /*i18n*/ {
    id: 'study.survival.not-number',
    message: '{name}, line {line}, column {column}: not a number. Use a point for decimals, such as 12.5.',
    comment: 'column is a column name as in the file',
  },
  empty: /*i18n*/ {
    id: 'study.survival.empty',
    message: '{name}, line {line}, column {column}: this cell is empty.',
    comment: 'column is a column name as in the file',
  },
  tooMany: /*i18n*/ {
    id: 'study.survival.too-many',
    message:
      '{name}, line {line}, column {column}: there are more than {most} different values. Is this the right column?',
    comment: 'column is event, group or stratum; most is a number',
  },
  first: /*i18n*/ {
    id: 'study.survival.first',
    message: '{name}: {rows} rows, {ended} with an event, {censored} censored.',
    comment: 'First line of the answer; all numbers are formatted',
  },
  leftCaption: /*i18n*/ {
    id: 'study.survival.left-caption',
    message: 'Share without an event over time (Kaplan-Meier)',
    comment: 'Caption of a table',
  },
  cameCaption: /*i18n*/ {
    id: 'study.survival.came-caption',
    message: 'Cumulative incidence of each outcome (Aalen-Johansen)',
    comment: 'Caption of a table',
  },
  groupCaption: /*i18n*/ {
    id: 'study.survival.group-caption',
    message: 'Median time to an event',
    comment: 'Caption of a table',
  },
  testCaption: /*i18n*/ {
    id: 'study.survival.test-caption',
    message: 'Tests of differences between groups',
    comment: 'Caption of a table of tests',
  },
  coxCaption: /*i18n*/ {
    id: 'study.survival.cox-caption',
    message: 'Cox regression: {ending}, {events} events, ties by {ties}',
    comment: 'Caption of a table; ending is a name or number from the file, ties is Efron or Breslow',
  },
  grayCaption: /*i18n*/ {
    id: 'study.survival.fine-gray-caption',
    message: 'Fine-Gray regression: {ending}',
    comment: 'Caption of a table; ending is a name or number from the file',
  },
  all: /*i18n*/ { id: 'study.survival.all', message: 'all', comment: 'Row of a table: all persons' },
  logRank: /*i18n*/ { id: 'study.survival.log-rank', message: 'log-rank', comment: 'Name of a statistical test' },
  petoPeto: /*i18n*/ { id: 'study.survival.peto', message: 'Peto-Peto', comment: 'Name of a statistical test' },
  gray: /*i18n*/ {
    id: 'study.survival.gray',
    message: 'Gray, {ending}',
    comment: 'Name of a statistical test; ending is from the file',
  },
  colTime: /*i18n*/ { id: 'study.survival.col-time', message: 'Time', comment: 'Column heading' },
  colAtRisk: /*i18n*/ {
    id: 'study.survival.col-at-risk',
    message: 'At risk',
    comment: 'Column heading: how many were still watched',
  },
  colShare: /*i18n*/ { id: 'study.survival.col-share', message: 'Share', comment: 'Column heading' },
  colFrom: /*i18n*/ {
    id: 'study.survival.col-from',
    message: 'Lower limit',
    comment: 'Column heading: lower confidence limit',
  },
  colTo: /*i18n*/ {
    id: 'study.survival.col-to',
    message: 'Upper limit',
    comment: 'Column heading: upper confidence limit',
  },
  colEnding: /*i18n*/ {
    id: 'study.survival.col-ending',
    message: 'Outcome',
    comment: 'Column heading: how something ended',
  },
  colGroup: /*i18n*/ { id: 'study.survival.col-group', message: 'Group', comment: 'Column heading' },
  colRows: /*i18n*/ { id: 'study.survival.col-rows', message: 'Rows', comment: 'Column heading: number of rows' },
  colEnded: /*i18n*/ {
    id: 'study.survival.col-ended',
    message: 'Events',
    comment: 'Column heading: number that ended',
  },
  colHalf: /*i18n*/ { id: 'study.survival.col-half', message: 'Median', comment: 'Column heading: median time' },
  colTest: /*i18n*/ { id: 'study.survival.col-test', message: 'Test', comment: 'Column heading' },
  colStatistic: /*i18n*/ { id: 'study.survival.col-statistic', message: 'Chi-square', comment: 'Column heading' },
  colDegrees: /*i18n*/ {
    id: 'study.survival.col-degrees',
    message: 'Degrees of freedom',
    comment: 'Column heading: degrees of freedom',
  },
  colP: /*i18n*/ { id: 'study.survival.col-p', message: 'p', comment: 'Column heading: p value' },
  colCovariate: /*i18n*/ {
    id: 'study.survival.col-covariate',
    message: 'Covariate',
    comment: 'Column heading: name of a column of the file',
  },
  colSame: /*i18n*/ {
    id: 'study.survival.col-same',
    message: 'p, proportional hazards',
    comment: 'Column heading: p value of the test that a ratio stays the same over time',
  },
  colRatio: /*i18n*/ {
    id: 'study.survival.col-ratio',
    message: 'Hazard ratio',
    comment: 'Column heading: hazard ratio',
  },
  infinite: /*i18n*/ {
    id: 'study.survival.infinite',
    message: 'infinite: all or none with this covariate had the event',
    comment: 'Instead of a number in a table: the ratio runs to infinity or to zero',
  },
  redundant: /*i18n*/ {
    id: 'study.survival.redundant',
    message: 'collinear with the other covariates',
    comment: 'Instead of a number in a table: a covariate that follows from others',
  },
  unknown: /*i18n*/ {
    id: 'study.survival.unknown',
    message: '–',
    comment: 'Instead of a number in a table: not known, because too few have ended',
  },
} as const satisfies Record<string, Message>;
