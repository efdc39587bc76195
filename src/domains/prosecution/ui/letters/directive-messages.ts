export const lead = /*i18n*/ {
  id: 'prosecution.directive.lead',
  message: 'What, for which element, to whom, by when.',
  comment: 'Lead of the form for a directive',
};
export const whatLabel = /*i18n*/ {
  id: 'prosecution.directive.what-label',
  message: 'What is to be done?',
  comment: 'Field',
};
export const whatMissing = /*i18n*/ {
  id: 'prosecution.directive.what-missing',
  message: 'Write what is to be done.',
  comment: 'Error',
};
export const toLabel = /*i18n*/ { id: 'prosecution.directive.to-label', message: 'To whom?', comment: 'Field' };
export const toOwn = /*i18n*/ {
  id: 'prosecution.directive.to-own',
  message: 'Whoever investigates in this unit',
  comment: 'Choice',
};
export const dueLabel = /*i18n*/ { id: 'prosecution.directive.due-label', message: 'By when?', comment: 'Field' };
export const letterNote = /*i18n*/ {
  id: 'prosecution.directive.letter-note',
  message:
    'It goes by letter: these words, the element, the day, and your reference {reference}. Nothing of the file goes with it.',
  comment: 'Beside the form',
};
export const giving = /*i18n*/ {
  id: 'prosecution.directive.giving',
  message: 'Giving a directive',
  comment: 'What is being sent',
};
export const didGive = /*i18n*/ {
  id: 'prosecution.directive.did-give',
  message: 'The directive is given.',
  comment: 'Done note',
};
export const giveSend = /*i18n*/ {
  id: 'prosecution.directive.give-send',
  message: 'Give the directive',
  comment: 'Button',
};
export const answerTitle = /*i18n*/ {
  id: 'prosecution.directive.answer-title',
  message: 'Answer a directive',
  comment: 'Title',
};
export const answerLabel = /*i18n*/ {
  id: 'prosecution.directive.answer-label',
  message: 'What came of it?',
  comment: 'Field',
};
export const answerWords = /*i18n*/ {
  id: 'prosecution.directive.answer-words',
  message: 'In your own words',
  comment: 'Field',
};
export const answerMissing = /*i18n*/ {
  id: 'prosecution.directive.answer-missing',
  message: 'Write what came of it.',
  comment: 'Error',
};
export const answering = /*i18n*/ {
  id: 'prosecution.directive.answering',
  message: 'Answering a directive',
  comment: 'What is being sent',
};
export const didAnswer = /*i18n*/ {
  id: 'prosecution.directive.did-answer',
  message: 'The directive is answered.',
  comment: 'Done note',
};
export const answerSend = /*i18n*/ { id: 'prosecution.directive.answer-send', message: 'Answer', comment: 'Button' };
export const sendLead = /*i18n*/ {
  id: 'prosecution.directive.send-lead',
  message: 'Chosen items go by letter to the house that leads or carries out the investigation.',
  comment: 'Lead of the form that sends evidence',
};
export const itemsLabel = /*i18n*/ {
  id: 'prosecution.directive.items-label',
  message: 'Which items?',
  comment: 'Field',
};
export const itemStays = /*i18n*/ {
  id: 'prosecution.directive.item-stays',
  message: 'Stays in the house: {class}',
  comment: 'Why an item cannot be sent',
};
export const itemsMissing = /*i18n*/ {
  id: 'prosecution.directive.items-missing',
  message: 'Choose at least one item.',
  comment: 'Error',
};
export const unitLabel = /*i18n*/ {
  id: 'prosecution.directive.unit-label',
  message: 'To which unit?',
  comment: 'Field',
};
export const purposeLabel = /*i18n*/ {
  id: 'prosecution.directive.purpose-label',
  message: 'What is it for?',
  comment: 'Field',
};
export const purposeMissing = /*i18n*/ {
  id: 'prosecution.directive.purpose-missing',
  message: 'Write what it is for.',
  comment: 'Error',
};
export const sendingItems = /*i18n*/ {
  id: 'prosecution.directive.sending-items',
  message: 'Sending evidence',
  comment: 'What is being sent',
};
export const didSend = /*i18n*/ {
  id: 'prosecution.directive.did-send',
  message: 'The letter is on its way.',
  comment: 'Done note',
};
export const sendSend = /*i18n*/ {
  id: 'prosecution.directive.send-send',
  message: 'Send {count, plural, one {# item} other {# items}}',
  comment: 'Button',
};
export const letterTitleDirective = /*i18n*/ {
  id: 'prosecution.directive.letter-title-directive',
  message: 'A directive from {from}',
  comment: 'Title of a letter',
};
export const letterTitleFile = /*i18n*/ {
  id: 'prosecution.directive.letter-title-file',
  message: 'Evidence from {from}',
  comment: 'Title of a letter',
};
export const letterTab = /*i18n*/ {
  id: 'prosecution.directive.letter-tab',
  message: 'Letter {reference}',
  comment: 'Browser tab',
};
export const letterAbout = /*i18n*/ {
  id: 'prosecution.directive.letter-about',
  message: 'Their reference',
  comment: 'Fact of a letter',
};
export const letterWhat = /*i18n*/ {
  id: 'prosecution.directive.letter-what',
  message: 'What is asked',
  comment: 'Fact of a letter',
};
export const letterPurpose = /*i18n*/ {
  id: 'prosecution.directive.letter-purpose',
  message: 'What it is for',
  comment: 'Fact of a letter',
};
export const letterElement = /*i18n*/ {
  id: 'prosecution.directive.letter-element',
  message: 'For the element',
  comment: 'Fact of a letter',
};
export const letterDue = /*i18n*/ {
  id: 'prosecution.directive.letter-due',
  message: 'By',
  comment: 'Fact of a letter',
};
export const letterParties = /*i18n*/ {
  id: 'prosecution.directive.letter-parties',
  message: 'Injured parties',
  comment: 'Fact of a letter',
};
export const letterItems = /*i18n*/ {
  id: 'prosecution.directive.letter-items',
  message: 'Items',
  comment: 'Fact of a letter',
};
export const letterAnswer = /*i18n*/ {
  id: 'prosecution.directive.letter-answer',
  message: 'Answer to your directive',
  comment: 'Fact of a letter',
};
export const letterTakenInto = /*i18n*/ {
  id: 'prosecution.directive.letter-taken-into',
  message: 'Taken into a file',
  comment: 'State of a letter',
};
export const letterAnswered = /*i18n*/ {
  id: 'prosecution.directive.letter-answered',
  message: 'Answered',
  comment: 'State of a letter',
};
export const openTaken = /*i18n*/ { id: 'prosecution.directive.open-taken', message: 'Open the file', comment: 'Link' };
export const intoFile = /*i18n*/ {
  id: 'prosecution.directive.into-file',
  message: 'Into which file?',
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
  message: 'Your unit has no criminal file. File a report first.',
  comment: 'Where a letter cannot be taken',
};
export const takeSend = /*i18n*/ {
  id: 'prosecution.directive.take-send',
  message: 'Take into the file',
  comment: 'Button',
};
export const taking = /*i18n*/ {
  id: 'prosecution.directive.taking',
  message: 'Taking a letter',
  comment: 'What is being sent',
};
export const didTake = /*i18n*/ {
  id: 'prosecution.directive.did-take',
  message: 'The items are in the file.',
  comment: 'Done note',
};
export const takeEffect = /*i18n*/ {
  id: 'prosecution.directive.take-effect',
  message:
    'The sender learns that it was taken, and no name. An injured party who is called the same in your file is taken to be the same.',
  comment: 'Under the button',
};
export const letterSend = /*i18n*/ {
  id: 'prosecution.directive.letter-send',
  message: 'Answer by letter',
  comment: 'Button',
};
export const didLetterAnswer = /*i18n*/ {
  id: 'prosecution.directive.did-letter-answer',
  message: 'The answer is on its way.',
  comment: 'Done note',
};
