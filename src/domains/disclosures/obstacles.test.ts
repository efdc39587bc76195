import { expect, it } from 'vitest';
import type { CrossingState } from './crossing.ts';
import { crossingObstacles } from './obstacles.ts';

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const aCrossing = (over: Partial<CrossingState> = {}) =>
  ({
    about: uuid(500),
    aboutKind: 'signal',
    isReply: false,
    sentAt: '2026-11-20T09:00:00.000Z',
    receivedAt: null,
    acknowledgedAt: null,
    withdrawal: null,
    ...over,
  }) as CrossingState;
const found = (over: Partial<CrossingState> = {}) => crossingObstacles(uuid(0), aCrossing(over));

it('a letter that is not answered threatens from when it was sent, and has arisen when its answer was due', () => {
  expect(found()).toMatchObject([
    {
      threatensFrom: '2026-11-20T09:00:00.000Z',
      arisesAt: '2026-11-23T09:00:00.000Z',
      endedOn: null,
      under: uuid(500),
      about: { kind: 'signal', id: uuid(500) },
    },
  ]);
});

it('is over when a person in the other agency takes it, or when it is withdrawn; the sender is asked for nothing', () => {
  const at = '2026-11-25T09:00:00.000Z';
  expect(found({ acknowledgedAt: at })).toMatchObject([{ endedOn: at }]);
  const withdrawal = { at, letter: null, receivedAt: null, acknowledgedAt: null };
  expect(found({ withdrawal })).toMatchObject([{ endedOn: at }]);
  expect(found()).toMatchObject([{ isWork: false }]);
});

it('a reply waits for no answer', () => {
  expect(found({ isReply: true })).toEqual([]);
});
