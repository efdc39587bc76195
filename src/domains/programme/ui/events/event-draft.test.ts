import { expect, test } from 'vitest';
import { EventPlan } from '../../events/event-schema.ts';
import { emptyEvent, errorsIn, planOf, timeIn } from './event-draft.ts';

const draft = {
  ...emptyEvent({ kind: 'workshop', obstacle: 'OB-C07', country: 'LV', from: '2026-12-09', to: '2026-12-10' }),
  ...{ title: 'Prov', starts: '9.30', ends: '16', place: 'Provsalen', hosts: 'Provarna', contact: 'Prov' },
  answerBy: '2026-12-01',
  seats: [{ worksAt: 'any', country: 'any', seats: '12' }],
};

test('a time is read as people write it', () => {
  expect(['9', '9.30', '0930', '09:30', '24', '9.75', ''].map(timeIn)).toEqual([
    ...['09:00', '09:30', '09:30', '09:30'],
    ...[null, null, null],
  ]);
});

test('an empty form says of each field that must be filled in that it is missing', () => {
  const paths = errorsIn(emptyEvent({})).map(({ path }) => path);
  expect(paths).toContain('obstacle');
  expect(paths).toContain('seats.0.seats');
  expect(paths).not.toContain('about');
  expect(paths.some((path) => path.startsWith('agenda'))).toBe(false);
});

test('what the form holds can be planned', () => {
  expect(errorsIn(draft)).toEqual([]);
  expect(EventPlan.parse(planOf(draft))).toMatchObject({ starts: '09:30', ends: '16:00', agenda: [], isOnline: false });
});
