import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, found, now, opened } from '../../testing/a-programme.ts';
import { toAssessRisk } from './assess-risk.ts';
import { toCloseRisk } from './close-risk.ts';

const risk = '018f0000-0000-7000-8000-000000000400';
const assessed = [
  ...opened,
  ...decide(
    toAssessRisk,
    {
      ...{ act: act(), risk, what: 'Provrisk', likelihood: 'low', consequence: 'low' },
      ...{ why: 'Prov.', answer: 'Prov.', owner: null, reviewBy: null },
    },
    { ...found(opened), people: [] },
    now,
  ),
];
const over = (over: object = {}) => ({
  ...{ act: act(), risk, outcome: 'happened' as const, on: '2026-11-20', how: 'Prov.' },
  ...over,
});

it('a risk comes true or passes, once, on a day that has come', () => {
  const closed = [...assessed, ...decide(toCloseRisk, over(), found(assessed), now)];
  expect(found(closed).state.risks[0]?.over).toMatchObject({ outcome: 'happened', on: '2026-11-20' });
  expect(() => decide(toCloseRisk, over(), found(closed), now)).toThrow('programme-steering.risk-is-over');
  expect(() => decide(toCloseRisk, over({ on: '2027-01-01' }), found(assessed), now)).toThrow(
    'programme-steering.day-to-come',
  );
  expect(() => decide(toCloseRisk, over(), found(opened), now)).toThrow('programme-steering.risk-unknown');
});
