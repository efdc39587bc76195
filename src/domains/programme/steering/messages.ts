/** What the acts of the steering group, on risks and on lessons say, and why they are refused. */
export const steeringMessages = {
  riskUnknown: /*i18n*/ {
    id: 'programme-steering.risk-unknown',
    message: 'The programme has no such risk. Reload the page.',
    comment: 'Refusal.',
  },
  riskIsOver: /*i18n*/ {
    id: 'programme-steering.risk-is-over',
    message: 'This risk is closed. Add a new one if it is back.',
    comment: 'Refusal.',
  },
  tooManyRisks: /*i18n*/ {
    id: 'programme-steering.too-many-risks',
    message: 'A programme has room for 100 risks. Withdraw one that was entered by mistake.',
    comment: 'Refusal.',
  },
  ownerUnknown: /*i18n*/ {
    id: 'programme-steering.owner-unknown',
    message: 'That person does not work in this unit. Choose one of those shown.',
    comment: 'Problem at a field',
  },
  meetingUnknown: /*i18n*/ {
    id: 'programme-steering.meeting-unknown',
    message: 'The programme has no such meeting. Reload the page.',
    comment: 'Refusal.',
  },
  tooManyMeetings: /*i18n*/ {
    id: 'programme-steering.too-many-meetings',
    message: 'A programme has room for 120 meetings.',
    comment: 'Refusal.',
  },
  tooManyDecisions: /*i18n*/ {
    id: 'programme-steering.too-many-decisions',
    message: 'A programme has room for 500 decisions.',
    comment: 'Refusal.',
  },
  meetingToCome: /*i18n*/ {
    id: 'programme-steering.meeting-to-come',
    message: 'The meeting has not been held yet. Its minutes and decisions are entered afterwards.',
    comment: 'Refusal.',
  },
  noMinutes: /*i18n*/ {
    id: 'programme-steering.no-minutes',
    message: 'The meeting has no minutes yet. Write them first.',
    comment: 'Refusal.',
  },
  newerMinutes: /*i18n*/ {
    id: 'programme-steering.newer-minutes',
    message: 'There is a newer version of the minutes. Read it before it is approved.',
    comment: 'Refusal.',
  },
  alreadyApproved: /*i18n*/ {
    id: 'programme-steering.already-approved',
    message: 'This version of the minutes is already approved.',
    comment: 'Refusal.',
  },
  approvedByWriter: /*i18n*/ {
    id: 'programme-steering.approved-by-writer',
    message:
      'Minutes are approved by another person than their writer. Ask a colleague, or enter who signed them on paper.',
    comment: 'Problem: the writer tries to approve their own minutes',
  },
  signedCopyMissing: /*i18n*/ {
    id: 'programme-steering.signed-copy-missing',
    message: 'Choose the signed copy among the files of the programme',
    comment: 'Error at a field. No full stop.',
  },
  signedCopyUnknown: /*i18n*/ {
    id: 'programme-steering.signed-copy-unknown',
    message: 'The signed copy is not among the files of the programme any more. Choose again.',
    comment: 'Problem at a field',
  },
  decisionUnknown: /*i18n*/ {
    id: 'programme-steering.decision-unknown',
    message: 'The programme has no such decision. Reload the page.',
    comment: 'Refusal.',
  },
  decisionStands: /*i18n*/ {
    id: 'programme-steering.decision-stands',
    message:
      'The minutes of that meeting are approved, so its decisions stand. Enter a new decision from a later meeting.',
    comment: 'Refusal.',
  },
  decisionIsDone: /*i18n*/ {
    id: 'programme-steering.decision-is-done',
    message: 'This decision is already carried out.',
    comment: 'Refusal.',
  },
  tooManyLessons: /*i18n*/ {
    id: 'programme-steering.too-many-lessons',
    message: 'A programme has room for 200 of these. Withdraw one that was entered by mistake.',
    comment: 'Refusal.',
  },
  dayToCome: /*i18n*/ {
    id: 'programme-steering.day-to-come',
    message: 'The day is in the future. Choose a day that has come.',
    comment: 'Problem at a date',
  },
  riskSet: /*i18n*/ {
    id: 'programme-steering.risk-set',
    message: 'Risk assessed',
    comment: 'Line of a timeline. No full stop.',
  },
  riskCame: /*i18n*/ {
    id: 'programme-steering.risk-came',
    message: 'Risk came true',
    comment: 'Line of a timeline. No full stop.',
  },
  riskPassed: /*i18n*/ {
    id: 'programme-steering.risk-passed',
    message: 'Risk closed without coming true',
    comment: 'Line of a timeline. No full stop.',
  },
  meetingSet: /*i18n*/ {
    id: 'programme-steering.meeting-set',
    message: 'Meeting of the steering group entered or changed',
    comment: 'Line of a timeline. No full stop.',
  },
  minutesWritten: /*i18n*/ {
    id: 'programme-steering.minutes-written',
    message: 'Minutes of the steering group written',
    comment: 'Line of a timeline. No full stop.',
  },
  minutesApproved: /*i18n*/ {
    id: 'programme-steering.minutes-approved',
    message: 'Minutes of the steering group approved',
    comment: 'Line of a timeline. No full stop.',
  },
  decisionTaken: /*i18n*/ {
    id: 'programme-steering.decision-taken',
    message: 'Decision of the steering group entered',
    comment: 'Line of a timeline. No full stop.',
  },
  decisionDone: /*i18n*/ {
    id: 'programme-steering.decision-done',
    message: 'Decision of the steering group carried out',
    comment: 'Line of a timeline. No full stop.',
  },
  lessonWritten: /*i18n*/ {
    id: 'programme-steering.lesson-written',
    message: 'What did not work, written down or changed',
    comment: 'Line of a timeline. No full stop.',
  },
  riskTaskTitle: /*i18n*/ {
    id: 'programme-steering.risk-task-title',
    message: 'Review the risks of programme {reference}',
    comment: 'Title in My work.',
  },
  riskTaskDetail: /*i18n*/ {
    id: 'programme-steering.risk-task-detail',
    message: '{count, plural, one {One risk is to be assessed again} other {# risks are to be assessed again}}',
    comment: 'Detail in My work.',
  },
  approveTaskTitle: /*i18n*/ {
    id: 'programme-steering.approve-task-title',
    message: 'Approve minutes of programme {reference}',
    comment: 'Title in My work.',
  },
  approveTaskDetail: /*i18n*/ {
    id: 'programme-steering.approve-task-detail',
    message:
      '{count, plural, one {Minutes of one meeting are not approved} other {Minutes of # meetings are not approved}}',
    comment: 'Detail in My work.',
  },
};
