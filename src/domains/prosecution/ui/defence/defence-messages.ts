export const serveLead = /*i18n*/ {
  id: 'prosecution.defence.serve-lead',
  message:
    'The suspect and the defence get the file. Before it goes, every piece is read for addresses that must not be in it.',
  comment: 'Lead of final service',
};
export const serveDay = /*i18n*/ { id: 'prosecution.defence.serve-day', message: 'Served on', comment: 'Field' };
export const replyBy = /*i18n*/ { id: 'prosecution.defence.reply-by', message: 'Reply by', comment: 'Field' };
export const protectedLabel = /*i18n*/ {
  id: 'prosecution.defence.protected-label',
  message: 'Addresses that must not be in it, one on each line',
  comment: 'Field',
};
export const protectedHint = /*i18n*/ {
  id: 'prosecution.defence.protected-hint',
  message: 'They are compared and forgotten: nothing of this is stored.',
  comment: 'Hint',
};
export const protectedNone = /*i18n*/ {
  id: 'prosecution.defence.protected-none',
  message: 'There is none',
  comment: 'Choice',
};
export const protectedSome = /*i18n*/ {
  id: 'prosecution.defence.protected-some',
  message: 'There are some',
  comment: 'Choice',
};
export const protectedQuestion = /*i18n*/ {
  id: 'prosecution.defence.protected-question',
  message: 'Is there an address that must not be in it?',
  comment: 'Field',
};
export const protectedMissing = /*i18n*/ {
  id: 'prosecution.defence.protected-missing',
  message: 'Write the address, or say that there is none.',
  comment: 'Error',
};
export const documentsLabel = /*i18n*/ {
  id: 'prosecution.defence.documents-label',
  message: 'Documents besides the items',
  comment: 'Heading',
};
export const documentsHint = /*i18n*/ {
  id: 'prosecution.defence.documents-hint',
  message: 'Name, text and what the file says of itself are read here. Only the name is kept.',
  comment: 'Hint',
};
export const addFile = /*i18n*/ { id: 'prosecution.defence.add-file', message: 'Choose a text file', comment: 'Field' };
export const addByHand = /*i18n*/ {
  id: 'prosecution.defence.add-by-hand',
  message: 'Add a document by hand',
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
export const documentKind = /*i18n*/ { id: 'prosecution.defence.document-kind', message: 'Kind', comment: 'Field' };
export const documentText = /*i18n*/ { id: 'prosecution.defence.document-text', message: 'Text', comment: 'Field' };
export const documentMetadata = /*i18n*/ {
  id: 'prosecution.defence.document-metadata',
  message: 'What the file says of itself, such as place and author',
  comment: 'Field',
};
export const documentNameMissing = /*i18n*/ {
  id: 'prosecution.defence.document-name-missing',
  message: 'Write the file name.',
  comment: 'Error',
};
export const documentRemove = /*i18n*/ {
  id: 'prosecution.defence.document-remove',
  message: 'Take out',
  comment: 'Button',
};
export const serving = /*i18n*/ {
  id: 'prosecution.defence.serving',
  message: 'Serving the file',
  comment: 'What is being sent',
};
export const didServe = /*i18n*/ {
  id: 'prosecution.defence.did-serve',
  message: 'The file is served.',
  comment: 'Done note',
};
export const serveSend = /*i18n*/ {
  id: 'prosecution.defence.serve-send',
  message: 'Check and serve',
  comment: 'Button',
};
export const giveLead = /*i18n*/ {
  id: 'prosecution.defence.give-lead',
  message: 'What the defence has asked for is given by an act of its own, which is logged, behind the same guard.',
  comment: 'Lead',
};
export const giveDay = /*i18n*/ { id: 'prosecution.defence.give-day', message: 'Given on', comment: 'Field' };
export const giveWhy = /*i18n*/ {
  id: 'prosecution.defence.give-why',
  message: 'What was asked for, and why it is given',
  comment: 'Field',
};
export const giveWhyMissing = /*i18n*/ {
  id: 'prosecution.defence.give-why-missing',
  message: 'Write what was asked for.',
  comment: 'Error',
};
export const documentsMissing = /*i18n*/ {
  id: 'prosecution.defence.documents-missing',
  message: 'Add at least one document.',
  comment: 'Error',
};
export const giving = /*i18n*/ {
  id: 'prosecution.defence.giving',
  message: 'Giving to the defence',
  comment: 'What is being sent',
};
export const didGive = /*i18n*/ {
  id: 'prosecution.defence.did-give',
  message: 'It is given, and logged.',
  comment: 'Done note',
};
export const giveSend = /*i18n*/ { id: 'prosecution.defence.give-send', message: 'Check and give', comment: 'Button' };
export const replyTitle = /*i18n*/ {
  id: 'prosecution.defence.reply-title',
  message: 'What the defence says',
  comment: 'Title',
};
export const replyLead = /*i18n*/ {
  id: 'prosecution.defence.reply-lead',
  message: 'One point at a time: what it is about, what it touches, and what answers it.',
  comment: 'Lead',
};
export const replyDay = /*i18n*/ { id: 'prosecution.defence.reply-day', message: 'Reply of', comment: 'Field' };
export const pointNumber = /*i18n*/ {
  id: 'prosecution.defence.point-number',
  message: 'Point {number}',
  comment: 'Heading',
};
export const pointSays = /*i18n*/ {
  id: 'prosecution.defence.point-says',
  message: 'What does it say?',
  comment: 'Field',
};
export const pointMissing = /*i18n*/ {
  id: 'prosecution.defence.point-missing',
  message: 'Write what the point says.',
  comment: 'Error',
};
export const pointItem = /*i18n*/ {
  id: 'prosecution.defence.point-item',
  message: 'Which item is it about?',
  comment: 'Field',
};
export const pointTouches = /*i18n*/ {
  id: 'prosecution.defence.point-touches',
  message: 'Which element does it touch?',
  comment: 'Field',
};
export const pointAnswers = /*i18n*/ {
  id: 'prosecution.defence.point-answers',
  message: 'What answers it?',
  comment: 'Field',
};
export const addPoint = /*i18n*/ { id: 'prosecution.defence.add-point', message: 'Another point', comment: 'Button' };
export const replying = /*i18n*/ {
  id: 'prosecution.defence.replying',
  message: 'Recording the reply',
  comment: 'What is being sent',
};
export const didReply = /*i18n*/ {
  id: 'prosecution.defence.did-reply',
  message: 'The reply is recorded.',
  comment: 'Done note',
};
export const replySend = /*i18n*/ {
  id: 'prosecution.defence.reply-send',
  message: 'Record the reply',
  comment: 'Button',
};
