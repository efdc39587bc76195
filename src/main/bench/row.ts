import type { Database } from '../../platform/database/database.ts';
import type { Cluster } from '../../platform/testing/postgres-cluster.ts';

/** One measured figure. What a row does not measure is null, which is not zero. */
export type BenchRow = {
  readonly section: string;
  readonly name: string;
  readonly database: Database['kind'] | null;
  /** How many asked at the same time. */
  readonly clients: number | null;
  /** How many times it was done, or how many things were handled. */
  readonly n: number;
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  readonly p99Ms: number | null;
  readonly perSecond: number | null;
  readonly bytes: number | null;
  /** What is neither a time nor a size: how many, and of what. */
  readonly value: number | null;
  readonly unit: string | null;
  /** What it should be at most, in milliseconds, bytes or `unit`, as the figure is. Null: none is set. */
  readonly budget: number | null;
  readonly note: string | null;
};

/** What a section is given: where it may write, a PostgreSQL of its own if there is one, and a way to say how far it is. */
export type Workshop = {
  readonly folder: string;
  /** Whether to measure what takes minutes too. */
  readonly long: boolean;
  readonly cluster: () => Promise<Cluster | null>;
  readonly say: (line: string) => void;
};

export type Section = {
  readonly name: string;
  readonly run: (workshop: Workshop) => Promise<readonly BenchRow[]>;
};

/** A row with what it does not measure left null. */
export const row = (
  section: string,
  name: string,
  figures: Partial<Omit<BenchRow, 'section' | 'name'>> & { n: number },
): BenchRow => ({
  section,
  name,
  database: null,
  clients: null,
  p50Ms: null,
  p95Ms: null,
  p99Ms: null,
  perSecond: null,
  bytes: null,
  value: null,
  unit: null,
  budget: null,
  note: null,
  ...figures,
});

/** The value below which a share of the values are (nearest rank), in their own unit. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Median and 95th percentile in milliseconds. */
export const spread = (times: readonly number[]): { n: number; p50Ms: number; p95Ms: number } => ({
  n: times.length,
  p50Ms: percentile(times, 0.5),
  p95Ms: percentile(times, 0.95),
});

/** The same with the 99th percentile, where enough were measured to say it. */
export const wideSpread = (times: readonly number[]) => ({ ...spread(times), p99Ms: percentile(times, 0.99) });

/** How long one thing takes, in milliseconds. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The same by several at once, each taking the next turn when it is done: times of all, and how many a second. */
export async function timesTogether(
  plan: { clients: number; warmUp: number; count: number },
  work: (client: number) => Promise<unknown>,
): Promise<{ n: number; clients: number; p50Ms: number; p95Ms: number; perSecond: number }> {
  const share = async (turns: number): Promise<number[]> => {
    let left = turns;
    const each = Array.from({ length: plan.clients }, async (_, client) => {
      const times: number[] = [];
      while (left-- > 0) times.push(await timeOf(() => work(client)));
      return times;
    });
    return (await Promise.all(each)).flat();
  };
  await share(plan.warmUp);
  const start = performance.now();
  const times = await share(plan.count);
  const seconds = (performance.now() - start) / 1000;
  return { clients: plan.clients, ...spread(times), perSecond: plan.count / seconds };
}
