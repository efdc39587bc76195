import { workplaceExamples } from '../../../../domains/workplaces/testing/examples.ts';
import { visibleThings } from '../sight.ts';
import { caseOfficers, caseReaders } from './part.ts';
import { plainPart } from './plain.ts';

const about = 'workplace';
const list = 'workplace-import';
const elsewhere = 'src/domains/workplaces/workplaces.store.test.ts';
const writes = { roles: caseOfficers, place: 'writable', about, notIn: 'analysis' } as const;
const adds = { ...writes, from: ['open'] } as const;

/** Each unit's own record of a firm. What names a second thing is refused here, since no world has both; it is proved there. */
export const workplacesPart = plainPart({
  examples: workplaceExamples,
  rules: {
    'workplace.register': { roles: caseOfficers, place: 'own', about, notIn: 'analysis' },
    'workplace.import': { roles: caseOfficers, place: 'own', about: list, notIn: 'analysis' },
    'workplace.list': { roles: caseReaders, place: 'list' },
    'workplace.seen': { roles: caseReaders, place: 'list' },
    'workplace.imports': { roles: caseOfficers, place: 'list' },
    'workplace.check-import': { roles: caseOfficers, place: 'list', elsewhere },
    'workplace.read': { roles: caseReaders, place: 'readable', about },
    'workplace.correct': adds,
    // In a world a minute passes between two acts, and then it is too late.
    'workplace.undo-register': {
      ...adds,
      refuses: () => 409,
      elsewhere: 'src/domains/workplaces/undone.store.test.ts',
    },
    'workplace.add-place': adds,
    'workplace.add-vehicle': adds,
    'workplace.add-person': adds,
    'workplace.add-contractor': adds,
    'workplace.link': { ...adds, refuses: () => 400, elsewhere },
    'workplace.withdraw': { ...adds, refuses: () => 409, elsewhere },
    'workplace.merge': { ...adds, refuses: () => 400, elsewhere },
    'workplace.unmerge': { ...writes, from: [], elsewhere },
    'workplace.close': { ...adds, leaves: 'closed', spends: true },
    'workplace.undo-import': { ...writes, about: list, from: ['open'], leaves: 'undone', spends: true },
  },
  grows: ['workplace.register', 'workplace.add-place', 'workplace.add-person', 'workplace.import'],
  compare: (expect, { world, session, step, body, idOf }) => {
    if (step.route !== 'workplace.list' || body.next !== null) return;
    // An import makes records whose ids only the server knows.
    const shown = body.items.map(({ id }: { id: string }) => id);
    expect(shown).toEqual(expect.arrayContaining(visibleThings(world, session, about).map(({ key }) => idOf(key))));
  },
  questions: ({ seen, unseen }) => [
    ...['Canary', '550000-1000'].map((text) => ({ route: 'workplace.list', input: { text } })),
    ...['SE-AB', 'SE-M'].map((county) => ({ route: 'workplace.list', input: { county } })),
    ...[...seen, ...unseen].slice(0, 4).map((id) => ({
      route: 'workplace.seen',
      input: {
        name: 'Canary',
        organisationNumber: '550000-1000',
        vatNumber: null,
        country: 'SE',
        matter: { kind: 'signal', id },
      },
    })),
  ],
});
