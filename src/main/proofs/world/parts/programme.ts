import { programmeExamples } from '../../../../domains/programme/testing/examples.ts';
import { visibleThings } from '../sight.ts';
import { plainPart } from './plain.ts';

const roles = ['programme-lead'];
const everybody = [
  'officer',
  'lead',
  'reader',
  'member',
  'tip-reader',
  'analyst',
  'trainer',
  'programme-lead',
  'registrar',
  'auditor',
];
const visit = 'study-visit';
const onVisit = { roles, place: 'writable', about: visit } as const;
const onProgramme = { roles, place: 'writable', about: 'programme' } as const;

export const programmePart = plainPart({
  examples: programmeExamples,
  rules: {
    'programme.read': { roles, place: 'list' },
    'programme.history': { roles: everybody, place: 'nowhere' },
    'programme.open': { roles, place: 'own', about: 'programme' },
    'programme.one': { roles, place: 'readable', about: 'programme' },
    'programme.framework': { roles, place: 'readable', about: 'programme' },
    'programme.fill': onProgramme,
    'programme.change': onProgramme,
    'programme.goal': onProgramme,
    'programme.partner': onProgramme,
    // One more row without a keeper: the task is there again, and the row of the example is decided all the same.
    'programme.remains': { ...onProgramme, leaves: (state: string) => (state === 'decided' ? 'more' : state) },
    // Nothing new is planned in a programme that has ended, which no later step of a random world would expect: here its day is yet to come.
    'programme.end': {
      ...onProgramme,
      refuses: () => 400,
      elsewhere: 'src/domains/programme/framework.store.test.ts',
    },
    // It names an entry, which no random world has at hand.
    'programme.withdraw': {
      ...onProgramme,
      refuses: () => 409,
      elsewhere: 'src/domains/programme/framework.store.test.ts',
    },
    'programme.decide': { ...onProgramme, from: ['open'], leaves: 'decided' },
    'visit.read': { roles, place: 'readable', about: visit },
    'visit.create': { roles, place: 'own', about: visit },
    'visit.seat': onVisit,
    'visit.monday-act': { ...onVisit, from: ['open'], leaves: 'decided' },
    // It names an entry, which no random world has at hand.
    'visit.withdraw': { ...onVisit, refuses: () => 409, elsewhere: 'src/domains/programme/withdrawn.store.test.ts' },
    // That no one answered changes nothing: it is asked again.
    'visit.check': { ...onVisit, from: ['decided'] },
  },
  grows: ['visit.create', 'programme.open', 'visit.monday-act', 'visit.check'],
  surely: ['visit.create', 'visit.create', 'programme.open', 'programme.open'],
  // Three of four seats are taken, and each owes one thing at a time; in a programme one row has no keeper.
  work: ({ kind, state }) => {
    if (kind === visit) {
      const third = state === 'decided' ? 'visit.check' : 'visit.monday-act';
      return ['visit.monday-act', 'visit.monday-act', third];
    }
    return state === 'decided' ? [] : ['programme.decide'];
  },
  compare: (expect, { world, session, step, body, idOf }) => {
    if (step.route !== 'programme.read') return;
    const seen = visibleThings(world, session, visit).map(({ key }) => idOf(key));
    expect(body.visits.map(({ id }: { id: string }) => id).sort()).toEqual(seen.sort());
  },
});
