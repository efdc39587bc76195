import { describe, expect, it } from 'vitest';
import type { Act } from '../../../../kernel/act.ts';
import { after, anAfterVisit, becameAct, decidedAct } from '../../testing/after.ts';
import { anEnvelope, numbered } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { refused } from '../../testing/refused.ts';
import { type SayOutcome, toSayOutcome } from './say-outcome.ts';

describe('what became of a decision', () => {
  const said = (over: Partial<SayOutcome> = {}): SayOutcome => ({
    act: anEnvelope(),
    decision: numbered(20),
    corrects: null,
    outcome: 'changed',
    on: '2026-03-02',
    note: null,
    ...over,
  });
  const tried = (over: Partial<SayOutcome>, ...acts: readonly Act[]) =>
    refused(() => done(toSayOutcome, said(over), anAfterVisit(after(...acts))));

  it('is said of a decision that is there', () => {
    expect(tried({})).toBe('after.decision-unknown');
    expect(tried({}, decidedAct(20))).toBe('done');
    const mistake = decidedAct(21, { decision: numbered(20), kind: 'entered-by-mistake' });
    expect(tried({}, decidedAct(20), mistake)).toBe('after.never-made');
  });

  it('is a payment only of a fee', () => {
    expect(tried({ outcome: 'paid' }, decidedAct(20))).toBe('after.only-fees-are-paid');
    expect(tried({ outcome: 'paid' }, decidedAct(20, { kind: 'sanction-fee', basis: 'se.aml-8' }))).toBe('done');
  });

  it('is no appeal of what was not decided against anyone', () => {
    for (const outcome of ['standing', 'appealed'] as const)
      expect(tried({ outcome }, decidedAct(20, { kind: 'crime-report', basis: null }))).toBe('after.not-appealed');
    expect(tried({ outcome: 'withdrawn' }, decidedAct(20, { kind: 'crime-report', basis: null }))).toBe('done');
    expect(tried({ outcome: 'appealed' }, decidedAct(20))).toBe('done');
  });

  it('comes on or after the day of the decision', () => {
    expect(tried({ on: '2026-02-05' }, decidedAct(20))).toBe('after.outcome-before');
    expect(tried({ on: '2026-02-05' }, decidedAct(20, { on: null }))).toBe('done');
    expect(tried({ on: '2026-12-01' }, decidedAct(20))).toBe('after.day-to-come');
  });

  it('is corrected by a further act', () => {
    expect(tried({ corrects: numbered(30) }, decidedAct(20))).toBe('after.outcome-unknown');
    expect(tried({ corrects: numbered(30) }, decidedAct(20), becameAct(30))).toBe('done');
  });
});
