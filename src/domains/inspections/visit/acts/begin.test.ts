import { describe, expect, it } from 'vitest';
import { anEnvelope, aVisit, numbered, someFile } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { toBegin } from './begin.ts';

const going = (basis: string) => ({
  act: anEnvelope(),
  visit: numbered(80),
  inspection: numbered(40),
  workplace: { name: 'Exempelkrogen Demo', municipality: 'Vadsund' },
  basis,
  letInBy: 'manager' as const,
  announced: true,
});

const file = { at: someFile, capacity: 'supervision' as const, begun: null };

describe('a visit', () => {
  it('begins under a provision of the capacity that one has, and no other', () => {
    expect(done(toBegin, going('se.aml-7-5'), file)).toHaveLength(1);
    expect(() => done(toBegin, going('se.rb-23'), file)).toThrow('inspection.other-basis');
  });

  it('is one for the phones of a unit, and of another inspection or capacity never', () => {
    const again = { ...file, begun: aVisit() };
    expect(done(toBegin, going('se.aml-7-5'), again)).toHaveLength(1);
    const elsewhere = { ...going('se.aml-7-5'), inspection: numbered(41) };
    expect(() => done(toBegin, elsewhere, again)).toThrow('inspection.other-visit');
    const other = { ...again, capacity: 'assistance' as const };
    expect(() => done(toBegin, going('se.aml-7-5-assistance'), other)).toThrow('inspection.other-visit');
  });
});
