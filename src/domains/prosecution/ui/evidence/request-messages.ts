export const askLead = /*i18n*/ {
  id: 'prosecution.evidence.ask-lead',
  message: 'State what, from whom, and how long it is available.',
  comment: 'Lead of the form that asks for evidence',
};
export const askWhat = /*i18n*/ {
  id: 'prosecution.evidence.ask-what',
  message: 'What do you request?',
  comment: 'Field',
};
export const askWhatMissing = /*i18n*/ {
  id: 'prosecution.evidence.ask-what-missing',
  message: 'Write what you request, such as: till records of March.',
  comment: 'Error',
};
export const holderLabel = /*i18n*/ {
  id: 'prosecution.evidence.holder-label',
  message: 'Who holds it?',
  comment: 'Field',
};
export const askedOnLabel = /*i18n*/ {
  id: 'prosecution.evidence.asked-on-label',
  message: 'Requested on',
  comment: 'Field',
};
export const lossLabel = /*i18n*/ {
  id: 'prosecution.evidence.loss-label',
  message: 'Can it be lost?',
  comment: 'Field',
};
export const lossDay = /*i18n*/ {
  id: 'prosecution.evidence.loss-day',
  message: 'Last day (empty if not known)',
  comment: 'Field',
};
export const lossBasis = /*i18n*/ {
  id: 'prosecution.evidence.loss-basis',
  message: 'Basis of this information',
  comment: 'Field',
};
export const asking = /*i18n*/ {
  id: 'prosecution.evidence.asking',
  message: 'The request is being recorded',
  comment: 'What is being sent',
};
export const didAsk = /*i18n*/ {
  id: 'prosecution.evidence.did-ask',
  message: 'Request recorded in the file.',
  comment: 'Done note',
};
export const askSend = /*i18n*/ {
  id: 'prosecution.evidence.ask-send',
  message: 'Record request',
  comment: 'Button',
};
export const replyTitle = /*i18n*/ {
  id: 'prosecution.evidence.reply-title',
  message: 'Answer to the request',
  comment: 'Title',
};
export const replyLabel = /*i18n*/ {
  id: 'prosecution.evidence.reply-label',
  message: 'Outcome',
  comment: 'Field',
};
export const replyDay = /*i18n*/ { id: 'prosecution.evidence.reply-day', message: 'Answered on', comment: 'Field' };
export const goneLabel = /*i18n*/ {
  id: 'prosecution.evidence.gone-label',
  message: 'Lost since',
  comment: 'Field',
};
export const obstacleLabel = /*i18n*/ {
  id: 'prosecution.evidence.obstacle-label',
  message: 'Obstacle',
  comment: 'Field',
};
export const noteLabel = /*i18n*/ {
  id: 'prosecution.evidence.note-label',
  message: 'Note',
  comment: 'Field',
};
export const replying = /*i18n*/ {
  id: 'prosecution.evidence.replying',
  message: 'The answer is being recorded',
  comment: 'What is being sent',
};
export const didReply = /*i18n*/ {
  id: 'prosecution.evidence.did-reply',
  message: 'Answer recorded in the file.',
  comment: 'Done note',
};
export const replySend = /*i18n*/ {
  id: 'prosecution.evidence.reply-send',
  message: 'Record answer',
  comment: 'Button',
};
