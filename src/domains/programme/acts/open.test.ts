import { expect, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { at, given, goal, id, now, opened } from '../testing/a-programme.ts';
import { toOpen } from './open.ts';

test('a programme keeps names in words, and two goals of one name are refused', () => {
  expect(JSON.stringify(opened[0]?.facts)).not.toContain('Prov ');
  expect(() =>
    decide(toOpen, { ...given, goals: [goal('a', 'visits'), goal('a', 'visits')] }, { id, at, reference: 'G' }, now),
  ).toThrow('programme.two-of-a-name');
});
