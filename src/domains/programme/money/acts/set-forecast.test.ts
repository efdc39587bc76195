import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { line, planned } from '../../testing/a-budget.ts';
import { act, found, now } from '../../testing/a-programme.ts';
import { toSetForecast } from './set-forecast.ts';

const forecast = (remaining: number, on: string) => ({ act: act(), line, remaining, on, why: 'Provgrund.' });

it('the last forecast of a line counts', () => {
  const first = decide(toSetForecast, forecast(90_000, '2026-06-30'), found(planned), now);
  const last = decide(toSetForecast, forecast(20_000, '2026-11-01'), found([...planned, ...first]), now);
  expect(found([...planned, ...first, ...last]).state.lines[0]?.forecast).toMatchObject({
    remaining: 20_000,
    on: '2026-11-01',
  });
});

it('is refused of a line that is not there, and of a day to come', () => {
  expect(() => decide(toSetForecast, forecast(1, '2027-01-01'), found(planned), now)).toThrow(
    'programme-money.day-to-come',
  );
  expect(() => decide(toSetForecast, { ...forecast(1, '2026-01-01'), line: 'none' }, found(planned), now)).toThrow();
});
