import { expect, it } from 'vitest';
import { type CountedDay, countedDays, showFollowed, withoutSmall } from './followed.ts';

const plan = { from: '2026-11-02', to: '2026-11-29' };
const visit = (day: string, count: number, language = 'uk'): CountedDay => ({ kind: 'visits', day, language, count });
const tips = (day: string, count: number): CountedDay => ({ kind: 'tips', day, language: null, count });

it('counts the days whose week has ended, and as many before', () => {
  expect(countedDays(plan, '2026-11-01')).toBeNull();
  expect(countedDays(plan, '2026-11-08')).toBeNull();
  expect(countedDays(plan, '2026-11-24')).toEqual({
    during: { from: '2026-11-02', to: '2026-11-22' },
    before: { from: '2026-10-12', to: '2026-11-01' },
  });
  // The whole of it, once it is over.
  expect(countedDays(plan, '2026-11-30')?.during.to).toBe('2026-11-29');
  expect(countedDays({ from: '2026-11-04', to: '2026-11-04' }, '2026-11-05')?.before).toEqual({
    from: '2026-11-03',
    to: '2026-11-03',
  });
});

it('shows no number from one to four, and none by which it could be worked out', () => {
  expect(withoutSmall([0, 20, 8])).toMatchObject({ total: 28, parts: [0, 20, 8] });
  expect(withoutSmall([20, 3])).toMatchObject({ total: 23, parts: [null, null] });
  expect(withoutSmall([3, 0])).toMatchObject({ total: null, parts: [null, 0] });
  expect(withoutSmall([4, 4, 4])).toMatchObject({ total: 12, parts: [null, null, null] });
});

it('of the same visits by language and by day neither gives the other away', () => {
  const { total, parts, more } = withoutSmall([30, 6, 0], [33, 3]);
  expect({ total, parts, more }).toEqual({ total: 36, parts: [30, 6, 0], more: [null, null] });
});

it('compares tips with as many days before, and visits with nothing, since the address was not there', () => {
  const counted = [visit('2026-11-03', 12), visit('2026-11-10', 9, 'sv'), tips('2026-11-12', 6), tips('2026-10-14', 5)];
  const shown = showFollowed(plan, '2026-11-24', counted);
  const of = (kind: string) => shown.each.find((one) => one.kind === kind);
  expect(of('visits')).toMatchObject({ before: null, during: { total: 21 } });
  expect(of('tips')).toMatchObject({ before: { total: 5 }, during: { total: 6 } });
  expect(of('help')).toMatchObject({ before: { total: 0 }, during: { total: 0 } });
  expect(shown).toMatchObject({ stepDays: 1, until: '2026-11-22' });
  expect(shown.byLanguage).toEqual([
    { language: 'sv', count: 9 },
    { language: 'uk', count: 12 },
  ]);
});

it('goes by weeks where there are more days than a month has, the last one shorter', () => {
  const shown = showFollowed({ from: '2026-09-01', to: '2026-10-08' }, '2026-11-24', []);
  const steps = shown.each[0]?.during.steps ?? [];
  expect(shown.stepDays).toBe(7);
  expect([steps.length, steps.at(-1)]).toEqual([6, { from: '2026-10-06', to: '2026-10-08', count: 0 }]);
});

it('a year of small numbers is shown in a moment', () => {
  const year = { from: '2025-01-01', to: '2025-12-31' };
  const counted = Array.from(
    { length: 52 },
    (_, at): CountedDay =>
      tips(`2025-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`, 1 + (at % 3)),
  );
  expect(showFollowed(year, '2026-02-01', counted).each).toHaveLength(4);
});
