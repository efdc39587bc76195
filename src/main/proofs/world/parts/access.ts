import { accessExamples } from '../../../../domains/access/testing/examples.ts';
import { agencyOf, personOf, sessionOf } from '../world.ts';
import { everybody, nothingOfItsOwn, type Part } from './part.ts';

/** Who signs in at all, also those with no part in any matter. */
const apart = [...everybody, 'administrator', 'security-officer', 'data-protection-officer'];

/** One's own phones only: what they bring, and who is refused, is proved with a phone that signs. */
const ofPhones = { roles: everybody, elsewhere: 'src/domains/access/devices/devices.store.test.ts' } as const;
/** A person sees no phone but their own, in whichever realm; the test above covers their own. */
const onePhone = { ...ofPhones, place: 'writable', about: 'phone-of-another' } as const;

export const accessPart: Part = {
  ...nothingOfItsOwn,
  examples: accessExamples,
  rules: {
    'session.read': { roles: apart, place: 'nowhere' },
    'sign-in.read': { roles: apart, place: 'nowhere' },
    // To go on in another capacity ends the sitting on which the rest of a random world rests.
    'sitting.change-capacity': {
      roles: apart,
      place: 'nowhere',
      needsOwnFile: true,
      isSoAlready: true,
      elsewhere: 'src/domains/inspections/inspections.store.test.ts',
    },
    'device.list': { ...ofPhones, place: 'nowhere' },
    'device.enrol': { roles: everybody, place: 'own', about: 'device', takes: true, oneIdForAll: true },
    'device.kept': onePhone,
    'device.kept-medium': onePhone,
    'device.take-out': { ...onePhone, elsewhere: 'src/domains/access/devices/erase-kept-metadata.store.test.ts' },
    'device.lock': onePhone,
    'device.end': onePhone,
  },
  record: (world, { route, target, realm, by }) => {
    if (route !== 'device.enrol') return world;
    const { person } = sessionOf(world, by);
    const agency = agencyOf(world, personOf(world, person).unit);
    const phone = { kind: 'device', key: target, realm, agency, owner: person, state: 'open', canaries: [] };
    return { ...world, things: [...world.things, phone] };
  },
  compare: (expect, { world, session, step, body, idOf }) => {
    const own = world.things.filter(({ kind, owner }) => kind === 'device' && owner === session.person);
    if (step.route === 'device.list')
      expect(body.devices.map(({ id }: { id: string }) => id).sort()).toEqual(own.map(({ key }) => idOf(key)).sort());
    else if (step.route === 'sign-in.read')
      expect(body.sessions.filter(({ isThis }: { isThis: boolean }) => isThis)).toHaveLength(1);
    else if (step.route === 'device.enrol') expect(body).toMatchObject({ device: idOf(step.target) });
    else expect(body).toMatchObject({ name: personOf(world, session.person).name, capacity: session.capacity });
  },
  questions: () => [{ route: 'session.read' }, { route: 'sign-in.read' }],
};
