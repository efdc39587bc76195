import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrapTotals, readLists } from '../../domains/prevalence/public.server.ts';
import { observations } from '../../statistics/bench.ts';
import { bcaInterval } from '../../statistics/populations/bootstrap/bca.ts';
import { bootstrap, jackknifeAcceleration } from '../../statistics/populations/bootstrap/bootstrap.ts';
import { type ListTable, listTable } from '../../statistics/populations/list-table.ts';
import { bicRefit, bicSearch } from '../../statistics/populations/log-linear/bic-search.ts';
import type { Refit } from '../../statistics/populations/log-linear/model-tried.ts';
import { methodNamed } from '../../statistics/populations/methods.ts';
import invented from '../../statistics/reference/log-linear.json' with { type: 'json' };
import { aalenJohansen } from '../../statistics/survival/aalen-johansen.ts';
import { kaplanMeier } from '../../statistics/survival/kaplan-meier.ts';
import { root } from '../root.ts';
import { agencyStudy } from './agency-study.ts';
import { type BenchRow, row, type Section } from './row.ts';

/** What an estimate of a hidden number costs, and what it is: seconds of all threads, seconds on the clock, and limits. */
type EstimateRow = BenchRow & {
  readonly cpu_s: number;
  readonly wall_s: number;
  readonly estimate: number;
  readonly lo: number | null;
  readonly hi: number | null;
};

type Estimated = { readonly estimate: number; readonly lo: number | null; readonly hi: number | null };

/** Done once to warm up, as what is compared with it was, and once measured. */
async function measured(
  name: string,
  n: number,
  note: string,
  work: () => Estimated | Promise<Estimated>,
): Promise<EstimateRow> {
  await work();
  const [cpu, clock] = [process.cpuUsage(), performance.now()];
  const found = await work();
  const wall = (performance.now() - clock) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const figures = { n, p50Ms: wall * 1000, perSecond: n / wall, note };
  return { ...row('statistics', name, figures), cpu_s: (user + system) / 1e6, wall_s: wall, ...found };
}

const inventedTable = (wanted: string): ListTable => {
  const { counts } = invented.tables.find(({ name }) => name === wanted) as { counts: number[] };
  const names = Array.from({ length: Math.log2(counts.length) }, (_, list) => `list ${list + 1}`);
  return listTable(names, counts.map((count, lists) => ({ lists, count })).slice(1));
};

/** A published table, read where it is stored; null where it is not there. */
async function publishedTable(name: string): Promise<ListTable | null> {
  const file = join(process.env.CAPE_SHARED ?? join(root, '../shared/data'), 'statistics/tables', `${name}.csv`);
  const read = existsSync(file) ? await readLists(file) : null;
  return read !== null && 'counts' in read ? read : null;
}

function limitsOf(table: ListTable, refit: Refit, totals: Float64Array): Estimated {
  const { estimate, limits } = bcaInterval(refit(table.counts), totals, jackknifeAcceleration(table, refit));
  return { estimate, lo: limits[0]?.value ?? null, hi: limits[1]?.value ?? null };
}

const stepwise = methodNamed('stepwise');
const refitOf = (table: ListTable): Refit => stepwise.refit?.(table) as Refit;

const stepwiseBca = (table: ListTable, replicates: number) => (): Estimated => {
  const refit = refitOf(table);
  return limitsOf(table, refit, bootstrap(table, refit, replicates, 1));
};

const bestPairModel = (table: ListTable) => (): Estimated => {
  const { ranking, totals } = bicSearch(table, 2);
  return { estimate: totals[ranking[0] as number] as number, lo: null, hi: null };
};

/** The first day of a curve by which a year has passed. */
const afterAYear = (times: readonly number[]): number => times.findIndex((time) => time >= 365);

/** Curves with standard errors and limits over spells in whole days: what they say of a year. */
async function curves(n: number): Promise<EstimateRow[]> {
  const { times, causes, events } = observations(n, true);
  const note = 'one thread, after one warm-up; estimate after a year';
  const survival = (): Estimated => {
    const { time, survival, lower, upper } = kaplanMeier(times, events);
    const at = afterAYear(time);
    return { estimate: survival[at] as number, lo: lower[at] as number, hi: upper[at] as number };
  };
  const incidence = (): Estimated => {
    const { time, incidence, lower, upper } = aalenJohansen(times, causes, 3);
    const [at, first] = [afterAYear(time), 0];
    return {
      estimate: incidence[first]?.[at] as number,
      lo: lower[first]?.[at] as number,
      hi: upper[first]?.[at] as number,
    };
  };
  return [
    await measured(`kaplan-meier-${n}`, n, note, survival),
    await measured(`aalen-johansen-${n}`, n, note, incidence),
  ];
}

/** Hidden numbers from lists: choice of model with its bootstrap, and searches over all models. Curves; and the study of an agency. */
export const statistics: Section = {
  name: 'statistics',
  run: async (workshop) => {
    const { say, long } = workshop;
    const [six, five] = [inventedTable('six'), inventedTable('five')];
    const uk = await publishedTable('UKdat');
    const rows: (EstimateRow | BenchRow)[] = [];
    const oneThread = 'one thread, after one warm-up';
    say('stepwise choice with its bootstrap');
    rows.push(await measured('six-lists-invented-stepwise-bca-1000', 1000, oneThread, stepwiseBca(six, 1000)));
    if (uk !== null) rows.push(await measured('uk6-stepwise-bca-1000', 1000, oneThread, stepwiseBca(uk, 1000)));
    rows.push(
      await measured('six-lists-invented-stepwise-bca-20000', 20_000, 'all threads', async () => {
        const totals = await bootstrapTotals({ table: six, method: stepwise, seed: 1 }, { replicates: 20_000 });
        return limitsOf(six, refitOf(six), totals);
      }),
    );
    say('all models');
    rows.push(await measured('six-lists-invented-all-pair-models', 32_768, oneThread, bestPairModel(six)));
    if (uk !== null) rows.push(await measured('uk6-all-pair-models', 32_768, oneThread, bestPairModel(uk)));
    say('curves');
    rows.push(...(await curves(100_000)));
    if (long) {
      say('all models of five lists in every resample');
      const exhaustive = (table: ListTable) => (): Estimated => {
        const refit = bicRefit(table);
        return limitsOf(table, refit, bootstrap(table, refit, 1000, 1));
      };
      rows.push(await measured('five-lists-invented-bic-bca-exhaustive-1000', 1000, oneThread, exhaustive(five)));
      const uk5 = await publishedTable('UKdat_5');
      if (uk5 !== null) rows.push(await measured('uk5-bic-bca-exhaustive-1000', 1000, oneThread, exhaustive(uk5)));
      rows.push(...(await agencyStudy.run(workshop)));
    }
    return rows;
  },
};
