import { accessExamples } from '../../../../domains/access/testing/examples.ts';
import { personOf } from '../world.ts';
import { everybody, nothingOfItsOwn, type Part } from './part.ts';

export const accessPart: Part = {
  ...nothingOfItsOwn,
  examples: accessExamples,
  rules: { 'session.read': { roles: everybody, place: 'nowhere' } },
  compare: (expect, { world, session, body }) =>
    expect(body).toMatchObject({ name: personOf(world, session.person).name, capacity: session.capacity }),
  questions: () => [{ route: 'session.read' }],
};
