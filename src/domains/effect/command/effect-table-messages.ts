/** What stands behind a result, on the command line. */
export const effectTableText = {
  cr2: /*i18n*/ {
    id: 'effect.command.cr2',
    message:
      'Difference in differences {estimate}, standard error {error} by CR2 with {degrees} degrees of freedom, 95 % from {lower} to {upper}.',
    comment: 'CR2 is the name of a method; all values are numbers',
  },
  lot: /*i18n*/ {
    id: 'effect.command.lot',
    message: 'By the lot: {tried} of {possible} orders tried, p = {p}.',
    comment: 'All values are numbers',
  },
  byStart: /*i18n*/ {
    id: 'effect.command.by-start',
    message: 'Against those not yet trained alone, the mean of {count} comparisons: {mean}.',
    comment: 'count is a number, mean a signed number',
  },
  all: /*i18n*/ {
    id: 'effect.command.all',
    message: 'all',
    comment: 'In place of the name of a group where the file has none',
  },
  higher: /*i18n*/ {
    id: 'effect.command.higher',
    message:
      '{group}: higher by {difference} logits ({lower} to {upper}). If those who answered in both rounds are alike, they knew more.',
    comment: 'group is a name from the file',
  },
  lower: /*i18n*/ {
    id: 'effect.command.lower',
    message:
      '{group}: lower by {difference} logits ({lower} to {upper}). If those who answered in both rounds are alike, they knew less.',
    comment: 'group is a name from the file; difference has a minus sign',
  },
  noDifference: /*i18n*/ {
    id: 'effect.command.no-difference',
    message: '{group}: no difference shown, {difference} logits ({lower} to {upper}).',
    comment: 'group is a name from the file',
  },
  fewPeople: /*i18n*/ {
    id: 'effect.command.few-people',
    message: '{group}: too early to say. At least 30 people must have answered in each round.',
    comment: 'group is a name from the file',
  },
  noRoom: /*i18n*/ {
    id: 'effect.command.no-room',
    message: '{group}: more than 85 of 100 answers were right before. There was no room to rise; use harder questions.',
    comment: 'group is a name from the file',
  },
  itemsMoved: /*i18n*/ {
    id: 'effect.command.items-moved',
    message: '{group}: the questions themselves became easier or harder, so the rounds cannot be compared.',
    comment: 'group is a name from the file',
  },
  oneRound: /*i18n*/ {
    id: 'effect.command.one-round',
    message: 'No two rounds with five people or more in the same group: nothing to compare yet.',
    comment: 'In place of differences between rounds',
  },
  people: /*i18n*/ {
    id: 'effect.command.people',
    message: '{people} people, of whom {informative} say something about the {items} questions that were calibrated.',
    comment: 'All values are numbers',
  },
  sameInRounds: /*i18n*/ {
    id: 'effect.command.same-in-rounds',
    message: 'Nothing shows that the questions mean something else in one of the rounds (Andersen).',
    comment: 'Andersen is the name of a test',
  },
  differsInRounds: /*i18n*/ {
    id: 'effect.command.differs-in-rounds',
    message: 'The questions do not mean the same in all rounds (Andersen). Read the differences with caution.',
    comment: 'Andersen is the name of a test',
  },
  drift: /*i18n*/ {
    id: 'effect.command.drift',
    message: 'Moved by themselves between the rounds: {items}.',
    comment: 'items are names of columns',
  },
  leftOut: {
    'all-right': /*i18n*/ {
      id: 'effect.command.all-right',
      message: '{item}: right for all; it says nothing about who knows more.',
      comment: 'item is the name of a column',
    },
    'all-wrong': /*i18n*/ {
      id: 'effect.command.all-wrong',
      message: '{item}: wrong for all; it says nothing about who knows more.',
      comment: 'item is the name of a column',
    },
    'not-asked': /*i18n*/ {
      id: 'effect.command.not-asked',
      message: '{item}: was asked of no one.',
      comment: 'item is the name of a column',
    },
  },
  refused: {
    'too-few-people': /*i18n*/ {
      id: 'effect.command.too-few-people',
      message: '{figure} people say something about the questions; at least 30 are needed.',
      comment: 'figure is a number',
    },
    'too-few-items': /*i18n*/ {
      id: 'effect.command.too-few-items',
      message:
        'Fewer than two questions were right for some and wrong for others, so nothing can be calibrated. Say nothing: {items}.',
      comment: 'items are names of columns',
    },
    'too-many-items': /*i18n*/ {
      id: 'effect.command.too-many-items',
      message: 'There are {figure} questions; at most 100 can be calibrated together.',
      comment: 'figure is a number',
    },
    'never-asked-together': /*i18n*/ {
      id: 'effect.command.never-asked-together',
      message:
        'No one was asked these together with the others, so the two cannot be put on one scale: {items}. Give both forms some questions in common.',
      comment: 'items are names of columns',
    },
    'never-failed-apart': /*i18n*/ {
      id: 'effect.command.never-failed-apart',
      message:
        'No one who failed in one part of the questions succeeded in the other, so how far they are apart is not known: {items}. More people are needed.',
      comment: 'items are names of columns',
    },
  },
  classRefused: /*i18n*/ {
    id: 'effect.command.class-refused',
    message: 'A class has {figure} answers; at least 10 are needed. Join it to a neighbour.',
    comment: 'figure is a number',
  },
  share: /*i18n*/ {
    id: 'effect.command.share',
    message: '{share} of 100 answered yes ({lower} to {upper}, by the design of the survey).',
    comment: 'All values are numbers',
  },
  shareAlone: /*i18n*/ {
    id: 'effect.command.share-alone',
    message: '{share} of 100 answered yes. The design gives no interval.',
    comment: 'share is a number',
  },
  design: /*i18n*/ {
    id: 'effect.command.design',
    message: '{answers} answers, worth {effective} with equal weights; {degrees} degrees of freedom.',
    comment: 'All values are numbers',
  },
} as const;
