export const programmeMessages = {
  visitIncomplete: /*i18n*/ {
    id: 'programme.visit-incomplete',
    message: 'A study visit cannot be made without everything below.',
    comment: 'Heading of the refusal, above the list of what is missing.',
  },
  obstacleMissing: /*i18n*/ {
    id: 'programme.obstacle-missing',
    message: 'Choose the obstacle that the visit is about',
    comment: 'Error at a field. No full stop.',
  },
  practiceMissing: /*i18n*/ {
    id: 'programme.practice-missing',
    message: 'Write which practice you go to see',
    comment: 'Error at a field. No full stop.',
  },
  supportsMissing: /*i18n*/ {
    id: 'programme.supports-missing',
    message: 'Write what supports the practice',
    comment: 'Error at a field. No full stop.',
  },
  doesNotShowMissing: /*i18n*/ {
    id: 'programme.does-not-show-missing',
    message: 'Write what the evidence does not show',
    comment: 'Error at a field. No full stop.',
  },
  sourcesMissing: /*i18n*/ {
    id: 'programme.sources-missing',
    message: 'Write where it says so',
    comment: 'Error at a field. No full stop.',
  },
  lawMissing: /*i18n*/ {
    id: 'programme.law-missing',
    message: 'Write which law is missing here, or that none is',
    comment: 'Error at a field. No full stop.',
  },
  seatsMissing: /*i18n*/ {
    id: 'programme.seats-missing',
    message: 'This agency has no seat. An empty seat is made with its reason',
    comment: 'Error at the seats of one agency. No full stop.',
  },
  nameMissing: /*i18n*/ {
    id: 'programme.name-missing',
    message: 'Write who sits there',
    comment: 'Error at a seat. No full stop.',
  },
  reasonMissing: /*i18n*/ {
    id: 'programme.reason-missing',
    message: 'Write why the seat is empty',
    comment: 'Error at a seat. No full stop.',
  },
  endsBeforeItBegins: /*i18n*/ {
    id: 'programme.ends-before-it-begins',
    message: 'The visit ends before it begins.',
    comment: 'Problem at a date',
  },
  noMonday: /*i18n*/ {
    id: 'programme.no-monday',
    message: 'This day is no Monday.',
    comment: 'Problem at a date',
  },
  mondayBeforeEnd: /*i18n*/ {
    id: 'programme.monday-before-end',
    message: 'Choose a Monday after the visit.',
    comment: 'Problem at a date',
  },
  noSuchSeat: /*i18n*/ {
    id: 'programme.no-such-seat',
    message: 'This visit has no such seat. Open the visit again.',
    comment: 'Refusal.',
  },
  seatHasDecided: /*i18n*/ {
    id: 'programme.seat-has-decided',
    message: 'Whoever sat here has decided their Monday act. The seat stays theirs.',
    comment: 'Refusal.',
  },
  seatIsEmpty: /*i18n*/ {
    id: 'programme.seat-is-empty',
    message: 'Nobody sat here, so nobody decides for the seat.',
    comment: 'Refusal.',
  },
  oneMondayAct: /*i18n*/ {
    id: 'programme.one-monday-act',
    message: 'This seat has its Monday act. One is enough to be asked about.',
    comment: 'Refusal.',
  },
  nothingDecided: /*i18n*/ {
    id: 'programme.nothing-decided',
    message: 'No Monday act has been decided for this seat yet.',
    comment: 'Refusal.',
  },
  notThisAnswer: /*i18n*/ {
    id: 'programme.not-this-answer',
    message: 'This answer belongs to the other check. Choose one of those shown.',
    comment: 'Error.',
  },
  askedLater: /*i18n*/ {
    id: 'programme.asked-later',
    message: 'It is too early to ask. The day of the check stands on the page.',
    comment: 'Error.',
  },
  alreadyChecked: /*i18n*/ {
    id: 'programme.already-checked',
    message: 'This check has been answered.',
    comment: 'Refusal.',
  },
  moreThanAll: /*i18n*/ {
    id: 'programme.more-than-all',
    message: 'More were done than there were',
    comment: 'Error at a count. No full stop.',
  },
  goalUnknown: /*i18n*/ {
    id: 'programme.goal-unknown',
    message: 'The programme has no such goal. Open the page again.',
    comment: 'Refusal.',
  },
  goalIsCounted: /*i18n*/ {
    id: 'programme.goal-is-counted',
    message: 'This goal is counted from acts, and nobody writes it by hand.',
    comment: 'Refusal.',
  },
  moreThanOf: /*i18n*/ {
    id: 'programme.more-than-of',
    message: 'The number is larger than what it is a part of.',
    comment: 'Problem at a number',
  },
  rowUnknown: /*i18n*/ {
    id: 'programme.row-unknown',
    message: 'The programme has no such row. Open the page again.',
    comment: 'Refusal.',
  },
  rowIsDecided: /*i18n*/ {
    id: 'programme.row-is-decided',
    message: 'This has been decided.',
    comment: 'Refusal.',
  },
  twoOfAName: /*i18n*/ {
    id: 'programme.two-of-a-name',
    message: 'Two have the same name.',
    comment: 'Problem: two rows of a programme',
  },
  visitCreated: /*i18n*/ {
    id: 'programme.visit-created',
    message: 'Made study visit {reference}',
    comment: 'Line of a timeline. No full stop.',
  },
  seatChanged: /*i18n*/ {
    id: 'programme.seat-changed',
    message: 'Changed a seat',
    comment: 'Line of a timeline. No full stop.',
  },
  mondayActDecided: /*i18n*/ {
    id: 'programme.monday-act-decided',
    message: 'Wrote down a Monday act',
    comment: 'Line of a timeline. No full stop.',
  },
  mondayActChecked: /*i18n*/ {
    id: 'programme.monday-act-checked',
    message: 'Wrote down what became of a Monday act after {after} months',
    comment: '{after} is 3 or 6. No full stop.',
  },
  programmeOpened: /*i18n*/ {
    id: 'programme.programme-opened',
    message: 'Set up programme {reference}',
    comment: 'Line of a timeline. No full stop.',
  },
  goalFilled: /*i18n*/ {
    id: 'programme.goal-filled',
    message: 'Filled in a goal by hand',
    comment: 'Line of a timeline. No full stop.',
  },
  keeperDecided: /*i18n*/ {
    id: 'programme.keeper-decided',
    message: 'Decided who keeps something when the money ends',
    comment: 'Line of a timeline. No full stop.',
  },
  mondayTaskTitle: /*i18n*/ {
    id: 'programme.monday-task-title',
    message: 'Study visit {reference}: a Monday act is missing',
    comment: 'Title in My work.',
  },
  mondayTaskDetail: /*i18n*/ {
    id: 'programme.monday-task-detail',
    message: '{agency} decides one act after the visit',
    comment: '{agency} is one of four kinds of agency.',
  },
  checkTaskTitle: /*i18n*/ {
    id: 'programme.check-task-title',
    message: 'Study visit {reference}: did it last, after {after} months?',
    comment: 'Title in My work.',
  },
  checkTaskDetail: /*i18n*/ {
    id: 'programme.check-task-detail',
    message: '{agency} answers what became of the Monday act',
    comment: '{agency} is one of four kinds of agency.',
  },
  keeperTaskTitle: /*i18n*/ {
    id: 'programme.keeper-task-title',
    message: 'Decide who keeps it when the money ends',
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
