export const programmeMessages = {
  visitIncomplete: /*i18n*/ {
    id: 'programme.visit-incomplete',
    message: 'A study visit requires everything below.',
    comment: 'Heading of the refusal, above the list of what is missing.',
  },
  obstacleMissing: /*i18n*/ {
    id: 'programme.obstacle-missing',
    message: 'Choose the obstacle that the visit addresses',
    comment: 'Error at a field. No full stop.',
  },
  practiceMissing: /*i18n*/ {
    id: 'programme.practice-missing',
    message: 'Write the practice to be studied',
    comment: 'Error at a field. No full stop.',
  },
  supportsMissing: /*i18n*/ {
    id: 'programme.supports-missing',
    message: 'Write the evidence for the practice',
    comment: 'Error at a field. No full stop.',
  },
  doesNotShowMissing: /*i18n*/ {
    id: 'programme.does-not-show-missing',
    message: 'Write what the evidence does not show',
    comment: 'Error at a field. No full stop.',
  },
  sourcesMissing: /*i18n*/ {
    id: 'programme.sources-missing',
    message: 'Write the sources',
    comment: 'Error at a field. No full stop.',
  },
  lawMissing: /*i18n*/ {
    id: 'programme.law-missing',
    message: 'Write the law that is missing here, or that none is missing',
    comment: 'Error at a field. No full stop.',
  },
  seatsMissing: /*i18n*/ {
    id: 'programme.seats-missing',
    message: 'This agency has no seat. Add an empty seat with a reason',
    comment: 'Error at the seats of one agency. No full stop.',
  },
  nameMissing: /*i18n*/ {
    id: 'programme.name-missing',
    message: 'Write the participant’s name',
    comment: 'Error at a seat. No full stop.',
  },
  reasonMissing: /*i18n*/ {
    id: 'programme.reason-missing',
    message: 'Write why the seat is empty',
    comment: 'Error at a seat. No full stop.',
  },
  endsBeforeItBegins: /*i18n*/ {
    id: 'programme.ends-before-it-begins',
    message: 'The last day is before the first day.',
    comment: 'Problem at a date',
  },
  noMonday: /*i18n*/ {
    id: 'programme.no-monday',
    message: 'The date is not a Monday, such as 2026-05-18.',
    comment: 'Problem at a date',
  },
  mondayBeforeEnd: /*i18n*/ {
    id: 'programme.monday-before-end',
    message: 'Choose a Monday after the visit.',
    comment: 'Problem at a date',
  },
  noSuchSeat: /*i18n*/ {
    id: 'programme.no-such-seat',
    message: 'The visit has no such seat. Reload the page.',
    comment: 'Refusal.',
  },
  seatHasDecided: /*i18n*/ {
    id: 'programme.seat-has-decided',
    message: 'The participant in this seat has already decided a measure, so the seat cannot be changed.',
    comment: 'Refusal.',
  },
  seatIsEmpty: /*i18n*/ {
    id: 'programme.seat-is-empty',
    message: 'The seat was empty, so no measure can be decided for it.',
    comment: 'Refusal.',
  },
  oneMondayAct: /*i18n*/ {
    id: 'programme.one-monday-act',
    message: 'The seat already has its measure. Only one is followed up.',
    comment: 'Refusal.',
  },
  nothingDecided: /*i18n*/ {
    id: 'programme.nothing-decided',
    message: 'No measure has been decided for this seat yet.',
    comment: 'Refusal.',
  },
  notThisAnswer: /*i18n*/ {
    id: 'programme.not-this-answer',
    message: 'The answer belongs to the other follow-up. Choose one of those shown.',
    comment: 'Error.',
  },
  askedLater: /*i18n*/ {
    id: 'programme.asked-later',
    message: 'It is too early for the follow-up. Its date is on the page.',
    comment: 'Error.',
  },
  alreadyChecked: /*i18n*/ {
    id: 'programme.already-checked',
    message: 'This follow-up has already been answered.',
    comment: 'Refusal.',
  },
  moreThanAll: /*i18n*/ {
    id: 'programme.more-than-all',
    message: 'The number done is higher than the total',
    comment: 'Error at a count. No full stop.',
  },
  goalUnknown: /*i18n*/ {
    id: 'programme.goal-unknown',
    message: 'The programme has no such goal. Reload the page.',
    comment: 'Refusal.',
  },
  goalIsCounted: /*i18n*/ {
    id: 'programme.goal-is-counted',
    message: 'This goal is counted automatically and cannot be filled in by hand.',
    comment: 'Refusal.',
  },
  moreThanOf: /*i18n*/ {
    id: 'programme.more-than-of',
    message: 'The number is higher than the total it is part of.',
    comment: 'Problem at a number',
  },
  rowUnknown: /*i18n*/ {
    id: 'programme.row-unknown',
    message: 'The programme has no such row. Reload the page.',
    comment: 'Refusal.',
  },
  rowIsDecided: /*i18n*/ {
    id: 'programme.row-is-decided',
    message: 'This has already been decided.',
    comment: 'Refusal.',
  },
  twoOfAName: /*i18n*/ {
    id: 'programme.two-of-a-name',
    message: 'Two have the same name.',
    comment: 'Problem: two rows of a programme',
  },
  visitCreated: /*i18n*/ {
    id: 'programme.visit-created',
    message: 'Study visit created',
    comment: 'Line of a timeline. No full stop.',
  },
  seatChanged: /*i18n*/ {
    id: 'programme.seat-changed',
    message: 'Seat changed',
    comment: 'Line of a timeline. No full stop.',
  },
  visitEntryWithdrawn: /*i18n*/ {
    id: 'programme.visit-entry-withdrawn',
    message: 'Entry about the study visit withdrawn',
    comment: 'Timeline: act visit.withdraw',
  },
  mondayActDecided: /*i18n*/ {
    id: 'programme.monday-act-decided',
    message: 'Measure recorded',
    comment: 'Line of a timeline. No full stop.',
  },
  mondayActChecked: /*i18n*/ {
    id: 'programme.monday-act-checked',
    message: 'Outcome of a measure after {after} months recorded',
    comment: '{after} is 3 or 6. No full stop.',
  },
  programmeOpened: /*i18n*/ {
    id: 'programme.programme-opened',
    message: 'Programme set up',
    comment: 'Line of a timeline. No full stop.',
  },
  goalFilled: /*i18n*/ {
    id: 'programme.goal-filled',
    message: 'Goal filled in by hand',
    comment: 'Line of a timeline. No full stop.',
  },
  keeperDecided: /*i18n*/ {
    id: 'programme.keeper-decided',
    message: 'Decision on who takes over when the money ends',
    comment: 'Line of a timeline. No full stop.',
  },
  mondayTaskTitle: /*i18n*/ {
    id: 'programme.monday-task-title',
    message: 'Study visit {reference}: a measure is missing',
    comment: 'Title in My work.',
  },
  mondayTaskDetail: /*i18n*/ {
    id: 'programme.monday-task-detail',
    message: '{agency} decides one act after the visit',
    comment: '{agency} is one of four kinds of agency.',
  },
  checkTaskTitle: /*i18n*/ {
    id: 'programme.check-task-title',
    message: 'Study visit {reference}: follow-up after {after} months',
    comment: 'Title in My work.',
  },
  checkTaskDetail: /*i18n*/ {
    id: 'programme.check-task-detail',
    message: '{agency} records the outcome of the measure',
    comment: '{agency} is one of four kinds of agency.',
  },
  keeperTaskTitle: /*i18n*/ {
    id: 'programme.keeper-task-title',
    message: 'Decide who takes over when the money ends',
    comment: 'Title in My work.',
  },
  keeperTaskDetail: /*i18n*/ {
    id: 'programme.keeper-task-detail',
    message: 'A row of programme {reference} has no decision',
    comment: 'Detail in My work.',
  },
  police: /*i18n*/ {
    id: 'programme.police',
    message: 'Police',
    comment: 'One of four kinds of agency.',
  },
  workEnvironment: /*i18n*/ {
    id: 'programme.work-environment',
    message: 'Work environment',
    comment: 'One of four kinds of agency.',
  },
  migration: /*i18n*/ {
    id: 'programme.migration',
    message: 'Migration',
    comment: 'One of four kinds of agency.',
  },
  socialServices: /*i18n*/ {
    id: 'programme.social-services',
    message: 'Social services',
    comment: 'One of four kinds of agency.',
  },
};

/** The four agencies of a study visit, by name. */
export const agencyNames = {
  police: programmeMessages.police,
  'work-environment': programmeMessages.workEnvironment,
  migration: programmeMessages.migration,
  'social-services': programmeMessages.socialServices,
} as const;
