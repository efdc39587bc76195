import { describe, expect, it } from 'vitest';
import { ActEnvelope } from '../../kernel/act.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { changeCapacity } from './change-capacity.ts';

const act = ActEnvelope.parse({
  id: '00000000-0000-7000-8000-000000000500',
  device: '00000000-0000-7000-8000-000000000900',
  deviceSeq: 1,
  capacity: 'assistance',
  sitting: '00000000-0000-7000-8000-000000000700',
  happenedFrom: '2026-02-05T18:07:00.000Z',
  happenedTo: null,
  precision: 'minute',
});
const held: readonly Capacity[] = ['assistance', 'criminal-investigation'];
const sitting = {
  at: { country: 'SE', realm: '7' },
  sitting: act.sitting,
  capacity: 'assistance' as const,
  capacities: held,
};
const going = (to: Capacity, basis: string) => ({
  act,
  to,
  basis,
  reason: 'zQvReason',
  decidedBy: 'zQvWho',
  about: null,
});

describe('going on in another capacity', () => {
  it('is an act of the old one, in its file, with why and who decided sealed beside', () => {
    const [change] = changeCapacity(going('criminal-investigation', 'se.rb-23'), sitting);
    expect(change).toMatchObject({
      at: sitting.at,
      stream: sitting.sitting,
      facts: { from: 'assistance', to: 'criminal-investigation', basis: 'se.rb-23', decidedByOther: true },
      words: { reason: 'zQvReason', decidedBy: 'zQvWho' },
    });
    expect(JSON.stringify(change?.facts)).not.toContain('zQv');
  });

  it('is refused for a capacity that one has already, or does not hold, and for a provision of another one', () => {
    expect(() => changeCapacity(going('assistance', 'se.aml-7-5-assistance'), sitting)).toThrow('capacity.already');
    expect(() => changeCapacity(going('inner-alien-control', 'se.utll-9'), sitting)).toThrow('capacity.not-held');
    expect(() => changeCapacity(going('criminal-investigation', 'se.utll-9'), sitting)).toThrow('capacity.other-basis');
  });
});
