import type { Message } from '../../../kernel/message.ts';

/** Words of the pages on people whom no list has seen. */
export const prevalenceText = {
  between: /*i18n*/ {
    id: 'study.hidden.between',
    message: 'Most likely between {lower} and {upper} people; {seen} are on the lists',
    comment: 'Headline; lower and upper are rounded numbers, seen is exact',
  },
  onlyRange: /*i18n*/ {
    id: 'study.hidden.only-range',
    message: 'The methods disagree: from {lower} to {upper} people; {seen} are on the lists',
    comment: 'Headline where no single estimate may be shown',
  },
  onlyCounted: /*i18n*/ {
    id: 'study.hidden.only-counted',
    message: '{seen} people are on the lists; the number missing from them cannot be estimated',
    comment: 'Headline where no estimate may be shown',
  },
  preliminary: /*i18n*/ {
    id: 'study.hidden.preliminary',
    message: 'Preliminary: {done} of {of} steps are complete. The results will change.',
    comment: 'Above results that are not whole; numbers',
  },
  notWhole: /*i18n*/ {
    id: 'study.hidden.not-whole',
    message: 'Stopped after {done} of {of} steps: no result',
    comment: 'Headline of a stopped estimate; numbers',
  },
  running: /*i18n*/ {
    id: 'study.hidden.running',
    message: 'Being calculated',
    comment: 'Headline of an estimate that is not finished',
  },
  paused: /*i18n*/ {
    id: 'study.hidden.paused',
    message: 'Paused',
    comment: 'Headline of an estimate whose calculation is paused',
  },
  failed: /*i18n*/ {
    id: 'study.hidden.failed',
    message: 'Could not be calculated: no result',
    comment: 'Headline of an estimate of which a step failed',
  },
  leadStopped: /*i18n*/ {
    id: 'study.hidden.lead-stopped',
    message: 'Results calculated before the stop are shown below, if any. They remain preliminary.',
    comment: 'Under the headline of a stopped estimate',
  },
  preliminarySub: /*i18n*/ {
    id: 'study.hidden.preliminary-sub',
    message: 'Preliminary. {sub}',
    comment: 'Under the title of a figure of an estimate that is not finished; sub is one or more sentences',
  },
  keepNothing: /*i18n*/ {
    id: 'study.hidden.keep-nothing',
    message: 'There is no figure to download, since no estimate may be reported.',
    comment: 'In place of downloads: the lists cannot bear an estimate',
  },
  keepUnfinished: /*i18n*/ {
    id: 'study.hidden.keep-unfinished',
    message: 'The figures can be downloaded when the calculation is complete and signed.',
    comment: 'In place of downloads',
  },
  keepUnsigned: /*i18n*/ {
    id: 'study.hidden.keep-unsigned',
    message: 'The figures can be downloaded when two people have signed.',
    comment: 'In place of downloads',
  },
  couldNot: /*i18n*/ {
    id: 'study.hidden.could-not',
    message:
      'The calculation failed after {done} of {of} steps: the table is too large for the server, or there is a fault in CAPE. Leave out a list, or contact the administrator.',
    comment: 'Above an estimate that could not be calculated; numbers',
  },
  lead: /*i18n*/ {
    id: 'study.hidden.lead',
    message:
      'The range covers the intervals of all methods that give one, since the lists do not show which method is right. No estimate is given for counties, and none is exact.',
    comment: 'Under the headline of an estimate',
  },
  leadNothing: /*i18n*/ {
    id: 'study.hidden.lead-nothing',
    message:
      'The reason why no estimate is shown is given below. One more list that overlaps the others would help most.',
    comment: 'Under the headline where no estimate may be shown',
  },
  dotsTitle: /*i18n*/ {
    id: 'study.hidden.dots-title',
    message: 'Twenty equally likely values, most of them between {lower} and {upper}',
    comment: 'Title of a figure of twenty dots; rounded numbers',
  },
  dotsSub: /*i18n*/ {
    id: 'study.hidden.dots-sub',
    message:
      'Each dot has a probability of one in twenty. The bar is the number of people on the lists. All methods combined.',
    comment: 'Under the title of the figure of dots',
  },
  dotsMethod: /*i18n*/ {
    id: 'study.hidden.dots-method',
    message:
      'The table is resampled up to {replicates} times for each method that uses resampling, and the model is selected again each time; the number for each is at the end of the page. The dots are twenty quantiles of all these results, each method with equal weight however often it resamples. Errors in the lists themselves are not included.',
    comment: 'Method of the figure of dots; replicates is a formatted number, that of the method that draws most often',
  },
  methodsTitle: /*i18n*/ {
    id: 'study.hidden.methods-title',
    message: 'Estimate by method',
    comment: 'Title of a figure with one row for each method',
  },
  methodsSub: /*i18n*/ {
    id: 'study.hidden.methods-sub',
    message: 'Total number of people, on the lists or not, with 95% intervals. The line marks the number on the lists.',
    comment: 'Under the title of the figure',
  },
  methodsMethod: /*i18n*/ {
    id: 'study.hidden.methods-method',
    message:
      'Intervals are bias-corrected bootstrap intervals (BCa) where available, otherwise those of the method itself. Chao’s estimate uses the people on one list and on two. It tends to a lower bound only with many lists of similar coverage; with two or three it can be too high. It is not included in any range. Models refer to lists by number: {lists}.',
    comment: 'Method of the figure; lists is like: 1 police, 2 shelter',
  },
  methodWithoutLimits: /*i18n*/ {
    id: 'study.hidden.method-without-limits',
    message: '{method} has no finite interval here, and is not included in the range above.',
    comment: 'Note under the figure of methods; method is a name',
  },
  withoutTitle: /*i18n*/ {
    id: 'study.hidden.without-title',
    message: 'Sensitivity: estimate without one list',
    comment: 'Title of a figure with one row for each list',
  },
  withoutSub: /*i18n*/ {
    id: 'study.hidden.without-sub',
    message: 'Stepwise estimate without the list. A large change shows that the result depends on that list.',
    comment: 'Under the title of the figure',
  },
  withoutMethod: /*i18n*/ {
    id: 'study.hidden.without-method',
    message:
      'People who are only on the omitted list are then left out. The model is selected again with the stepwise method.',
    comment: 'Method of the figure',
  },
  colMethod: /*i18n*/ { id: 'study.hidden.col-method', message: 'Method', comment: 'Column heading' },
  colList: /*i18n*/ {
    id: 'study.hidden.col-list',
    message: 'Without list',
    comment: 'Column heading: the list left out',
  },
  colPeople: /*i18n*/ { id: 'study.hidden.col-people', message: 'Total number of people', comment: 'Column heading' },
  colLimits: /*i18n*/ { id: 'study.hidden.col-limits', message: 'Interval', comment: 'Column heading' },
  colModel: /*i18n*/ { id: 'study.hidden.col-model', message: 'Model', comment: 'Column heading' },
  colBic: /*i18n*/ { id: 'study.hidden.col-bic', message: 'BIC', comment: 'Column heading: a criterion of fit' },
  colWhy: /*i18n*/ { id: 'study.hidden.col-why', message: 'Result', comment: 'Column heading' },
  colDot: /*i18n*/ { id: 'study.hidden.col-dot', message: 'Dot', comment: 'Column heading: number of a dot, 1 to 20' },
  colOn: /*i18n*/ { id: 'study.hidden.col-on', message: 'People on the list', comment: 'Column heading' },
  colAnd: /*i18n*/ {
    id: 'study.hidden.col-and',
    message: 'and on {list}',
    comment: 'Column heading: people on both lists; list is a name',
  },
  listsCaption: /*i18n*/ {
    id: 'study.hidden.lists-caption',
    message: 'The lists, and the overlap of each pair',
    comment: 'Caption of a table',
  },
  colListName: /*i18n*/ { id: 'study.hidden.col-list-name', message: 'List', comment: 'Column heading' },
  hiddenCell: /*i18n*/ {
    id: 'study.hidden.hidden-cell',
    message: 'not shown',
    comment: 'In a table of which some numbers are too small to show',
  },
  hiddenNumbers: /*i18n*/ {
    id: 'study.hidden.hidden-numbers',
    message:
      'People on the list. The numbers are suppressed: one is from 1 to 4, or could be calculated from the others',
    comment: 'Column heading of a table whose cells all say that they are not shown',
  },
  severalUntold: /*i18n*/ {
    id: 'study.hidden.several-untold',
    message:
      'Too few people are on more than one list. The number is suppressed, since it could reveal fewer than five.',
    comment: 'Reason why an estimate may not be shown, where the number itself may not be shown either',
  },
  noNumber: /*i18n*/ {
    id: 'study.hidden.no-number',
    message: 'no estimate',
    comment: 'In place of a number that does not exist',
  },
  about: /*i18n*/ { id: 'study.hidden.about', message: 'about {number}', comment: 'number is rounded' },
  limits: /*i18n*/ {
    id: 'study.hidden.limits',
    message: '{lower} to {upper}',
    comment: 'Limits of an estimate; rounded numbers',
  },
  noLimits: /*i18n*/ { id: 'study.hidden.no-limits', message: 'no interval', comment: 'In place of limits' },
  trailSub: /*i18n*/ {
    id: 'study.hidden.trail-sub',
    message:
      '{count, plural, one {# model was tried} other {# models were tried}}; {not} could not be estimated. The {shown} most important are shown. Lists by number: {lists}.',
    comment: 'Over a table of models; numbers; lists is like: 1 police, 2 shelter',
  },
  chosen: /*i18n*/ { id: 'study.hidden.chosen', message: 'selected', comment: 'What became of a model' },
  worse: /*i18n*/ { id: 'study.hidden.worse', message: 'fits worse', comment: 'What became of a model' },
  notEstimable: /*i18n*/ {
    id: 'study.hidden.not-estimable',
    message: 'cannot be estimated',
    comment: 'What became of a model',
  },
  leftBehind: /*i18n*/ {
    id: 'study.hidden.left-behind',
    message: 'intermediate step',
    comment: 'What became of a model: the search went on from it',
  },
  testedOnly: /*i18n*/ {
    id: 'study.hidden.tested-only',
    message: 'tested, not fitted',
    comment: 'What became of a model: a test ruled it out before anything was estimated with it',
  },
  notFitted: /*i18n*/ {
    id: 'study.hidden.not-fitted',
    message: 'not fitted',
    comment: 'In place of the number of a model that was only tested',
  },
  madeVersion: /*i18n*/ { id: 'study.hidden.made-version', message: 'CAPE version', comment: 'Name of a value' },
  madeSeed: /*i18n*/ { id: 'study.hidden.made-seed', message: 'Random seed', comment: 'Name of a value' },
  madeReplicates: /*i18n*/ {
    id: 'study.hidden.made-replicates',
    message: 'Resamples: {method}',
    comment: 'Name of a value; method is a name',
  },
  madeHash: /*i18n*/ {
    id: 'study.hidden.made-hash',
    message: 'SHA-256 of the table',
    comment: 'Name of a value: a checksum',
  },
  hashUntold: /*i18n*/ {
    id: 'study.hidden.hash-untold',
    message: 'not shown: the suppressed numbers could be found by trial from it',
    comment: 'In place of a checksum',
  },
  stepMethod: /*i18n*/ {
    id: 'study.hidden.step-method',
    message: 'Estimating: {method}',
    comment: 'What is being done now; method is a name',
  },
  stepWithout: /*i18n*/ {
    id: 'study.hidden.step-without',
    message: 'Leaving out one list',
    comment: 'What is being done now',
  },
  stepJackknife: /*i18n*/ {
    id: 'study.hidden.step-jackknife',
    message: 'Leaving out one person at a time: {method}',
    comment: 'What is being done now; method is a name',
  },
  stepBootstrap: /*i18n*/ {
    id: 'study.hidden.step-bootstrap',
    message: 'Resampling the table: {method}',
    comment: 'What is being done now; method is a name',
  },
  stepEnd: /*i18n*/ {
    id: 'study.hidden.step-end',
    message: 'Combining the results',
    comment: 'What is being done now: the last step',
  },
  source: /*i18n*/ {
    id: 'study.hidden.source',
    message: 'Source: CAPE, {name}, from lists of {lists}. {verdict}. {state}',
    comment: 'Under a figure; name is that of the estimate, verdict and state are sentences without a full stop',
  },
  sourceEstimate: /*i18n*/ {
    id: 'study.hidden.source-estimate',
    message: 'Conclusion: the estimate may be reported, with its interval and assumptions',
    comment: 'In the source of a figure; without a full stop',
  },
  sourceRange: /*i18n*/ {
    id: 'study.hidden.source-range',
    message: 'Conclusion: only the range may be reported, never a single figure',
    comment: 'In the source of a figure; without a full stop',
  },
  sourceNothing: /*i18n*/ {
    id: 'study.hidden.source-nothing',
    message: 'Conclusion: no estimate may be reported',
    comment: 'In the source of a figure; without a full stop',
  },
  sourceSigned: /*i18n*/ {
    id: 'study.hidden.source-signed',
    message: 'Signed by two people',
    comment: 'In the source of a figure; without a full stop',
  },
  sourceUnsigned: /*i18n*/ {
    id: 'study.hidden.source-unsigned',
    message: 'Not yet signed by two people',
    comment: 'In the source of a figure; without a full stop',
  },
  sourceUnfinished: /*i18n*/ {
    id: 'study.hidden.source-unfinished',
    message: 'Preliminary: the calculation is not complete',
    comment: 'In the source of a figure; without a full stop',
  },
  disputeAgainst: /*i18n*/ {
    id: 'study.hidden.dispute-against',
    message: 'Critics consider the method unsuitable for exploited people.',
    comment: 'One side of a dispute among researchers',
  },
  disputeFor: /*i18n*/ {
    id: 'study.hidden.dispute-for',
    message: 'Others state the conditions under which it can be relied upon.',
    comment: 'The other side of a dispute among researchers',
  },
  disputeOverlap: /*i18n*/ {
    id: 'study.hidden.dispute-overlap',
    message: 'Lists with little or no overlap make the estimates unreliable.',
    comment: 'A known weakness',
  },
} as const satisfies Record<string, Message>;
