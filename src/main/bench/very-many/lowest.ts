import { percentile, wideSpread } from '../row.ts';

const runs = 3;

/** The figures of the run with the lowest 95th percentile: what else the machine did is in the others. */
export async function lowestOf(
  turns: number,
  once: (turn: number) => Promise<number>,
): Promise<ReturnType<typeof wideSpread>> {
  const all: number[][] = [];
  for (let run = 0; run < runs; run++) {
    const times: number[] = [];
    for (let turn = 0; turn < turns; turn++) times.push(await once(run * turns + turn));
    all.push(times);
  }
  const [lowest = []] = all.sort((a, b) => percentile(a, 0.95) - percentile(b, 0.95));
  return wideSpread(lowest);
}
