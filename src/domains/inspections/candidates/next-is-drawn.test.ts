import { expect, it } from 'vitest';
import { nextIsDrawn } from './next-is-drawn.ts';

const chosen = (others: number) => Array.from({ length: others }, () => ({ drawn: false }));

it('after nine that were chosen the tenth is drawn', () => {
  expect(nextIsDrawn([], 'supervision')).toMatchObject({ due: false, before: 9 });
  expect(nextIsDrawn(chosen(8), 'supervision')).toMatchObject({ due: false, before: 1 });
  expect(nextIsDrawn(chosen(9), 'supervision')).toMatchObject({ due: true, before: 0 });
  expect(nextIsDrawn(chosen(14), 'supervision').due).toBe(true);
});

it('a draw restarts the count', () => {
  expect(nextIsDrawn([{ drawn: true }, ...chosen(20)], 'supervision')).toMatchObject({ due: false, before: 9 });
  expect(nextIsDrawn([...chosen(3), { drawn: true }], 'supervision')).toMatchObject({ due: false, before: 6 });
});

it('the police, who go in only with a basis, never draw, and neither does a capacity without a provision of entry', () => {
  for (const capacity of [
    'assistance',
    'inner-alien-control',
    'criminal-investigation',
    'support',
    'analysis',
  ] as const)
    expect(nextIsDrawn(chosen(30), capacity)).toEqual({ draws: false, due: false, before: 0 });
});
