import { expect, test } from 'vitest';
import { nextMove, saidOfElements } from './standing.ts';
import { folded, type Happening, larkan, said } from './testing/builders.ts';

const link = 'SE.BRB.4.1b.LINK.1';
const closedAs = (reason: string): Happening => [
  'decision.make',
  {
    lines: [{ party: larkan, offence: 'SE.BRB.4.1b', outcome: 'closed', reason }],
    against: 'nothing-found',
    notTaken: [],
    reviewToldIn: 'uz',
    obstacles: [],
    tellAfterSupport: null,
  },
];

test('the assessment of an element is counted once, as it was last set', () => {
  const file = folded(
    said(link, 'nothing-yet', []),
    said(link, 'supported', [1]),
    said('SE.BRB.4.1b.MEANS.2', 'contradicted', []),
  );
  expect(saidOfElements(file)).toEqual({ supported: 1, contradicted: 1, nothingYet: 0 });
});

test('the investigation leader decides next, and no one once all is decided', () => {
  const open = folded();
  expect(nextMove(open)).toBe('prosecutor');
  expect(nextMove({ ...open, status: 'reported' })).toBe('open');
  expect(nextMove({ ...open, status: 'judged' })).toBeNull();
});

test('a file closed because she does not take part waits for a second review, and no other does', () => {
  expect(nextMove(folded(closedAs('RC08')))).toBe('second-look');
  expect(nextMove(folded(closedAs('RC04')))).not.toBe('second-look');
});
