import { practiceOf } from '../../domains/effect/public.ts';
import { stream } from '../../statistics/bench.ts';
import { randomisation } from '../../statistics/difference/randomisation.ts';
import { isRefused, raschModel } from '../../statistics/rasch/rasch.ts';
import { type BenchRow, row, type Section } from './row.ts';

/** Answers of so many people to so many questions, by the model itself. */
function answersOf(people: number, items: number) {
  const random = stream(people + items);
  const difficulties = Array.from({ length: items }, () => 3 * random() - 1.5);
  return Array.from({ length: people }, () => {
    const ability = 3 * random() - 1.5;
    return difficulties.map((own): 0 | 1 => (random() < 1 / (1 + Math.exp(own - ability)) ? 1 : 0));
  });
}

/** Units in four steps over so many quarters. */
function panelOf(units: number, periods: number) {
  const random = stream(units * periods);
  return Array.from({ length: units * periods }, (_, at) => {
    const [unit, period] = [Math.floor(at / periods), at % periods];
    const trained = period >= 1 + (unit % 4);
    return { unit, period, trained, value: 30 + 10 * random() + (trained ? 5 : 0) };
  });
}

function measured(name: string, n: number, note: string, run: () => unknown): BenchRow {
  run();
  const start = performance.now();
  run();
  const ms = performance.now() - start;
  return row('effect', name, { n, p50Ms: ms, perSecond: (n / ms) * 1000, note });
}

/** What changed after training: the Rasch model, difference in differences with its intervals, and the lot. */
export const effect: Section = {
  name: 'effect',
  run: async ({ say }) => {
    say('Rasch, difference in differences, the lot');
    const [answers, panel, wide] = [answersOf(2000, 40), panelOf(8, 6), panelOf(40, 12)];
    const rows = wide.map(({ unit, period, value, trained }) => {
      return { unit: `u${unit}`, period: String(period), trained, value, of: 100, placebo: null };
    });
    return [
      measured('rasch-2000-people-40-items', 2000, 'one thread, after one warm-up', () =>
        isRefused(raschModel(answers)),
      ),
      measured('lot-8-units-2520-orders', 2520, 'all orders, interval included', () => randomisation(panel)),
      measured('practice-40-units-12-quarters', 480, 'CR2, 9 999 orders drawn, by start', () => {
        return practiceOf(rows, { drawnByLot: true });
      }),
    ];
  },
};
