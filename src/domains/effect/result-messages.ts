/** How a result is worded: the same sentences on the page and on the command line. Numbers are percentage points where a share is counted. */
export const resultText = {
  tooEarly: /*i18n*/ {
    id: 'effect.result.too-early',
    message: 'Too early to say.',
    comment: 'State of a result: the numbers could not show anything yet',
  },
  noEffect: /*i18n*/ {
    id: 'effect.result.no-effect',
    message:
      'No effect shown: between {lower} and {upper}. An effect smaller than {detectable} would not have been detected.',
    comment: 'lower and upper are signed numbers, such as −3 and +9; detectable is a number',
  },
  roseByLot: /*i18n*/ {
    id: 'effect.result.rose-by-lot',
    message:
      'In units trained earlier the figure is {estimate} higher ({lower} to {upper}). The order was drawn by lot: if nothing but the training followed that order, this is its effect.',
    comment: 'estimate is a number; lower and upper are the limits of its interval',
  },
  fellByLot: /*i18n*/ {
    id: 'effect.result.fell-by-lot',
    message:
      'In units trained earlier the figure is {estimate} lower ({lower} to {upper}). The order was drawn by lot: if nothing but the training followed that order, this is its effect.',
    comment: 'estimate is a number; lower and upper are the limits of its interval',
  },
  rose: /*i18n*/ {
    id: 'effect.result.rose',
    message:
      'The figure rose {estimate} more in trained units than in the others ({lower} to {upper}). If they would otherwise have changed alike, this is the effect of the training.',
    comment: 'estimate is a number; lower and upper are the limits of its interval',
  },
  fell: /*i18n*/ {
    id: 'effect.result.fell',
    message:
      'The figure fell {estimate} more in trained units than in the others ({lower} to {upper}). If they would otherwise have changed alike, this is the effect of the training.',
    comment: 'estimate is a number; lower and upper are the limits of its interval',
  },
  roseEverywhere: /*i18n*/ {
    id: 'effect.result.rose-everywhere',
    message:
      'The figure rose in both trained and untrained units. No difference between them could be shown: {lower} to {upper}.',
    comment: 'lower and upper are signed numbers',
  },
  fellEverywhere: /*i18n*/ {
    id: 'effect.result.fell-everywhere',
    message:
      'The figure fell in both trained and untrained units. No difference between them could be shown: {lower} to {upper}.',
    comment: 'lower and upper are signed numbers',
  },
  placeboMoved: /*i18n*/ {
    id: 'effect.result.placebo-moved',
    message: 'Something that training cannot change has changed as well. No effect is stated.',
    comment: 'State of a result',
  },
  nothingCounted: /*i18n*/ {
    id: 'effect.result.nothing-counted',
    message: 'Nothing has been counted yet.',
    comment: 'Why it is too early to say',
  },
  fewUnits: /*i18n*/ {
    id: 'effect.result.few-units',
    message: 'There are figures for {figure} units; at least {needed} are needed.',
    comment: 'Why it is too early to say. figure may be 0 or 1',
  },
  fewPeriods: /*i18n*/ {
    id: 'effect.result.few-periods',
    message: 'There are figures for {figure} periods; at least {needed} are needed.',
    comment: 'Why it is too early to say. figure may be 0 or 1',
  },
  nothingToCompare: /*i18n*/ {
    id: 'effect.result.nothing-to-compare',
    message: 'No unit was trained while another was not yet: there is nothing to compare with.',
    comment: 'Why it is too early to say',
  },
  fewSteps: /*i18n*/ {
    id: 'effect.result.few-steps',
    message: 'Units were trained at {figure} different times; at least {needed} are needed.',
    comment: 'Why it is too early to say. figure may be 0 or 1',
  },
  fewCounted: /*i18n*/ {
    id: 'effect.result.few-counted',
    message: 'Only {figure} are counted in the smaller group; at least {needed} are needed.',
    comment: 'Why it is too early to say: the trained or the untrained were counted among so few',
  },
  fewOrders: /*i18n*/ {
    id: 'effect.result.few-orders',
    message: 'The draw could have given {figure} orders; with fewer than {needed} no result can be told from chance.',
    comment: 'Why it is too early to say',
  },
  fewDegrees: /*i18n*/ {
    id: 'effect.result.few-degrees',
    message: 'The units give {figure} degrees of freedom; with fewer than {needed} no interval can be relied on.',
    comment: 'Why it is too early to say',
  },
  noLot: /*i18n*/ {
    id: 'effect.result.no-lot',
    message: 'The order of training was not drawn by lot. Units trained first may differ in other ways.',
    comment: 'Stands below a result of which the order was not drawn',
  },
} as const;
