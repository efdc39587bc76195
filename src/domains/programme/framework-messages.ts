/** What the acts on the parts of a programme say, and why they are refused. */
export const frameworkMessages = {
  tooLong: /*i18n*/ {
    id: 'programme.too-long',
    message: 'A programme lasts at most twelve years. Check the year.',
    comment: 'Problem at a date',
  },
  noCurrency: /*i18n*/ {
    id: 'programme.no-currency',
    message: 'Choose the currency of the budget',
    comment: 'Error at a field. No full stop.',
  },
  currencyStays: /*i18n*/ {
    id: 'programme.currency-stays',
    message: 'Amounts are already entered in another currency. Set up a new programme, or keep the currency.',
    comment: 'Problem at a field',
  },
  otherCurrency: /*i18n*/ {
    id: 'programme.other-currency',
    message: 'The amount is in another currency than the programme.',
    comment: 'Problem at a number',
  },
  hasEnded: /*i18n*/ {
    id: 'programme.has-ended',
    message: 'The programme has ended, so nothing new is planned in it. Values and costs can still be entered.',
    comment: 'Refusal.',
  },
  notYetEnded: /*i18n*/ {
    id: 'programme.not-yet-ended',
    message: 'The day is in the future. A programme is ended on the day it ends, or later.',
    comment: 'Problem at a date',
  },
  dayToCome: /*i18n*/ {
    id: 'programme.day-to-come',
    message: 'The day is in the future. Choose the day the value is from.',
    comment: 'Problem at a date',
  },
  notAbove: /*i18n*/ {
    id: 'programme.not-above',
    message: 'A result contributes to one of a higher level: an activity to an output, an output to an outcome.',
    comment: 'Problem at a field',
  },
  servedBy: /*i18n*/ {
    id: 'programme.served-by',
    message: 'Results of this level or higher contribute to this one. Change those first.',
    comment: 'Problem at a field',
  },
  sourceStays: /*i18n*/ {
    id: 'programme.source-stays',
    message: 'Values have been filled in. Add a new result to count it another way.',
    comment: 'Problem at a field',
  },
  tooManyGoals: /*i18n*/ {
    id: 'programme.too-many-goals',
    message: 'A programme has room for 60 results. Withdraw one that is not used.',
    comment: 'Refusal.',
  },
  tooManyPartners: /*i18n*/ {
    id: 'programme.too-many-partners',
    message: 'A programme has room for 60 partners. Withdraw one that no longer takes part.',
    comment: 'Refusal.',
  },
  tooManyRows: /*i18n*/ {
    id: 'programme.too-many-rows',
    message: 'A programme has room for 40 rows here. Withdraw one that is not needed.',
    comment: 'Refusal.',
  },
  anotherUnit: /*i18n*/ {
    id: 'programme.another-unit',
    message: 'A person of another unit',
    comment: 'In place of a name in a timeline',
  },
  programmeChanged: /*i18n*/ {
    id: 'programme.programme-changed',
    message: 'Programme details changed',
    comment: 'Line of a timeline. No full stop.',
  },
  goalSet: {
    impact: /*i18n*/ {
      id: 'programme.goal-set-impact',
      message: 'Impact added or changed',
      comment: 'Line of a timeline: a result of the highest level. No full stop.',
    },
    outcome: /*i18n*/ {
      id: 'programme.goal-set-outcome',
      message: 'Outcome added or changed',
      comment: 'Line of a timeline: a result of the second level. No full stop.',
    },
    output: /*i18n*/ {
      id: 'programme.goal-set-output',
      message: 'Output added or changed',
      comment: 'Line of a timeline: a result of the third level. No full stop.',
    },
    activity: /*i18n*/ {
      id: 'programme.goal-set-activity',
      message: 'Activity added or changed',
      comment: 'Line of a timeline: a result of the lowest level. No full stop.',
    },
  },
  partnerSet: /*i18n*/ {
    id: 'programme.partner-set',
    message: 'Partner added or changed',
    comment: 'Line of a timeline. No full stop.',
  },
  remainsAdded: /*i18n*/ {
    id: 'programme.remains-added',
    message: 'Added what should remain when the money ends',
    comment: 'Line of a timeline. No full stop.',
  },
  programmeEnded: /*i18n*/ {
    id: 'programme.programme-ended',
    message: 'Programme ended',
    comment: 'Line of a timeline. No full stop.',
  },
  entryWithdrawn: /*i18n*/ {
    id: 'programme.entry-withdrawn',
    message: 'Entry withdrawn',
    comment: 'Line of a timeline. No full stop.',
  },
};
