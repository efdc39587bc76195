import type { Message } from '../../../kernel/message.ts';
import type { FactsFault } from './facts-file.ts';

/** What `cape elements --country XX --facts FILE` says. */
export const factsTexts = {
  noFile: /*i18n*/ {
    id: 'knowledge.facts.no-file',
    message: '{name} could not be read. Check the name of the file and the read permissions.',
    comment: 'name is a file name without its folder',
  },
  notFile: /*i18n*/ {
    id: 'knowledge.facts.not-file',
    message: '{name}: {at}{detail}',
    comment: 'name is a file, at a place in it (empty, or ending in a colon), detail what is wrong there, in English',
  },
  noOffence: /*i18n*/ {
    id: 'knowledge.facts.no-offence',
    message: 'No offence of {country} in force on {day} is called “{id}”. There are: {ids}.',
    comment: 'Said when a command names an offence that does not exist on that day; ids is a list of codes',
  },
  law: /*i18n*/ {
    id: 'knowledge.facts.law',
    message: 'The law of {country} as it stood on {day}',
    comment: 'First line of an answer on a terminal; country is a code such as SE',
  },
  notVerified: /*i18n*/ {
    id: 'knowledge.facts.not-verified',
    message: 'not verified',
    comment: 'After the name of an offence that has not been compared with the text of the law',
  },
  child: /*i18n*/ {
    id: 'knowledge.facts.child',
    message: 'by the rule for children',
    comment: 'After the name of an offence: it is read as the law asks for it of a child',
  },
  any: /*i18n*/ {
    id: 'knowledge.facts.any',
    message: 'one of these:',
    comment: 'Before the elements of an offence of which one is enough',
  },
  all: /*i18n*/ {
    id: 'knowledge.facts.all',
    message: 'each of these:',
    comment: 'Before the elements of an offence that are all required',
  },
  beside: /*i18n*/ {
    id: 'knowledge.facts.beside',
    message: 'weighs in the degree:',
    comment: 'Before elements that make an offence aggravated or minor',
  },
  facts: /*i18n*/ {
    id: 'knowledge.facts.counted',
    message:
      '{count, plural, =0 {none} other {#}} for it, {against, plural, =0 {none} other {#}} against it, {independent} independent',
    comment:
      'How many facts support an element, contradict it, and how many of the first do not rest on the word of the injured person',
  },
  decisive: /*i18n*/ {
    id: 'knowledge.facts.decisive',
    message: 'One more fact would change the result: {elements}',
    comment: 'elements is a list of names of elements of an offence',
  },
  notSeen: /*i18n*/ {
    id: 'knowledge.facts.not-seen',
    message: 'It has not been seen that these are in force:',
    comment: 'Heading of offences that are proposed, or of which it is not known whether they were passed',
  },
  caution: /*i18n*/ {
    id: 'knowledge.facts.caution',
    message:
      'Supported means that something supports an element; it never means that it is proved. That is for the prosecutor and the court.',
    comment: 'Shown last under what the rule says of facts',
  },
};

/** What is wrong with one fact of the file. */
export const factFaultTexts: Readonly<Record<FactsFault['wrong'], Message>> = {
  'unknown-element': /*i18n*/ {
    id: 'knowledge.facts.unknown-element',
    message: '{at}: “{element}” is no element of any law here. Correct the code, or give concepts.',
    comment: 'at is the id of a fact; element is a code',
  },
  'unknown-evidence': /*i18n*/ {
    id: 'knowledge.facts.unknown-evidence',
    message: '{at}: “{evidence}” is no kind of evidence. They are called EV01, EV02 and so on.',
    comment: 'at is the id of a fact; evidence is a code',
  },
};
