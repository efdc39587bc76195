import type { Message } from '../../kernel/message.ts';
import type { Fault } from './sources/cross-references.ts';

/** What is wrong with an entry, by the kind of fault. */
export const faultTexts: Readonly<Record<Fault['wrong']['kind'], Message>> = {
  unknown: /*i18n*/ {
    id: 'knowledge.fault.unknown',
    message: '{field} names “{id}”, which is not in {in}.',
    comment: 'Shown to a person who corrects a file of knowledge, after the name of file, line and entry',
  },
  twice: /*i18n*/ {
    id: 'knowledge.fault.twice',
    message: 'Another entry has the same id.',
    comment: 'Shown to a person who corrects a file of knowledge, after the name of file, line and entry',
  },
  'ends-before-it-begins': /*i18n*/ {
    id: 'knowledge.fault.ends',
    message: 'valid_to is before valid_from.',
    comment: 'Shown to a person who corrects a file of knowledge, after the name of file, line and entry',
  },
  'verified-or-not': /*i18n*/ {
    id: 'knowledge.fault.verified',
    message: 'The entry needs either verified_on with a date, or unverified: true.',
    comment: 'Shown to a person who corrects a file of knowledge, after the name of file, line and entry',
  },
  'time-without-law': /*i18n*/ {
    id: 'knowledge.fault.time-without-law',
    message:
      'A period for which records are kept names its statute and paragraph. Without them it is not known (null).',
    comment: 'Shown to a person who corrects a file of knowledge, after the name of file, line and entry',
  },
  'days-and-basis': /*i18n*/ {
    id: 'knowledge.fault.days',
    message: 'A number of days has the basis estimated; no number (null) has the basis unknown.',
    comment: 'Shown to a person who corrects a file of knowledge, after the name of file, line and entry',
  },
  'empty-group': /*i18n*/ {
    id: 'knowledge.fault.empty-group',
    message: '{field} asks for the group “{id}”, in which this offence has no element.',
    comment: 'Shown to a person who corrects a file of knowledge, after the name of file, line and entry',
  },
  'municipality-twice': /*i18n*/ {
    id: 'knowledge.fault.municipality-twice',
    message: '{municipality} is already in this list, and can belong to one county only.',
    comment: 'Shown to a person who corrects a file of knowledge, after the name of file, line and entry',
  },
  'counted-or-not-held': /*i18n*/ {
    id: 'knowledge.fault.counted-or-not-held',
    message: 'The entry must state either what counts it (counted) or why CAPE does not count it (not_held).',
    comment: 'Shown to a person who corrects a file of knowledge, after the name of file, line and entry',
  },
  'shown-from-memory': /*i18n*/ {
    id: 'knowledge.fault.shown-from-memory',
    message: '{value} is from memory: set show_to_worker to no until it has been read on a page.',
    comment: 'Shown to a person who corrects a file of knowledge, after the name of file, line and entry',
  },
  'no-emergency-number': /*i18n*/ {
    id: 'knowledge.fault.no-emergency-number',
    message: '{country} has no emergency number: add an entry of the kind emergency whose phone is shown to workers.',
    comment: 'Shown to a person who corrects a file of knowledge, after the name of file, line and entry',
  },
  'only-from-a-document': /*i18n*/ {
    id: 'knowledge.fault.document',
    message: 'What only some capacities may mark (only_in) comes from a document alone.',
    comment: 'Shown to a person who corrects a file of knowledge, after the name of file, line and entry',
  },
};

export const checkTexts = {
  shape: /*i18n*/ {
    id: 'knowledge.fault.shape',
    message: '{field} is not valid: {detail}',
    comment:
      'Shown to a person who corrects a file of knowledge, after the name of file, line and entry; {detail} is an English sentence of the program',
  },
  syntax: /*i18n*/ {
    id: 'knowledge.fault.syntax',
    message: 'This is not YAML: {detail}',
    comment:
      'Shown to a person who corrects a file of knowledge, after the name of file, line and entry; {detail} is an English sentence of the program',
  },
  noFile: /*i18n*/ {
    id: 'knowledge.fault.no-file',
    message: 'The file cannot be read.',
    comment: 'Shown to a person who corrects a file of knowledge, after the name of file, line and entry',
  },
  entry: /*i18n*/ {
    id: 'knowledge.fault.entry',
    message: 'entry {entry}',
    comment: 'Where in a file something is wrong: the id of the entry',
  },
  right: /*i18n*/ {
    id: 'knowledge.check.right',
    message:
      '{entries, plural, one {# entry} other {# entries}} in {files, plural, one {# file} other {# files}}: consistent. {unverified, plural, one {# is} other {# are}} not verified.',
    comment: 'Command line: cape knowledge check found nothing wrong',
  },
  invented: /*i18n*/ {
    id: 'knowledge.check.invented',
    message:
      '{invented, plural, one {# entry is} other {# entries are}} invented: a demo has them, and no other database.',
    comment: 'Command line: below the line that says that the files fit together',
  },
  lookAgain: /*i18n*/ {
    id: 'knowledge.check.look-again',
    message: 'Check {entry} again: a change was expected by {day}.',
    comment:
      'Command line: a warning of cape knowledge check. {entry} is the id of an entry of law, {day} a date such as 2026-11-29',
  },
  bare: /*i18n*/ {
    id: 'knowledge.check.bare',
    message:
      '{entries, plural, one {# entry has} other {# entries have}} a source that cannot be followed: use --json for their names.',
    comment:
      'Command line: below the line that says that the files fit together. A source can be followed when it cites a text of law or gives an address',
  },
  wrong: /*i18n*/ {
    id: 'knowledge.check.wrong',
    message: '{faults, plural, one {# error} other {# errors}}. Correct the lines above and run the check again.',
    comment: 'Command line: cape knowledge check found something; the faults are above',
  },
} satisfies Record<string, Message>;
