import type { Message } from '../../../kernel/message.ts';
import type { Entry } from '../entry.ts';
import type { ElementState } from './elements.ts';
import type { Unreadable } from './law-on.ts';

/** Why facts cannot be read, and what to do. */
export const unreadableTexts: Readonly<Record<Unreadable['wrong'], Message>> = {
  'unknown-country': /*i18n*/ {
    id: 'knowledge.unreadable.country',
    message: 'The law of “{country}” is not known here. Choose one of the countries in the list.',
    comment: 'Said when elements are to be read under a country that has no file of law',
  },
  'no-day': /*i18n*/ {
    id: 'knowledge.unreadable.day',
    message: '“{day}” is not a date. Write the date of the offence, such as 2026-11-24.',
    comment: 'Said when elements are to be read on a day that cannot be understood',
  },
  'nothing-in-force': /*i18n*/ {
    id: 'knowledge.unreadable.nothing',
    message: 'No law of {country} in force on {day} is known here. Choose a later date, or look up the law.',
    comment: 'Said when elements are to be read on a day for which no offence is known',
  },
  'both-ways': /*i18n*/ {
    id: 'knowledge.unreadable.both',
    message: 'A fact ({fact}) is marked as both supporting and contradicting. Choose one, or divide it into two facts.',
    comment: 'Said when a fact contradicts itself; {fact} is its id',
  },
  'unknown-concept': /*i18n*/ {
    id: 'knowledge.unreadable.concept',
    message: 'A fact ({fact}) refers to “{concept}”, which is not in the list of concepts.',
    comment: 'Said when a fact names a code that does not exist; {fact} and {concept} are ids',
  },
};

type FindingWord = Entry<'judgments'>['instances'][number]['findings'][number]['found'];

const found = {
  met: /*i18n*/ {
    id: 'knowledge.found.met',
    message: 'found proved by the court',
    comment: 'What a court found of one element of an offence',
  },
  partly: /*i18n*/ {
    id: 'knowledge.found.partly',
    message: 'the court found it for some',
    comment: 'What a court found of one element of an offence: for one of several injured people',
  },
  'not-met': /*i18n*/ {
    id: 'knowledge.found.not-met',
    message: 'the court did not find it',
    comment: 'What a court found of one element of an offence',
  },
  'not-tried': /*i18n*/ {
    id: 'knowledge.found.not-tried',
    message: 'the court did not try it',
    comment: 'What a court found of one element of an offence',
  },
  'not-seen': /*i18n*/ {
    id: 'knowledge.found.not-seen',
    message: 'the court’s finding is not known',
    comment: 'The result for one element: what the court said of it has not been read',
  },
} satisfies Record<FindingWord, Message>;

const rule = {
  supported: /*i18n*/ {
    id: 'knowledge.rule.supported',
    message: 'supported',
    comment: 'What the rule says of one element',
  },
  contradicted: /*i18n*/ {
    id: 'knowledge.rule.contradicted',
    message: 'contradicted',
    comment: 'What the rule says of one element',
  },
  'nothing-yet': /*i18n*/ {
    id: 'knowledge.rule.nothing',
    message: 'nothing yet',
    comment: 'What the rule says of one element',
  },
} satisfies Record<ElementState, Message>;

export const elementsTexts = {
  found,
  rule,
  usage: /*i18n*/ {
    id: 'knowledge.elements.usage',
    message:
      'cape elements --fixture ID [--json]\ncape elements --country XX --facts FILE [--offence ID] [--on DAY] [--json]\n\nJudged cases (ID): {ids}',
    comment: 'Usage of a command; only “is one of” is translated',
  },
  broken: /*i18n*/ {
    id: 'knowledge.elements.broken',
    message: 'The files of knowledge/ are inconsistent. Run: cape knowledge check',
    comment: 'Said when a command cannot read the files of knowledge',
  },
  noFixture: /*i18n*/ {
    id: 'knowledge.elements.no-fixture',
    message: 'No judged case is called “{id}”. There are: {ids}.',
    comment: 'Said when a command names a judged case that does not exist',
  },
  differ: /*i18n*/ {
    id: 'knowledge.elements.differ',
    message: 'Differences between the courts:',
    comment: 'Heading of a list of elements that two courts found differently',
  },
  caution: /*i18n*/ {
    id: 'knowledge.elements.caution',
    message:
      'The facts come from summaries; no judgment was read in full. The rule shows what supports an element; it never shows that it is fulfilled.',
    comment: 'Shown last under what courts found and what the rule says',
  },
};
