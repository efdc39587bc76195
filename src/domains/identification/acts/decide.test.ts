import { describe, expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { anAct, anEnvelope, aSecond, aStanding, someFile, uuid } from '../testing/builders.ts';
import { type Decide, toDecide } from './decide.ts';

const now = new Date('2026-09-14T13:05:00.000Z');

const wish = (over: Partial<Decide> = {}): Decide => ({
  act: anEnvelope(),
  presumed: 'no',
  restsOn: ['INS-C02'],
  training: [],
  grounds: 'Påhittade skäl.',
  against: 'Inget funnet.',
  ...over,
});
const deciding = (actor: string, over: Partial<Decide>, ...acts: readonly Act[]) =>
  decide(
    toDecide,
    wish(over),
    { id: uuid(0), at: someFile, state: aStanding(...acts), actor, handed: null, person: null },
    now,
  );

describe('the decision', () => {
  it('has an author, grounds and what contradicts them, encrypted; and rests on both readings', () => {
    expect(deciding('1000', { training: ['INS-C03'] }, anAct(), aSecond())).toMatchObject([
      {
        type: 'identification.decide',
        facts: { presumed: 'no', restsOn: ['INS-C02'], training: ['INS-C03'] },
        words: { grounds: 'Påhittade skäl.', against: 'Inget funnet.' },
        basedOn: [uuid(1), uuid(2)],
      },
    ]);
  });

  it('is refused to a person from whom the answers are still hidden', () => {
    expect(() => deciding('1001', {})).toThrow(expect.objectContaining({ message: 'identification.not-seen' }));
    expect(deciding('1000', {})).toHaveLength(1);
  });

  it('makes no exercise of an indicator on which the readers did not differ', () => {
    expect(() => deciding('1000', { training: ['INS-C02'] }, anAct(), aSecond())).toThrow(
      expect.objectContaining({ message: 'identification.no-difference' }),
    );
  });

  it('depends on no number of indicators: many can end in a no, and one in a yes', () => {
    expect(deciding('1000', { presumed: 'yes', restsOn: ['INS-C02'] })).toHaveLength(1);
    expect(deciding('1000', { presumed: 'no' })).toHaveLength(1);
  });
});
