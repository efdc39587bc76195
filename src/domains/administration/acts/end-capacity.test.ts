import { describe, expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anAccount, anAct, testNow } from '../testing/builders.ts';
import { toEndCapacity } from './end-capacity.ts';

const ending = (capacity: 'supervision' | 'support' | 'access-administration') => ({ act: anAct, capacity, at: null });

describe('ending a capacity', () => {
  it('says which, and how it was held', () => {
    const [act] = decide(toEndCapacity, ending('supervision'), anAccount(), testNow);
    expect(act?.facts).toMatchObject({ capacity: 'supervision', before: { until: null } });
  });

  it('is refused where it is not held, and of administration, which ends with its role', () => {
    expect(() => decide(toEndCapacity, ending('support'), anAccount(), testNow)).toThrow(
      'administration.capacity-not-held',
    );
    expect(() => decide(toEndCapacity, ending('access-administration'), anAccount(), testNow)).toThrow(
      'administration.comes-with-role',
    );
  });
});
