export const lead = /*i18n*/ {
  id: 'prosecution.decide.lead',
  message: 'Nothing is preselected. One row for each injured party, one column for each offence.',
  comment: 'Lead of the page of the decision',
};
export const sectionLines = /*i18n*/ {
  id: 'prosecution.decide.section-lines',
  message: 'Decision',
  comment: 'Heading',
};
export const lineLabel = /*i18n*/ {
  id: 'prosecution.decide.line-label',
  message: '{alias}: {offence}',
  comment: 'Field: one injured party and one offence',
};
export const lineNothing = /*i18n*/ {
  id: 'prosecution.decide.line-nothing',
  message: 'Not decided now',
  comment: 'Choice',
};
export const reasonLabel = /*i18n*/ { id: 'prosecution.decide.reason-label', message: 'Reason', comment: 'Field' };
export const reasonMissing = /*i18n*/ {
  id: 'prosecution.decide.reason-missing',
  message: 'Choose a reason for {alias}.',
  comment: 'Error',
};
export const linesMissing = /*i18n*/ {
  id: 'prosecution.decide.lines-missing',
  message: 'Choose a decision in at least one row.',
  comment: 'Error',
};
export const ownOffence = /*i18n*/ {
  id: 'prosecution.decide.own-offence',
  message: '{alias}: suspected offence of the injured party, non-punishment',
  comment: 'Field: decided with RC17',
};
export const ownOffenceYes = /*i18n*/ {
  id: 'prosecution.decide.own-offence-yes',
  message: 'Not prosecuted: waiver of prosecution or another ground (non-punishment)',
  comment: 'Choice',
};
export const noGround = /*i18n*/ {
  id: 'prosecution.decide.no-ground',
  message:
    'That the injured party does not take part is not in itself a ground for discontinuing the investigation: the offence is subject to public prosecution. Answer the questions in sections 2 and 3 below.',
  comment: 'Notice when RC08 is chosen',
};
export const sectionAgainst = /*i18n*/ {
  id: 'prosecution.decide.section-against',
  message: 'What contradicts the decision?',
  comment: 'Heading',
};
export const againstLabel = /*i18n*/ {
  id: 'prosecution.decide.against-label',
  message: 'What contradicts your decision?',
  comment: 'Field',
};
export const againstFound = /*i18n*/ {
  id: 'prosecution.decide.against-found',
  message: 'I have found something',
  comment: 'Choice',
};
export const againstNothing = /*i18n*/ {
  id: 'prosecution.decide.against-nothing',
  message: 'I have searched and found nothing',
  comment: 'Choice',
};
export const againstWords = /*i18n*/ {
  id: 'prosecution.decide.against-words',
  message: 'What contradicts it',
  comment: 'Field',
};
export const againstWordsMissing = /*i18n*/ {
  id: 'prosecution.decide.against-words-missing',
  message: 'Write what contradicts your decision.',
  comment: 'Error',
};
export const againstChoose = /*i18n*/ {
  id: 'prosecution.decide.against-choose',
  message: 'Choose whether you found something. The answer is required.',
  comment: 'Error',
};
export const sectionNotTaken = /*i18n*/ {
  id: 'prosecution.decide.section-not-taken',
  message: 'Steps not taken',
  comment: 'Heading',
};
export const notTakenLabel = /*i18n*/ {
  id: 'prosecution.decide.not-taken-label',
  message: 'Which steps were not taken?',
  comment: 'Field',
};
export const notTakenNone = /*i18n*/ {
  id: 'prosecution.decide.not-taken-none',
  message: 'None remains',
  comment: 'Choice',
};
export const notTakenMissing = /*i18n*/ {
  id: 'prosecution.decide.not-taken-missing',
  message: 'Choose the steps, or that none remains.',
  comment: 'Error',
};
export const notTakenWords = /*i18n*/ {
  id: 'prosecution.decide.not-taken-words',
  message: 'Why are they not taken now?',
  comment: 'Field',
};
export const notTakenWordsMissing = /*i18n*/ {
  id: 'prosecution.decide.not-taken-words-missing',
  message: 'Write why they are not taken now.',
  comment: 'Error',
};
export const reviewLabel = /*i18n*/ {
  id: 'prosecution.decide.review-label',
  message: 'Language in which the injured party is told of the right to review of the decision',
  comment: 'Field',
};
export const secondLookNote = /*i18n*/ {
  id: 'prosecution.decide.second-look-note',
  message: 'A colleague in your unit gets the task to review the discontinuation.',
  comment: 'Notice when RC08 is chosen',
};
export const sectionWhy = /*i18n*/ {
  id: 'prosecution.decide.section-why',
  message: 'Reasons and obstacles',
  comment: 'Heading',
};
export const reasonsLabel = /*i18n*/ {
  id: 'prosecution.decide.reasons-label',
  message: 'Your reasons',
  comment: 'Field',
};
export const reasonsMissing = /*i18n*/ {
  id: 'prosecution.decide.reasons-missing',
  message: 'Write your reasons.',
  comment: 'Error',
};
export const obstaclesLabel = /*i18n*/ {
  id: 'prosecution.decide.obstacles-label',
  message: 'Obstacles',
  comment: 'Field',
};
export const obstaclesHint = /*i18n*/ {
  id: 'prosecution.decide.obstacles-hint',
  message: 'Codes without names. They feed the study of attrition.',
  comment: 'Hint',
};
export const weakRows = /*i18n*/ {
  id: 'prosecution.decide.weak-rows',
  message: 'Weak in the overview of elements: {rows}',
  comment: 'Beside the form; names of elements',
};
export const interruptTitle = /*i18n*/ {
  id: 'prosecution.decide.interrupt-title',
  message: '{alias} meets the support service {when}',
  comment: 'Card that interrupts; when such as "tomorrow"',
};
export const interruptText = /*i18n*/ {
  id: 'prosecution.decide.interrupt-text',
  message: 'Should the person be informed of the decision before the meeting with the support service?',
  comment: 'Card that interrupts',
};
export const interruptLabel = /*i18n*/ {
  id: 'prosecution.decide.interrupt-label',
  message: 'When is the person informed?',
  comment: 'Field',
};
export const interruptAfter = /*i18n*/ {
  id: 'prosecution.decide.interrupt-after',
  message: 'After the meeting with the support service',
  comment: 'Choice',
};
export const interruptNow = /*i18n*/ { id: 'prosecution.decide.interrupt-now', message: 'Now', comment: 'Choice' };
export const interruptMissing = /*i18n*/ {
  id: 'prosecution.decide.interrupt-missing',
  message: 'Choose when the person is informed.',
  comment: 'Error',
};
export const deciding = /*i18n*/ {
  id: 'prosecution.decide.deciding',
  message: 'The decision is being saved',
  comment: 'What is being sent',
};
export const didDecide = /*i18n*/ {
  id: 'prosecution.decide.did-decide',
  message: 'Decision saved.',
  comment: 'Done note',
};
export const decideSend = /*i18n*/ {
  id: 'prosecution.decide.decide-send',
  message: 'Make the decision',
  comment: 'Button',
};
export const lookSummary = /*i18n*/ {
  id: 'prosecution.decide.look-summary',
  message: 'Make a second review',
  comment: 'Unfolds a small form',
};
export const lookLabel = /*i18n*/ {
  id: 'prosecution.decide.look-label',
  message: 'Would you also have discontinued it?',
  comment: 'Field',
};
export const lookYes = /*i18n*/ { id: 'prosecution.decide.look-yes', message: 'Yes', comment: 'Choice' };
export const lookNo = /*i18n*/ {
  id: 'prosecution.decide.look-no',
  message: 'No, steps remain',
  comment: 'Choice',
};
export const looking = /*i18n*/ {
  id: 'prosecution.decide.looking',
  message: 'The second review is being saved',
  comment: 'What is being sent',
};
export const didLook = /*i18n*/ {
  id: 'prosecution.decide.did-look',
  message: 'Second review saved.',
  comment: 'Done note',
};
export const lookSend = /*i18n*/ { id: 'prosecution.decide.look-send', message: 'Save review', comment: 'Button' };
export const verdictLead = /*i18n*/ {
  id: 'prosecution.decide.verdict-lead',
  message: 'Findings of the court, according to the judgment.',
  comment: 'Lead of the page of the judgment',
};
export const instanceLabel = /*i18n*/ {
  id: 'prosecution.decide.instance-label',
  message: 'Instance',
  comment: 'Field',
};
export const courtLabel = /*i18n*/ { id: 'prosecution.decide.court-label', message: 'Court', comment: 'Field' };
export const courtMissing = /*i18n*/ {
  id: 'prosecution.decide.court-missing',
  message: 'Write the court, such as Vadsund District Court.',
  comment: 'Error',
};
export const verdictDay = /*i18n*/ {
  id: 'prosecution.decide.verdict-day',
  message: 'Date of the judgment',
  comment: 'Field',
};
export const verdictLine = /*i18n*/ {
  id: 'prosecution.decide.verdict-line',
  message: '{offence}, injured party {alias}',
  comment: 'Field',
};
export const findingsLabel = /*i18n*/ {
  id: 'prosecution.decide.findings-label',
  message: 'Findings by element',
  comment: 'Heading',
};
export const damagesLabel = /*i18n*/ {
  id: 'prosecution.decide.damages-label',
  message: 'Damages ordered, {currency}',
  comment: 'Field',
};
export const damagesWrong = /*i18n*/ {
  id: 'prosecution.decide.damages-wrong',
  message: 'Write a whole number without decimals, such as 125000.',
  comment: 'Error',
};
export const verdictReasons = /*i18n*/ {
  id: 'prosecution.decide.verdict-reasons',
  message: 'Reasons of the court',
  comment: 'Field',
};
export const verdictReasonsMissing = /*i18n*/ {
  id: 'prosecution.decide.verdict-reasons-missing',
  message: 'Write the reasons of the court.',
  comment: 'Error',
};
export const verdictNothing = /*i18n*/ {
  id: 'prosecution.decide.verdict-nothing',
  message: 'No charges in this file.',
  comment: 'Where no judgment can be recorded',
};
export const recording = /*i18n*/ {
  id: 'prosecution.decide.recording',
  message: 'The judgment is being saved',
  comment: 'What is being sent',
};
export const didRecord = /*i18n*/ {
  id: 'prosecution.decide.did-record',
  message: 'Judgment saved.',
  comment: 'Done note',
};
export const recordSend = /*i18n*/ {
  id: 'prosecution.decide.record-send',
  message: 'Record judgment',
  comment: 'Button',
};
