import type { Message } from '../../../../kernel/message.ts';

/** Words of the pages on people whom no list has seen. */
export const hiddenText = {
  between: /*i18n*/ {
    id: 'study.hidden.between',
    message: 'Most likely between {lower} and {upper} people; the lists count {seen}',
    comment: 'Headline; lower and upper are rounded numbers, seen is exact',
  },
  onlyRange: /*i18n*/ {
    id: 'study.hidden.only-range',
    message: 'The methods do not agree: from {lower} to {upper} people; the lists count {seen}',
    comment: 'Headline where no single estimate may be shown',
  },
  onlyCounted: /*i18n*/ {
    id: 'study.hidden.only-counted',
    message: 'The lists count {seen} people; how many they miss cannot be told from them',
    comment: 'Headline where no estimate may be shown',
  },
  preliminary: /*i18n*/ {
    id: 'study.hidden.preliminary',
    message: 'Preliminary: {done} of {of} steps are done. What stands here will still move.',
    comment: 'Above results that are not whole; numbers',
  },
  notWhole: /*i18n*/ {
    id: 'study.hidden.not-whole',
    message: 'Stopped after {done} of {of} steps. This is not a result.',
    comment: 'Above results of a stopped estimate; numbers',
  },
  couldNot: /*i18n*/ {
    id: 'study.hidden.could-not',
    message:
      'A step of the calculation failed after {done} of {of}: the table asks for more than a server can do, or CAPE has a fault. Leave out a list, or tell whoever runs CAPE.',
    comment: 'Above an estimate that could not be calculated; numbers',
  },
  lead: /*i18n*/ {
    id: 'study.hidden.lead',
    message:
      'The limits reach from the lowest to the highest of all methods that estimate, since which of them is right cannot be told from the lists. No number is given for a county, and none is exact.',
    comment: 'Under the headline of an estimate',
  },
  leadNothing: /*i18n*/ {
    id: 'study.hidden.lead-nothing',
    message: 'Why no number is shown stands below. Another list that meets the others would help most.',
    comment: 'Under the headline where no estimate may be shown',
  },
  dotsTitle: /*i18n*/ {
    id: 'study.hidden.dots-title',
    message: 'Twenty equally likely answers, most between {lower} and {upper}',
    comment: 'Title of a figure of twenty dots; rounded numbers',
  },
  dotsSub: /*i18n*/ {
    id: 'study.hidden.dots-sub',
    message: 'Each dot is one chance in twenty. The bar is what the lists count. Resamples of all methods together.',
    comment: 'Under the title of the figure of dots',
  },
  dotsMethod: /*i18n*/ {
    id: 'study.hidden.dots-method',
    message:
      'The table is drawn anew {replicates} times for each method, and the model chosen anew each time. The dots are twenty quantiles of all these results, each method weighing alike. What is wrong with the lists themselves is in none of them.',
    comment: 'Method of the figure of dots; replicates is a formatted number',
  },
  methodsTitle: /*i18n*/ {
    id: 'study.hidden.methods-title',
    message: 'What each method says',
    comment: 'Title of a figure with one row for each method',
  },
  methodsSub: /*i18n*/ {
    id: 'study.hidden.methods-sub',
    message: 'People in all, seen or not, with limits of 95%. The line stands at those whom the lists count.',
    comment: 'Under the title of the figure',
  },
  methodsMethod: /*i18n*/ {
    id: 'study.hidden.methods-method',
    message:
      'Limits are those of the bias-corrected bootstrap (BCa) where a method has one, else those of the method itself. A lower bound says that there are at least so many, and estimates nothing.',
    comment: 'Method of the figure',
  },
  withoutTitle: /*i18n*/ {
    id: 'study.hidden.without-title',
    message: 'What is said when one list is left out',
    comment: 'Title of a figure with one row for each list',
  },
  withoutSub: /*i18n*/ {
    id: 'study.hidden.without-sub',
    message: 'Stepwise estimate without the list. A number that moves far hangs on that list.',
    comment: 'Under the title of the figure',
  },
  withoutMethod: /*i18n*/ {
    id: 'study.hidden.without-method',
    message: 'Who is on the left-out list alone is then not seen. The model is chosen anew by the stepwise method.',
    comment: 'Method of the figure',
  },
  colMethod: /*i18n*/ { id: 'study.hidden.col-method', message: 'Method', comment: 'Column heading' },
  colList: /*i18n*/ { id: 'study.hidden.col-list', message: 'Without', comment: 'Column heading: the list left out' },
  colPeople: /*i18n*/ { id: 'study.hidden.col-people', message: 'People in all', comment: 'Column heading' },
  colLimits: /*i18n*/ { id: 'study.hidden.col-limits', message: 'Limits', comment: 'Column heading' },
  colModel: /*i18n*/ { id: 'study.hidden.col-model', message: 'Model', comment: 'Column heading' },
  colBic: /*i18n*/ { id: 'study.hidden.col-bic', message: 'BIC', comment: 'Column heading: a criterion of fit' },
  colWhy: /*i18n*/ { id: 'study.hidden.col-why', message: 'What became of it', comment: 'Column heading' },
  colDot: /*i18n*/ { id: 'study.hidden.col-dot', message: 'Dot', comment: 'Column heading: number of a dot, 1 to 20' },
  colOn: /*i18n*/ { id: 'study.hidden.col-on', message: 'People on it', comment: 'Column heading' },
  colAnd: /*i18n*/ {
    id: 'study.hidden.col-and',
    message: 'and on {list}',
    comment: 'Column heading: people on both lists; list is a name',
  },
  listsCaption: /*i18n*/ {
    id: 'study.hidden.lists-caption',
    message: 'The lists, and how many people two of them share',
    comment: 'Caption of a table',
  },
  colListName: /*i18n*/ { id: 'study.hidden.col-list-name', message: 'List', comment: 'Column heading' },
  hiddenCell: /*i18n*/ {
    id: 'study.hidden.hidden-cell',
    message: 'not shown',
    comment: 'In a table of which some numbers are too small to show',
  },
  noNumber: /*i18n*/ {
    id: 'study.hidden.no-number',
    message: 'no estimate',
    comment: 'In place of a number that does not exist',
  },
  about: /*i18n*/ { id: 'study.hidden.about', message: 'about {number}', comment: 'number is rounded' },
  atLeast: /*i18n*/ { id: 'study.hidden.at-least', message: 'at least {number}', comment: 'number is rounded' },
  limits: /*i18n*/ {
    id: 'study.hidden.limits',
    message: '{lower} to {upper}',
    comment: 'Limits of an estimate; rounded numbers',
  },
  noLimits: /*i18n*/ { id: 'study.hidden.no-limits', message: 'no limits', comment: 'In place of limits' },
  trailSub: /*i18n*/ {
    id: 'study.hidden.trail-sub',
    message:
      '{count, plural, one {# model was tried} other {# models were tried}}; {not} could not be estimated. Shown are the {shown} that count most.',
    comment: 'Over a table of models; numbers',
  },
  chosen: /*i18n*/ { id: 'study.hidden.chosen', message: 'chosen', comment: 'What became of a model' },
  worse: /*i18n*/ { id: 'study.hidden.worse', message: 'fits worse', comment: 'What became of a model' },
  notEstimable: /*i18n*/ {
    id: 'study.hidden.not-estimable',
    message: 'cannot be estimated',
    comment: 'What became of a model',
  },
  leftBehind: /*i18n*/ {
    id: 'study.hidden.left-behind',
    message: 'a step on the way',
    comment: 'What became of a model: the search went on from it',
  },
  madeVersion: /*i18n*/ { id: 'study.hidden.made-version', message: 'Version of CAPE', comment: 'Name of a value' },
  madeSeed: /*i18n*/ { id: 'study.hidden.made-seed', message: 'Seed of chance', comment: 'Name of a value' },
  madeReplicates: /*i18n*/ {
    id: 'study.hidden.made-replicates',
    message: 'Resamples for each method',
    comment: 'Name of a value',
  },
  madeHash: /*i18n*/ {
    id: 'study.hidden.made-hash',
    message: 'SHA-256 of the table',
    comment: 'Name of a value: a checksum',
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
    message: 'Drawing the table anew: {method}',
    comment: 'What is being done now; method is a name',
  },
  stepEnd: /*i18n*/ {
    id: 'study.hidden.step-end',
    message: 'Putting it together',
    comment: 'What is being done now: the last step',
  },
  source: /*i18n*/ {
    id: 'study.hidden.source',
    message: 'Source: CAPE, {name}, from the lists of {lists}',
    comment: 'Under a figure; name is that of the estimate',
  },
  disputeAgainst: /*i18n*/ {
    id: 'study.hidden.dispute-against',
    message: 'Critics hold that this method does not suit people who are exploited.',
    comment: 'One side of a dispute among researchers',
  },
  disputeFor: /*i18n*/ {
    id: 'study.hidden.dispute-for',
    message: 'Others say under which conditions it can be relied upon.',
    comment: 'The other side of a dispute among researchers',
  },
  disputeOverlap: /*i18n*/ {
    id: 'study.hidden.dispute-overlap',
    message: 'Lists that share few or no people harm it.',
    comment: 'A known weakness',
  },
} as const satisfies Record<string, Message>;

