import { identificationExamples } from '../../../../domains/identification/testing/examples.ts';
import { caseOfficers, caseReaders } from './part.ts';
import { plainPart } from './plain.ts';

const about = 'screening';

export const identificationPart = plainPart({
  examples: identificationExamples,
  rules: {
    'identification.list': { roles: caseReaders, place: 'list' },
    'identification.agreement': { roles: caseReaders, place: 'list' },
    'identification.read': { roles: caseReaders, place: 'readable', about },
    // The first reader owes the decision.
    'identification.screen': { roles: caseOfficers, place: 'own', about, notIn: 'analysis', takes: true },
    'identification.screen-blind': {
      roles: caseOfficers,
      place: 'writable',
      about,
      notIn: 'analysis',
      from: ['open'],
      by: ({ owner }, person) => owner !== person,
      leaves: 'read-by-two',
      // Each is read twice once only, of which a world has too few.
      elsewhere: 'src/domains/identification/identification-acts.store.test.ts',
    },
    // In a later sitting, the one who read first and while no one else has read.
    'identification.add-signs': {
      roles: caseOfficers,
      place: 'writable',
      about,
      notIn: 'analysis',
      from: ['open'],
      by: ({ owner }, person) => owner === person,
    },
    'identification.decide': {
      roles: caseOfficers,
      place: 'writable',
      about,
      notIn: 'analysis',
      // While one has read, no one else has seen the answers.
      by: ({ state, owner }, person) => state !== 'open' || owner === person,
      leaves: 'decided',
    },
    // After what decides: chance leaves some worlds without a single decided screening.
    'identification.paper': { roles: caseReaders, place: 'readable', about, from: ['decided'] },
    // It names an entry, which no random world has at hand.
    'identification.withdraw': {
      roles: caseOfficers,
      place: 'writable',
      about,
      notIn: 'analysis',
      refuses: () => 409,
      elsewhere: 'src/domains/identification/withdrawn.store.test.ts',
    },
    // Here every decision is to identify, and one of the five steps is done as often as it is said.
    'identification.follow': { roles: caseOfficers, place: 'writable', about, notIn: 'analysis', from: ['decided'] },
  },
  grows: [
    'identification.screen',
    'identification.screen-blind',
    'identification.add-signs',
    'identification.decide',
    'identification.follow',
  ],
  lists: { 'identification.list': { kind: about } },
  work: ({ state }) => [state === 'decided' ? 'identification.follow' : 'identification.decide'],
});
