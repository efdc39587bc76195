import type { Message } from '../../../kernel/message.ts';

/** What `npx cape mse` says. */
export const mseText = {
  usage: /*i18n*/ {
    id: 'study.mse.usage',
    message:
      'npx cape mse FILE.csv [--json] [--method NAME]... [--boot N] [--seed S] [--trail] [--lang sv|en]\nMultiple systems estimation (capture-recapture): estimates the number of people on no list from the overlap of the lists.\nFILE.csv has a column of 0 and 1 for each list, and a column count.\n--method is one of: {methods}. Without it, all of them.\nchao uses the people on one list and on two: it tends to a lower bound only with many lists of similar coverage, and with two or three it can be too high. With two lists it is left out unless it is named.\n--boot is the number of bootstrap resamples (stepwise 20000, others 5000), --seed the random seed (1).\n--trail names every model that was fitted in the JSON, not only the number of models.',
    comment: 'Usage of the command; options and capital words are written as they are; methods is a list of names',
  },
  unknownOption: /*i18n*/ {
    id: 'study.mse.unknown-option',
    message: 'Unknown option or argument. Usage:',
    comment: 'Before the usage text',
  },
  wrongMethod: /*i18n*/ {
    id: 'study.mse.wrong-method',
    message: '--method is one of: {methods}.',
    comment: 'methods is a list of names that are written as they are',
  },
  wrongNumber: /*i18n*/ {
    id: 'study.mse.wrong-number',
    message: '{option} must be followed by a whole number from {least} to {most}.',
    comment: 'option is an option of the command',
  },
  notForLists: /*i18n*/ {
    id: 'study.mse.not-for-lists',
    message: '{method} cannot be used with {count, plural, one {# list} other {# lists}}.',
    comment: 'method is the name of a method of estimation as it is written in the command',
  },
  drawing: /*i18n*/ {
    id: 'study.mse.drawing',
    message: '{method}: {share} of the resamples done',
    comment: 'Progress; method is a name, share a formatted per cent of the resamples',
  },
  firstLine: /*i18n*/ {
    id: 'study.mse.first-line',
    message: '{seen} people are on at least one of {lists, plural, one {# list} other {# lists}}: {names}.',
    comment: 'First line of the answer; seen is a formatted number, names lists the lists',
  },
  mayEstimate: /*i18n*/ {
    id: 'study.mse.may-estimate',
    message: 'The estimates may be reported, with their intervals and assumptions.',
    comment: 'Verdict on an estimate of people on no list',
  },
  mayRange: /*i18n*/ {
    id: 'study.mse.may-range',
    message: 'Only the range may be reported, never a single figure.',
    comment: 'Verdict on an estimate of people on no list',
  },
  mayNothing: /*i18n*/ {
    id: 'study.mse.may-nothing',
    message: 'No estimate may be reported: the table does not support one.',
    comment: 'Verdict on an estimate of people on no list',
  },
  caption: /*i18n*/ {
    id: 'study.mse.caption',
    message: 'Total number of people, on a list or on none ({confidence} interval)',
    comment: 'Heading of the table of methods; confidence is a formatted per cent',
  },
  colMethod: /*i18n*/ { id: 'study.mse.col-method', message: 'Method', comment: 'Column heading' },
  colModel: /*i18n*/ {
    id: 'study.mse.col-model',
    message: 'Model',
    comment: 'Column heading: the log-linear model that was chosen',
  },
  colTotal: /*i18n*/ { id: 'study.mse.col-total', message: 'People', comment: 'Column heading: estimated total' },
  colFrom: /*i18n*/ { id: 'study.mse.col-from', message: 'Lower limit', comment: 'Column heading: lower limit' },
  colTo: /*i18n*/ { id: 'study.mse.col-to', message: 'Upper limit', comment: 'Column heading: upper limit' },
  colHow: /*i18n*/ { id: 'study.mse.col-how', message: 'Interval method', comment: 'Column heading: kind of limits' },
  colTried: /*i18n*/ {
    id: 'study.mse.col-tried',
    message: 'Models tried',
    comment: 'Column heading: how many models the method looked at',
  },
  bound: /*i18n*/ {
    id: 'study.mse.bound',
    message: '{method} (too high at times with 2 or 3 lists)',
    comment:
      'The method of Chao, which tends to a lower bound only with many lists of similar reach; method is its name',
  },
  byBootstrap: /*i18n*/ {
    id: 'study.mse.by-bootstrap',
    message: 'bootstrap (BCa)',
    comment: 'Kind of limits: bias-corrected and accelerated bootstrap',
  },
  byModel: /*i18n*/ { id: 'study.mse.by-model', message: 'model-based', comment: 'Kind of limits' },
  byProfile: /*i18n*/ { id: 'study.mse.by-profile', message: 'profile likelihood', comment: 'Kind of limits' },
  byLogNormal: /*i18n*/ { id: 'study.mse.by-log-normal', message: 'log-normal', comment: 'Kind of limits' },
  byPosterior: /*i18n*/ { id: 'study.mse.by-posterior', message: 'posterior', comment: 'Kind of limits' },
  unbounded: /*i18n*/ {
    id: 'study.mse.unbounded',
    message: 'unbounded',
    comment: 'Instead of an upper limit that is infinite',
  },
  none: /*i18n*/ { id: 'study.mse.none', message: 'none', comment: 'Instead of a number that does not exist' },
  nobodySeen: /*i18n*/ {
    id: 'study.mse.reason.nobody-seen',
    message: 'No person is on any list.',
    comment: 'Reason why an estimate may not be shown',
  },
  fewerThanThreeLists: /*i18n*/ {
    id: 'study.mse.reason.fewer-than-three-lists',
    message: 'With fewer than three lists, dependence between the lists cannot be tested.',
    comment: 'Reason why an estimate may not be shown',
  },
  tooFewOnSeveral: /*i18n*/ {
    id: 'study.mse.reason.too-few-on-several-lists',
    message:
      'Only {figure, plural, one {# person is} other {# people are}} on more than one list; below 7 every estimate is biased.',
    comment: 'Reason why an estimate may not be shown; figure is a number',
  },
  fewOnSeveral: /*i18n*/ {
    id: 'study.mse.reason.few-on-several-lists',
    message: 'Only {figure} people are on more than one list, which is too few for a point estimate.',
    comment: 'Reason why only a range may be shown; figure is a number',
  },
  mainNotEstimable: /*i18n*/ {
    id: 'study.mse.reason.main-effects-not-estimable',
    message: 'Not even the simplest model, in which the lists are independent, can be estimated.',
    comment: 'Reason why an estimate may not be shown',
  },
  noMethod: /*i18n*/ {
    id: 'study.mse.reason.no-method-estimates',
    message: 'No method has an estimate for this table.',
    comment: 'Reason why an estimate may not be shown',
  },
  noInterval: /*i18n*/ {
    id: 'study.mse.reason.no-interval',
    message: 'No method gives an interval. A point estimate without an interval is not reported.',
    comment: 'Reason why an estimate may not be shown',
  },
  methodsFarApart: /*i18n*/ {
    id: 'study.mse.reason.methods-far-apart',
    message: 'The largest estimate is {figure} times the smallest: the methods contradict each other.',
    comment: 'Reason why an estimate may not be shown; figure is a formatted number',
  },
  methodsApart: /*i18n*/ {
    id: 'study.mse.reason.methods-apart',
    message: 'The largest estimate is {figure} times the smallest.',
    comment: 'Reason why only a range may be shown; figure is a formatted number',
  },
  manyDropped: /*i18n*/ {
    id: 'study.mse.reason.many-replicates-dropped',
    message: 'In {figure} of the resamples no model could be estimated.',
    comment: 'Reason why only a range may be shown; figure is a formatted per cent',
  },
  limitFromFew: /*i18n*/ {
    id: 'study.mse.reason.limit-from-few-replicates',
    message:
      'One limit is based on a bootstrap probability of {figure}, which is fewer than 10 resamples. Use more resamples, or compare with the profile likelihood interval.',
    comment: 'Reason why only a range may be shown; figure is a small number such as 1e-4',
  },
  pairsWithoutOverlap: /*i18n*/ {
    id: 'study.mse.reason.pairs-without-overlap',
    message: '{figure, plural, one {# pair of lists has} other {# pairs of lists have}} no person in common.',
    comment: 'To be read with an estimate; figure is a number',
  },
  smallPart: /*i18n*/ {
    id: 'study.mse.reason.seen-are-a-small-part',
    message: 'The people on the lists are {figure} of the smallest estimate, so most of the estimate is extrapolation.',
    comment: 'To be read with an estimate; figure is a formatted per cent',
  },
  assumes: /*i18n*/ {
    id: 'study.mse.assumes',
    message:
      'The results rest on assumptions that the table cannot test: a closed population, with no one entering or leaving during the period; every record linked to the right person; every person with some chance of being listed; no dependence common to all lists; the same definition in all lists; one period.',
    comment: 'Last paragraph of the answer',
  },
} as const satisfies Record<string, Message>;
