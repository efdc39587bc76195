import { expect, it } from 'vitest';
import { isStillToCome } from '../../kernel/time/claimed-time.ts';
import { emptyWhen, readWhen, type WhenDraft } from './when-draft.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const read = (draft: Partial<WhenDraft>) => readWhen({ ...emptyWhen, ...draft }, now);

it('a day is known from its midnight in the agency, and no more exactly', () => {
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

it('a time that is far off has not been, however exactly it is known', () => {
  expect(read({ precision: 'day', date: '2199-01-01' }).errors).toMatchObject([{ path: 'act.happenedFrom' }]);
  expect(read({ precision: 'minute', date: '2199-01-01', time: '9' }).happened).toBeNull();
  expect(read({ precision: 'month', month: '1', year: '2199' }).errors).toMatchObject([
    { path: 'act.happenedFrom.year' },
  ]);
});

it('what is let through is taken by the server, also when the clock here is a day ahead of it', () => {
  const dayAhead = new Date(now.getTime() + 86_400_000);
  const lastMinute = readWhen({ ...emptyWhen, precision: 'minute', date: '2026-11-25', time: '9.40' }, dayAhead);
  expect(lastMinute.happened?.from).toEqual(dayAhead);
  expect(isStillToCome(dayAhead.toISOString(), now)).toBe(false);
});

it('nothing is wrong early with a field that is still empty', () => {
  expect(read({}).errors).toMatchObject([{ path: 'act.precision', early: false }]);
  expect(read({ precision: 'day' }).errors).toMatchObject([{ path: 'act.happenedFrom', early: false }]);
});
