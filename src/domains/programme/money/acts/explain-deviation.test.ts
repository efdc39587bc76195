import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { toEndProgramme } from '../../acts/end-programme.ts';
import { inBudget, line, planned } from '../../testing/a-budget.ts';
import { act, found, now } from '../../testing/a-programme.ts';
import { lineDeviation } from '../line-sums.ts';
import { toExplainDeviation } from './explain-deviation.ts';
import { toSetForecast } from './set-forecast.ts';

const forecast = (over: object = {}) => ({
  ...{ act: act(), line, remaining: 120_000, on: '2026-11-01', why: 'Provgrund.' },
  ...over,
});
const why = () => ({ act: act(), line, why: 'Provorsak.', answer: 'Provåtgärd.' });
const overspent = [...planned, ...decide(toSetForecast, forecast(), found(planned), now)];

it('a forecast is of a line and of a day that has come, while the programme runs', () => {
  expect(() => decide(toSetForecast, forecast({ line: 'none' }), found(planned), now)).toThrow(
    'programme-money.line-unknown',
  );
  expect(() => decide(toSetForecast, forecast({ on: '2027-01-01' }), found(planned), now)).toThrow(
    'programme-money.day-to-come',
  );
  const ended = decide(toEndProgramme, { act: act(), on: '2026-11-20', why: 'Prov.' }, found(planned), now);
  expect(() => decide(toSetForecast, forecast(), found([...planned, ...ended]), now)).toThrow('programme.has-ended');
});

it('a deviation is explained where there is one, with what is done about it', () => {
  expect(() => decide(toExplainDeviation, why(), found(planned), now)).toThrow('programme-money.no-deviation');
  expect(() => decide(toExplainDeviation, { ...why(), line: 'none' }, found(overspent), now)).toThrow(
    'programme-money.line-unknown',
  );
  const explained = decide(toExplainDeviation, why(), found(overspent), now);
  const { state } = found([...overspent, ...explained]);
  expect(state.lines[0]).toMatchObject({ explained: { act: explained[0]?.id } });
  expect(state.lines[0] && lineDeviation(state, state.lines[0])).toMatchObject({ difference: 20_000, state: 'over' });
});

it('counts no line as known of which nothing is forecast', () => {
  const { state } = inBudget();
  expect(state.lines[0] && lineDeviation(state, state.lines[0])).toMatchObject({ state: 'not-known' });
});
