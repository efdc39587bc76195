export const lead = /*i18n*/ {
  id: 'feedback.lead',
  message:
    'You write to the administrators of your agency ({agency}). They see your name and answer here. It stays in this installation.',
  comment: 'Under the heading',
};
export const noPersons = /*i18n*/ {
  id: 'feedback.no-persons',
  message: 'Write about CAPE, not about a matter. Name no person, firm or reference: administrators read no matters.',
  comment: 'Warning above the form',
};
export const danger = /*i18n*/ {
  id: 'feedback.danger',
  message: 'Someone is in danger now: call {emergency}. Feedback is not read around the clock.',
  comment: '{emergency} is a number to call',
};
export const kind = /*i18n*/ { id: 'feedback.kind', message: 'What is it?', comment: 'Legend of a choice' };
export const kinds = {
  fault: /*i18n*/ { id: 'feedback.kind.fault', message: 'Something does not work', comment: 'Choice' },
  unclear: /*i18n*/ { id: 'feedback.kind.unclear', message: 'Something is hard to understand', comment: 'Choice' },
  wish: /*i18n*/ { id: 'feedback.kind.wish', message: 'Something is missing', comment: 'Choice' },
} as const;
export const noKind = /*i18n*/ { id: 'feedback.no-kind', message: 'Choose what it is.', comment: 'Error' };
export const text = /*i18n*/ { id: 'feedback.text', message: 'What did you try, and what happened?', comment: 'Label' };
export const textHint = /*i18n*/ {
  id: 'feedback.text-hint',
  message: 'For example: I pressed Save and the page showed the old date.',
  comment: 'Hint',
};
export const noText = /*i18n*/ {
  id: 'feedback.no-text',
  message: 'Write what you tried and what happened, at most 2,000 characters.',
  comment: 'Error',
};
export const about = /*i18n*/ {
  id: 'feedback.about',
  message: 'Page: {page}',
  comment: '{page} is an address without any id, such as /app/cases/$id',
};
export const aboutNone = /*i18n*/ {
  id: 'feedback.about-none',
  message: 'About CAPE as a whole',
  comment: 'In place of a page',
};
export const sendIt = /*i18n*/ { id: 'feedback.send', message: 'Send feedback', comment: 'Button' };
export const didSend = /*i18n*/ {
  id: 'feedback.did-send',
  message: 'Sent to the administrators of your agency. The answer comes here and in My work.',
  comment: 'After sending',
};
export const notDone = /*i18n*/ {
  id: 'feedback.not-done',
  message: 'It was not sent. Check the connection and try again.',
  comment: 'When the server was not reached',
};
export const own = /*i18n*/ { id: 'feedback.own', message: 'What you have written', comment: 'Heading' };
export const none = /*i18n*/ {
  id: 'feedback.none-own',
  message: 'You have not written anything yet.',
  comment: 'Empty list',
};
export const waits = /*i18n*/ { id: 'feedback.waits', message: 'Waits for an answer', comment: 'State' };
export const answered = /*i18n*/ { id: 'feedback.answered', message: 'Answered {day}', comment: 'State' };
export const closed = /*i18n*/ { id: 'feedback.closed', message: 'Closed {day}, without an answer', comment: 'State' };
export const isNew = /*i18n*/ { id: 'feedback.new', message: 'New', comment: 'Beside an answer not seen before' };
export const written = /*i18n*/ {
  id: 'feedback.written',
  message: '{kind}, {day}',
  comment: 'Above a text: what it is, and when',
};
export const writtenBy = /*i18n*/ {
  id: 'feedback.written-by',
  message: '{kind}, {day}, {name}',
  comment: 'Above a text: what it is, when, and who wrote it',
};
export const theAnswer = /*i18n*/ { id: 'feedback.answer', message: 'Answer', comment: 'Label above the answer' };
export const answerBy = /*i18n*/ {
  id: 'feedback.answer-by',
  message: 'Answer by {name}',
  comment: 'Label above the answer',
};
export const listLead = /*i18n*/ {
  id: 'feedback-list.lead',
  message:
    'What people at your agency write about CAPE. Only the agency’s administrators read it. It is deleted a year after it was closed.',
  comment: 'Under the heading',
};
export const listNone = /*i18n*/ { id: 'feedback-list.none', message: 'No feedback', comment: 'Empty list' };
export const open = /*i18n*/ { id: 'feedback-list.open', message: 'To answer', comment: 'Heading: what is open' };
export const done = /*i18n*/ { id: 'feedback-list.done', message: 'Answered or closed', comment: 'Heading' };
export const answerLabel = /*i18n*/ { id: 'feedback-list.answer', message: 'Your answer', comment: 'Label of a field' };
export const answerHint = /*i18n*/ {
  id: 'feedback-list.answer-hint',
  message: 'The writer sees it with your name left out. Name no person.',
  comment: 'Hint',
};
export const noAnswer = /*i18n*/ {
  id: 'feedback-list.no-answer',
  message: 'Write an answer of at most 2,000 characters, or close it without one.',
  comment: 'Error',
};
export const sendAnswer = /*i18n*/ { id: 'feedback-list.send', message: 'Send the answer', comment: 'Button' };
export const close = /*i18n*/ { id: 'feedback-list.close', message: 'Close without an answer', comment: 'Button' };
export const didAnswer = /*i18n*/ { id: 'feedback-list.did-answer', message: 'Answered.', comment: 'After sending' };
export const didClose = /*i18n*/ { id: 'feedback-list.did-close', message: 'Closed.', comment: 'After closing' };
