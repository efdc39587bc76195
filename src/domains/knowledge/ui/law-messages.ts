import type { Message } from '../../../kernel/message.ts';

export const kinds = {
  core: /*i18n*/ {
    id: 'knowledge.kind.core',
    message: 'Trafficking and exploitation',
    comment: 'Heading above the core offences of a country',
  },
  lower: /*i18n*/ {
    id: 'knowledge.kind.lower',
    message: 'A lower tier',
    comment: 'Heading above lesser offences of exploitation',
  },
  neighbour: /*i18n*/ {
    id: 'knowledge.kind.neighbour',
    message: 'Used beside or instead',
    comment: 'Heading above neighbouring offences, such as fraud',
  },
} satisfies Record<string, Message>;
export const ownWords = /*i18n*/ {
  id: 'knowledge.own-words',
  message: 'In the words of the law',
  comment: 'Before what the law itself calls an offence or says of an element, in its own language',
};
export const penalty = /*i18n*/ { id: 'knowledge.penalty', message: 'Penalty', comment: 'Label' };
export const provision = /*i18n*/ { id: 'knowledge.provision', message: 'Provision', comment: 'Label' };
export const lost = /*i18n*/ {
  id: 'knowledge.lost',
  message: 'Consequences when it is used instead',
  comment: 'Label: what the person loses when a lesser offence is used',
};
export const subsidiary = /*i18n*/ {
  id: 'knowledge.subsidiary',
  message: 'Gives way to',
  comment: 'Label: the offences that go before this one',
};
export const asksFor = /*i18n*/ {
  id: 'knowledge.asks-for',
  message: 'Required elements',
  comment: 'Heading above the elements of an offence',
};
export const noElements = /*i18n*/ {
  id: 'knowledge.no-elements',
  message: 'No elements recorded.',
  comment: 'Instead of the elements of an offence',
};
export const proves = /*i18n*/ {
  id: 'knowledge.proves',
  message: 'Usually proved by: {evidence}',
  comment: 'Below an element; {evidence} is a list of kinds of evidence',
};
export const fails = /*i18n*/ {
  id: 'knowledge.fails',
  message: 'Usually fails because of: {ways}',
  comment: 'Below an element; {ways} is a list of how it fails in court',
};
export const neverMet = /*i18n*/ {
  id: 'knowledge.never-met',
  message:
    'What proves an element and why it fails is experience, not law. CAPE never states that an element is met: a named prosecutor or a judgment does.',
  comment: 'Above the law of a country',
};
export const instances = /*i18n*/ {
  id: 'knowledge.instances',
  message: 'Findings of the courts',
  comment: 'Heading above the instances of one case',
};
export const dayNotKnown = /*i18n*/ {
  id: 'knowledge.day-not-known',
  message: 'day not known',
  comment: 'Of a judgment, where the source gives no day',
};
export const judgedOf = /*i18n*/ {
  id: 'knowledge.judged.of',
  message: 'Element by element: {person}',
  comment: 'Caption of a table of what courts found; {person} such as “the man”, never a name',
};
export const judgedElement = /*i18n*/ {
  id: 'knowledge.judged.element',
  message: 'Element',
  comment: 'Head of a column',
};
export const judgedRule = /*i18n*/ {
  id: 'knowledge.judged.rule',
  message: 'Result of the rule on the same facts',
  comment: 'Head of a column, beside what courts found',
};
export const courtsDiffer = /*i18n*/ {
  id: 'knowledge.judged.differ',
  message: 'The courts differ',
  comment: 'Chip on a row of the table',
};
