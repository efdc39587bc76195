import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { now } from '../../testing/a-programme.ts';
import { begun, own, recommended, taken } from '../../testing/a-register.ts';
import { toTakeRecommendation } from './take-recommendation.ts';

const listed = own({ code: 'R9', text: null, source: null, obstacles: [] });

it('takes one of the list up once, with the obstacles that the list says', () => {
  const of = { ...begun, obstaclesOf: ['OB-A02', 'OB-A03'] };
  const acts = decide(toTakeRecommendation, listed, of, now);
  expect(recommended(acts).state).toMatchObject({ code: 'R9', obstacles: ['OB-A02', 'OB-A03'], states: [] });
  expect(acts[0]?.words).toBeNull();
  expect(() => decide(toTakeRecommendation, listed, { ...of, taken: ['R9'] }, now)).toThrow(
    'programme-register.already-taken',
  );
  expect(() => decide(toTakeRecommendation, listed, begun, now)).toThrow('programme-register.no-such-recommendation');
});

it('is one of the unit’s own with its words, its source and an obstacle', () => {
  expect(recommended(taken).state).toMatchObject({ code: null, obstacles: ['OB-A02'] });
  for (const [over, problem] of [
    [{ text: null }, 'programme-register.text-missing'],
    [{ source: null }, 'programme-register.source-missing'],
    [{ obstacles: [] }, 'programme-register.obstacle-missing'],
  ] as const)
    expect(() => decide(toTakeRecommendation, own(over), begun, now)).toThrow(problem);
});
