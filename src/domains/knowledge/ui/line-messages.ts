import type { Message } from '../../../kernel/message.ts';

/* Lines below an entry: what only some lists say. */

export const lost = {
  none: /*i18n*/ { id: 'knowledge.volatility.none', message: 'Does not expire', comment: 'Of a kind of evidence' },
  low: /*i18n*/ { id: 'knowledge.volatility.low', message: 'Expires slowly', comment: 'Of a kind of evidence' },
  medium: /*i18n*/ {
    id: 'knowledge.volatility.medium',
    message: 'Expires in time',
    comment: 'Of a kind of evidence, between slowly and fast',
  },
  high: /*i18n*/ { id: 'knowledge.volatility.high', message: 'Expires fast', comment: 'Of a kind of evidence' },
} satisfies Record<string, Message>;
export const heldBy = /*i18n*/ {
  id: 'knowledge.held-by',
  message: 'Held by: {holders}',
  comment: 'Who usually has it; {holders} is a list of names',
};
export const knownBy = /*i18n*/ {
  id: 'knowledge.known-by',
  message: 'Known by: {ways}',
  comment: 'How a sign can come to be known; {ways} is a list such as seen, said',
};
export const ways = {
  seen: /*i18n*/ { id: 'knowledge.way.seen', message: 'seen', comment: 'How a sign is known; in a list' },
  said: /*i18n*/ { id: 'knowledge.way.said', message: 'said', comment: 'How a sign is known; in a list' },
  document: /*i18n*/ {
    id: 'knowledge.way.document',
    message: 'read in a document',
    comment: 'How a sign is known; in a list',
  },
} satisfies Record<string, Message>;
export const onlySome = /*i18n*/ {
  id: 'knowledge.only-some',
  message: 'No person is asked about it. It is marked only from a document, in a capacity with that power.',
  comment: 'Below the sign about the right to stay',
};
export const strengths = {
  strong: /*i18n*/ { id: 'knowledge.strength.strong', message: 'Strong', comment: 'Of an indicator' },
  medium: /*i18n*/ { id: 'knowledge.strength.medium', message: 'Medium', comment: 'Of an indicator' },
  weak: /*i18n*/ { id: 'knowledge.strength.weak', message: 'Weak', comment: 'Of an indicator' },
} satisfies Record<string, Message>;
export const otherStrength = /*i18n*/ {
  id: 'knowledge.other-strength',
  message: 'Another source says: {strength}',
  comment: 'Below an indicator on whose strength sources differ; {strength} is Strong, Medium or Weak',
};
export const pointsTo = /*i18n*/ {
  id: 'knowledge.points-to',
  message: 'Points to: {names}',
  comment: 'Below an indicator; {names} is a list of the eleven indicators',
};
export const clock = {
  'calendar-days': /*i18n*/ {
    id: 'knowledge.clock.days',
    message: '{amount, plural, one {# day} other {# days}}',
    comment: 'How long a time runs',
  },
  'working-days': /*i18n*/ {
    id: 'knowledge.clock.working-days',
    message: '{amount, plural, one {# working day} other {# working days}}',
    comment: 'How long a time runs',
  },
  months: /*i18n*/ {
    id: 'knowledge.clock.months',
    message: '{amount, plural, one {# month} other {# months}}',
    comment: 'How long a time runs',
  },
  years: /*i18n*/ {
    id: 'knowledge.clock.years',
    message: '{amount, plural, one {# year} other {# years}}',
    comment: 'How long a time runs',
  },
} satisfies Record<string, Message>;
/** How long records are kept, where a law says it. */
export const kept = {
  days: /*i18n*/ {
    id: 'knowledge.kept.days',
    message: 'Kept for {amount, plural, one {# day} other {# days}}',
    comment: 'What a law says of records',
  },
  months: /*i18n*/ {
    id: 'knowledge.kept.months',
    message: 'Kept for {amount, plural, one {# month} other {# months}}',
    comment: 'What a law says of records',
  },
  years: /*i18n*/ {
    id: 'knowledge.kept.years',
    message: 'Kept for {amount, plural, one {# year} other {# years}}',
    comment: 'What a law says of records',
  },
} satisfies Record<string, Message>;
export const keptNotKnown = /*i18n*/ {
  id: 'knowledge.kept.not-known',
  message: 'No period in law is known',
  comment: 'What a law says of records: the files do not know how long',
};
export const fromTo = /*i18n*/ {
  id: 'knowledge.from-to',
  message: 'From {from} to {to}',
  comment: 'Below a ground or a duty: between which agencies; {from} and {to} are lists of names',
};
export const anyAgency = /*i18n*/ {
  id: 'knowledge.any-agency',
  message: 'any agency',
  comment: 'Part of a sentence: from or to any agency',
};
export const agencies = /*i18n*/ {
  id: 'knowledge.agencies',
  message: 'Can be the purpose of: {agencies}',
  comment: 'Below a purpose of a joint visit; {agencies} is a list of names',
};
export const natures = {
  may: /*i18n*/ { id: 'knowledge.nature.may', message: 'May be disclosed', comment: 'A mark beside a ground' },
  must: /*i18n*/ { id: 'knowledge.nature.must', message: 'Must be disclosed', comment: 'A mark beside a ground' },
  'must-not': /*i18n*/ {
    id: 'knowledge.nature.must-not',
    message: 'Must not be disclosed',
    comment: 'A mark beside a ground',
  },
} satisfies Record<string, Message>;
export const weighed = /*i18n*/ {
  id: 'knowledge.weighed',
  message: 'A written balancing of interests is required before disclosure',
  comment: 'Below a ground',
};
export const needsConsent = /*i18n*/ {
  id: 'knowledge.needs-consent',
  message: 'Requires the consent of the person concerned',
  comment: 'Below a ground',
};
export const doesNotCarry = /*i18n*/ {
  id: 'knowledge.does-not-carry',
  message: 'Does not cover: {facts}',
  comment: 'Below a ground; {facts} is a list such as free text, how to reach the person',
};
export const excluded = {
  narrative: /*i18n*/ { id: 'knowledge.excluded.narrative', message: 'free text', comment: 'In a list' },
  called: /*i18n*/ {
    id: 'knowledge.excluded.called',
    message: 'the person’s alias',
    comment: 'In a list',
  },
  contact: /*i18n*/ { id: 'knowledge.excluded.contact', message: 'contact details', comment: 'In a list' },
  reach: /*i18n*/ {
    id: 'knowledge.excluded.reach',
    message: 'when and how to reach them',
    comment: 'In a list',
  },
} satisfies Record<string, Message>;
export const limits = /*i18n*/ {
  id: 'knowledge.limits',
  message: 'Limits: {limits}',
  comment: 'Below a ground: what it does not open; {limits} is one or more sentences',
};
export const conditions = /*i18n*/ {
  id: 'knowledge.conditions',
  message: 'Conditions',
  comment: 'Above the conditions of a rule',
};
export const who = /*i18n*/ {
  id: 'knowledge.who',
  message: 'Who: {who}',
  comment: 'Below a rule: who applies or decides; {who} is a short text',
};
export const duration = /*i18n*/ {
  id: 'knowledge.duration',
  message: 'How long: {duration}',
  comment: 'Below a rule; {duration} is a short text',
};
export const atStage = /*i18n*/ {
  id: 'knowledge.at-stage',
  message: 'At: {stage}',
  comment: 'Below an obstacle; {stage} is the name of a stage of a case, such as Investigation',
};
export const notCounted = /*i18n*/ {
  id: 'knowledge.not-counted',
  message: 'Not included: {text}',
  comment: 'Below a measure of a report; {text} is a sentence that says whom it does not count',
};
export const countsActs = /*i18n*/ {
  id: 'knowledge.counts-acts',
  message: 'Acts: {acts}',
  comment: 'Below a measure of a report; {acts} is a list of names such as identification.decide',
};
export const askedBy = /*i18n*/ {
  id: 'knowledge.asked-by',
  message: '{who}. {when}',
  comment: 'Below a report: who asks for it, and a sentence that says when',
};
export const tables = /*i18n*/ {
  id: 'knowledge.tables',
  message: 'Tables: {tables}',
  comment: 'Below a report; {tables} is a list of names',
};

