import type { Message } from '../../kernel/message.ts';
import type { closeReasons, HandedFact, Need, outcomes, YesNo } from './schema.ts';
import type { statuses } from './statuses.ts';

export const knownWords: Readonly<Record<'seen' | 'said' | 'document' | 'asked-not-so', Message>> = {
  seen: /*i18n*/ { id: 'suspicion.known.seen', message: 'Seen', comment: 'How a sign is known.' },
  said: /*i18n*/ { id: 'suspicion.known.said', message: 'Said', comment: 'How a sign is known.' },
  document: /*i18n*/ { id: 'suspicion.known.document', message: 'Document', comment: 'How a sign is known.' },
  'asked-not-so': /*i18n*/ {
    id: 'suspicion.known.asked-not-so',
    message: 'Asked: no',
    comment: 'The officer asked and the answer was no.',
  },
};

export const needWords: Readonly<Record<Need, Message>> = {
  bed: /*i18n*/ { id: 'suspicion.need.bed', message: 'A bed for the night', comment: 'A need tonight.' },
  injury: /*i18n*/ { id: 'suspicion.need.injury', message: 'Injury or illness', comment: 'A need tonight.' },
  children: /*i18n*/ { id: 'suspicion.need.children', message: 'Accompanying children', comment: 'A need tonight.' },
  threat: /*i18n*/ { id: 'suspicion.need.threat', message: 'Threat against the person', comment: 'A need tonight.' },
};

export const yesNoWords: Readonly<Record<YesNo, Message>> = {
  yes: /*i18n*/ { id: 'suspicion.yes', message: 'Yes', comment: 'Answer about a need tonight.' },
  no: /*i18n*/ { id: 'suspicion.no', message: 'No', comment: 'Answer about a need tonight.' },
  unknown: /*i18n*/ { id: 'suspicion.unknown', message: 'Not known', comment: 'Answer about a need tonight.' },
};

export const statusWords: Readonly<Record<(typeof statuses)[number], Message>> = {
  'handed-over': /*i18n*/ {
    id: 'suspicion.status.handed-over',
    message: 'Handed over',
    comment: 'Chip: sent from here.',
  },
  asked: /*i18n*/ {
    id: 'suspicion.status.asked',
    message: 'Question to answer',
    comment: 'Chip: the recipient has asked the sender.',
  },
  'sent-on': /*i18n*/ {
    id: 'suspicion.status.sent-on',
    message: 'Sent to another unit',
    comment: 'Chip: another hand-over took its place.',
  },
  declined: /*i18n*/ { id: 'suspicion.status.declined', message: 'Declined', comment: 'Chip.' },
  withdrawn: /*i18n*/ { id: 'suspicion.status.withdrawn', message: 'Withdrawn', comment: 'Chip.' },
  unanswered: /*i18n*/ { id: 'suspicion.status.unanswered', message: 'No one responsible', comment: 'Chip.' },
  acknowledged: /*i18n*/ { id: 'suspicion.status.acknowledged', message: 'Acknowledged', comment: 'Chip.' },
  closed: /*i18n*/ { id: 'suspicion.status.closed', message: 'Closed', comment: 'Chip.' },
};

export const factWords: Readonly<Record<HandedFact, Message>> = {
  about: /*i18n*/ { id: 'suspicion.fact.about', message: 'Subject', comment: 'Name of a fact.' },
  called: /*i18n*/ { id: 'suspicion.fact.called', message: 'Alias', comment: 'Name of a fact.' },
  consent: /*i18n*/ { id: 'suspicion.fact.consent', message: 'The person’s answer', comment: 'Name of a fact.' },
  sector: /*i18n*/ { id: 'suspicion.fact.sector', message: 'Sector', comment: 'Name of a fact.' },
  workplace: /*i18n*/ { id: 'suspicion.fact.workplace', message: 'Workplace', comment: 'Name of a fact.' },
  people: /*i18n*/ { id: 'suspicion.fact.people', message: 'How many people', comment: 'Name of a fact.' },
  signs: /*i18n*/ { id: 'suspicion.fact.signs', message: 'Indicators', comment: 'Name of a fact.' },
  tonight: /*i18n*/ { id: 'suspicion.fact.tonight', message: 'Tonight', comment: 'Name of a fact.' },
  interpreter: /*i18n*/ { id: 'suspicion.fact.interpreter', message: 'Interpreter', comment: 'Name of a fact.' },
  contact: /*i18n*/ { id: 'suspicion.fact.contact', message: 'Safe time', comment: 'Name of a fact.' },
  reach: /*i18n*/ { id: 'suspicion.fact.reach', message: 'How to reach the person', comment: 'Name of a fact.' },
  narrative: /*i18n*/ { id: 'suspicion.fact.narrative', message: 'Free text', comment: 'Name of a fact.' },
};

export const outcomeWords: Readonly<Record<(typeof outcomes)[number], Message>> = {
  case: /*i18n*/ {
    id: 'suspicion.outcome.case',
    message: 'Continues as a case here',
    comment: 'How a suspicion ends.',
  },
  consultation: /*i18n*/ {
    id: 'suspicion.outcome.consultation',
    message: 'A consultation: advice on anonymised facts',
    comment: 'How a suspicion ends.',
  },
  closed: /*i18n*/ {
    id: 'suspicion.outcome.closed',
    message: 'Closed, included in statistics',
    comment: 'How a suspicion ends.',
  },
};

export const reasonWords: Readonly<Record<(typeof closeReasons)[number], Message>> = {
  'case-opened': /*i18n*/ { id: 'suspicion.reason.case-opened', message: 'A case was opened', comment: 'Why it ends.' },
  'no-consent': /*i18n*/ {
    id: 'suspicion.reason.no-consent',
    message: 'The person does not consent',
    comment: 'Why it ends.',
  },
  'not-reached': /*i18n*/ {
    id: 'suspicion.reason.not-reached',
    message: 'The person could not be reached',
    comment: 'Why it ends.',
  },
  'other-house-has-it': /*i18n*/ {
    id: 'suspicion.reason.other-agency',
    message: 'Another agency already has it',
    comment: 'Why it ends.',
  },
  'nothing-to-it': /*i18n*/ {
    id: 'suspicion.reason.nothing',
    message: 'The indicators had another explanation',
    comment: 'Why it ends.',
  },
  'advice-given': /*i18n*/ { id: 'suspicion.reason.advice', message: 'Advice was given', comment: 'Why it ends.' },
};
