export const title = /*i18n*/ {
  id: 'case.records.title',
  message: 'Public records of {name}',
  comment: 'Heading; name is a place of work or a reference',
};
export const lead = /*i18n*/ {
  id: 'case.records.lead',
  message: 'The number, and what was answered to those who asked. Nobody has to say who they are or why they ask.',
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
  message: 'To the public records of the case',
  comment: 'Link',
};
export const numberTitle = /*i18n*/ {
  id: 'case.records.number-title',
  message: 'Register the case',
  comment: 'Heading of a form',
};
export const numberLabel = /*i18n*/ {
  id: 'case.records.number-label',
  message: 'Registry number',
  comment: 'Label',
};
export const numberHint = /*i18n*/ {
  id: 'case.records.number-hint',
  message: 'As your house writes it. A case keeps the number it is given.',
  comment: 'Under the label',
};
export const numberSend = /*i18n*/ {
  id: 'case.records.number-send',
  message: 'Register',
  comment: 'Button',
};
export const numberSending = /*i18n*/ {
  id: 'case.records.number-sending',
  message: 'The registry number',
  comment: 'What is on its way',
};
export const numberDone = /*i18n*/ {
  id: 'case.records.number-done',
  message: 'The case is registered.',
  comment: 'Said afterwards',
};
export const answersTitle = /*i18n*/ {
  id: 'case.records.answers',
  message: 'Who asked, and what they got',
  comment: 'Heading',
};
export const noAnswers = /*i18n*/ {
  id: 'case.records.no-answers',
  message: 'Nobody has asked for this record.',
  comment: 'Empty list',
};
export const gave = /*i18n*/ {
  id: 'case.records.gave',
  message: '{acts, plural, one {Copy of # act} other {Copy of # acts}}, {masked} masked',
  comment: 'Link to a copy that was given',
};
export const refused = /*i18n*/ {
  id: 'case.records.was-refused',
  message: 'Refused',
  comment: 'What was answered',
};
export const askerUnknown = /*i18n*/ {
  id: 'case.records.asker-unknown',
  message: 'Did not say who',
  comment: 'Who asked is not known, and need not be',
};
export const under = /*i18n*/ {
  id: 'case.records.under',
  message: 'Masked or refused under: {provision}',
  comment: 'A provision of the list',
};
export const appealUnder = /*i18n*/ {
  id: 'case.records.appeal-under',
  message: 'How to appeal was told: {provision}',
  comment: 'A provision of the list',
};
export const unverified = /*i18n*/ {
  id: 'case.records.unverified',
  message: 'The provisions come from the list of knowledge. They are not verified against the law text.',
  comment: 'Note; law is never invented',
};
export const answerTitle = /*i18n*/ {
  id: 'case.records.answer',
  message: 'Answer somebody who asks',
  comment: 'Heading',
};
export const giveTitle = /*i18n*/ {
  id: 'case.records.give',
  message: 'Give a masked copy',
  comment: 'Button that opens a form',
};
export const refuseTitle = /*i18n*/ {
  id: 'case.records.refuse',
  message: 'Refuse',
  comment: 'Button that opens a form',
};
export const asker = /*i18n*/ {
  id: 'case.records.asker',
  message: 'Who asks',
  comment: 'Label',
};
export const askerHint = /*i18n*/ {
  id: 'case.records.asker-hint',
  message: 'Only what they tell you themselves. It lies sealed in the case.',
  comment: 'Under the label',
};
export const inCopy = /*i18n*/ {
  id: 'case.records.in-copy',
  message: 'In the copy',
  comment: 'Label of the choice for one act; nothing chosen is not in the copy',
};
export const provision = /*i18n*/ {
  id: 'case.records.provision',
  message: 'Under which provision',
  comment: 'Label',
};
export const giveSend = /*i18n*/ {
  id: 'case.records.give-send',
  message: '{count, plural, =0 {Give out a copy} one {Give out # act} other {Give out # acts}}',
  comment: 'Button',
};
export const giveSending = /*i18n*/ {
  id: 'case.records.give-sending',
  message: 'The copy',
  comment: 'What is on its way',
};
export const giveDone = /*i18n*/ {
  id: 'case.records.give-done',
  message: 'The copy has been given out. It stands in the list.',
  comment: 'Said afterwards',
};
export const refuseSend = /*i18n*/ {
  id: 'case.records.refuse-send',
  message: 'Refuse, and tell how to appeal',
  comment: 'Button',
};
export const refuseSending = /*i18n*/ {
  id: 'case.records.refuse-sending',
  message: 'The refusal',
  comment: 'What is on its way',
};
export const refuseDone = /*i18n*/ {
  id: 'case.records.refuse-done',
  message: 'The refusal stands in the list, with how to appeal it.',
  comment: 'Said afterwards',
};
export const reason = /*i18n*/ {
  id: 'case.records.reason',
  message: 'Reasons',
  comment: 'Label',
};
export const appealTitle = /*i18n*/ {
  id: 'case.records.appeal-title',
  message: 'Told with the refusal:',
  comment: 'Before the words about appeal',
};
export const noAppeal = /*i18n*/ {
  id: 'case.records.no-appeal',
  message: 'The list of knowledge holds nothing about appeal. A refusal needs it.',
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
  message: 'Given out by {house}, {when}. A filled field is masked; beside it stands under what.',
  comment: 'Under the heading of a copy',
};
export const maskedWhole = /*i18n*/ {
  id: 'case.records.masked-whole',
  message: 'The whole act is masked',
  comment: 'In a copy; a provision follows',
};
export const maskedWords = /*i18n*/ {
  id: 'case.records.masked-words',
  message: 'Own words are masked',
  comment: 'In a copy; a provision follows',
};
export const maskedWho = /*i18n*/ {
  id: 'case.records.masked-who',
  message: 'Who did it is masked',
  comment: 'In a copy; a provision follows',
};
export const maskNames = {
  nothing: /*i18n*/ { id: 'case.records.mask-nothing', message: 'As it is', comment: 'Choice for one act in a copy' },
  words: /*i18n*/ {
    id: 'case.records.mask-words',
    message: 'Own words masked',
    comment: 'Choice for one act in a copy',
  },
  who: /*i18n*/ { id: 'case.records.mask-who', message: 'Who did it masked', comment: 'Choice for one act in a copy' },
  whole: /*i18n*/ { id: 'case.records.mask-whole', message: 'Masked whole', comment: 'Choice for one act in a copy' },
} as const;
