import { caseExamples } from '../../../../domains/cases/testing/examples.ts';
import { ofCase as has } from './flags.ts';
import { caseOfficers, caseReaders, changesResponsible } from './part.ts';
import { plainPart } from './plain.ts';

const about = 'case';
const readers = [...caseReaders, 'registrar'];

/** Random worlds have few registrars: what they do when they may is proved there, and here that no one else does it. */
const elsewhere = 'src/domains/cases/case-acts.store.test.ts';
const registers = { roles: ['registrar'], place: 'writable', about, notIn: 'analysis', elsewhere } as const;
const writes = { roles: caseOfficers, place: 'writable', about, notIn: 'analysis' } as const;
const closed = (state: string): string => state.replace('open', 'closed');

export const casesPart = plainPart({
  examples: caseExamples,
  rules: {
    'case.open': { roles: caseOfficers, place: 'own', about, notIn: 'analysis', takes: true },
    'case.list': { roles: readers, place: 'list' },
    'case.read': { roles: readers, place: 'readable', about },
    'case.timeline': { roles: readers, place: 'readable', about },
    'case.view-as': { roles: readers, place: 'readable', about },
    'case.records': { roles: ['registrar'], place: 'readable', about, elsewhere },
    // A copy names acts of the case, which no random world has at hand; it is given, read and refused in its own test.
    'case.give-copy': { roles: ['registrar'], place: 'writable', about: 'copied-case', elsewhere },
    'case.copy': { roles: ['registrar'], place: 'readable', about: 'copied-case', elsewhere },
    'case.answer-paper': { roles: ['registrar'], place: 'readable', about: 'copied-case', elsewhere },
    'case.brief-paper': { roles: caseReaders, place: 'readable', about },
    'case.costs-paper': { roles: caseReaders, place: 'readable', about },
    'case.copy-paper': { roles: ['registrar'], place: 'readable', about: 'copied-case', elsewhere },
    'case.register': {
      ...registers,
      from: has.lackFlag('numbered'),
      leaves: has.withFlag('numbered'),
    },
    'case.refuse-copy': registers,
    'case.note': { roles: caseOfficers, place: 'writable', about, notIn: 'analysis' },
    'case.link': { roles: caseOfficers, place: 'writable', about, notIn: 'analysis' },
    'case.at-risk': {
      roles: caseOfficers,
      place: 'writable',
      about,
      notIn: 'analysis',
      says: true,
      leaves: has.withFlag('at-risk'),
    },
    'case.end-risk': {
      roles: caseOfficers,
      place: 'writable',
      about,
      notIn: 'analysis',
      from: has.haveFlag('at-risk'),
    },
    'case.change-responsible': {
      ...changesResponsible(about),
      from: has.states.filter((state) => state.startsWith('open')),
    },
    'case.close': {
      roles: caseOfficers,
      place: 'writable',
      about,
      notIn: 'analysis',
      from: has.states.filter((state) => state.startsWith('open')),
      leaves: closed,
    },
    'case.correct': writes,
    // It names a note, which no random world has at hand.
    'case.withdraw-note': { ...writes, refuses: () => 409, elsewhere: 'src/domains/cases/corrected.store.test.ts' },
    'case.reopen': {
      ...writes,
      from: has.states.filter((state) => state.startsWith('closed')),
      leaves: (state) => state.replace('closed', 'open'),
    },
  },
  grows: ['case.open', 'case.open', 'case.note', 'case.link', 'case.correct', 'case.close'],
  lists: { 'case.list': { kind: about, shows: ({ state }) => state?.startsWith('open') === true } },
});
