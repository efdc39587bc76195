import { describe, expect, it } from 'vitest';
import { after, anAfterVisit, decidedAct, somePowers } from '../../testing/after.ts';
import { anEnvelope, numbered } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { refused } from '../../testing/refused.ts';
import { type AfterVisit, nothingAfter } from '../after.ts';
import { type NoteDecision, toNoteDecision } from './decide.ts';

describe('a decision', () => {
  const said = (over: Partial<NoteDecision> = {}): NoteDecision => ({
    act: anEnvelope(),
    corrects: null,
    kind: 'prohibition',
    basis: 'se.aml-7-7',
    on: '2026-02-06',
    note: null,
    ...over,
  });
  const tried = (over: Partial<NoteDecision>, visit: AfterVisit = anAfterVisit(nothingAfter)) =>
    refused(() => done(toNoteDecision, said(over), visit));

  it('is noted with its provision, and its note is sealed beside it', () => {
    const [act] = done(toNoteDecision, said({ note: 'Invented 2026/1' }), anAfterVisit(nothingAfter));
    expect(act?.facts).toEqual({ decision: null, kind: 'prohibition', basis: 'se.aml-7-7', on: '2026-02-06' });
    expect(act?.words).toEqual({ note: 'Invented 2026/1' });
    expect(act?.streamKind).toBe('visit-after');
  });

  it('is that of the own agency and the own capacity, on a provision for it', () => {
    expect(tried({ kind: 'control-fee', basis: null })).toBe('after.not-yours');
    const tax = anAfterVisit(nothingAfter, { by: { capacity: 'supervision', agency: 'tax', powers: somePowers } });
    expect(tried({ kind: 'control-fee', basis: 'se.sfl-50' }, tax)).toBe('done');
    expect(tried({}, tax)).toBe('after.not-yours');
    const assisting = anAfterVisit(nothingAfter, {
      by: { capacity: 'assistance', agency: 'police', powers: somePowers },
    });
    expect(tried({ kind: 'seizure', basis: null }, assisting)).toBe('after.not-yours');
    expect(tried({ basis: 'se.sfl-50' })).toBe('after.other-basis');
    expect(tried({ kind: 'other', basis: null })).toBe('after.other-needs-note');
  });

  it('is any of the capacity where it has not been entered who decides what, and on no provision of another country', () => {
    const finnish = (capacity: AfterVisit['by']['capacity']) =>
      anAfterVisit(nothingAfter, { by: { capacity, agency: 'work-environment', powers: [] } });
    expect(tried({ kind: 'sanction-fee', basis: null }, finnish('supervision'))).toBe('done');
    expect(tried({}, finnish('supervision'))).toBe('after.other-basis');
    expect(tried({ kind: 'seizure', basis: null }, finnish('supervision'))).toBe('after.not-yours');
  });

  it('was made on a day since the visit began, or on an unknown one', () => {
    expect(tried({ on: '2026-02-04' })).toBe('after.decided-before');
    expect(tried({ on: '2026-04-02' })).toBe('after.day-to-come');
    expect(tried({ on: null })).toBe('done');
  });

  it('is corrected by a further act, also to one that never was; and then it is not there', () => {
    const visit = anAfterVisit(after(decidedAct(20)));
    const [act] = done(toNoteDecision, said({ corrects: numbered(20), kind: 'injunction' }), visit);
    expect(act?.corrects).toBe(numbered(20));
    expect(tried({ corrects: numbered(99) }, visit)).toBe('after.decision-unknown');
    expect(tried({ kind: 'entered-by-mistake', basis: null })).toBe('after.mistake-of-nothing');
    expect(tried({ corrects: numbered(20), kind: 'entered-by-mistake' }, visit)).toBe('done');
  });
});
