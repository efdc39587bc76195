export const directivesTitle = /*i18n*/ {
  id: 'prosecution.file.directives-title',
  message: 'Directives',
  comment: 'Heading',
};
export const directivesNone = /*i18n*/ {
  id: 'prosecution.file.directives-none',
  message: 'No directives',
  comment: 'Empty',
};
export const giveDirective = /*i18n*/ {
  id: 'prosecution.file.give-directive',
  message: 'Give directive',
  comment: 'Button and title',
};
export const directiveLine = /*i18n*/ {
  id: 'prosecution.file.directive-line',
  message: 'By {date}, from {name}',
  comment: 'At a directive',
};
export const directiveTo = /*i18n*/ {
  id: 'prosecution.file.directive-to',
  message: 'To {unit}',
  comment: 'At a directive that was sent to another agency',
};
export const answerDirective = /*i18n*/ {
  id: 'prosecution.file.answer-directive',
  message: 'Answer directive',
  comment: 'Link at a directive',
};
export const decisionsTitle = /*i18n*/ {
  id: 'prosecution.file.decisions-title',
  message: 'Decisions',
  comment: 'Heading',
};
export const decisionsNone = /*i18n*/ {
  id: 'prosecution.file.decisions-none',
  message: 'No decisions',
  comment: 'Empty',
};
export const decisionBy = /*i18n*/ {
  id: 'prosecution.file.decision-by',
  message: '{name}, {date}',
  comment: 'At a decision',
};
export const decisionAgainst = /*i18n*/ {
  id: 'prosecution.file.decision-against',
  message: 'What contradicts it',
  comment: 'At a decision',
};
export const decisionAgainstNothing = /*i18n*/ {
  id: 'prosecution.file.decision-against-nothing',
  message: 'Searched, nothing found',
  comment: 'At a decision',
};
export const decisionReasons = /*i18n*/ {
  id: 'prosecution.file.decision-reasons',
  message: 'Reasons',
  comment: 'At a decision and a judgment',
};
export const decisionNotTaken = /*i18n*/ {
  id: 'prosecution.file.decision-not-taken',
  message: 'Steps not taken',
  comment: 'At a decision',
};
export const decisionNotTakenNone = /*i18n*/ {
  id: 'prosecution.file.decision-not-taken-none',
  message: 'None remains',
  comment: 'At a decision',
};
export const decisionObstacles = /*i18n*/ {
  id: 'prosecution.file.decision-obstacles',
  message: 'Obstacles',
  comment: 'At a decision',
};
export const secondLookWaits = /*i18n*/ {
  id: 'prosecution.file.second-look-waits',
  message: 'Second review by a colleague remains',
  comment: 'At a decision',
};
export const secondLookAgrees = /*i18n*/ {
  id: 'prosecution.file.second-look-agrees',
  message: '{name} agrees',
  comment: 'Second review',
};
export const secondLookDiffers = /*i18n*/ {
  id: 'prosecution.file.second-look-differs',
  message: '{name} would not have discontinued the investigation',
  comment: 'Second review',
};
export const verdictsTitle = /*i18n*/ {
  id: 'prosecution.file.verdicts-title',
  message: 'Judgments',
  comment: 'Heading',
};
export const damages = /*i18n*/ {
  id: 'prosecution.file.damages',
  message: 'Damages ordered: {sum}',
  comment: 'At a judgment',
};
export const defenceTitle = /*i18n*/ {
  id: 'prosecution.file.defence-title',
  message: 'The defence',
  comment: 'Heading',
};
export const defenceNone = /*i18n*/ {
  id: 'prosecution.file.defence-none',
  message: 'No final service',
  comment: 'Empty',
};
export const servedLine = /*i18n*/ {
  id: 'prosecution.file.served-line',
  message: 'Final service {date}, reply by {by}',
  comment: 'At a service',
};
export const servedCounts = /*i18n*/ {
  id: 'prosecution.file.served-counts',
  message:
    '{items, plural, one {# piece of evidence} other {# pieces of evidence}}, {documents, plural, one {# document} other {# documents}}',
  comment: 'At a service',
};
export const givenLine = /*i18n*/ {
  id: 'prosecution.file.given-line',
  message: 'Disclosed on request {date}',
  comment: 'What the defence was given besides',
};
export const serve = /*i18n*/ {
  id: 'prosecution.file.serve',
  message: 'Serve the investigation on the suspect',
  comment: 'Button and title',
};
export const recordReply = /*i18n*/ {
  id: 'prosecution.file.record-reply',
  message: 'Record the defence’s reply',
  comment: 'Button: the reply of the defence',
};
export const giveOnRequest = /*i18n*/ {
  id: 'prosecution.file.give-on-request',
  message: 'Disclose on request',
  comment: 'Button and title',
};
export const sentTitle = /*i18n*/ {
  id: 'prosecution.file.sent-title',
  message: 'Disclosed to other agencies',
  comment: 'Heading',
};
export const sentDirective = /*i18n*/ {
  id: 'prosecution.file.sent-directive',
  message: 'Directive',
  comment: 'What was sent',
};
export const sentFile = /*i18n*/ { id: 'prosecution.file.sent-file', message: 'Evidence', comment: 'What was sent' };
export const sentAt = /*i18n*/ {
  id: 'prosecution.file.sent-at',
  message: 'Sent {date}',
  comment: 'Status of a sent disclosure',
};
export const sentReceived = /*i18n*/ {
  id: 'prosecution.file.sent-received',
  message: 'Received {date}',
  comment: 'Status of a sent disclosure',
};
export const sentTaken = /*i18n*/ {
  id: 'prosecution.file.sent-taken',
  message: 'Added to a file {date}',
  comment: 'Status of a sent disclosure',
};
export const decide = /*i18n*/ { id: 'prosecution.file.decide', message: 'Decide', comment: 'Button and title' };
export const recordVerdict = /*i18n*/ {
  id: 'prosecution.file.record-verdict',
  message: 'Record judgment',
  comment: 'Button and title',
};
export const timelineTitle = /*i18n*/ {
  id: 'prosecution.file.timeline-title',
  message: 'Timeline',
  comment: 'Heading',
};
export const directivePaper = /*i18n*/ {
  id: 'prosecution.file.directive-paper',
  message: 'Directive to be answered by {date}',
  comment: 'Read aloud after PDF or Word for two buttons at a directive',
};
