export { answerNames } from '../letters/answer-messages.ts';

export const replyNames = {
  received: /*i18n*/ {
    id: 'prosecution.reply.received',
    message: 'Received',
    comment: 'What became of something asked for',
  },
  overwritten: /*i18n*/ {
    id: 'prosecution.reply.overwritten',
    message: 'Already lost',
    comment: 'What became of something asked for',
  },
  refused: /*i18n*/ {
    id: 'prosecution.reply.refused',
    message: 'Refused',
    comment: 'What became of something asked for',
  },
  'nothing-there': /*i18n*/ {
    id: 'prosecution.reply.nothing-there',
    message: 'Did not exist',
    comment: 'What became of something asked for',
  },
};

export const outcomeNames = {
  'not-opened': /*i18n*/ {
    id: 'prosecution.outcome.not-opened',
    message: 'Not opened',
    comment: 'Outcome of a decision',
  },
  closed: /*i18n*/ {
    id: 'prosecution.outcome.closed',
    message: 'Discontinued, or not charged',
    comment: 'Outcome of a decision',
  },
  charged: /*i18n*/ { id: 'prosecution.outcome.charged', message: 'Charged', comment: 'Outcome of a decision' },
  'charged-alternative': /*i18n*/ {
    id: 'prosecution.outcome.charged-alternative',
    message: 'Charged in the alternative',
    comment: 'Outcome of a decision',
  },
};

export const statusNames = {
  reported: /*i18n*/ { id: 'prosecution.status.reported', message: 'Reported', comment: 'State of a criminal file' },
  open: /*i18n*/ { id: 'prosecution.status.open', message: 'Being investigated', comment: 'State of a criminal file' },
  served: /*i18n*/ {
    id: 'prosecution.status.served',
    message: 'Final service made',
    comment: 'State of a criminal file: final service has been made',
  },
  decided: /*i18n*/ { id: 'prosecution.status.decided', message: 'Decided', comment: 'State of a criminal file' },
  judged: /*i18n*/ { id: 'prosecution.status.judged', message: 'Judgment given', comment: 'State of a criminal file' },
};

export const sourceNames = {
  police: /*i18n*/ { id: 'prosecution.source.police', message: 'Police initiative', comment: 'How a report came' },
  'other-authority': /*i18n*/ {
    id: 'prosecution.source.other-authority',
    message: 'Another agency',
    comment: 'How a report came',
  },
  'injured-person': /*i18n*/ {
    id: 'prosecution.source.injured-person',
    message: 'The injured party',
    comment: 'How a report came',
  },
  counsel: /*i18n*/ {
    id: 'prosecution.source.counsel',
    message: 'Counsel of the injured party',
    comment: 'How a report came',
  },
  other: /*i18n*/ { id: 'prosecution.source.other', message: 'Other', comment: 'How a report came' },
};

export const instanceNames = {
  'district-court': /*i18n*/ { id: 'prosecution.instance.district-court', message: 'District court', comment: 'Court' },
  'court-of-appeal': /*i18n*/ {
    id: 'prosecution.instance.court-of-appeal',
    message: 'Court of appeal',
    comment: 'Court',
  },
  'supreme-court': /*i18n*/ { id: 'prosecution.instance.supreme-court', message: 'Supreme Court', comment: 'Court' },
};

export const findingNames = {
  proved: /*i18n*/ {
    id: 'prosecution.finding.proved',
    message: 'The court found it proved',
    comment: 'Finding of a court on an element',
  },
  'not-proved': /*i18n*/ {
    id: 'prosecution.finding.not-proved',
    message: 'The court did not find it proved',
    comment: 'Finding of a court on an element',
  },
  'not-tried': /*i18n*/ {
    id: 'prosecution.finding.not-tried',
    message: 'The court did not try it',
    comment: 'Finding of a court on an element',
  },
};

export const verdictNames = {
  convicted: /*i18n*/ {
    id: 'prosecution.verdict.convicted',
    message: 'Convicted as charged',
    comment: 'Outcome of a judgment',
  },
  'convicted-of-lesser': /*i18n*/ {
    id: 'prosecution.verdict.convicted-of-lesser',
    message: 'Convicted of a lesser offence',
    comment: 'Outcome of a judgment',
  },
  acquitted: /*i18n*/ {
    id: 'prosecution.verdict.acquitted',
    message: 'Acquitted',
    comment: 'Outcome of a judgment',
  },
};

export const documentNames = {
  protocol: /*i18n*/ {
    id: 'prosecution.document.protocol',
    message: 'Record',
    comment: 'Kind of document for the defence',
  },
  photo: /*i18n*/ { id: 'prosecution.document.photo', message: 'Photo', comment: 'Kind of document for the defence' },
  invoice: /*i18n*/ {
    id: 'prosecution.document.invoice',
    message: 'Invoice, such as an interpreter’s',
    comment: 'Kind of document for the defence',
  },
  letter: /*i18n*/ {
    id: 'prosecution.document.letter',
    message: 'Letter',
    comment: 'Kind of document for the defence',
  },
  chat: /*i18n*/ { id: 'prosecution.document.chat', message: 'Chat', comment: 'Kind of document for the defence' },
  other: /*i18n*/ { id: 'prosecution.document.other', message: 'Other', comment: 'Kind of document for the defence' },
};

export const languageNames = {
  sv: /*i18n*/ { id: 'prosecution.language.sv', message: 'Swedish', comment: 'Language of review information' },
  en: /*i18n*/ { id: 'prosecution.language.en', message: 'English', comment: 'Language of review information' },
  uk: /*i18n*/ { id: 'prosecution.language.uk', message: 'Ukrainian', comment: 'Language of review information' },
  ru: /*i18n*/ { id: 'prosecution.language.ru', message: 'Russian', comment: 'Language of review information' },
  pl: /*i18n*/ { id: 'prosecution.language.pl', message: 'Polish', comment: 'Language of review information' },
  lt: /*i18n*/ { id: 'prosecution.language.lt', message: 'Lithuanian', comment: 'Language of review information' },
  th: /*i18n*/ { id: 'prosecution.language.th', message: 'Thai', comment: 'Language of review information' },
  uz: /*i18n*/ { id: 'prosecution.language.uz', message: 'Uzbek', comment: 'Language of review information' },
  ar: /*i18n*/ { id: 'prosecution.language.ar', message: 'Arabic', comment: 'Language of review information' },
  other: /*i18n*/ {
    id: 'prosecution.language.other',
    message: 'Another language',
    comment: 'Language of review information',
  },
};
