import type { Message } from '../../kernel/message.ts';
import type { riskHands, riskWhats } from './schema.ts';

export const caseMessages = {
  matters: /*i18n*/ {
    id: 'case.matters',
    message: 'Cases',
    comment: 'Name of the whole kind: column of a list of what people answer for.',
  },
  opened: /*i18n*/ { id: 'case.opened', message: 'Case opened', comment: 'Timeline: act case.open' },
  noted: /*i18n*/ { id: 'case.noted', message: 'Note', comment: 'Timeline: act case.note' },
  closed: /*i18n*/ { id: 'case.closed', message: 'Case closed', comment: 'Timeline: act case.close' },
  corrected: /*i18n*/ { id: 'case.corrected', message: 'Case corrected', comment: 'Timeline: act case.correct' },
  reopened: /*i18n*/ { id: 'case.reopened', message: 'Case reopened', comment: 'Timeline: act case.reopen' },
  noteWithdrawn: /*i18n*/ {
    id: 'case.note-withdrawn',
    message: 'Note withdrawn',
    comment: 'Timeline: act case.withdraw-note',
  },
  takenBack: /*i18n*/ {
    id: 'case.taken-back',
    message: 'Case withdrawn with its import',
    comment: 'Timeline: act case.take-back. The import that brought it was undone',
  },
  linked: /*i18n*/ {
    id: 'case.linked',
    message: 'A case at another unit is linked to this one',
    comment: 'Timeline: act case.link; nothing is known of the other case',
  },
  atRisk: /*i18n*/ {
    id: 'case.at-risk',
    message: 'Expiring evidence or right added',
    comment: 'Timeline: act case.at-risk, for expiring evidence and rights',
  },
  riskSaved: /*i18n*/ {
    id: 'case.risk-saved',
    message: 'Secured in time',
    comment: 'Timeline: act case.end-risk',
  },
  riskLost: /*i18n*/ {
    id: 'case.risk-lost',
    message: 'Lost: it is no longer available',
    comment: 'Timeline: act case.end-risk',
  },
  riskMistaken: /*i18n*/ {
    id: 'case.risk-mistaken',
    message: 'Expiring evidence or right removed: added by mistake',
    comment: 'Timeline: act case.end-risk',
  },
  nothingChanged: /*i18n*/ {
    id: 'case.nothing-changed',
    message: 'Nothing is changed. Correct at least one field, or leave the page.',
    comment: 'Problem: a correction that says what is said already',
  },
  notClosed: /*i18n*/ {
    id: 'case.not-closed',
    message: 'This case is open. Open its page again to see what has happened.',
    comment: 'Problem: reopening a case that is open',
  },
  reopenReason: /*i18n*/ {
    id: 'case.reopen-reason',
    message: 'Write why the case is reopened.',
    comment: 'Problem: reopening without a reason',
  },
  noSuchNote: /*i18n*/ {
    id: 'case.no-such-note',
    message: 'This note is not in the case, or it is already withdrawn. Open the case again to see its timeline.',
    comment: 'Problem: withdrawing a note that is not there, or is withdrawn',
  },
  withdrawReason: /*i18n*/ {
    id: 'case.withdraw-reason',
    message: 'Write why the note is withdrawn.',
    comment: 'Problem: withdrawing a note without a reason',
  },
  noSuchRisk: /*i18n*/ {
    id: 'case.no-such-risk',
    message: 'This is not in the case’s list of expiring evidence and rights. Open the case again and choose it there.',
    comment: 'Problem: case.end-risk names something that was never said to be at risk',
  },
  restsOnUnknown: /*i18n*/ {
    id: 'case.rests-on-unknown',
    message:
      'The suspicion of exploitation this case is to be based on is not in your files. Open it again and start from there.',
    comment: 'Problem: opening a case that names an act which is not there, or not for this reader',
  },
  letterSent: /*i18n*/ {
    id: 'case.letter-sent',
    message: 'Disclosed to {unit}',
    comment: 'Step of the thread of a case: a disclosure sent by this agency',
  },
  alreadyClosed: /*i18n*/ {
    id: 'case.already-closed',
    message: 'This case is already closed. Open it again to see the reason.',
    comment: 'Problem: closing a closed case',
  },
  noFileOnTrack: /*i18n*/ {
    id: 'case.no-file-on-track',
    message: 'Your unit has no file for this strand in the capacity you act in. Choose another strand.',
    comment: 'Problem: opening a case on a track that the unit does not have',
  },
  anotherUnit: /*i18n*/ {
    id: 'case.another-unit',
    message: 'Another unit',
    comment: 'In place of the name of a person whose unit is not known to the reader',
  },
} as const satisfies Readonly<Record<string, Message>>;