/** What binds an employer to a rate of pay. */
export const payForces = {
  statutory: /*i18n*/ {
    id: 'knowledge.pay.statutory',
    message: 'Statutory: binds every employer.',
    comment: 'A rate of pay: by which force it binds',
  },
  extended: /*i18n*/ {
    id: 'knowledge.pay.extended',
    message: 'Agreement extended to the whole trade by regulation.',
    comment: 'A rate of pay: by which force it binds',
  },
  'generally-binding': /*i18n*/ {
    id: 'knowledge.pay.generally-binding',
    message: 'Generally binding agreement.',
    comment: 'A rate of pay: by which force it binds',
  },
  agreement: /*i18n*/ {
    id: 'knowledge.pay.agreement',
    message: 'Collective agreement.',
    comment: 'A rate of pay: by which force it binds',
  },
} as const;

/** How a figure is known. */
export const payKnown = {
  read: /*i18n*/ {
    id: 'knowledge.pay.read',
    message: 'Read in a copy of the text itself.',
    comment: 'How a figure is known',
  },
  reported: /*i18n*/ {
    id: 'knowledge.pay.reported',
    message: 'Reported by a source that has read it; the text itself was not seen.',
    comment: 'How a figure is known',
  },
  memory: /*i18n*/ {
    id: 'knowledge.pay.memory',
    message: 'From memory: no claim is calculated with it.',
    comment: 'How a figure is known',
  },
} as const;

export const payUsedTo = /*i18n*/ {
  id: 'knowledge.pay.used-to',
  message: 'Not used for work after {day} until it has been checked again.',
  comment: 'A rate of pay; day: 2026-10-31',
};
export const payUndated = /*i18n*/ {
  id: 'knowledge.pay.undated',
  message: 'From which day it applies is not known: no claim is calculated with it.',
  comment: 'A rate of pay without a first day',
};
