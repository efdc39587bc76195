import { expect, test } from 'vitest';
import { mergedByDate } from './merge.ts';

const line = (id: string, due: string | null) => ({ id, due_at: due === null ? null : new Date(due) });

test('what is due first comes first, whichever list it comes from, and the undated last', () => {
  const tasks = [line('b', '2026-01-21T22:59:00.000Z'), line('d', null)];
  const tips = [line('a', '2026-01-21T22:59:00.000Z'), line('c', '2026-01-20T08:00:00.000Z')];
  expect(mergedByDate([tasks, tips], 10).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
  expect(mergedByDate([tasks, tips], 2).map(({ id }) => id)).toEqual(['c', 'a']);
});
