export const askLead = /*i18n*/ {
  id: 'prosecution.evidence.ask-lead',
  message: 'What, of whom, and until when it can be had.',
  comment: 'Lead of the form that asks for evidence',
};
export const askWhat = /*i18n*/ {
  id: 'prosecution.evidence.ask-what',
  message: 'What do you ask for?',
  comment: 'Field',
};
export const askWhatMissing = /*i18n*/ {
  id: 'prosecution.evidence.ask-what-missing',
  message: 'Write what you ask for.',
  comment: 'Error',
};
export const holderLabel = /*i18n*/ {
  id: 'prosecution.evidence.holder-label',
  message: 'Who holds it?',
  comment: 'Field',
};
export const askedOnLabel = /*i18n*/ {
  id: 'prosecution.evidence.asked-on-label',
  message: 'Asked on',
  comment: 'Field',
};
export const lossLabel = /*i18n*/ {
  id: 'prosecution.evidence.loss-label',
  message: 'Can it be lost?',
  comment: 'Field',
};
export const lossDay = /*i18n*/ {
  id: 'prosecution.evidence.loss-day',
  message: 'Last day (empty: nobody knows)',
  comment: 'Field',
};
export const lossBasis = /*i18n*/ {
  id: 'prosecution.evidence.loss-basis',
  message: 'How is that known?',
  comment: 'Field',
};
export const asking = /*i18n*/ {
  id: 'prosecution.evidence.asking',
  message: 'Asking for evidence',
  comment: 'What is being sent',
};
export const didAsk = /*i18n*/ {
  id: 'prosecution.evidence.did-ask',
  message: 'The request is in the file.',
  comment: 'Done note',
};
export const askSend = /*i18n*/ {
  id: 'prosecution.evidence.ask-send',
  message: 'Record the request',
  comment: 'Button',
};
export const replyTitle = /*i18n*/ {
  id: 'prosecution.evidence.reply-title',
  message: 'What came of it',
  comment: 'Title',
};
export const replyLabel = /*i18n*/ {
  id: 'prosecution.evidence.reply-label',
  message: 'What became of it?',
  comment: 'Field',
};
export const replyDay = /*i18n*/ { id: 'prosecution.evidence.reply-day', message: 'Answered on', comment: 'Field' };
export const goneLabel = /*i18n*/ {
  id: 'prosecution.evidence.gone-label',
  message: 'Since when was it gone?',
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
  message: 'Recording the answer',
  comment: 'What is being sent',
};
export const didReply = /*i18n*/ {
  id: 'prosecution.evidence.did-reply',
  message: 'The answer is in the file.',
  comment: 'Done note',
};
export const replySend = /*i18n*/ {
  id: 'prosecution.evidence.reply-send',
  message: 'Record the answer',
  comment: 'Button',
};
