import { describe, expect, it } from 'vitest';
import { countDecided } from './counted.ts';
import type { Screening } from './fold.ts';
import type { Decide } from './schema.ts';

const act = { happenedFrom: '2026-09-22T12:00:00.000Z' } as unknown as Decide['act'];
const of = (suspicion: string | null) => ({
  id: 's',
  country: 'SE',
  screening: { about: { suspicion } } as unknown as Screening,
});

describe('what a decision on signs adds to the study', () => {
  it('counts a presumed victim as suspected and identified, by the suspicion', () => {
    expect(countDecided({ presumed: 'yes', act }, of('m')).map(({ stage, person }) => [stage, person])).toEqual([
      ['suspicion', 'm'],
      ['identified', 'm'],
    ]);
  });

  it('counts an honest no as unfounded, and not as lost', () => {
    const [no] = countDecided({ presumed: 'no', act }, of(null));
    expect(no).toMatchObject({ stage: 'suspicion', chain: 'protection', exit: 'unfounded', person: 's' });
  });
});
