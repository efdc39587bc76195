import { describe, expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import type { DecideAfter, SayOutcome } from '../after-schema.ts';
import { after, anAfterVisit, becameAct, decidedAct } from '../testing/after.ts';
import { anEnvelope, numbered } from '../testing/builders.ts';
import { type AfterVisit, decide, sayOutcome } from './decide.ts';
import { nothingAfter } from './fold.ts';

const refused = (work: () => unknown): string => {
  try {
    work();
  } catch (problem) {
    return (problem as { text: { id: string } }).text.id;
  }
  return 'done';
};

describe('a decision', () => {
  const said = (over: Partial<DecideAfter> = {}): DecideAfter => ({
    act: anEnvelope(),
    corrects: null,
    kind: 'prohibition',
    basis: 'se.aml-7-7',
    on: '2026-02-06',
    note: null,
    ...over,
  });
  const tried = (over: Partial<DecideAfter>, visit: AfterVisit = anAfterVisit(nothingAfter)) =>
    refused(() => decide(said(over), visit));

  it('is noted with its provision, and its note lies sealed beside it', () => {
    const [act] = decide(said({ note: 'Invented 2026/1' }), anAfterVisit(nothingAfter));
    expect(act?.facts).toEqual({ decision: null, kind: 'prohibition', basis: 'se.aml-7-7', on: '2026-02-06' });
    expect(act?.words).toEqual({ note: 'Invented 2026/1' });
    expect(act?.streamKind).toBe('visit-after');
  });

  it('is that of the own house and the own capacity, on a provision for it', () => {
    expect(tried({ kind: 'control-fee', basis: null })).toBe('after.not-yours');
    const tax = anAfterVisit(nothingAfter, { by: { capacity: 'supervision', house: 'tax' } });
    expect(tried({ kind: 'control-fee', basis: 'se.sfl-50' }, tax)).toBe('done');
    expect(tried({}, tax)).toBe('after.not-yours');
    const assisting = anAfterVisit(nothingAfter, { by: { capacity: 'assistance', house: 'police' } });
    expect(tried({ kind: 'seizure', basis: null }, assisting)).toBe('after.not-yours');
    expect(tried({ basis: 'se.sfl-50' })).toBe('after.other-basis');
    expect(tried({ kind: 'other', basis: null })).toBe('after.other-needs-note');
  });

  it('was made on a day since the visit began, or on one that nobody knows', () => {
    expect(tried({ on: '2026-02-04' })).toBe('after.decided-before');
    expect(tried({ on: '2026-04-02' })).toBe('after.day-to-come');
    expect(tried({ on: null })).toBe('done');
  });

  it('is corrected by a further act, also to one that never was; and then it is not there', () => {
    const visit = anAfterVisit(after(decidedAct(20)));
    const [act] = decide(said({ corrects: numbered(20), kind: 'injunction' }), visit);
    expect(act?.corrects).toBe(numbered(20));
    expect(tried({ corrects: numbered(99) }, visit)).toBe('after.decision-unknown');
    expect(tried({ kind: 'entered-by-mistake', basis: null })).toBe('after.mistake-of-nothing');
    expect(tried({ corrects: numbered(20), kind: 'entered-by-mistake' }, visit)).toBe('done');
  });
});

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
    refused(() => sayOutcome(said(over), anAfterVisit(after(...acts))));

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
