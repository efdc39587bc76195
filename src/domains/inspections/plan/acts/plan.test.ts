import { describe, expect, it } from 'vitest';
import { anEnvelope, anInspection, aPlace, numbered, someRoom } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { toPlan } from './plan.ts';

const planned = (over: Parameters<typeof anInspection>[0] = {}) => ({
  id: numbered(40),
  at: someRoom,
  state: anInspection(over),
});
const revise = (input: Parameters<typeof toPlan.acts>[0], of: ReturnType<typeof planned>) => done(toPlan, input, of);
const saying = (facts: object, note: string | null = null) => ({ act: anEnvelope(), facts, note });

describe('a plan', () => {
  it('says nothing before its purpose', () => {
    const without = planned({ purpose: null, plan: {} });
    expect(() => revise(saying({ workplace: aPlace() }), without)).toThrow('inspection.purpose-first');
    expect(revise(saying({ purpose: 'fair-competition' }), without)).toHaveLength(1);
  });

  it('keeps the purpose that it was asked about', () => {
    expect(() => revise(saying({ purpose: 'fair-competition' }), planned())).toThrow('inspection.purpose-stays');
    expect(revise(saying({ purpose: 'worker-protection' }), planned())).toHaveLength(1);
  });

  it('lets each unit in under a provision of its own capacity', () => {
    const entry = (basis: string | null) => [
      { unit: 31, capacity: 'assistance' as const, task: 'assists' as const, basis },
    ];
    expect(() => revise(saying({ entry: entry('se.rb-23') }), planned())).toThrow('inspection.other-basis');
    expect(revise(saying({ entry: entry('se.aml-7-5-assistance') }), planned())).toHaveLength(1);
    expect(revise(saying({ entry: entry(null) }), planned())).toHaveLength(1);
  });

  it('keeps what does not fit into fields sealed, beside the facts', () => {
    const [act] = revise(saying({}, 'Two doors.'), planned());
    expect(act).toMatchObject({ facts: { said: {}, note: true }, words: { note: 'Two doors.' } });
  });

  it('keeps ways in, when to stop and what is dangerous sealed, each by itself, and says which it has', () => {
    const [act] = revise({ ...saying({}), texts: { safety: 'A dog.', entrances: 'Two doors.' } }, planned());
    expect(act).toMatchObject({ facts: { texts: ['entrances', 'safety'] }, words: { safety: 'A dog.' } });
    expect(JSON.stringify(act?.facts)).not.toContain('dog');
  });

  it('is not written further without saying anything, nor after its room has ended', () => {
    expect(() => revise(saying({}), planned())).toThrow('inspection.nothing-said');
    expect(() => revise(saying({}, 'Late.'), planned({ endedAt: '2026-02-06T08:00:00.000Z' }))).toThrow(
      'inspection.ended',
    );
  });
});
