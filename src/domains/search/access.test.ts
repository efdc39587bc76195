import { expect, it } from 'vitest';
import { maySearch } from './access.ts';
import { foundKinds } from './kinds.ts';

it('who may open a kind of matters that is found may search, and who may open none may not', () => {
  expect(maySearch({ kinds: foundKinds.slice(0, 1) })).toBe(true);
  expect(maySearch({ kinds: [] })).toBe(false);
});
