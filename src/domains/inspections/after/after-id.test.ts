import { expect, it } from 'vitest';
import { Uuid } from '../../../kernel/id.ts';
import { afterIdOf } from './after-id.ts';

it('is one for each visit, and the id of nothing else', () => {
  const visit = '00000000-0000-7000-8000-000000000001';
  expect(afterIdOf(visit)).toBe('00000000-0000-8000-8000-000000000001');
  expect(Uuid.safeParse(afterIdOf(visit)).success).toBe(false);
});
