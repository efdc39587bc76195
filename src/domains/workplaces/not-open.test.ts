import { expect, test } from 'vitest';
import { notOpen } from './not-open.ts';

test('only an open record is written in, and each other says why', () => {
  const why = (['open', 'closed', 'merged', 'taken-back'] as const).map(
    (status) => notOpen({ state: { status } })?.text.id ?? null,
  );
  expect(why).toEqual([null, 'workplace.is-closed', 'workplace.is-merged', 'workplace.is-taken-back']);
});
