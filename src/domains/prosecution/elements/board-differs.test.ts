import { describe, expect, it } from 'vitest';
import { boardDiffers } from './board-differs.ts';

describe('what a person set, beside what the rule reads from the same facts', () => {
  it.each([
    ['supported', false, 'supported', false],
    ['supported', true, 'supported', true],
    ['contradicted', false, 'supported', true],
    ['nothing-yet', false, 'supported', true],
    ['supported', false, 'contradicted', true],
    ['contradicted', false, 'contradicted', false],
    ['nothing-yet', true, 'nothing-yet', false],
  ] as const)('%s, weak %s, read as %s: differs %s', (state, weak, read, differs) => {
    expect(boardDiffers({ state, weak }, read)).toBe(differs);
  });

  it('never differs where no state is set', () => {
    for (const read of ['supported', 'contradicted', 'nothing-yet'] as const)
      expect(boardDiffers({ state: 'not-set', weak: false }, read)).toBe(false);
  });
});
