import type { Message } from '../../../../kernel/message.ts';

/** Texts of the questions of a tip, and of the page that shows what they will see. */
export const tipTexts = {
  countyQuestion: /*i18n*/ {
    id: 'worker-page.county-question',
    message: 'Where do you work?',
    comment: 'Question of a tip; the answers are counties',
  },
  countyHint: /*i18n*/ {
    id: 'worker-page.county-hint',
    message: 'Where you work decides who reads your message.',
    comment: 'Under the question where one works: why it is asked',
  },
  countyElsewhere: /*i18n*/ {
    id: 'worker-page.county-elsewhere',
    message: 'Another place, or I do not want to say',
    comment: 'Answer to the question where one works',
  },
  countyShort: /*i18n*/ {
    id: 'worker-page.county-short',
    message: 'Where you work',
    comment: 'Short name of a question on the check page',
  },
  wishQuestion: /*i18n*/ {
    id: 'tip.work.wish-question',
    message: 'What do you want?',
    comment: 'First question of a tip',
  },
  wishTell: /*i18n*/ {
    id: 'tip.work.wish-tell',
    message: 'Tell us something',
    comment: 'Answer: a tip to the unit that inspects',
  },
  wishHelp: /*i18n*/ {
    id: 'tip.work.wish-help',
    message: 'Get help',
    comment: 'Answer: a tip to the unit that supports',
  },
  readBy: /*i18n*/ {
    id: 'tip.work.read-by',
    message: 'Read by {agency}.',
    comment: 'Under an answer: which authority reads it',
  },
  wishChoose: /*i18n*/ {
    id: 'tip.work.wish-choose',
    message: 'Choose what you want.',
    comment: 'What is wrong: nothing was chosen',
  },
  tipIntro: /*i18n*/ {
    id: 'tip.work.tip-intro',
    message: 'There are {n} short questions. If you want an answer, it should come within {days} days.',
    comment: 'First page of a tip',
  },
  whereQuestion: /*i18n*/ { id: 'tip.work.where-question', message: 'Where is it?', comment: 'Question of a tip' },
  whereHint: /*i18n*/ {
    id: 'tip.work.where-hint',
    message: 'The name of the workplace or the street. You can leave it empty.',
    comment: 'Hint',
  },
  whatQuestion: /*i18n*/ { id: 'tip.work.what-question', message: 'What is happening?', comment: 'Question of a tip' },
  whatHint: /*i18n*/ {
    id: 'tip.work.what-hint',
    message: 'Write in any language. You do not need to write names.',
    comment: 'Hint',
  },
  whatMissing: /*i18n*/ {
    id: 'tip.work.what-missing',
    message: 'Write what is happening. A few words are enough.',
    comment: 'What is wrong',
  },
  tooLong: /*i18n*/ {
    id: 'tip.work.too-long',
    message: 'The text is too long. Write at most {most} characters.',
    comment: 'What is wrong',
  },
  manyQuestion: /*i18n*/ {
    id: 'tip.work.many-question',
    message: 'How many people are treated like this?',
    comment: 'Question of a tip',
  },
  manyOne: /*i18n*/ { id: 'tip.work.many-one', message: 'One', comment: 'Answer' },
  manyTwoOrThree: /*i18n*/ { id: 'tip.work.many-two-or-three', message: 'Two or three', comment: 'Answer' },
  manyMore: /*i18n*/ { id: 'tip.work.many-more', message: 'More than three', comment: 'Answer' },
  dangerQuestion: /*i18n*/ {
    id: 'tip.work.danger-question',
    message: 'Is someone in danger now?',
    comment: 'Question of a tip',
  },
  dangerTitle: /*i18n*/ {
    id: 'worker-page.danger-title',
    message: 'Call {phone} now',
    comment: 'Heading of the page after the sender said that there is danger now',
  },
  dangerText: /*i18n*/ {
    id: 'worker-page.danger-text',
    message: 'Do you think someone may be hurt? Say where you are. Calling {phone} costs nothing.',
    comment: 'Under that heading',
  },
  dangerCall: /*i18n*/ { id: 'worker-page.danger-call', message: 'Call {phone}', comment: 'Button that calls' },
  dangerNobody: /*i18n*/ {
    id: 'worker-page.danger-nobody',
    message: 'What you write here may be read much later. Writing here does not send anyone to you.',
    comment: 'On the same page: a tip is no call for help',
  },
  goOnWriting: /*i18n*/ {
    id: 'worker-page.go-on-writing',
    message: 'Keep writing',
    comment: 'Button: to the next question of the tip',
  },
  dangerShown: /*i18n*/ {
    id: 'worker-page.danger-shown',
    message: 'Your answer about danger is not encrypted. The people who read tips see it at once.',
    comment: 'On the check page, when there is consent',
  },
  dangerNote: /*i18n*/ {
    id: 'tip.work.danger-note',
    message: 'Do not wait for an answer here. Call {phone}.',
    comment: 'On the check page, when there is consent',
  },
  yes: /*i18n*/ { id: 'tip.work.yes', message: 'Yes', comment: 'Answer' },
  no: /*i18n*/ { id: 'tip.work.no', message: 'No', comment: 'Answer' },
  writeBackQuestion: /*i18n*/ {
    id: 'tip.work.write-back-question',
    message: 'May we write back?',
    comment: 'Question of a tip',
  },
  writeBackYes: /*i18n*/ {
    id: 'tip.work.write-back-yes',
    message: 'Yes, on this page, with a code',
    comment: 'Answer',
  },
  checkTitle: /*i18n*/ { id: 'tip.work.check-title', message: 'Read before you send', comment: 'Heading' },
  checkLead: /*i18n*/ {
    id: 'tip.work.check-lead',
    message: 'This is all they will see.',
    comment: 'Above the answers',
  },
  wishShort: /*i18n*/ {
    id: 'tip.work.wish-short',
    message: 'What you want',
    comment: 'Short name of a question on the check page',
  },
  whereShort: /*i18n*/ { id: 'tip.work.where-short', message: 'Where', comment: 'Short name' },
  whatShort: /*i18n*/ { id: 'tip.work.what-short', message: 'What is happening', comment: 'Short name' },
  manyShort: /*i18n*/ { id: 'tip.work.many-short', message: 'How many', comment: 'Short name' },
  dangerShort: /*i18n*/ { id: 'tip.work.danger-short', message: 'In danger now', comment: 'Short name' },
  writeBackShort: /*i18n*/ { id: 'tip.work.write-back-short', message: 'Write back', comment: 'Short name' },
  nothing: /*i18n*/ { id: 'tip.work.nothing', message: 'Not answered', comment: 'On the check page: left empty' },
  change: /*i18n*/ { id: 'tip.work.change', message: 'Change', comment: 'Button on the check page' },
  whoReadsTitle: /*i18n*/ { id: 'tip.work.who-reads-title', message: 'Who reads it?', comment: 'Check page' },
  whoReadsText: /*i18n*/ {
    id: 'tip.work.who-reads-text',
    message: 'Staff at {agency}. Not your boss. They can pass it on. Others can ask to read it.',
    comment: 'Check page',
  },
  takeBackTitle: /*i18n*/ { id: 'tip.work.take-back-title', message: 'Can I remove it?', comment: 'Check page' },
  takeBackText: /*i18n*/ {
    id: 'tip.work.take-back-text',
    message: 'Yes, until someone opens it. After that it is kept. You can ask us to stop writing to you.',
    comment: 'Check page: an honest promise',
  },
  lockedTitle: /*i18n*/ { id: 'tip.work.locked-title', message: 'What happens to the text?', comment: 'Check page' },
  lockedText: /*i18n*/ {
    id: 'tip.work.locked-text',
    message:
      'The text is encrypted before it is saved. The server sees it for a moment. Then only those who read tips can open it.',
    comment: 'Check page: the server sees plain text for a moment',
  },
  send: /*i18n*/ { id: 'tip.work.send', message: 'Send', comment: 'Button' },
  doNotSend: /*i18n*/ { id: 'tip.work.do-not-send', message: 'Do not send', comment: 'Link' },
} satisfies Record<string, Message>;
