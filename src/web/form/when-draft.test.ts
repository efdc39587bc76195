import { expect, it } from 'vitest';
import { emptyWhen, readWhen, type WhenDraft } from './when-draft.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const read = (draft: Partial<WhenDraft>) => readWhen({ ...emptyWhen, ...draft }, now);

it('a day is known from its midnight in the house, and no more exactly', () => {
  expect(read({ precision: 'day', date: '19 nov' }).happened).toEqual({
    from: new Date('2026-11-18T23:00:00.000Z'),
    to: null,
    precision: 'day',
  });
});

it('an exact time asks for the time of day', () => {
  expect(read({ precision: 'minute', date: '19 nov' }).errors).toMatchObject([{ path: 'act.happenedFrom.time' }]);
  expect(read({ precision: 'minute', date: '19 nov', time: '18.40' }).happened?.from.toISOString()).toBe(
    '2026-11-19T17:40:00.000Z',
  );
});

it('what was noticed has happened', () => {
  expect(read({ precision: 'day', date: '2026-11-25' }).errors).toMatchObject([{ early: true }]);
  expect(read({ precision: 'minute', date: 'i dag', time: '9.41' }).errors).toHaveLength(1);
  expect(read({ precision: 'month', month: '12', year: '2026' }).errors).toHaveLength(1);
});

it('nothing is wrong early with a field that is still empty', () => {
  expect(read({}).errors).toMatchObject([{ path: 'act.precision', early: false }]);
  expect(read({ precision: 'day' }).errors).toMatchObject([{ path: 'act.happenedFrom', early: false }]);
});
