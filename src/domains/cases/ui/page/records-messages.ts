export {
  maskedWho,
  maskedWhole,
  maskedWords,
  unverified,
  withdrawn,
  withdrawnBy,
} from '../../records/copy-messages.ts';

export const title = /*i18n*/ {
  id: 'case.records.title',
  message: 'Official documents of {name}',
  comment: 'Heading; name is a place of work or a reference',
};
export const lead = /*i18n*/ {
  id: 'case.records.lead',
  message:
    'The registration number, and the answers to requests. Do not ask who requests or why, unless the confidentiality assessment requires it.',
  comment: 'Under the heading',
};
export const noNumber = /*i18n*/ {
  id: 'case.records.no-number',
  message: 'Not registered',
  comment: 'Line above the title',
};
export const numbered = /*i18n*/ {
  id: 'case.records.numbered',
  message: 'Registered as {number}',
  comment: 'Line above the title',
};
export const toCase = /*i18n*/ {
  id: 'case.records.to-case',
  message: 'To the case',
  comment: 'Link',
};
export const toRecords = /*i18n*/ {
  id: 'case.records.to-records',
  message: 'To the official documents of the case',
  comment: 'Link',
};
export const numberTitle = /*i18n*/ {
  id: 'case.records.number-title',
  message: 'Register the case',
  comment: 'Heading of a form',
};
export const numberLabel = /*i18n*/ {
  id: 'case.records.number-label',
  message: 'Registration number',
  comment: 'Label',
};
export const numberHint = /*i18n*/ {
  id: 'case.records.number-hint',
  message: 'In your agency’s format. The number cannot be changed later.',
  comment: 'Under the label',
};
export const numberSend = /*i18n*/ {
  id: 'case.records.number-send',
  message: 'Register case',
  comment: 'Button',
};
export const numberSending = /*i18n*/ {
  id: 'case.records.number-sending',
  message: 'The case is being registered',
  comment: 'What is on its way',
};
export const numberDone = /*i18n*/ {
  id: 'case.records.number-done',
  message: 'The case is registered.',
  comment: 'Said afterwards',
};
export const answersTitle = /*i18n*/ {
  id: 'case.records.answers',
  message: 'Requests and answers',
  comment: 'Heading',
};
export const noAnswers = /*i18n*/ {
  id: 'case.records.no-answers',
  message: 'No requests.',
  comment: 'Empty list',
};
export const gave = /*i18n*/ {
  id: 'case.records.gave',
  message: '{acts, plural, one {Copy of # entry} other {Copy of # entries}}, {masked} masked',
  comment: 'Link to a copy that was given',
};
export const refused = /*i18n*/ {
  id: 'case.records.was-refused',
  message: 'Refused',
  comment: 'What was answered',
};
export const askerUnknown = /*i18n*/ {
  id: 'case.records.asker-unknown',
  message: 'Identity not given',
  comment: 'Who asked is not known, and need not be',
};
export const under = /*i18n*/ {
  id: 'case.records.under',
  message: 'Masked or refused under: {provision}',
  comment: 'A provision of the list',
};
export const appealUnder = /*i18n*/ {
  id: 'case.records.appeal-under',
  message: 'Information on appeal: {provision}',
  comment: 'A provision of the list',
};
export const answerTitle = /*i18n*/ {
  id: 'case.records.answer',
  message: 'Answer a request',
  comment: 'Heading',
};
export const giveTitle = /*i18n*/ {
  id: 'case.records.give',
  message: 'Disclose a masked copy',
  comment: 'Button that opens a form',
};
export const refuseTitle = /*i18n*/ {
  id: 'case.records.refuse',
  message: 'Refuse request',
  comment: 'Button that opens a form',
};
export const asker = /*i18n*/ {
  id: 'case.records.asker',
  message: 'Requester',
  comment: 'Label',
};
export const askerHint = /*i18n*/ {
  id: 'case.records.asker-hint',
  message: 'Only what the person states. It is stored encrypted in the case.',
  comment: 'Under the label',
};
export const inCopy = /*i18n*/ {
  id: 'case.records.in-copy',
  message: 'In the copy',
  comment: 'Label of the choice for one act; nothing chosen is not in the copy',
};
export const withdrawnWarning = /*i18n*/ {
  id: 'case.records.withdrawn-warning',
  message: 'It may belong to another case. Read it before you disclose it.',
  comment: 'In the list of the registrar, after that a note was withdrawn by whom and when',
};
export const provision = /*i18n*/ {
  id: 'case.records.provision',
  message: 'Provision',
  comment: 'Label',
};
export const giveSend = /*i18n*/ {
  id: 'case.records.give-send',
  message: '{count, plural, =0 {Disclose copy} one {Disclose # entry} other {Disclose # entries}}',
  comment: 'Button',
};
export const giveSending = /*i18n*/ {
  id: 'case.records.give-sending',
  message: 'The copy is being disclosed',
  comment: 'What is on its way',
};
export const giveDone = /*i18n*/ {
  id: 'case.records.give-done',
  message:
    'Copy disclosed. It is in the list. If facts were masked, tell the recipient of the right to a decision in writing.',
  comment: 'Said afterwards',
};
export const refuseSend = /*i18n*/ {
  id: 'case.records.refuse-send',
  message: 'Refuse, with information on appeal',
  comment: 'Button',
};
export const refuseSending = /*i18n*/ {
  id: 'case.records.refuse-sending',
  message: 'The refusal is being saved',
  comment: 'What is on its way',
};
export const refuseDone = /*i18n*/ {
  id: 'case.records.refuse-done',
  message: 'Refusal saved in the list, with information on appeal.',
  comment: 'Said afterwards',
};
export const reason = /*i18n*/ {
  id: 'case.records.reason',
  message: 'Reasons',
  comment: 'Label',
};
export const appealTitle = /*i18n*/ {
  id: 'case.records.appeal-title',
  message: 'Information given with the refusal:',
  comment: 'Before the words about appeal',
};
export const noAppeal = /*i18n*/ {
  id: 'case.records.no-appeal',
  message: 'The knowledge base has no information on appeal, which a refusal requires.',
  comment: 'A refusal is not possible',
};
export const copyTitle = /*i18n*/ {
  id: 'case.records.copy-title',
  message: 'Masked copy',
  comment: 'Title of a copy',
};
export const copyOf = /*i18n*/ {
  id: 'case.records.copy-of',
  message: 'Masked copy of {number}',
  comment: 'Heading of a copy',
};
export const copyLead = /*i18n*/ {
  id: 'case.records.copy-lead',
  message: 'Disclosed by {agency}, {when}. A filled field is masked; the provision is beside it.',
  comment: 'Under the heading of a copy',
};
export const maskNames = {
  nothing: /*i18n*/ { id: 'case.records.mask-nothing', message: 'Unmasked', comment: 'Choice for one act in a copy' },
  words: /*i18n*/ {
    id: 'case.records.mask-words',
    message: 'Free text masked',
    comment: 'Choice for one act in a copy',
  },
  who: /*i18n*/ { id: 'case.records.mask-who', message: 'Person masked', comment: 'Choice for one act in a copy' },
  whole: /*i18n*/ { id: 'case.records.mask-whole', message: 'Fully masked', comment: 'Choice for one act in a copy' },
} as const;
export const decisionOf = /*i18n*/ {
  id: 'case.records.decision-of',
  message: 'Decision of {when}',
  comment: 'Read aloud after PDF or Word for two buttons at an answer to a request; {when} is a time',
};
