import { accessExamples } from '../../../../domains/access/testing/examples.ts';
import { personOf } from '../world.ts';
import { everybody, nothingOfItsOwn, type Part } from './part.ts';

export const accessPart: Part = {
  ...nothingOfItsOwn,
  examples: accessExamples,
  rules: {
    'session.read': { roles: everybody, place: 'nowhere' },
    // To go on in another capacity ends the sitting on which the rest of a random world rests.
    'sitting.change-capacity': {
      roles: everybody,
      place: 'nowhere',
      needsOwnFile: true,
      isSoAlready: true,
      elsewhere: 'src/main/inspections.store.test.ts',
    },
  },
  compare: (expect, { world, session, body }) =>
    expect(body).toMatchObject({ name: personOf(world, session.person).name, capacity: session.capacity }),
  questions: () => [{ route: 'session.read' }],
};
