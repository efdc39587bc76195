import { accessExamples } from '../../../../domains/access/testing/examples.ts';
import { personOf } from '../world.ts';
import { everybody, nothingOfItsOwn, type Part } from './part.ts';

/** One's own phones, and nobody else's: what they bring, and who is refused, is proved with a phone that signs. */
const ownPhones = { roles: everybody, place: 'nowhere', elsewhere: 'src/main/devices.store.test.ts' } as const;

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
    'device.list': ownPhones,
    'device.kept': ownPhones,
    'device.enrol': ownPhones,
    'device.lock': ownPhones,
    'device.end': ownPhones,
  },
  compare: (expect, { world, session, body }) =>
    expect(body).toMatchObject({ name: personOf(world, session.person).name, capacity: session.capacity }),
  questions: () => [{ route: 'session.read' }],
};
