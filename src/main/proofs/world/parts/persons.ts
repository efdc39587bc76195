import { personExamples } from '../../../../domains/persons/testing/examples.ts';
import { ofPerson } from './flags.ts';
import { caseOfficers, caseReaders } from './part.ts';
import { plainPart } from './plain.ts';

const about = 'person';
const writes = { roles: caseOfficers, place: 'writable', about, notIn: 'analysis' } as const;
/** Proves also what can be done once only, of which a world has too few. */
const elsewhere = 'src/domains/persons/identity/identity-in-the-vault.store.test.ts';
/** A person's identity is for those who help, who decide about a stay, and who investigate. */
const knows = { ...writes, only: ['support', 'administration', 'criminal-investigation'] } as const;
/** With what support begins where no sign is seen; none of what the examples arrange ends one. */
const needs = ['safety', 'roof', 'health', 'adviser'];

export const personsPart = plainPart({
  examples: personExamples,
  rules: {
    'person.register': { roles: caseOfficers, place: 'own', about, notIn: 'analysis' },
    'person.list': { roles: caseReaders, place: 'list' },
    'person.in-case': { roles: caseReaders, place: 'list' },
    'person.aliases': { roles: caseOfficers, place: 'list' },
    'person.read': { roles: caseReaders, place: 'readable', about },
    'person.correct': writes,
    // In a world a minute passes between two acts, and then it is too late.
    'person.undo-register': { ...writes, refuses: () => 409, elsewhere: 'src/domains/persons/undone.store.test.ts' },
    'person.reach': writes,
    'person.protect': writes,
    // It sends nothing, but names a unit, as what is sent does.
    'consent.give': { ...writes, says: true, sends: true, leaves: ofPerson.withFlag('yes') },
    'consent.withdraw': { ...writes, from: ofPerson.haveFlag('yes'), leaves: ofPerson.withoutFlag('yes'), elsewhere },
    'identity.store': { ...knows, leaves: ofPerson.withFlag('named') },
    'identity.open': { ...knows, from: ofPerson.haveFlag('named') },
  },
  grows: [
    'person.register',
    'person.register',
    'consent.give',
    'identity.store',
    'assistance.begin',
    'assistance.arrange',
    'reflection-period.consider',
  ],
  lists: { 'person.list': { kind: about } },
  work: ({ state }) => (state?.includes('helped') ? needs.map(() => 'assistance.need') : []),
});