/** What methods are called. One that is not here is called by its id. */
export const methodNames: Readonly<Record<string, Message>> = {
  stepwise: /*i18n*/ {
    id: 'study.hidden.method-stepwise',
    message: 'Log-linear, stepwise',
    comment: 'A method of estimation',
  },
  bic: /*i18n*/ {
    id: 'study.hidden.method-bic',
    message: 'Log-linear, best of all models by BIC',
    comment: 'A method of estimation',
  },
  downhill: /*i18n*/ {
    id: 'study.hidden.method-downhill',
    message: 'Log-linear, downhill by BIC',
    comment: 'A method of estimation',
  },
  dga: /*i18n*/ {
    id: 'study.hidden.method-dga',
    message: 'Average over decomposable graphs',
    comment: 'A method of estimation',
  },
  lcm: /*i18n*/ { id: 'study.hidden.method-lcm', message: 'Latent classes', comment: 'A method of estimation' },
  chao: /*i18n*/ {
    id: 'study.hidden.method-chao',
    message: 'Chao: a lower bound, if no list depends on another',
    comment: 'A method of estimation',
  },
  chapman: /*i18n*/ { id: 'study.hidden.method-chapman', message: 'Chapman, two lists', comment: 'A method' },
};

/** What must hold for any estimate, and no table can show. */
export const assumptionTexts: Readonly<Record<string, Message>> = {
  'closed-population': /*i18n*/ {
    id: 'study.hidden.assume-closed',
    message: 'Nobody came into the population or left it while the lists were kept.',
    comment: 'An assumption of the estimate',
  },
  'records-linked-correctly': /*i18n*/ {
    id: 'study.hidden.assume-linked',
    message: 'The same person was found again in another list. Each miss makes the number too large.',
    comment: 'An assumption of the estimate',
  },
  'everyone-could-be-listed': /*i18n*/ {
    id: 'study.hidden.assume-listed',
    message: 'Everybody had some chance of coming onto a list.',
    comment: 'An assumption of the estimate',
  },
  'no-dependence-of-all-lists-at-once': /*i18n*/ {
    id: 'study.hidden.assume-dependence',
    message: 'No dependence of all lists at once that the models cannot see.',
    comment: 'An assumption of the estimate',
  },
  'same-definition-in-all-lists': /*i18n*/ {
    id: 'study.hidden.assume-definition',
    message: 'All lists mean the same by a person who is exploited.',
    comment: 'An assumption of the estimate',
  },
  'one-period': /*i18n*/ {
    id: 'study.hidden.assume-period',
    message: 'All lists are of one and the same time.',
    comment: 'An assumption of the estimate',
  },
};
