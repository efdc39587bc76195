import { describe, expect, it } from 'vitest';
import { ActEnvelope } from '../../../kernel/act.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import { decide } from '../../../kernel/doing.ts';
import { toChangeCapacity } from './change-capacity.ts';

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
const now = new Date('2026-02-05T18:07:00.000Z');
const held: readonly Capacity[] = ['assistance', 'criminal-investigation'];
const sitting = {
  at: { country: 'SE', realm: '7' },
  id: act.sitting,
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
    const [change] = decide(toChangeCapacity, going('criminal-investigation', 'se.rb-23'), sitting, now);
    expect(change).toMatchObject({
      at: sitting.at,
      stream: sitting.id,
      facts: { from: 'assistance', to: 'criminal-investigation', basis: 'se.rb-23', decidedByOther: true },
      words: { reason: 'zQvReason', decidedBy: 'zQvWho' },
    });
    expect(JSON.stringify(change?.facts)).not.toContain('zQv');
  });

  it('is refused for a capacity that the person has already, or does not hold, and for a provision of another one', () => {
    expect(() => decide(toChangeCapacity, going('assistance', 'se.aml-7-5-assistance'), sitting, now)).toThrow(
      'capacity.already',
    );
    expect(() => decide(toChangeCapacity, going('inner-alien-control', 'se.utll-9'), sitting, now)).toThrow(
      'capacity.not-held',
    );
    expect(() => decide(toChangeCapacity, going('criminal-investigation', 'se.utll-9'), sitting, now)).toThrow(
      'capacity.other-basis',
    );
  });
});
