import { describe, expect, it } from 'vitest';
import type { Act } from '../../kernel/act.ts';
import { decide } from './decide.ts';
import { differ, pointing } from './differ.ts';
import type { Decide } from './schema.ts';
import { anAct, anEnvelope, aSecond, aStanding, seen, someFile, uuid } from './testing/builders.ts';

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
  decide(wish(over), { id: uuid(0), at: someFile, screening: aStanding(...acts), actor, handed: null, person: null });

describe('the decision', () => {
  it('has an author, grounds and what speaks against them, sealed; and rests on both readings', () => {
    expect(deciding('1000', { training: ['INS-C03'] }, anAct(), aSecond())).toMatchObject([
      {
        type: 'identification.decide',
        facts: { presumed: 'no', restsOn: ['INS-C02'], training: ['INS-C03'] },
        words: { grounds: 'Påhittade skäl.', against: 'Inget funnet.' },
        basedOn: [uuid(1), uuid(2)],
      },
    ]);
  });

  it('is not for somebody to whom the answers are still hidden', () => {
    expect(() => deciding('1001', {})).toThrow(expect.objectContaining({ message: 'identification.not-seen' }));
    expect(deciding('1000', {})).toHaveLength(1);
  });

  it('makes no exercise of a sign on which the readers did not differ', () => {
    expect(() => deciding('1000', { training: ['INS-C02'] }, anAct(), aSecond())).toThrow(
      expect.objectContaining({ message: 'identification.no-difference' }),
    );
  });

  it('takes no number of signs: many can end in a no, and one in a yes', () => {
    expect(deciding('1000', { presumed: 'yes', restsOn: ['INS-C02'] })).toHaveLength(1);
    expect(deciding('1000', { presumed: 'no' })).toHaveLength(1);
  });
});

describe('two readers', () => {
  it('differ where one found a sign and the other did not, or asked and it was not so', () => {
    const asked = [{ code: 'INS-P06', known: 'asked-not-so' as const }];
    expect(differ(seen('INS-C02', 'INS-C03'), seen('INS-C02'))).toEqual(['INS-C03']);
    expect(differ(seen('INS-P06'), asked)).toEqual(['INS-P06']);
    expect(differ([], asked)).toEqual(['INS-P06']);
  });

  it('do not differ where one saw and the other was told', () => {
    expect(differ(seen('INS-C02'), [{ code: 'INS-C02', known: ['said'] }])).toEqual([]);
  });

  it('point to what at least one of them noted, and not to what was not so', () => {
    const asked = [{ code: 'INS-P06', known: 'asked-not-so' as const }];
    expect(pointing([{ answers: seen('INS-C03') }, { answers: asked }])).toEqual(['INS-C03']);
  });
});
