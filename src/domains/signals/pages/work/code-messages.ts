import type { Message } from '../../../../kernel/message.ts';

/** Texts of the code, and of the message under it. */
export const codeTexts = {
  codeTitle: /*i18n*/ { id: 'tip.work.code-title', message: 'Write down the code', comment: 'Heading' },
  codeGot: /*i18n*/ {
    id: 'tip.work.code-got',
    message: 'We have received your message. You need the code to come back to it.',
    comment: 'After sending',
  },
  codeLabel: /*i18n*/ {
    id: 'tip.work.code-label',
    message: 'The code in four groups',
    comment: 'Read aloud before the code',
  },
  codePaper: /*i18n*/ {
    id: 'tip.work.code-paper',
    message: 'Write on paper. Take a picture only if your phone is safe.',
    comment: 'After sending',
  },
  comeBack: /*i18n*/ { id: 'tip.work.come-back', message: 'Come back on {day}.', comment: 'After sending' },
  comeBackText: /*i18n*/ {
    id: 'tip.work.come-back-text',
    message: 'There should be an answer by then. It can come earlier.',
    comment: 'After sending',
  },
  noAnswerText: /*i18n*/ {
    id: 'worker-page.no-answer',
    message: 'We cannot answer, because you did not want that.',
    comment: 'After sending, to a sender who chose not to be written to',
  },
  lastFour: /*i18n*/ { id: 'tip.work.last-four', message: 'Write the last four characters', comment: 'Label' },
  lastFourHint: /*i18n*/ {
    id: 'tip.work.last-four-hint',
    message: 'Then you know that you have the right code.',
    comment: 'Hint',
  },
  lastFourWrong: /*i18n*/ {
    id: 'tip.work.last-four-wrong',
    message: 'These are not the last four characters. Check the code and try again.',
    comment: 'What is wrong',
  },
  haveWritten: /*i18n*/ { id: 'tip.work.have-written', message: 'I have written it down', comment: 'Button' },
  keptTitle: /*i18n*/ { id: 'tip.work.kept-title', message: 'Good. You have the code.', comment: 'Heading' },
  keptText: /*i18n*/ {
    id: 'tip.work.kept-text',
    message: 'Now you can leave this page.',
    comment: 'After the last four were right',
  },
  enterTitle: /*i18n*/ { id: 'tip.work.enter-title', message: 'Enter your code', comment: 'Heading' },
  code: /*i18n*/ { id: 'tip.work.code', message: 'Code', comment: 'Label' },
  codeHint: /*i18n*/ {
    id: 'tip.work.code-hint',
    message: 'Four groups of four characters. Capital or small letters. Spaces do not matter.',
    comment: 'Hint',
  },
  show: /*i18n*/ { id: 'tip.work.show', message: 'See if there is an answer', comment: 'Button' },
  codeUnread: /*i18n*/ {
    id: 'tip.work.code-unread',
    message: 'A code has four groups of four characters. Check it and try again.',
    comment: 'What is wrong',
  },
  codeNothing: /*i18n*/ {
    id: 'tip.work.code-nothing',
    message: 'No message matches this code. Check each character. What was removed is gone.',
    comment: 'What is wrong',
  },
  lostTitle: /*i18n*/ { id: 'tip.work.lost-title', message: 'Have you lost the code?', comment: 'Heading' },
  lostText: /*i18n*/ {
    id: 'tip.work.lost-text',
    message: 'Then we cannot find what you wrote. Write again, or call {phone}.',
    comment: 'Lost code',
  },
  busy: /*i18n*/ {
    id: 'tip.work.busy',
    message: 'We are busy right now. Wait a minute and press again.',
    comment: 'What is wrong: too many at once',
  },
  unopenedTitle: /*i18n*/ { id: 'tip.work.unopened-title', message: 'Nobody has opened it yet', comment: 'Heading' },
  openedTitle: /*i18n*/ {
    id: 'tip.work.opened-title',
    message: 'Someone has opened what you wrote',
    comment: 'Heading: opened and not answered',
  },
  answeredTitle: /*i18n*/ { id: 'tip.work.answered-title', message: 'You have an answer', comment: 'Heading' },
  answerBy: /*i18n*/ {
    id: 'tip.work.answer-by',
    message: 'If you wanted an answer, it should come by {day}.',
    comment: 'A promise',
  },
  late: /*i18n*/ {
    id: 'tip.work.late',
    message: 'The answer you wanted should have come by {day}. It is late. Call {phone}.',
    comment: 'A promise that was broken',
  },
  remove: /*i18n*/ { id: 'tip.work.take-back', message: 'Remove it', comment: 'Button' },
  removeNote: /*i18n*/ {
    id: 'tip.work.take-back-note',
    message: 'We will remove it. No one at the agency has read it. An encrypted copy can remain for some time.',
    comment: 'Under the button',
  },
  removedTitle: /*i18n*/ { id: 'tip.work.taken-back-title', message: 'You have removed it', comment: 'Heading' },
  removedText: /*i18n*/ {
    id: 'tip.work.taken-back-text',
    message: 'We have removed it. The code does not work any more.',
    comment: 'After withdrawing',
  },
  tooLate: /*i18n*/ {
    id: 'tip.work.too-late',
    message: 'Someone has opened it. So you cannot remove it.',
    comment: 'What is wrong',
  },
  youWrote: /*i18n*/ {
    id: 'tip.work.you-wrote',
    message: 'You have answered. The answer is encrypted, so we cannot show it.',
    comment: 'A message of the worker',
  },
  reply: /*i18n*/ { id: 'tip.work.reply', message: 'Your answer', comment: 'Label' },
  replyHint: /*i18n*/ { id: 'tip.work.reply-hint', message: 'You do not need to write names.', comment: 'Hint' },
  replySend: /*i18n*/ { id: 'tip.work.reply-send', message: 'Send the answer', comment: 'Button' },
  replyMissing: /*i18n*/ {
    id: 'tip.work.reply-missing',
    message: 'Write your answer first.',
    comment: 'What is wrong',
  },
  replySent: /*i18n*/ {
    id: 'tip.work.reply-sent',
    message: 'We have received your message.',
    comment: 'After writing back',
  },
  replyRefused: /*i18n*/ {
    id: 'tip.work.reply-refused',
    message: 'It was not sent. You can send at most 20 messages. Call {phone}.',
    comment: 'After too many messages',
  },
  youDecide: /*i18n*/ { id: 'tip.work.you-decide', message: 'You decide', comment: 'Heading' },
  stopWriting: /*i18n*/ { id: 'tip.work.stop-writing', message: 'Stop writing to me', comment: 'Button' },
  mustKeep: /*i18n*/ {
    id: 'tip.work.must-keep',
    message: 'Someone has opened your message. Now we have to keep it.',
    comment: 'Why there is no button that deletes',
  },
  stoppedTitle: /*i18n*/ {
    id: 'tip.work.stopped-title',
    message: 'We will not write to you any more',
    comment: 'Heading',
  },
  stoppedText: /*i18n*/ {
    id: 'tip.work.stopped-text',
    message: 'You can still read what was written. You can always write again, with a new code.',
    comment: 'After stopping',
  },
  closedTitle: /*i18n*/ {
    id: 'tip.work.closed-title',
    message: 'You cannot write here now',
    comment: 'Heading: no key to seal to',
  },
  closedText: /*i18n*/ {
    id: 'tip.work.closed-text',
    message: 'Nothing was sent. Call {phone}.',
    comment: 'Tips are closed',
  },
  closedCall: /*i18n*/ {
    id: 'worker-page.closed-call',
    message: 'Nothing was sent. You can call instead.',
    comment: 'Tips are closed; numbers follow',
  },
} satisfies Record<string, Message>;
