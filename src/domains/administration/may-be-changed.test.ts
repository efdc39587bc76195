import { describe, expect, it } from 'vitest';
import { Problem } from '../../kernel/problem.ts';
import {
  administratorRemains,
  beginsAtOnce,
  begunAlready,
  endsAhead,
  endsForGood,
  endsNow,
  givenByLaw,
  ofAnother,
  periodAhead,
  stillOpen,
} from './may-be-changed.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const said = (problem: Problem | null): string | null =>
  problem instanceof Problem ? (problem.fields[0]?.message.id ?? problem.text.id) : null;
const past = '2026-11-23T22:00:00.000Z';
const soon = '2026-12-01T22:00:00.000Z';
const later = '2027-06-30T22:00:00.000Z';

describe('an account that the directory has ended', () => {
  const closed = { isOwn: false, hasEnded: true, endedByDirectory: true };
  it('is ended for good by an administrator, and not by its own person or a second time', () => {
    expect(endsForGood(closed)).toBeNull();
    expect(said(endsForGood({ ...closed, isOwn: true }))).toBe('administration.oneself');
    expect(said(endsForGood({ ...closed, endedByDirectory: false }))).toBe('administration.has-ended');
  });
  it('ends now, and at no later time', () => {
    expect(endsNow(null, closed)).toBeNull();
    expect(said(endsNow(later, closed))).toBe('administration.ends-now');
    expect(endsNow(later, { hasEnded: false })).toBeNull();
  });
});

describe('an account', () => {
  it('is not changed by its own person, nor once it has ended', () => {
    expect(said(ofAnother({ isOwn: true, hasEnded: false }))).toBe('administration.oneself');
    expect(said(ofAnother({ isOwn: false, hasEnded: true }))).toBe('administration.has-ended');
    expect(said(stillOpen({ hasEnded: true }))).toBe('administration.has-ended');
    expect(ofAnother({ isOwn: false, hasEnded: false })).toBeNull();
  });

  it('of the last administrator is not ended', () => {
    expect(said(administratorRemains({ otherAdministrators: 0 }))).toBe('administration.last-administrator');
    expect(administratorRemains({ otherAdministrators: 1 })).toBeNull();
  });
});

describe('what is given', () => {
  it('ends after now, and after it begins', () => {
    expect(said(periodAhead({ from: null, until: past }, now))).toBe('administration.until-is-past');
    expect(said(periodAhead({ from: later, until: soon }, now))).toBe('administration.until-before-from');
    expect(periodAhead({ from: soon, until: later }, now)).toBeNull();
    expect(periodAhead({ from: null, until: null }, now)).toBeNull();
  });

  it('is ended now or at a time that has not come', () => {
    expect(said(endsAhead(past, now))).toBe('administration.until-is-past');
    expect(endsAhead(soon, now)).toBeNull();
    expect(endsAhead(null, now)).toBeNull();
  });

  it('begins once: of what is held only the end can be set', () => {
    const held = [{ word: 'officer', from: past, until: null, begun: true }];
    expect(said(begunAlready(held, 'officer', soon))).toBe('administration.begun-already');
    expect(begunAlready(held, 'officer', null)).toBeNull();
    expect(begunAlready(held, 'reader', soon)).toBeNull();
  });

  it('begins at once where it is the role of administrator', () => {
    expect(said(beginsAtOnce('administrator', { from: soon, until: null }))).toBe(
      'administration.administrator-begins-at-once',
    );
    expect(beginsAtOnce('administrator', { from: null, until: null })).toBeNull();
    expect(beginsAtOnce('officer', { from: soon, until: null })).toBeNull();
  });

  it('is a capacity that the law gives the unit, and never that of administration by itself', () => {
    const unit = { capacitiesOfUnit: ['supervision' as const] };
    expect(givenByLaw('supervision', unit, 'capacity')).toBeNull();
    expect(said(givenByLaw('support', unit, 'capacity'))).toBe('administration.not-of-unit');
    expect(said(givenByLaw('access-administration', unit, 'capacity'))).toBe('administration.comes-with-role');
  });
});
