/** Texts of the page of one tip. */
export const tab = /*i18n*/ { id: 'tip.page.title', message: 'A tip', comment: 'Heading and tab' };
export const back = /*i18n*/ { id: 'tip.page.back', message: 'To all tips', comment: 'Link' };
export const dueBy = /*i18n*/ {
  id: 'tip.page.due',
  message: 'If whoever sent it wanted an answer, it should come by {date}.',
  comment: 'Under the heading',
};
export const openTitle = /*i18n*/ { id: 'tip.page.open-title', message: 'Open the tip', comment: 'Heading of a form' };
export const openText = /*i18n*/ {
  id: 'tip.page.open-text',
  message:
    'Once it is open it cannot be taken back, and it is kept as a public record. The log tells that you opened it, and when.',
  comment: 'What opening a tip means, before it is done',
};
export const readTitle = /*i18n*/ { id: 'tip.page.read-title', message: 'Read the tip', comment: 'Heading of a form' };
export const readText = /*i18n*/ {
  id: 'tip.page.read-text',
  message: 'It is opened in this browser. The server gives it sealed and does not see what it says.',
  comment: 'Before reading an opened tip',
};
export const passphrase = /*i18n*/ { id: 'tip.page.passphrase', message: 'Your passphrase for tips', comment: 'Label' };
export const passphraseHint = /*i18n*/ {
  id: 'tip.page.passphrase-hint',
  message: 'It stays in this browser, and only as long as this page is open.',
  comment: 'Hint',
};
export const demoPassphrase = /*i18n*/ {
  id: 'tip.page.demo-passphrase',
  message: 'Demo: the passphrase is “{passphrase}”. It stands here because everybody in the demo is invented.',
  comment: 'Only in a demo',
};
export const wrongPassphrase = /*i18n*/ {
  id: 'tip.page.wrong-passphrase',
  message: 'That passphrase does not open the key. Nothing was opened. Write it again.',
  comment: 'Error at the passphrase',
};
export const noPassphrase = /*i18n*/ {
  id: 'tip.page.no-passphrase',
  message: 'Write your passphrase',
  comment: 'Error at the passphrase',
};
export const unlocking = /*i18n*/ {
  id: 'tip.page.unlocking',
  message: 'Opening. That takes some seconds.',
  comment: 'While the passphrase is worked on',
};
export const open = /*i18n*/ { id: 'tip.page.open', message: 'Open the tip', comment: 'Button' };
export const read = /*i18n*/ { id: 'tip.page.read', message: 'Read the tip', comment: 'Button' };
export const opening = /*i18n*/ { id: 'tip.page.opening', message: 'Opening a tip', comment: 'What is on its way' };
export const didOpen = /*i18n*/ { id: 'tip.page.did-open', message: 'The tip is open.', comment: 'Said after opening' };
export const notLockedForMe = /*i18n*/ {
  id: 'tip.page.not-for-me',
  message: 'You cannot read this tip',
  comment: 'The key was locked by a colleague',
};
export const notLockedForMeText = /*i18n*/ {
  id: 'tip.page.not-for-me-text',
  message: 'It is sealed to a key that a colleague locked. Ask the colleague to read it, or use the key on paper.',
  comment: 'The key was locked by a colleague',
};
export const unreadable = /*i18n*/ {
  id: 'tip.page.unreadable',
  message: 'This cannot be read with the key. It may be damaged.',
  comment: 'In place of the words of a tip or a message',
};
export const toldTitle = /*i18n*/ { id: 'tip.page.told', message: 'What they told', comment: 'Heading' };
export const toldNote = /*i18n*/ {
  id: 'tip.page.told-note',
  message: 'Opened in this browser. It is on no server until you make something of it.',
  comment: 'Under the heading of the words of a tip',
};
export const wish = /*i18n*/ { id: 'tip.page.wish', message: 'Wants', comment: 'Label' };
export const wishTell = /*i18n*/ {
  id: 'tip.page.wish-tell',
  message: 'To tell something',
  comment: 'What the sender wants',
};
export const wishHelp = /*i18n*/ { id: 'tip.page.wish-help', message: 'To get help', comment: 'What the sender wants' };
export const where = /*i18n*/ { id: 'tip.page.where', message: 'Where', comment: 'Label' };
export const what = /*i18n*/ { id: 'tip.page.what', message: 'What happens', comment: 'Label' };
export const many = /*i18n*/ { id: 'tip.page.many', message: 'How many', comment: 'Label' };
export const danger = /*i18n*/ { id: 'tip.page.danger', message: 'In danger now', comment: 'Label' };
export const replies = /*i18n*/ { id: 'tip.page.replies', message: 'May we write back', comment: 'Label' };
export const notSaid = /*i18n*/ { id: 'tip.page.not-said', message: 'Not said', comment: 'A field was left empty' };
export const one = /*i18n*/ { id: 'tip.page.one', message: 'One', comment: 'How many' };
export const twoOrThree = /*i18n*/ { id: 'tip.page.two-or-three', message: 'Two or three', comment: 'How many' };
export const more = /*i18n*/ { id: 'tip.page.more', message: 'More than three', comment: 'How many' };
export const unknown = /*i18n*/ { id: 'tip.page.unknown', message: 'They do not know', comment: 'An answer' };
export const noAnswer = /*i18n*/ {
  id: 'tip.page.no-answer',
  message: 'They did not want to answer',
  comment: 'An answer',
};
export const yes = /*i18n*/ { id: 'tip.page.yes', message: 'Yes', comment: 'An answer' };
export const no = /*i18n*/ { id: 'tip.page.no', message: 'No', comment: 'An answer' };
export const makeSignal = /*i18n*/ {
  id: 'tip.page.make-signal',
  message: 'Make a signal of it',
  comment: 'Link: to the form for a signal, filled in with what was told',
};
export const makeSignalNote = /*i18n*/ {
  id: 'tip.page.make-signal-note',
  message: 'You choose what goes into the signal. It is a new act, and the tip stays as it is.',
  comment: 'Beside the link',
};
export const lettersTitle = /*i18n*/ { id: 'tip.page.letters', message: 'Written to and fro', comment: 'Heading' };
export const fromUs = /*i18n*/ { id: 'tip.page.from-us', message: 'From us, {date}', comment: 'Above a message' };
export const fromThem = /*i18n*/ { id: 'tip.page.from-them', message: 'From them', comment: 'Above a message' };
export const noLetters = /*i18n*/ {
  id: 'tip.page.no-letters',
  message: 'Nobody has answered yet.',
  comment: 'No messages',
};
export const answerTitle = /*i18n*/ { id: 'tip.page.answer-title', message: 'Answer', comment: 'Heading of a form' };
export const answerLabel = /*i18n*/ { id: 'tip.page.answer-label', message: 'Your answer', comment: 'Label' };
export const answerHint = /*i18n*/ {
  id: 'tip.page.answer-hint',
  message:
    'Short sentences, in their language if you can. Write no names. It is sealed here, and only their code opens it.',
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
  message: 'Seal and send the answer',
  comment: 'Button',
};
export const answering = /*i18n*/ {
  id: 'tip.page.answering',
  message: 'Answering a tip',
  comment: 'What is on its way',
};
export const didAnswer = /*i18n*/ {
  id: 'tip.page.did-answer',
  message: 'The answer is sealed and waits for their code.',
  comment: 'Said after answering',
};
export const noReply = /*i18n*/ {
  id: 'tip.page.no-reply',
  message: 'They did not want an answer',
  comment: 'In place of the form',
};
export const noReplyText = /*i18n*/ {
  id: 'tip.page.no-reply-text',
  message: 'So there is nobody to seal an answer to.',
  comment: 'In place of the form',
};
export const stoppedTitle = /*i18n*/ {
  id: 'tip.page.stopped',
  message: 'They asked us to stop writing',
  comment: 'In place of the form',
};
export const stoppedText = /*i18n*/ {
  id: 'tip.page.stopped-text',
  message: 'Nothing more can be sent. What was opened is kept.',
  comment: 'In place of the form',
};
export const timelineTitle = /*i18n*/ { id: 'tip.page.timeline', message: 'What has been done', comment: 'Heading' };
export const timelineEmpty = /*i18n*/ {
  id: 'tip.page.timeline-empty',
  message: 'Nothing yet. When the tip came is not kept, only the day of the promise.',
  comment: 'No acts yet',
};
export const dangerNow = /*i18n*/ {
  id: 'tip.page.danger-now',
  message: 'They say that somebody is in danger now',
  comment: 'Heading of a box',
};
export const dangerNowText = /*i18n*/ {
  id: 'tip.page.danger-now-text',
  message: 'Call 112 if the place is known. Do not wait for an answer to a message.',
  comment: 'Text of that box',
};
