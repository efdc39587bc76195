import { expect, test } from 'vitest';
import { nextClock } from './next-clock.ts';

const need = (state: string, dueAt: string | null) => ({ need: 'roof' as const, state, dueAt });
const nothing = { needs: [], stay: null, periods: [] };

test('what runs out first is named first, whatever it is', () => {
  const help = {
    needs: [need('open', '2026-03-12T08:00:00.000Z')],
    stay: { until: '2026-04-10' },
    periods: [{ state: 'granted', lastDay: '2026-03-11' }],
  };
  expect(nextClock(help)).toEqual({ what: 'period', need: null, at: '2026-03-11T12:00:00.000Z' });
});

test('a need that was met, and a reflection period that ended, have no clock', () => {
  const help = {
    ...nothing,
    needs: [need('arranged', '2026-03-01T08:00:00.000Z')],
    periods: [{ state: 'ended', lastDay: '2026-03-11' }],
  };
  expect(nextClock(help)).toBeNull();
});

test('a need that is late comes first, and an unknown day is no date', () => {
  const help = {
    ...nothing,
    needs: [need('open', '2026-02-01T08:00:00.000Z'), need('open', null)],
    stay: { until: null },
  };
  expect(nextClock(help)?.at).toBe('2026-02-01T08:00:00.000Z');
});
