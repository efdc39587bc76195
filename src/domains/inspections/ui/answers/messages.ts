export const askTitle = /*i18n*/ {
  id: 'inspection.answers-ask-title',
  message: 'Ask for first answers',
  comment: 'Heading: who investigates asks the unit that helps a person',
};
export const askLead = /*i18n*/ {
  id: 'inspection.answers-ask-lead',
  message:
    'A worker’s answers in private went to the unit the worker consented to. That unit can answer you only with the person’s consent. A refusal does not show whether the unit has an answer.',
  comment: 'Under the heading',
};
export const toWhom = /*i18n*/ {
  id: 'inspection.answers-to-whom',
  message: 'Which unit do you ask?',
  comment: 'Label of a list',
};
export const called = /*i18n*/ {
  id: 'inspection.answers-called',
  message: 'The person’s alias in both agencies',
  comment: 'Label',
};
export const calledHint = /*i18n*/ {
  id: 'inspection.answers-called-hint',
  message: 'Only the alias: a bird, such as Lärkan or Lärkan 2. Never a name. May be left empty.',
  comment: 'Hint',
};
export const fromFile = /*i18n*/ {
  id: 'inspection.answers-from-file',
  message: 'Filled in from criminal file {reference}. Change it if it is wrong.',
  comment: 'Hint under a field. {reference}: the short reference of the file',
};
export const asks = /*i18n*/ { id: 'inspection.answers-asks', message: 'Your question', comment: 'Label' };
export const decisionOn = /*i18n*/ {
  id: 'inspection.answers-decision-on',
  message: 'Date of your decision, if it matters: only the date',
  comment: 'Label',
};
export const sendAsk = /*i18n*/ { id: 'inspection.answers-send', message: 'Send question', comment: 'Button' };
export const asking = /*i18n*/ {
  id: 'inspection.answers-asking',
  message: 'The question is being sent',
  comment: 'What is being sent',
};
export const asked = /*i18n*/ {
  id: 'inspection.answers-asked-done',
  message: 'Question sent',
  comment: 'Said after it',
};
export const theySee = /*i18n*/ {
  id: 'inspection.answers-they-see',
  message: 'They see your unit, your text and the date. They see nothing from your file.',
  comment: 'Under the button',
};
export const wanted = /*i18n*/ {
  id: 'inspection.answers-wanted',
  message: 'Write your question.',
  comment: 'Error',
};
export const aliasWanted = /*i18n*/ {
  id: 'inspection.answers-alias-wanted',
  message: 'Write only the alias, such as Lärkan or Lärkan 2, or leave it empty. Names are never sent here.',
  comment: 'Error: what was entered is no alias of CAPE',
};
export const unitWanted = /*i18n*/ {
  id: 'inspection.answers-unit-wanted',
  message: 'Choose the unit that you ask.',
  comment: 'Error',
};
export const dayWrong = /*i18n*/ {
  id: 'inspection.answers-day-wrong',
  message: 'Write a date, such as 2026-12-01, or leave it empty.',
  comment: 'Error',
};
export const groundWanted = /*i18n*/ {
  id: 'inspection.answers-ground-wanted',
  message: 'Choose the legal ground.',
  comment: 'Error',
};
export const title = /*i18n*/ {
  id: 'inspection.answers-title',
  message: 'Request for first answers',
  comment: 'Heading of the page of one question',
};
export const fromUnit = /*i18n*/ {
  id: 'inspection.answers-from',
  message: '{unit} asks.',
  comment: 'Under the heading, where this agency is asked',
};
export const toUnit = /*i18n*/ {
  id: 'inspection.answers-to',
  message: 'You asked {unit}.',
  comment: 'Under the heading, where this agency asked',
};
export const theirCalled = /*i18n*/ { id: 'inspection.answers-about', message: 'About', comment: 'Label' };
export const theirQuestion = /*i18n*/ {
  id: 'inspection.answers-question-label',
  message: 'Question',
  comment: 'Label',
};
export const theirDay = /*i18n*/ {
  id: 'inspection.answers-day',
  message: 'Decision on',
  comment: 'Label beside a day',
};
export const dayAlone = /*i18n*/ {
  id: 'inspection.answers-day-alone',
  message: '{day}. Only the date is given, not the content of the decision.',
  comment: 'Beside the label',
};
export const onGround = /*i18n*/ {
  id: 'inspection.answers-ground',
  message: 'Legal ground',
  comment: 'Label of a ground',
};
export const nameTitle = /*i18n*/ {
  id: 'inspection.answers-name-title',
  message: 'Whom is it about?',
  comment: 'Heading of a form',
};
export const nameLead = /*i18n*/ {
  id: 'inspection.answers-name-lead',
  message:
    'If it does not concern a person here, or concerns a person who has told you nothing, reply below that no answer may be given. The asking unit cannot tell which.',
  comment: 'Under that heading',
};
export const name = /*i18n*/ { id: 'inspection.answers-name', message: 'It concerns this person', comment: 'Button' };
export const nameEffect = /*i18n*/ {
  id: 'inspection.answers-name-effect',
  message: 'This stays with you: nothing is sent. The asking unit is not told whether a person here is meant.',
  comment: 'Under the button',
};
export const naming = /*i18n*/ {
  id: 'inspection.answers-naming',
  message: 'The person is being saved',
  comment: 'What is being sent',
};
export const named = /*i18n*/ {
  id: 'inspection.answers-named',
  message: 'Person saved',
  comment: 'Said after it',
};
export const takePerson = /*i18n*/ { id: 'inspection.answers-take-person', message: 'The person', comment: 'Label' };
export const takeTalk = /*i18n*/ {
  id: 'inspection.answers-take-talk',
  message: 'The conversation with the answers',
  comment: 'Label',
};
export const talkLine = /*i18n*/ {
  id: 'inspection.answers-talk-line',
  message: '{when}, {language}, from {unit}',
  comment: 'One conversation in a list',
};
export const take = /*i18n*/ { id: 'inspection.answers-take', message: 'Acknowledge question', comment: 'Button' };
export const takeEffect = /*i18n*/ {
  id: 'inspection.answers-take-effect',
  message:
    'You become responsible. The asking unit is told that the question is acknowledged: no name, and not whether a person here is meant.',
  comment: 'Under the button',
};
export const taking = /*i18n*/ {
  id: 'inspection.answers-taking',
  message: 'The question is being acknowledged',
  comment: 'What is being sent',
};
export const took = /*i18n*/ {
  id: 'inspection.answers-took',
  message: 'Question acknowledged',
  comment: 'Said after it',
};
export const choosePerson = /*i18n*/ {
  id: 'inspection.answers-choose-person',
  message: 'Choose the person.',
  comment: 'Error',
};
export const chooseTalk = /*i18n*/ {
  id: 'inspection.answers-choose-talk',
  message: 'Choose the conversation.',
  comment: 'Error',
};
export const takenBy = /*i18n*/ {
  id: 'inspection.answers-taken-by',
  message: 'Responsible: {name}',
  comment: 'After it was taken',
};
export const isAbout = /*i18n*/ {
  id: 'inspection.answers-is-about',
  message: 'It concerns {alias}. This stays here.',
  comment: 'After it was said whom it is about, in the agency that is asked',
};
export const give = /*i18n*/ {
  id: 'inspection.answers-give',
  message: 'Disclose what the person has consented to',
  comment: 'Button to the page where answers are chosen',
};
export const noYes = /*i18n*/ {
  id: 'inspection.answers-no-yes',
  message: 'There is no consent for this unit. Ask the person first, and record the answer.',
  comment: 'In place of that button',
};
export const decline = /*i18n*/ {
  id: 'inspection.answers-decline',
  message: 'Reply that no answer may be given',
  comment: 'Button and heading',
};
export const declineEffect = /*i18n*/ {
  id: 'inspection.answers-decline-effect',
  message:
    'The reply does not show whether the person refused, whether there is an answer or whether a person here is meant. The reason stays here.',
  comment: 'Under the button',
};
export const reason = /*i18n*/ {
  id: 'inspection.answers-reason',
  message: 'Reason (stays with you)',
  comment: 'Label',
};
export const reasonWanted = /*i18n*/ {
  id: 'inspection.answers-reason-wanted',
  message: 'Write the reason, in a few words.',
  comment: 'Error',
};
export const declining = /*i18n*/ {
  id: 'inspection.answers-declining',
  message: 'The reply is being sent',
  comment: 'What is being sent',
};
export const didDecline = /*i18n*/ {
  id: 'inspection.answers-did-decline',
  message: 'Reply sent: no answer may be given',
  comment: 'Said after it',
};
export const repliesTitle = /*i18n*/ {
  id: 'inspection.answers-replies',
  message: 'Answers received',
  comment: 'Heading, with the unit that asked',
};
export const noReply = /*i18n*/ {
  id: 'inspection.answers-no-reply',
  message: 'No answer yet. It is not shown whether the unit has an answer, or whether a person there is meant.',
  comment: 'In place of an answer',
};
export const noneGiven = /*i18n*/ {
  id: 'inspection.answers-none-given',
  message: 'No answer may be given. This means neither yes nor no, and not that a person there is meant.',
  comment: 'The answer that no answer may be given',
};
export const onTheirYes = /*i18n*/ {
  id: 'inspection.answers-on-their-yes',
  message: 'Disclosed with the person’s consent, which can be withdrawn.',
  comment: 'Under answers that came',
};
export const giveTitle = /*i18n*/ {
  id: 'inspection.answers-give-lead',
  message: 'You disclose what you choose, not the conversation. You see exactly what they receive before you send it.',
  comment: 'Under the heading of the page where answers are chosen',
};
export const notAsked = /*i18n*/ {
  id: 'inspection.answers-not-asked',
  message: 'The person has not been asked about this answer. Consent is needed first.',
  comment: 'Why an answer cannot be chosen',
};
export const theyGet = /*i18n*/ {
  id: 'inspection.answers-they-get',
  message:
    '<b>{agency} will see {count, plural, one {# answer} other {# answers}}.</b> They do not see the other answers, or that there is more. The defence can read what they receive.',
  comment: 'Under the letter. Keep <b> and </b>.',
};
export const theyGetNobody = /*i18n*/ {
  id: 'inspection.answers-they-get-nobody',
  message:
    '<b>They will see {count, plural, one {# answer} other {# answers}}.</b> They do not see the other answers, or that there is more. The defence can read what they receive.',
  comment: 'The same, before a recipient is chosen. Keep <b> and </b>.',
};
export const giving = /*i18n*/ {
  id: 'inspection.answers-giving',
  message: 'The answers are being disclosed',
  comment: 'What is being sent',
};
export const gave = /*i18n*/ {
  id: 'inspection.answers-gave',
  message: 'Disclosed. You are notified when it has arrived.',
  comment: 'Said after it',
};
export const back = /*i18n*/ { id: 'inspection.answers-back', message: 'Back to the question', comment: 'Link' };
