import type { TimePlaces } from './ordered-observations.ts';

/**
 * For each step (a time at which something happened) and group, in lists with the groups of a step side by side: how many
 * were at risk, came to the ending asked about or to another one, and the group's survival of any ending and its
 * incidence of that ending just before and after.
 */
export type GroupTimes = {
  readonly groupCount: number;
  readonly steps: number;
  readonly atRisk: Float64Array;
  readonly ofEnding: Float64Array;
  readonly ofOthers: Float64Array;
  readonly survivalBefore: Float64Array;
  readonly survivalAfter: Float64Array;
  readonly incidenceBefore: Float64Array;
};

/** `kindOf`: 0 censored, 1 the ending, 2 another ending, -1 not in this table. */
export function groupTimes(
  { time, end }: TimePlaces,
  groups: Int32Array,
  groupCount: number,
  kindOf: (row: number) => number,
): GroupTimes {
  const counts = [0, 1, 2].map(() => new Int32Array(time.length * groupCount));
  const present = new Float64Array(groupCount);
  for (let i = 0; i < end.length; i += 1) {
    const kind = kindOf(i);
    if (kind >= 0) {
      const group = groups[i] as number;
      const at = (end[i] as number) * groupCount + group;
      const list = counts[kind] as Int32Array;
      list[at] = (list[at] as number) + 1;
      present[group] = (present[group] as number) + 1;
    }
  }
  const [censored, ending, others] = counts as [Int32Array, Int32Array, Int32Array];
  const list = () => new Float64Array(time.length * groupCount);
  const table = { atRisk: list(), ofEnding: list(), ofOthers: list(), incidenceBefore: list() };
  const survival = { before: list(), after: list() };
  const surviving = new Float64Array(groupCount).fill(1);
  const incidence = new Float64Array(groupCount);
  let steps = 0;
  for (let j = 0; j < time.length; j += 1) {
    let happened = 0;
    for (let at = j * groupCount; at < (j + 1) * groupCount; at += 1) {
      happened += (ending[at] as number) + (others[at] as number);
    }
    for (let group = 0; group < groupCount; group += 1) {
      const from = j * groupCount + group;
      const to = steps * groupCount + group;
      const atRisk = present[group] as number;
      const [came, left] = [ending[from] as number, others[from] as number];
      if (happened > 0) {
        table.atRisk[to] = atRisk;
        table.ofEnding[to] = came;
        table.ofOthers[to] = left;
        table.incidenceBefore[to] = incidence[group] as number;
        survival.before[to] = surviving[group] as number;
        if (atRisk > 0) {
          incidence[group] = (incidence[group] as number) + ((surviving[group] as number) * came) / atRisk;
          surviving[group] = ((surviving[group] as number) * (atRisk - came - left)) / atRisk;
        }
        survival.after[to] = surviving[group] as number;
      }
      present[group] = atRisk - came - left - (censored[from] as number);
    }
    steps += happened > 0 ? 1 : 0;
  }
  return { groupCount, steps, ...table, survivalBefore: survival.before, survivalAfter: survival.after };
}
