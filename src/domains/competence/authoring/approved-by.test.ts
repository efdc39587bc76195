import { describe, expect, it } from 'vitest';
import { isApproved, type ReviewGiven } from './approved-by.ts';

const given = (reviewer: string, verdict: ReviewGiven['verdict'], agency = 1, edition = 'e'): ReviewGiven => ({
  ...{ reviewer, verdict, agency, edition },
});
const approved = (reach: 'agency' | 'all', ...reviews: ReviewGiven[]) =>
  isApproved({ edition: 'e', reach }, { writers: ['author'], reviews, agency: 1 });

describe('an edition', () => {
  it('is published to its agency when a second person has approved it', () => {
    expect(approved('agency')).toBe(false);
    expect(approved('agency', given('author', 'approve'))).toBe(false);
    expect(approved('agency', given('colleague', 'remark'))).toBe(false);
    expect(approved('agency', given('colleague', 'approve', 1, 'an earlier one'))).toBe(false);
    expect(approved('agency', given('colleague', 'approve'))).toBe(true);
  });

  it('is published to all when a person of another agency has approved it', () => {
    expect(approved('all', given('colleague', 'approve'))).toBe(false);
    expect(approved('all', given('another', 'approve', 2))).toBe(true);
  });

  it('waits as long as a reader asks for a change, whose last word counts', () => {
    expect(approved('agency', given('a', 'approve'), given('b', 'change'))).toBe(false);
    expect(approved('agency', given('b', 'change'), given('b', 'remark'))).toBe(false);
    expect(approved('agency', given('b', 'change'), given('b', 'approve'))).toBe(true);
    expect(approved('agency', given('b', 'approve'), given('b', 'change'))).toBe(false);
  });
});
