import { aalenJohansen } from './survival/aalen-johansen.ts';
import { coxRegression } from './survival/cox.ts';
import { fineGray } from './survival/fine-gray.ts';
import { grayTest } from './survival/gray.ts';
import { kaplanMeier } from './survival/kaplan-meier.ts';
import { logRank } from './survival/log-rank.ts';
import { removedObstacle } from './survival/removed-obstacle.ts';

export type BenchRow = { name: string; n: number; milliseconds: number };

/** A small reproducible stream of numbers from 0 to 1 (mulberry32), so that every run measures the same observations. */
export function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Two groups and three covariates for so many observations. */
function traits(n: number) {
  const random = stream(n + 1);
  const list = (value: () => number) => Float64Array.from({ length: n }, value);
  const covariates = [list(random), list(() => (random() < 0.4 ? 1 : 0)), list(() => random() + random() + random())];
  return { groups: Int32Array.from(covariates[1] ?? []), covariates };
}

/** Times in days with a mean of two hundred, three endings and three in ten censored; whole days are as a caseload has them. */
export function observations(n: number, wholeDays: boolean) {
  const random = stream(n);
  const times = new Float64Array(n);
  const causes = new Uint8Array(n);
  for (let i = 0; i < n; i += 1) {
    const days = -200 * Math.log(1 - random());
    times[i] = wholeDays ? Math.floor(days) : days;
    const chance = random();
    causes[i] = chance < 0.3 ? 0 : chance < 0.7 ? 1 : chance < 0.9 ? 2 : 3;
  }
  return { times, causes, events: causes.map((cause) => (cause > 0 ? 1 : 0)) };
}

/**
 * How long the curves take for ten thousand, a hundred thousand and a million observations, with standard errors and
 * limits, and the tests and regressions for the first two: in whole days, as a caseload has them, and with no two times alike, the worst case. The best of three runs
 * by the clock that is handed in (milliseconds, such as performance.now).
 */
export function benchStatistics(now: () => number = () => performance.now()): BenchRow[] {
  const rows: BenchRow[] = [];
  const measure = (name: string, n: number, run: () => unknown): void => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round += 1) {
      const start = now();
      run();
      best = Math.min(best, now() - start);
    }
    rows.push({ name, n, milliseconds: best });
  };
  for (const n of [1e4, 1e5, 1e6]) {
    for (const wholeDays of [true, false]) {
      const { times, causes, events } = observations(n, wholeDays);
      const kind = wholeDays ? 'whole days' : 'all times different';
      measure(`Kaplan-Meier, ${kind}`, n, () => kaplanMeier(times, events));
      measure(`Aalen-Johansen with jackknife, 3 endings, ${kind}`, n, () => aalenJohansen(times, causes, 3));
      if (n > 1e5) continue;
      const { groups, covariates } = traits(n);
      const first = causes.map((cause) => (cause === 1 ? 1 : 0));
      measure(`Log-rank, 2 groups, ${kind}`, n, () => logRank(times, first, groups));
      measure(`Gray, 2 groups, ${kind}`, n, () => grayTest(times, causes, groups, 1));
      measure(`Cox by Efron, 3 covariates, ${kind}`, n, () => coxRegression({ times, events: first, covariates }));
      measure(`Fine-Gray, 3 covariates, ${kind}`, n, () => fineGray({ times, causes, covariates }, 1));
      if (wholeDays) {
        const options = { replicates: 200 };
        measure('One obstacle less, 200 samples', n, () => removedObstacle(times, causes, 3, 2, 0, [365], options));
      }
    }
  }
  return rows;
}
