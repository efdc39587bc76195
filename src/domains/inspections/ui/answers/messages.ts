export const askTitle = /*i18n*/ {
  id: 'inspection.answers-ask-title',
  message: 'Ask for first answers',
  comment: 'Heading: whoever investigates asks the unit that helps a person',
};
export const askLead = /*i18n*/ {
  id: 'inspection.answers-ask-lead',
  message:
    'What a worker said in private went to the unit that they said yes to. That unit can give you an answer only on the person’s own yes. A no tells you nothing.',
  comment: 'Under the heading',
};
export const toWhom = /*i18n*/ { id: 'inspection.answers-to-whom', message: 'Ask whom?', comment: 'Label of a list' };
export const called = /*i18n*/ {
  id: 'inspection.answers-called',
  message: 'What you both call the person',
  comment: 'Label',
};
export const calledHint = /*i18n*/ {
  id: 'inspection.answers-called-hint',
  message: 'The alias alone: a bird, such as Lärkan or Lärkan 2. Never a name. May be left empty.',
  comment: 'Hint',
};
export const asks = /*i18n*/ { id: 'inspection.answers-asks', message: 'What do you ask for?', comment: 'Label' };
export const decisionOn = /*i18n*/ {
  id: 'inspection.answers-decision-on',
  message: 'Day of your decision, if it matters: the day alone',
  comment: 'Label',
};
export const sendAsk = /*i18n*/ { id: 'inspection.answers-send', message: 'Send the question', comment: 'Button' };
export const asking = /*i18n*/ {
  id: 'inspection.answers-asking',
  message: 'Sending a question for first answers',
  comment: 'What is being sent',
};
export const asked = /*i18n*/ {
  id: 'inspection.answers-asked-done',
  message: 'The question is sent',
  comment: 'Said after it',
};
export const theySee = /*i18n*/ {
  id: 'inspection.answers-they-see',
  message: 'They see your unit, what you wrote here, and the day. Nothing of your file.',
  comment: 'Under the button',
};
export const wanted = /*i18n*/ {
  id: 'inspection.answers-wanted',
  message: 'Write what you ask for.',
  comment: 'Error',
};
export const aliasWanted = /*i18n*/ {
  id: 'inspection.answers-alias-wanted',
  message: 'Write the alias alone, such as Lärkan or Lärkan 2, or leave it empty. A name never travels here.',
  comment: 'Error: what stands there is no alias of Cape',
};
export const unitWanted = /*i18n*/ {
  id: 'inspection.answers-unit-wanted',
  message: 'Choose the unit that you ask.',
  comment: 'Error',
};
export const dayWrong = /*i18n*/ {
  id: 'inspection.answers-day-wrong',
  message: 'Write a day, or leave it empty.',
  comment: 'Error',
};
export const groundWanted = /*i18n*/ {
  id: 'inspection.answers-ground-wanted',
  message: 'Choose the ground.',
  comment: 'Error',
};
export const title = /*i18n*/ {
  id: 'inspection.answers-title',
  message: 'A question for first answers',
  comment: 'Heading of the page of one question',
};
export const fromUnit = /*i18n*/ {
  id: 'inspection.answers-from',
  message: '{unit} asks.',
  comment: 'Under the heading, where this house is asked',
};
export const toUnit = /*i18n*/ {
  id: 'inspection.answers-to',
  message: 'You asked {unit}.',
  comment: 'Under the heading, where this house asked',
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
  message: '{day}. The day only, by letter: not what will be decided.',
  comment: 'Beside the label',
};
export const onGround = /*i18n*/ { id: 'inspection.answers-ground', message: 'Asked on', comment: 'Label of a ground' };
export const nameTitle = /*i18n*/ {
  id: 'inspection.answers-name-title',
  message: 'Whom is it about?',
  comment: 'Heading of a form',
};
export const nameLead = /*i18n*/ {
  id: 'inspection.answers-name-lead',
  message:
    'If it is about nobody here, or about somebody who has told you nothing, say below that no answer may be given. Whoever asked cannot tell which.',
  comment: 'Under that heading',
};
export const name = /*i18n*/ { id: 'inspection.answers-name', message: 'It is about this person', comment: 'Button' };
export const nameEffect = /*i18n*/ {
  id: 'inspection.answers-name-effect',
  message: 'It stays with you: nothing is sent. Whoever asked does not learn that anybody here is meant.',
  comment: 'Under the button',
};
export const naming = /*i18n*/ {
  id: 'inspection.answers-naming',
  message: 'Writing down whom a question is about',
  comment: 'What is being sent',
};
export const named = /*i18n*/ {
  id: 'inspection.answers-named',
  message: 'It is written down whom it is about',
  comment: 'Said after it',
};
export const takePerson = /*i18n*/ { id: 'inspection.answers-take-person', message: 'The person', comment: 'Label' };
export const takeTalk = /*i18n*/ {
  id: 'inspection.answers-take-talk',
  message: 'The conversation in which they answered',
  comment: 'Label',
};
export const talkLine = /*i18n*/ {
  id: 'inspection.answers-talk-line',
  message: '{when}, {language}, from {unit}',
  comment: 'One conversation in a list',
};
export const take = /*i18n*/ { id: 'inspection.answers-take', message: 'Take the question', comment: 'Button' };
export const takeEffect = /*i18n*/ {
  id: 'inspection.answers-take-effect',
  message:
    'You become responsible. Whoever asked learns that somebody has taken it: no name, and not whether anybody here is meant.',
  comment: 'Under the button',
};
export const taking = /*i18n*/ {
  id: 'inspection.answers-taking',
  message: 'Taking a question for first answers',
  comment: 'What is being sent',
};
export const took = /*i18n*/ { id: 'inspection.answers-took', message: 'You have taken it', comment: 'Said after it' };
export const choosePerson = /*i18n*/ {
  id: 'inspection.answers-choose-person',
  message: 'Choose whom it is about.',
  comment: 'Error',
};
export const chooseTalk = /*i18n*/ {
  id: 'inspection.answers-choose-talk',
  message: 'Choose the conversation.',
  comment: 'Error',
};
export const takenBy = /*i18n*/ {
  id: 'inspection.answers-taken-by',
  message: '{name} answers for it.',
  comment: 'After it was taken',
};
export const isAbout = /*i18n*/ {
  id: 'inspection.answers-is-about',
  message: 'It is about {alias}. That stays here.',
  comment: 'After it was said whom it is about, in the house that is asked',
};
export const give = /*i18n*/ {
  id: 'inspection.answers-give',
  message: 'Give what the person has said yes to',
  comment: 'Button to the page where answers are chosen',
};
export const noYes = /*i18n*/ {
  id: 'inspection.answers-no-yes',
  message: 'There is no yes to this unit. Ask the person first, and write down what they answer.',
  comment: 'In place of that button',
};
export const decline = /*i18n*/ {
  id: 'inspection.answers-decline',
  message: 'Say that no answer may be given',
  comment: 'Button and heading',
};
export const declineEffect = /*i18n*/ {
  id: 'inspection.answers-decline-effect',
  message:
    'It tells them neither that the person said no, nor that there is an answer, nor that anybody here is meant. The reason stays here.',
  comment: 'Under the button',
};
export const reason = /*i18n*/ { id: 'inspection.answers-reason', message: 'Why? It stays with you', comment: 'Label' };
export const reasonWanted = /*i18n*/ {
  id: 'inspection.answers-reason-wanted',
  message: 'Write why, in a few words.',
  comment: 'Error',
};
export const declining = /*i18n*/ {
  id: 'inspection.answers-declining',
  message: 'Saying that no answer may be given',
  comment: 'What is being sent',
};
export const didDecline = /*i18n*/ {
  id: 'inspection.answers-did-decline',
  message: 'It is said that no answer may be given',
  comment: 'Said after it',
};
export const repliesTitle = /*i18n*/ {
  id: 'inspection.answers-replies',
  message: 'What came back',
  comment: 'Heading, with whoever asked',
};
export const noReply = /*i18n*/ {
  id: 'inspection.answers-no-reply',
  message: 'No answer yet. You do not see whether anybody there knows one, nor whether anybody there is meant.',
  comment: 'In place of an answer',
};
export const noneGiven = /*i18n*/ {
  id: 'inspection.answers-none-given',
  message: 'No answer may be given. That means neither yes nor no, nor that anybody there is meant.',
  comment: 'The answer that no answer may be given',
};
export const onTheirYes = /*i18n*/ {
  id: 'inspection.answers-on-their-yes',
  message: 'Given on the person’s consent, which they can take back.',
  comment: 'Under answers that came',
};
export const giveTitle = /*i18n*/ {
  id: 'inspection.answers-give-lead',
  message: 'You pass on what you choose, not the conversation. You see exactly what they get before you do.',
  comment: 'Under the heading of the page where answers are chosen',
};
export const notAsked = /*i18n*/ {
  id: 'inspection.answers-not-asked',
  message: 'They have not been asked about this answer. Their yes is needed first.',
  comment: 'Why an answer cannot be chosen',
};
export const theyGet = /*i18n*/ {
  id: 'inspection.answers-they-get',
  message:
    '<b>{house} will see {count, plural, one {# answer} other {# answers}}.</b> They do not see the other answers, nor that there is more. What they get can be read by the defence.',
  comment: 'Under the letter. Keep <b> and </b>.',
};
export const theyGetNobody = /*i18n*/ {
  id: 'inspection.answers-they-get-nobody',
  message:
    '<b>They will see {count, plural, one {# answer} other {# answers}}.</b> They do not see the other answers, nor that there is more. What they get can be read by the defence.',
  comment: 'The same, before a recipient is chosen. Keep <b> and </b>.',
};
export const giving = /*i18n*/ {
  id: 'inspection.answers-giving',
  message: 'Answers are being passed on',
  comment: 'What is being sent',
};
export const gave = /*i18n*/ {
  id: 'inspection.answers-gave',
  message: 'Passed on. You will learn when it has arrived.',
  comment: 'Said after it',
};
export const back = /*i18n*/ { id: 'inspection.answers-back', message: 'Back to the question', comment: 'Link' };
