import { expect, test } from 'vitest';
import type { Act } from './act.ts';
import { lastResponsible, type ResponsibleFacts } from './responsible.ts';

const first = { owner: '1', since: '2026-11-24T08:00:00.000Z', by: null };
const change = (from: string, to: string, minute: number, by = from): Act<string, ResponsibleFacts> => ({
  id: `01990000-0000-7000-8000-${from.padStart(6, '0')}${to.padStart(6, '0')}`,
  stream: '01990000-0000-7000-8000-000000000000',
  type: 'case.change-responsible',
  version: 1,
  actor: by,
  ownerUnit: 51,
  capacity: 'support',
  happenedFrom: '2026-11-24T08:00:00.000Z',
  happenedTo: null,
  precision: 'minute',
  recordedAt: `2026-11-24T08:${String(minute).padStart(2, '0')}:00.000Z`,
  device: '01990000-0000-7000-8000-000000000900',
  deviceSeq: 0,
  corrects: null,
  basedOn: [],
  caseId: null,
  subject: null,
  facts: { from, to },
  hasWords: false,
});

test('without a change the first person is responsible, and before the first there is no one', () => {
  expect(lastResponsible(first, [])).toEqual(first);
  expect(lastResponsible(null, [change('1', '2', 1)])).toBeNull();
});

test('the last change holds, in the order in which they were written down', () => {
  const told = [change('2', '3', 2, '9'), change('1', '2', 1)];
  expect(lastResponsible(first, told)).toEqual({ owner: '3', since: '2026-11-24T08:02:00.000Z', by: '9' });
});

test('of changes that were written down in the same moment each follows the one that it rests on', () => {
  const told = [change('3', '4', 1), change('2', '3', 1), change('1', '2', 1)];
  for (const order of [told, [...told].reverse()]) expect(lastResponsible(first, order).owner).toBe('4');
});
