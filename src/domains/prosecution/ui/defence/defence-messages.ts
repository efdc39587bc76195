export const serveLead = /*i18n*/ {
  id: 'prosecution.defence.serve-lead',
  message:
    'The suspect and the defence receive the file. Before it is sent, every part is checked for addresses that must not be included.',
  comment: 'Lead of final service',
};
export const serveDay = /*i18n*/ { id: 'prosecution.defence.serve-day', message: 'Served on', comment: 'Field' };
export const replyBy = /*i18n*/ { id: 'prosecution.defence.reply-by', message: 'Reply by', comment: 'Field' };
export const protectedLabel = /*i18n*/ {
  id: 'prosecution.defence.protected-label',
  message: 'Addresses that must not be included, one on each line',
  comment: 'Field',
};
export const protectedHint = /*i18n*/ {
  id: 'prosecution.defence.protected-hint',
  message: 'They are used only for the check and are not stored.',
  comment: 'Hint',
};
export const protectedNone = /*i18n*/ {
  id: 'prosecution.defence.protected-none',
  message: 'No',
  comment: 'Choice',
};
export const protectedSome = /*i18n*/ {
  id: 'prosecution.defence.protected-some',
  message: 'Yes',
  comment: 'Choice',
};
export const protectedQuestion = /*i18n*/ {
  id: 'prosecution.defence.protected-question',
  message: 'Are there addresses that must not be included?',
  comment: 'Field',
};
export const protectedMissing = /*i18n*/ {
  id: 'prosecution.defence.protected-missing',
  message: 'Write at least one address, or choose No.',
  comment: 'Error',
};
export const documentsLabel = /*i18n*/ {
  id: 'prosecution.defence.documents-label',
  message: 'Documents in addition to the evidence',
  comment: 'Heading',
};
export const documentsHint = /*i18n*/ {
  id: 'prosecution.defence.documents-hint',
  message: 'Name, text and metadata of the file are checked here. Only the name is stored.',
  comment: 'Hint',
};
export const addFile = /*i18n*/ { id: 'prosecution.defence.add-file', message: 'Choose a text file', comment: 'Field' };
export const addByHand = /*i18n*/ {
  id: 'prosecution.defence.add-by-hand',
  message: 'Add a document manually',
  comment: 'Button',
};
export const documentNumber = /*i18n*/ {
  id: 'prosecution.defence.document-number',
  message: 'Document {number}',
  comment: 'Heading',
};
export const documentName = /*i18n*/ {
  id: 'prosecution.defence.document-name',
  message: 'File name',
  comment: 'Field',
};
export const documentKind = /*i18n*/ { id: 'prosecution.defence.document-kind', message: 'Type', comment: 'Field' };
export const documentText = /*i18n*/ { id: 'prosecution.defence.document-text', message: 'Text', comment: 'Field' };
export const documentMetadata = /*i18n*/ {
  id: 'prosecution.defence.document-metadata',
  message: 'Metadata of the file, such as place and author',
  comment: 'Field',
};
export const documentNameMissing = /*i18n*/ {
  id: 'prosecution.defence.document-name-missing',
  message: 'Write the file name, such as minutes.txt.',
  comment: 'Error',
};
export const documentRemove = /*i18n*/ {
  id: 'prosecution.defence.document-remove',
  message: 'Remove document',
  comment: 'Button',
};
export const serving = /*i18n*/ {
  id: 'prosecution.defence.serving',
  message: 'The file is being served',
  comment: 'What is being sent',
};
export const didServe = /*i18n*/ {
  id: 'prosecution.defence.did-serve',
  message: 'File served.',
  comment: 'Done note',
};
export const serveSend = /*i18n*/ {
  id: 'prosecution.defence.serve-send',
  message: 'Check and serve',
  comment: 'Button',
};
export const giveLead = /*i18n*/ {
  id: 'prosecution.defence.give-lead',
  message: 'Material requested by the defence is disclosed separately, with the same check of addresses, and logged.',
  comment: 'Lead',
};
export const giveDay = /*i18n*/ { id: 'prosecution.defence.give-day', message: 'Disclosed on', comment: 'Field' };
export const giveWhy = /*i18n*/ {
  id: 'prosecution.defence.give-why',
  message: 'What was requested, and why it is disclosed',
  comment: 'Field',
};
export const giveWhyMissing = /*i18n*/ {
  id: 'prosecution.defence.give-why-missing',
  message: 'Write what was requested.',
  comment: 'Error',
};
export const documentsMissing = /*i18n*/ {
  id: 'prosecution.defence.documents-missing',
  message: 'Add at least one document.',
  comment: 'Error',
};
export const giving = /*i18n*/ {
  id: 'prosecution.defence.giving',
  message: 'The material is being disclosed',
  comment: 'What is being sent',
};
export const didGive = /*i18n*/ {
  id: 'prosecution.defence.did-give',
  message: 'Material disclosed and logged.',
  comment: 'Done note',
};
export const giveSend = /*i18n*/ {
  id: 'prosecution.defence.give-send',
  message: 'Check and disclose',
  comment: 'Button',
};
export const replyTitle = /*i18n*/ {
  id: 'prosecution.defence.reply-title',
  message: 'Reply of the defence',
  comment: 'Title',
};
export const replyLead = /*i18n*/ {
  id: 'prosecution.defence.reply-lead',
  message: 'One point at a time: which evidence it concerns, which element it bears on, and how it is answered.',
  comment: 'Lead',
};
export const replyDay = /*i18n*/ {
  id: 'prosecution.defence.reply-day',
  message: 'Date of the reply',
  comment: 'Field',
};
export const pointNumber = /*i18n*/ {
  id: 'prosecution.defence.point-number',
  message: 'Point {number}',
  comment: 'Heading',
};
export const pointSays = /*i18n*/ {
  id: 'prosecution.defence.point-says',
  message: 'Content of the point',
  comment: 'Field',
};
export const pointMissing = /*i18n*/ {
  id: 'prosecution.defence.point-missing',
  message: 'Write the content of the point.',
  comment: 'Error',
};
export const pointItem = /*i18n*/ {
  id: 'prosecution.defence.point-item',
  message: 'Which evidence does it concern?',
  comment: 'Field',
};
export const pointTouches = /*i18n*/ {
  id: 'prosecution.defence.point-touches',
  message: 'Which element does it bear on?',
  comment: 'Field',
};
export const pointAnswers = /*i18n*/ {
  id: 'prosecution.defence.point-answers',
  message: 'How is it answered?',
  comment: 'Field',
};
export const addPoint = /*i18n*/ { id: 'prosecution.defence.add-point', message: 'Add a point', comment: 'Button' };
export const replying = /*i18n*/ {
  id: 'prosecution.defence.replying',
  message: 'The reply is being saved',
  comment: 'What is being sent',
};
export const didReply = /*i18n*/ {
  id: 'prosecution.defence.did-reply',
  message: 'Reply saved.',
  comment: 'Done note',
};
export const replySend = /*i18n*/ {
  id: 'prosecution.defence.reply-send',
  message: 'Record reply',
  comment: 'Button',
};
