import { expect, test } from 'vitest';
import { plan } from './testing/an-event.ts';
import { whatIsWrong } from './what-is-wrong.ts';

const paths = (over: object) => whatIsWrong({ ...plan, ...over }).map(({ path }) => path);

test('a plan that holds together has nothing wrong with it', () => {
  expect(paths({})).toEqual([]);
  expect(paths({ place: null, isOnline: true })).toEqual([]);
});

test('each thing that cannot be is named by its field', () => {
  expect(paths({ to: '2026-12-08', agenda: [] })).toEqual(['to']);
  expect(paths({ to: plan.from, ends: '08:00', agenda: [] })).toEqual(['ends']);
  expect(paths({ answerBy: '2026-12-10' })).toEqual(['answerBy']);
  expect(paths({ place: null })).toEqual(['place']);
  const item = { day: '2026-12-11', from: '10:00', to: '09:00', what: 'Prov', who: null };
  expect(paths({ agenda: [item] })).toEqual(['agenda.0.day', 'agenda.0.to']);
  expect(paths({ seats: [...plan.seats, ...plan.seats] })).toEqual(['seats.1.worksAt']);
});
