import { expect, test } from 'vitest';
import { dueSteps, nextStepAt } from './due-steps.ts';
import { came, created, found, invited, monday, newId, said } from './testing/an-event.ts';

const start = [...created(), invited(1, 2, 3), said(1, 1), said(2, 2)];
const attended = [...start, came(1), came(2), came(3, false)];
const due = (drafts: Parameters<typeof found>[0], at: string) =>
  dueSteps(found(drafts), new Date(at), newId).map(({ draft }) => draft);

test('those who came are asked for a Monday act the day after, in the morning where the event was, once', () => {
  const [first, ...others] = due([...attended, monday(1)], '2026-12-11T06:00:00.000Z');
  expect(others).toEqual([]);
  expect(first?.facts).toMatchObject({ after: 0, people: [expect.stringContaining('9002')] });
  expect(due(attended, '2026-12-11T05:59:00.000Z')).toEqual([]);
  if (first) expect(due([...attended, monday(1), first], '2026-12-12T08:00:00.000Z')).toEqual([]);
});

test('who wrote an act is asked after three and six months, and no one else', () => {
  const drafts = [...attended, monday(1), ...due([...attended, monday(1)], '2027-01-20T08:00:00.000Z')];
  expect(nextStepAt(found(drafts).state)).toBe('2027-03-14T06:00:00.000Z');
  const [asked] = due(drafts, '2027-03-15T08:00:00.000Z');
  expect(asked?.facts).toMatchObject({ after: 3, people: [expect.stringContaining('9001')] });
});

test('those who did not come are erased a month after, all a month after the last question, and nothing is left to do', () => {
  const first = due(attended, '2027-01-09T07:00:00.000Z').filter(({ type }) => type === 'event.erase');
  expect(first.map(({ facts }) => facts)).toMatchObject([{ what: 'all', people: [expect.stringContaining('9003')] }]);
  const all = [...attended, ...due(attended, '2028-01-01T00:00:00.000Z')];
  expect(found(all).state.participants.every(({ erased, code }) => erased && code === null)).toBe(true);
  expect(nextStepAt(found(all).state)).toBeNull();
});
