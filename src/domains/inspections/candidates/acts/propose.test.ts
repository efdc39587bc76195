import { describe, expect, it } from 'vitest';
import { aPlace, someFile } from '../../testing/builders.ts';
import { aReason, proposing } from '../../testing/candidates.ts';
import { done } from '../../testing/done.ts';
import { toPropose } from './propose.ts';

const propose = (over: object = {}) => done(toPropose, proposing(over), { at: someFile });

describe('a candidate', () => {
  it('is proposed with reasons whose sources are sealed', () => {
    const [act] = propose();
    expect(act?.words).toEqual({ 'source-0': 'zQvSource: somebody who works there.' });
    expect(JSON.stringify(act?.facts)).not.toContain('zQv');
  });

  it('has no number where the firm is a person, by what it is or by what its number says', () => {
    const withNumber = (organisationNumber: string) => aPlace({ organisationNumber });
    const number = 'inspection.number-of-person';
    expect(() => propose({ form: 'sole-trader', workplace: withNumber('559911-2200') })).toThrow(number);
    expect(() => propose({ workplace: withNumber('850101-0000') })).toThrow(number);
    expect(propose({ workplace: withNumber('559911-2200') })).toHaveLength(1);
    expect(propose({ form: 'sole-trader' })).toHaveLength(1);
  });

  it('rests a reason on an earlier one only', () => {
    expect(() => propose({ reasons: [aReason({ sameAs: 0 })] })).toThrow('inspection.same-as-later');
  });
});
