import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, now } from '../../testing/a-programme.ts';
import { recommended, taken } from '../../testing/a-register.ts';
import { toFollowRecommendation } from './follow-recommendation.ts';

const follow = (owner: string | null) => ({ act: act(), owner, reviewBy: null });

it('is handed over to a colleague who is here, or back to the unit', () => {
  const first = [...taken, ...decide(toFollowRecommendation, follow('prov'), recommended(), now)];
  expect(recommended(first).state.owner).toBe('1');
  const back = [...first, ...decide(toFollowRecommendation, follow(null), recommended(first), now)];
  expect(recommended(back).state.owner).toBeNull();
  expect(() => decide(toFollowRecommendation, follow('unknown'), recommended(), now)).toThrow(
    'programme-register.owner-unknown',
  );
});