export const riskNames: Readonly<Record<(typeof riskWhats)[number], Message>> = {
  testimony: /*i18n*/ {
    id: 'case.risk.testimony',
    message: 'A person’s account',
    comment: 'Expiring evidence and rights: what may be lost',
  },
  log: /*i18n*/ {
    id: 'case.risk.log',
    message: 'Electronic records: till, doors, alarm',
    comment: 'Expiring evidence and rights: what may be lost',
  },
  money: /*i18n*/ {
    id: 'case.risk.money',
    message: 'Pay and bank records',
    comment: 'Expiring evidence and rights: what may be lost',
  },
  abroad: /*i18n*/ {
    id: 'case.risk.abroad',
    message: 'Evidence abroad',
    comment: 'Expiring evidence and rights: what may be lost',
  },
  counsel: /*i18n*/ {
    id: 'case.risk.counsel',
    message: 'Counsel and a qualified interpreter before the first interview',
    comment: 'Expiring evidence and rights: what may be lost',
  },
  'time-to-think': /*i18n*/ {
    id: 'case.risk.time-to-think',
    message: 'Reflection period',
    comment: 'Expiring evidence and rights: what may be lost; the reflection period',
  },
  recording: /*i18n*/ {
    id: 'case.risk.recording',
    message: 'A recording',
    comment: 'Expiring evidence and rights: what may be lost',
  },
  document: /*i18n*/ {
    id: 'case.risk.document',
    message: 'A document',
    comment: 'Expiring evidence and rights: what may be lost',
  },
  place: /*i18n*/ {
    id: 'case.risk.place',
    message: 'Appearance of a place',
    comment: 'Expiring evidence and rights: what may be lost',
  },
  contact: /*i18n*/ {
    id: 'case.risk.contact',
    message: 'Contact with a person',
    comment: 'Expiring evidence and rights: what may be lost',
  },
  other: /*i18n*/ {
    id: 'case.risk.other',
    message: 'Other',
    comment: 'Expiring evidence and rights: what may be lost',
  },
};

export const riskHandNames: Readonly<Record<(typeof riskHands)[number], Message>> = {
  'our-unit': /*i18n*/ {
    id: 'case.hands.our-unit',
    message: 'our unit',
    comment: 'Expiring evidence and rights: who holds it, or who may lawfully save it; used in a sentence',
  },
  police: /*i18n*/ {
    id: 'case.hands.police',
    message: 'the police',
    comment: 'Expiring evidence and rights: who holds it, or who may lawfully save it; used in a sentence',
  },
  prosecutor: /*i18n*/ {
    id: 'case.hands.prosecutor',
    message: 'the prosecutor',
    comment: 'Expiring evidence and rights: who holds it, or who may lawfully save it; used in a sentence',
  },
  court: /*i18n*/ {
    id: 'case.hands.court',
    message: 'a court',
    comment: 'Expiring evidence and rights: who holds it, or who may lawfully save it; used in a sentence',
  },
  'social-services': /*i18n*/ {
    id: 'case.hands.social-services',
    message: 'social services',
    comment: 'Expiring evidence and rights: who holds it, or who may lawfully save it; used in a sentence',
  },
  migration: /*i18n*/ {
    id: 'case.hands.migration',
    message: 'the immigration authority',
    comment: 'Expiring evidence and rights: who holds it, or who may lawfully save it; used in a sentence',
  },
  tax: /*i18n*/ {
    id: 'case.hands.tax',
    message: 'the tax authority',
    comment: 'Expiring evidence and rights: who holds it, or who may lawfully save it; used in a sentence',
  },
  employer: /*i18n*/ {
    id: 'case.hands.employer',
    message: 'the employer',
    comment: 'Expiring evidence and rights: who holds it, or who may lawfully save it; used in a sentence',
  },
  person: /*i18n*/ {
    id: 'case.hands.person',
    message: 'the person',
    comment: 'Expiring evidence and rights: who holds it, or who may lawfully save it; used in a sentence',
  },
  'somebody-else': /*i18n*/ {
    id: 'case.hands.somebody-else',
    message: 'other',
    comment: 'Expiring evidence and rights: who holds it, or who may lawfully save it; used in a sentence',
  },
};

export const endRiskAct = /*i18n*/ {
  id: 'case.end-risk-act',
  message: 'Record the outcome',
  comment: 'Expiring evidence and rights: what to do about it; a button',
};
