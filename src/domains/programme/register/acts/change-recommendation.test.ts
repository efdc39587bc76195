import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, now } from '../../testing/a-programme.ts';
import { begun, own, recommended } from '../../testing/a-register.ts';
import { toChangeRecommendation } from './change-recommendation.ts';
import { toTakeRecommendation } from './take-recommendation.ts';

const words = () => ({ act: act(), text: 'Prov, rättat', source: 'Prov', obstacles: ['OB-B06'] });

it('rewords one of the unit’s own, and never one of the list', () => {
  expect(decide(toChangeRecommendation, words(), recommended(), now)[0]?.facts).toEqual({ obstacles: ['OB-B06'] });
  const listed = own({ code: 'R1', text: null, source: null, obstacles: [] });
  const taken = decide(toTakeRecommendation, listed, { ...begun, obstaclesOf: ['OB-G04'] }, now);
  expect(() => decide(toChangeRecommendation, words(), recommended(taken), now)).toThrow(
    'programme-register.of-the-list',
  );
});
