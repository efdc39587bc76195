export const findingsLabel = /*i18n*/ {
  id: 'prosecution.board.findings-label',
  message: 'Three findings',
  comment: 'Label of what stands above the board in words',
};
export const weakest = /*i18n*/ {
  id: 'prosecution.board.weakest',
  message:
    'Weakest element: {count, plural, =0 {nothing besides the person’s word} one {one item besides the person’s word} other {# items besides the person’s word}}',
  comment: 'Finding, and a link to the row',
};
export const weakestText = /*i18n*/ {
  id: 'prosecution.board.weakest-text',
  message: '{element} ({offence}).',
  comment: 'Under the finding: which element it is',
};
export const standsTitle = /*i18n*/ {
  id: 'prosecution.board.stands-title',
  message: 'Without the person’s word, {offence} still stands on something everywhere',
  comment: 'Finding',
};
export const standsText = /*i18n*/ {
  id: 'prosecution.board.stands-text',
  message: 'Every part of {offence} keeps at least one item that does not come from the person.',
  comment: 'Finding',
};
export const restsTitle = /*i18n*/ {
  id: 'prosecution.board.rests-title',
  message: '{offence} rests on the person’s word alone: {groups}',
  comment: 'Finding; groups such as "means, link"',
};
export const restsText = /*i18n*/ {
  id: 'prosecution.board.rests-text',
  message: 'Look for one item that does not come from the person.',
  comment: 'Finding',
};
export const gapTitle = /*i18n*/ {
  id: 'prosecution.board.gap-title',
  message: '{offence} has nothing yet: {groups}',
  comment: 'Finding; groups such as "means, link"',
};
export const gapText = /*i18n*/ {
  id: 'prosecution.board.gap-text',
  message: 'Nobody has placed an item there.',
  comment: 'Finding',
};
export const nothingTitle = /*i18n*/ {
  id: 'prosecution.board.nothing-title',
  message: '{offence}: nothing is placed',
  comment: 'Finding',
};
export const nothingText = /*i18n*/ {
  id: 'prosecution.board.nothing-text',
  message: 'Begin with what you have, for and against.',
  comment: 'Finding',
};
export const hangsOn = /*i18n*/ {
  id: 'prosecution.board.hangs-on',
  message: '{offence} hangs on: {element}',
  comment: 'Finding, and a link to the row',
};
export const hangsOnText = /*i18n*/ {
  id: 'prosecution.board.hangs-on-text',
  message:
    '{count, plural, =0 {Nothing besides the person’s word.} one {One item besides the person’s word.} other {# items besides the person’s word.}} Charging in the alternative keeps both questions alive.',
  comment: 'Finding',
};
export const questionKicker = /*i18n*/ {
  id: 'prosecution.board.question-kicker',
  message: 'The question that could change most',
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
  message: 'Not now, say why',
  comment: 'Button that leaves the question aside',
};
export const leaveReason = /*i18n*/ {
  id: 'prosecution.board.leave-reason',
  message: 'Why not now?',
  comment: 'Field: why a question is left aside',
};
export const leaveSend = /*i18n*/ {
  id: 'prosecution.board.leave-send',
  message: 'Leave the question aside',
  comment: 'Button',
};
export const leaving = /*i18n*/ {
  id: 'prosecution.board.leaving',
  message: 'Leaving the question aside',
  comment: 'What is being sent',
};
export const didLeave = /*i18n*/ {
  id: 'prosecution.board.did-leave',
  message: 'The question is left aside.',
  comment: 'Done note',
};
