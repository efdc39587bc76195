export const lead = /*i18n*/ {
  id: 'prosecution.directive.lead',
  message: 'State the task, the element, the recipient and the date.',
  comment: 'Lead of the form for a directive',
};
export const whatLabel = /*i18n*/ {
  id: 'prosecution.directive.what-label',
  message: 'What is to be done?',
  comment: 'Field',
};
export const whatMissing = /*i18n*/ {
  id: 'prosecution.directive.what-missing',
  message: 'Write what is to be done, such as: request the till records of March.',
  comment: 'Error',
};
export const toLabel = /*i18n*/ { id: 'prosecution.directive.to-label', message: 'To whom?', comment: 'Field' };
export const toOwn = /*i18n*/ {
  id: 'prosecution.directive.to-own',
  message: 'The investigator in this unit',
  comment: 'Choice',
};
export const dueLabel = /*i18n*/ { id: 'prosecution.directive.due-label', message: 'Due date', comment: 'Field' };
export const letterNote = /*i18n*/ {
  id: 'prosecution.directive.letter-note',
  message:
    'It is sent as a message: this text, the element, the date, and your reference {reference}. Nothing from the file is included.',
  comment: 'Beside the form',
};
export const giving = /*i18n*/ {
  id: 'prosecution.directive.giving',
  message: 'The directive is being sent',
  comment: 'What is being sent',
};
export const didGive = /*i18n*/ {
  id: 'prosecution.directive.did-give',
  message: 'Directive given.',
  comment: 'Done note',
};
export const giveSend = /*i18n*/ {
  id: 'prosecution.directive.give-send',
  message: 'Give directive',
  comment: 'Button',
};
export const answerTitle = /*i18n*/ {
  id: 'prosecution.directive.answer-title',
  message: 'Answer a directive',
  comment: 'Title',
};
export const answerLabel = /*i18n*/ {
  id: 'prosecution.directive.answer-label',
  message: 'Outcome',
  comment: 'Field',
};
export const answerWords = /*i18n*/ {
  id: 'prosecution.directive.answer-words',
  message: 'In your own words',
  comment: 'Field',
};
export const answerMissing = /*i18n*/ {
  id: 'prosecution.directive.answer-missing',
  message: 'Describe the outcome.',
  comment: 'Error',
};
export const answering = /*i18n*/ {
  id: 'prosecution.directive.answering',
  message: 'The answer is being saved',
  comment: 'What is being sent',
};
export const didAnswer = /*i18n*/ {
  id: 'prosecution.directive.did-answer',
  message: 'Directive answered.',
  comment: 'Done note',
};
export const answerSend = /*i18n*/ {
  id: 'prosecution.directive.answer-send',
  message: 'Answer directive',
  comment: 'Button',
};
export const sendLead = /*i18n*/ {
  id: 'prosecution.directive.send-lead',
  message: 'Selected evidence is disclosed to the agency that leads or carries out the investigation.',
  comment: 'Lead of the form that sends evidence',
};
export const itemsLabel = /*i18n*/ {
  id: 'prosecution.directive.items-label',
  message: 'Which evidence?',
  comment: 'Field',
};
export const itemStays = /*i18n*/ {
  id: 'prosecution.directive.item-stays',
  message: 'Not disclosed: {class}',
  comment: 'Why an item cannot be sent',
};
export const itemsMissing = /*i18n*/ {
  id: 'prosecution.directive.items-missing',
  message: 'Choose at least one piece of evidence.',
  comment: 'Error',
};
export const unitLabel = /*i18n*/ {
  id: 'prosecution.directive.unit-label',
  message: 'To which unit?',
  comment: 'Field',
};
export const purposeLabel = /*i18n*/ {
  id: 'prosecution.directive.purpose-label',
  message: 'Purpose',
  comment: 'Field',
};
export const purposeMissing = /*i18n*/ {
  id: 'prosecution.directive.purpose-missing',
  message: 'Write the purpose.',
  comment: 'Error',
};
export const sendingItems = /*i18n*/ {
  id: 'prosecution.directive.sending-items',
  message: 'The evidence is being sent',
  comment: 'What is being sent',
};
export const didSend = /*i18n*/ {
  id: 'prosecution.directive.did-send',
  message: 'Evidence sent.',
  comment: 'Done note',
};
export const sendSend = /*i18n*/ {
  id: 'prosecution.directive.send-send',
  message: 'Send {count, plural, =0 {evidence} one {# piece of evidence} other {# pieces of evidence}}',
  comment: 'Button',
};
export const letterTitleDirective = /*i18n*/ {
  id: 'prosecution.directive.letter-title-directive',
  message: 'A directive from {from}',
  comment: 'Title of a disclosure',
};
export const letterTitleFile = /*i18n*/ {
  id: 'prosecution.directive.letter-title-file',
  message: 'Evidence from {from}',
  comment: 'Title of a disclosure',
};
export const letterTab = /*i18n*/ {
  id: 'prosecution.directive.letter-tab',
  message: 'Disclosure {reference}',
  comment: 'Browser tab',
};
export const letterAbout = /*i18n*/ {
  id: 'prosecution.directive.letter-about',
  message: 'Their reference',
  comment: 'Fact of a disclosure',
};
export const letterWhat = /*i18n*/ {
  id: 'prosecution.directive.letter-what',
  message: 'Request',
  comment: 'Fact of a disclosure',
};
export const letterPurpose = /*i18n*/ {
  id: 'prosecution.directive.letter-purpose',
  message: 'Purpose',
  comment: 'Fact of a disclosure',
};
export const letterElement = /*i18n*/ {
  id: 'prosecution.directive.letter-element',
  message: 'For the element',
  comment: 'Fact of a disclosure',
};
export const letterDue = /*i18n*/ {
  id: 'prosecution.directive.letter-due',
  message: 'By',
  comment: 'Fact of a disclosure',
};
export const letterParties = /*i18n*/ {
  id: 'prosecution.directive.letter-parties',
  message: 'Injured parties',
  comment: 'Fact of a disclosure',
};
export const letterItems = /*i18n*/ {
  id: 'prosecution.directive.letter-items',
  message: 'Evidence',
  comment: 'Fact of a disclosure',
};
export const letterAnswer = /*i18n*/ {
  id: 'prosecution.directive.letter-answer',
  message: 'Answer to your directive',
  comment: 'Fact of a disclosure',
};
export const letterTakenInto = /*i18n*/ {
  id: 'prosecution.directive.letter-taken-into',
  message: 'Added to a file',
  comment: 'State of a disclosure',
};
export const letterAnswered = /*i18n*/ {
  id: 'prosecution.directive.letter-answered',
  message: 'Answered',
  comment: 'State of a disclosure',
};
export const openTaken = /*i18n*/ { id: 'prosecution.directive.open-taken', message: 'Open the file', comment: 'Link' };
export const intoFile = /*i18n*/ {
  id: 'prosecution.directive.into-file',
  message: 'Add to which file?',
  comment: 'Field',
};
export const fromFile = /*i18n*/ {
  id: 'prosecution.directive.from-file',
  message: 'From which file do you answer?',
  comment: 'Field',
};
export const fileMissing = /*i18n*/ {
  id: 'prosecution.directive.file-missing',
  message: 'Choose a file.',
  comment: 'Error',
};
export const noFiles = /*i18n*/ {
  id: 'prosecution.directive.no-files',
  message: 'Your unit has no criminal files. File a report first.',
  comment: 'Where a disclosure cannot be taken',
};
export const takeSend = /*i18n*/ {
  id: 'prosecution.directive.take-send',
  message: 'Add to the file',
  comment: 'Button',
};
export const taking = /*i18n*/ {
  id: 'prosecution.directive.taking',
  message: 'The evidence is being added',
  comment: 'What is being sent',
};
export const didTake = /*i18n*/ {
  id: 'prosecution.directive.did-take',
  message: 'Evidence added to the file.',
  comment: 'Done note',
};
export const takeEffect = /*i18n*/ {
  id: 'prosecution.directive.take-effect',
  message:
    'The sender is notified that it was added, not by whom. Injured parties with the same alias in your file are treated as the same person.',
  comment: 'Under the button',
};
export const letterSend = /*i18n*/ {
  id: 'prosecution.directive.letter-send',
  message: 'Send answer',
  comment: 'Button',
};
export const didLetterAnswer = /*i18n*/ {
  id: 'prosecution.directive.did-letter-answer',
  message: 'Answer sent.',
  comment: 'Done note',
};
