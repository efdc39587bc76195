import { expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { aFoundPerson, aPersonAct, uuid } from '../testing/builders.ts';
import { personObstacles } from './obstacles.ts';

const found = (...acts: readonly Act[]) => personObstacles(uuid(0), aFoundPerson(...acts).state);
const reach = (known: string) =>
  aPersonAct({
    id: uuid(8),
    type: 'person.reach',
    facts: { reach: known === 'hours' ? { known, days: [2], from: '12:00', to: '13:00' } : { known } },
  });

it('a person whom no one knows how to reach threatens to be lost some days on, until it is known; never to call is an answer', () => {
  expect(found()).toMatchObject([{ why: 'person.unreachable', arisesAt: null, endedOn: null, isWork: true }]);
  const [row] = found();
  expect(Date.parse(row?.threatensFrom ?? '')).toBe(Date.parse(aFoundPerson().state.registeredAt) + 2 * 86_400_000);
  expect(found(reach('hours'))).toEqual([]);
  expect(found(reach('never'))).toEqual([]);
});

it('an unknown language is shown, and no act is asked for', () => {
  const person = { ...aFoundPerson(reach('hours')).state, language: 'unknown' as const };
  expect(personObstacles(uuid(0), person)).toMatchObject([{ why: 'person.no-language', isWork: false }]);
});
