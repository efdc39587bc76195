/** Texts of the page of one tip. */
export const tab = /*i18n*/ { id: 'tip.page.title', message: 'Tip', comment: 'Heading and tab' };
export const back = /*i18n*/ { id: 'tip.page.back', message: 'To all tips', comment: 'Link' };
export const dueBy = /*i18n*/ {
  id: 'tip.page.due',
  message: 'If the sender wanted an answer, it should come by {date}.',
  comment: 'Under the heading',
};
export const openTitle = /*i18n*/ { id: 'tip.page.open-title', message: 'Open the tip', comment: 'Heading of a form' };
export const openText = /*i18n*/ {
  id: 'tip.page.open-text',
  message:
    'Once opened it cannot be withdrawn, and it is kept as an official document. Your access and its time are logged.',
  comment: 'What opening a tip means, before it is done',
};
export const readTitle = /*i18n*/ { id: 'tip.page.read-title', message: 'Read the tip', comment: 'Heading of a form' };
export const readText = /*i18n*/ {
  id: 'tip.page.read-text',
  message: 'It is decrypted in this browser. The server stores it encrypted and cannot read it.',
  comment: 'Before reading an opened tip',
};
export const passphrase = /*i18n*/ { id: 'tip.page.passphrase', message: 'Your passphrase for tips', comment: 'Label' };
export const passphraseHint = /*i18n*/ {
  id: 'tip.page.passphrase-hint',
  message: 'It stays in this browser, and only as long as this page is open. The paper key works too.',
  comment: 'Hint',
};
export const paperKey = /*i18n*/ {
  id: 'tip.page.paper-key',
  message: 'Paper key',
  comment: 'Label, for a reader who did not make the key',
};
export const paperKeyHint = /*i18n*/ {
  id: 'tip.page.paper-key-hint',
  message: 'It begins with AGE-SECRET-KEY-1. It stays in this browser, and only as long as this page is open.',
  comment: 'Hint',
};
export const wrongPaperKey = /*i18n*/ {
  id: 'tip.page.wrong-paper-key',
  message: 'This paper key does not open this tip. Nothing was opened. Check each character.',
  comment: 'Error at the paper key',
};
export const noPaperKey = /*i18n*/ {
  id: 'tip.page.no-paper-key',
  message: 'Write the paper key.',
  comment: 'Error at the paper key',
};
export const demoPassphrase = /*i18n*/ {
  id: 'tip.page.demo-passphrase',
  message: 'Demo: the passphrase is “{passphrase}”. It is shown because everyone in the demo is invented.',
  comment: 'Only in a demo',
};
export const wrongPassphrase = /*i18n*/ {
  id: 'tip.page.wrong-passphrase',
  message: 'The passphrase does not open the key. Nothing was opened. Write it again.',
  comment: 'Error at the passphrase',
};
export const noPassphrase = /*i18n*/ {
  id: 'tip.page.no-passphrase',
  message: 'Write your passphrase',
  comment: 'Error at the passphrase',
};
export const unlocking = /*i18n*/ {
  id: 'tip.page.unlocking',
  message: 'Opening. This takes a few seconds.',
  comment: 'While the passphrase is worked on',
};
export const open = /*i18n*/ { id: 'tip.page.open', message: 'Open the tip', comment: 'Button' };
export const read = /*i18n*/ { id: 'tip.page.read', message: 'Read the tip', comment: 'Button' };
export const opening = /*i18n*/ {
  id: 'tip.page.opening',
  message: 'The tip is being opened',
  comment: 'What is on its way',
};
export const didOpen = /*i18n*/ { id: 'tip.page.did-open', message: 'The tip is open.', comment: 'Said after opening' };
export const notLockedForMe = /*i18n*/ {
  id: 'tip.page.not-for-me',
  message: 'You need the paper key to read this tip',
  comment: 'The key was locked by a colleague',
};
export const notLockedForMeText = /*i18n*/ {
  id: 'tip.page.not-for-me-text',
  message:
    'It is encrypted to a key protected by a colleague. Ask the colleague to read it, or write the paper key below.',
  comment: 'The key was locked by a colleague',
};
export const unreadable = /*i18n*/ {
  id: 'tip.page.unreadable',
  message: 'The key cannot open this. It may be damaged.',
  comment: 'In place of the words of a tip or a message',
};
export const toldTitle = /*i18n*/ { id: 'tip.page.told', message: 'Content of the tip', comment: 'Heading' };
export const toldNote = /*i18n*/ {
  id: 'tip.page.told-note',
  message: 'Decrypted in this browser. It is not readable on any server unless you register it as a signal.',
  comment: 'Under the heading of the words of a tip',
};
export const wish = /*i18n*/ { id: 'tip.page.wish', message: 'What the sender wants', comment: 'Label' };
export const wishTell = /*i18n*/ {
  id: 'tip.page.wish-tell',
  message: 'To tell us something',
  comment: 'What the sender wants',
};
export const wishHelp = /*i18n*/ { id: 'tip.page.wish-help', message: 'To get help', comment: 'What the sender wants' };
export const county = /*i18n*/ { id: 'tip.page.county', message: 'Where they work', comment: 'Label: a county' };
export const where = /*i18n*/ { id: 'tip.page.where', message: 'Where', comment: 'Label' };
export const what = /*i18n*/ { id: 'tip.page.what', message: 'What is happening', comment: 'Label' };
export const many = /*i18n*/ { id: 'tip.page.many', message: 'How many', comment: 'Label' };
export const danger = /*i18n*/ { id: 'tip.page.danger', message: 'In danger now', comment: 'Label' };
export const replies = /*i18n*/ { id: 'tip.page.replies', message: 'May we write back', comment: 'Label' };
export const notSaid = /*i18n*/ { id: 'tip.page.not-said', message: 'Not stated', comment: 'A field was left empty' };
export const one = /*i18n*/ { id: 'tip.page.one', message: 'One', comment: 'How many' };
export const twoOrThree = /*i18n*/ { id: 'tip.page.two-or-three', message: 'Two or three', comment: 'How many' };
export const more = /*i18n*/ { id: 'tip.page.more', message: 'More than three', comment: 'How many' };
export const unknown = /*i18n*/ { id: 'tip.page.unknown', message: 'Does not know', comment: 'An answer' };
export const noAnswer = /*i18n*/ {
  id: 'tip.page.no-answer',
  message: 'Did not want to answer',
  comment: 'An answer',
};
export const yes = /*i18n*/ { id: 'tip.page.yes', message: 'Yes', comment: 'An answer' };
export const no = /*i18n*/ { id: 'tip.page.no', message: 'No', comment: 'An answer' };
export const makeSignal = /*i18n*/ {
  id: 'tip.page.make-signal',
  message: 'Register as signal',
  comment: 'Link: to the form for a signal, filled in with what the sender wrote',
};
export const makeSignalNote = /*i18n*/ {
  id: 'tip.page.make-signal-note',
  message: 'You choose what goes into the signal. The signal is a new entry, and the tip stays unchanged.',
  comment: 'Beside the link',
};
export const lettersTitle = /*i18n*/ { id: 'tip.page.letters', message: 'Messages', comment: 'Heading' };
export const fromUs = /*i18n*/ { id: 'tip.page.from-us', message: 'From us, {date}', comment: 'Above a message' };
export const fromThem = /*i18n*/ { id: 'tip.page.from-them', message: 'From the sender', comment: 'Above a message' };
export const noLetters = /*i18n*/ {
  id: 'tip.page.no-letters',
  message: 'No messages.',
  comment: 'No messages',
};
export const answerTitle = /*i18n*/ {
  id: 'tip.page.answer-title',
  message: 'Answer the tip',
  comment: 'Heading of a form',
};
export const answerLabel = /*i18n*/ { id: 'tip.page.answer-label', message: 'Your answer', comment: 'Label' };
export const answerHint = /*i18n*/ {
  id: 'tip.page.answer-hint',
  message:
    'Short sentences, in the sender’s language if you can. Write no names. It is encrypted here, and only the sender’s code opens it.',
  comment: 'Hint',
};
export const answerMissing = /*i18n*/ { id: 'tip.page.answer-missing', message: 'Write an answer', comment: 'Error' };
export const answerTooLong = /*i18n*/ {
  id: 'tip.page.answer-too-long',
  message: 'The answer is too long. Write at most 2,000 characters.',
  comment: 'Error',
};
export const sendAnswer = /*i18n*/ {
  id: 'tip.page.send-answer',
  message: 'Encrypt and send answer',
  comment: 'Button',
};
export const answering = /*i18n*/ {
  id: 'tip.page.answering',
  message: 'The answer is being sent',
  comment: 'What is on its way',
};
export const didAnswer = /*i18n*/ {
  id: 'tip.page.did-answer',
  message: 'The answer is encrypted and sent. The sender reads it with the code.',
  comment: 'Said after answering',
};
export const noReply = /*i18n*/ {
  id: 'tip.page.no-reply',
  message: 'The sender did not want an answer',
  comment: 'In place of the form',
};
export const noReplyText = /*i18n*/ {
  id: 'tip.page.no-reply-text',
  message: 'So no answer can be sent.',
  comment: 'In place of the form',
};
export const stoppedTitle = /*i18n*/ {
  id: 'tip.page.stopped',
  message: 'The sender asked us to stop writing',
  comment: 'In place of the form',
};
export const stoppedText = /*i18n*/ {
  id: 'tip.page.stopped-text',
  message: 'Nothing more can be sent. The opened tip is kept.',
  comment: 'In place of the form',
};
export const timelineTitle = /*i18n*/ { id: 'tip.page.timeline', message: 'Timeline', comment: 'Heading' };
export const timelineEmpty = /*i18n*/ {
  id: 'tip.page.timeline-empty',
  message: 'No entries. The time the tip arrived is not stored, only the date by which an answer should come.',
  comment: 'No acts yet',
};
export const dangerNow = /*i18n*/ {
  id: 'tip.page.danger-now',
  message: 'The tip says that someone is in danger now',
  comment: 'Heading of a box',
};
export const dangerNowText = /*i18n*/ {
  id: 'tip.page.danger-now-text',
  message: 'Call {emergency} if the place is known. Do not wait for an answer to a message.',
  comment: 'Text of that box',
};
