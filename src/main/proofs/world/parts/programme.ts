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

const namesAPart = {
  ...onProgramme,
  refuses: () => 409 as const,
  elsewhere: 'src/domains/programme/steering/steering.store.test.ts',
} as const;
const onRecommendation = { roles, place: 'writable', about: 'recommendation' } as const;
const onPractice = { roles, place: 'writable', about: 'practice' } as const;
const namesAnEntry = {
  refuses: () => 409 as const,
  elsewhere: 'src/domains/programme/register/register.store.test.ts',
} as const;

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
      refuses: () => 409 as const,
      elsewhere: 'src/domains/programme/framework.store.test.ts',
    },
    'programme.decide': { ...onProgramme, from: ['open'], leaves: 'decided' },
    'programme.budget': { roles, place: 'readable', about: 'programme' },
    'programme.budget-file': { roles, place: 'readable', about: 'programme' },
    'programme.steering': { roles, place: 'readable', about: 'programme' },
    'programme.report': { roles, place: 'readable', about: 'programme' },
    'programme.line': onProgramme,
    'programme.cost': onProgramme,
    'programme.forecast': onProgramme,
    'programme.co-funding': onProgramme,
    'programme.terms': onProgramme,
    'programme.risk': onProgramme,
    'programme.meeting': onProgramme,
    'programme.lesson': onProgramme,
    // It names a line of no programme: which lines depart from their plan no random world knows.
    'programme.explain': {
      ...onProgramme,
      refuses: () => 400,
      elsewhere: 'src/domains/programme/money/money.store.test.ts',
    },
    // They name a risk, a meeting or a decision, which no random world has at hand.
    'programme.risk-over': namesAPart,
    'programme.minutes': namesAPart,
    'programme.approve': namesAPart,
    'programme.decision': namesAPart,
    'programme.decision-done': namesAPart,
    'recommendation.list': { roles, place: 'list' },
    'recommendation.file': { roles, place: 'list' },
    'recommendation.read': { roles, place: 'readable', about: 'recommendation' },
    'recommendation.take': { roles, place: 'own', about: 'recommendation' },
    'recommendation.state': onRecommendation,
    'recommendation.follow': onRecommendation,
    'recommendation.change': onRecommendation,
    'recommendation.withdraw': { ...onRecommendation, ...namesAnEntry },
    'practice.list': { roles, place: 'list' },
    'practice.file': { roles, place: 'list' },
    'practice.read': { roles, place: 'readable', about: 'practice' },
    'practice.add': { roles, place: 'own', about: 'practice' },
    'practice.change': { ...onPractice, from: ['open'] },
    'practice.end': { ...onPractice, from: ['open'], leaves: 'ended' },
    // It names a version, and only a second person reviews.
    'practice.review': { ...onPractice, ...namesAnEntry },
    'practice.withdraw': { ...onPractice, ...namesAnEntry },
    'visit.read': { roles, place: 'readable', about: visit },
    'visit.create': { roles, place: 'own', about: visit },
    'visit.seat': onVisit,
    'visit.monday-act': { ...onVisit, from: ['open'], leaves: 'decided' },
    // It names an entry, which no random world has at hand.
    'visit.withdraw': { ...onVisit, refuses: () => 409, elsewhere: 'src/domains/programme/withdrawn.store.test.ts' },
    // That no one answered changes nothing: it is asked again.
    'visit.check': { ...onVisit, from: ['decided'] },
  },
  grows: ['visit.create', 'programme.open', 'recommendation.take', 'practice.add', 'visit.monday-act', 'visit.check'],
  surely: ['visit.create', 'visit.create', 'programme.open', 'programme.open'],
  // Three of four seats are taken, and each owes one thing at a time; in a programme one row has no keeper.
  work: ({ kind, state }) => {
    if (kind === visit) {
      const third = state === 'decided' ? 'visit.check' : 'visit.monday-act';
      return ['visit.monday-act', 'visit.monday-act', third];
    }
    return kind !== 'programme' || state === 'decided' ? [] : ['programme.decide'];
  },
  compare: (expect, { world, session, step, body, idOf }) => {
    const seen = (kind: string) =>
      visibleThings(world, session, kind)
        .map(({ key }) => idOf(key))
        .sort();
    const shown = (rows: readonly { id: string | null }[]) => rows.flatMap(({ id }) => id ?? []).sort();
    if (step.route === 'programme.read') expect(shown(body.visits)).toEqual(seen(visit));
    if (step.route === 'recommendation.list') expect(shown(body.items)).toEqual(seen('recommendation'));
    if (step.route === 'practice.list') expect(shown(body.items)).toEqual(seen('practice'));
  },
});
