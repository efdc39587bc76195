export const findingsLabel = /*i18n*/ {
  id: 'prosecution.board.findings-label',
  message: 'Three observations',
  comment: 'Label of the findings above the board',
};
export const weakest = /*i18n*/ {
  id: 'prosecution.board.weakest',
  message:
    'Weakest element: {count, plural, =0 {no independent evidence} one {one independent piece of evidence} other {# independent pieces of evidence}}',
  comment: 'Finding, and a link to the row',
};
export const weakestText = /*i18n*/ {
  id: 'prosecution.board.weakest-text',
  message: '{element} ({offence}).',
  comment: 'Under the finding: which element it is',
};
export const standsTitle = /*i18n*/ {
  id: 'prosecution.board.stands-title',
  message: '{offence} has independent evidence for every element',
  comment: 'Finding',
};
export const standsText = /*i18n*/ {
  id: 'prosecution.board.stands-text',
  message: 'Every element of {offence} has at least one piece of evidence independent of the injured party’s account.',
  comment: 'Finding',
};
export const restsTitle = /*i18n*/ {
  id: 'prosecution.board.rests-title',
  message: '{offence} is based only on the injured party’s account: {groups}',
  comment: 'Finding; groups such as "means, link"',
};
export const restsText = /*i18n*/ {
  id: 'prosecution.board.rests-text',
  message: 'Look for a piece of evidence independent of the injured party’s account.',
  comment: 'Finding',
};
export const gapTitle = /*i18n*/ {
  id: 'prosecution.board.gap-title',
  message: '{offence} lacks evidence: {groups}',
  comment: 'Finding; groups such as "means, link"',
};
export const gapText = /*i18n*/ {
  id: 'prosecution.board.gap-text',
  message: 'No evidence is added there.',
  comment: 'Finding',
};
export const nothingTitle = /*i18n*/ {
  id: 'prosecution.board.nothing-title',
  message: '{offence}: no evidence added',
  comment: 'Finding',
};
export const nothingText = /*i18n*/ {
  id: 'prosecution.board.nothing-text',
  message: 'Start with the evidence you have, for and against.',
  comment: 'Finding',
};
export const hangsOn = /*i18n*/ {
  id: 'prosecution.board.hangs-on',
  message: 'Decisive for {offence}: {element}',
  comment: 'Finding, and a link to the row',
};
export const hangsOnText = /*i18n*/ {
  id: 'prosecution.board.hangs-on-text',
  message:
    '{count, plural, =0 {No independent evidence.} one {One independent piece of evidence.} other {# independent pieces of evidence.}} With an alternative charge the court can try the other offence if the first is not proved.',
  comment: 'Finding',
};
export const questionKicker = /*i18n*/ {
  id: 'prosecution.board.question-kicker',
  message: 'The question with the greatest effect',
  comment: 'Above the question that is offered',
};
export const questionTouches = /*i18n*/ {
  id: 'prosecution.board.question-touches',
  message: 'The answer bears on {elements}.',
  comment: 'Under the question: names of elements',
};
export const giveDirective = /*i18n*/ {
  id: 'prosecution.board.give-directive',
  message: 'Give directive',
  comment: 'Button',
};
export const notNow = /*i18n*/ {
  id: 'prosecution.board.not-now',
  message: 'Postpone, with a reason',
  comment: 'Button that leaves the question aside',
};
export const leaveReason = /*i18n*/ {
  id: 'prosecution.board.leave-reason',
  message: 'Reason for postponing',
  comment: 'Field: why a question is left aside',
};
export const leaveSend = /*i18n*/ {
  id: 'prosecution.board.leave-send',
  message: 'Postpone the question',
  comment: 'Button',
};
export const leaving = /*i18n*/ {
  id: 'prosecution.board.leaving',
  message: 'The question is being postponed',
  comment: 'What is being sent',
};
export const didLeave = /*i18n*/ {
  id: 'prosecution.board.did-leave',
  message: 'Question postponed.',
  comment: 'Done note',
};
