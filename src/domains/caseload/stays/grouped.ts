import { smallestShown } from '../suppression/smallest-shown.ts';

/** Stays in days, and the way of leaving of each as a small number. */
export type Stays = { readonly times: Float64Array; readonly causes: Uint8Array };

/** Whether every way of leaving that occurs was taken by five or more. */
export function isEachCauseLarge({ causes }: Stays): boolean {
  const counts = new Map<number, number>();
  for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return [...counts.values()].every((count) => count >= smallestShown);
}

/**
 * The same number of stays of each way of leaving, on days that at least five of them share: within a way of leaving the
 * days are put in order and cut into groups of five, the last of five to nine, and each group takes its middle day
 * (microaggregation; Domingo-Ferrer and Mateo-Sanz, IEEE Trans. Knowl. Data Eng. 14(1), 2002). Whatever is then counted
 * from them, up to any day and by any difference, is none or at least five of one kind. A way of leaving that fewer than
 * five took stays one group: ask `isEachCauseLarge` first.
 */
export function groupedStays({ times, causes }: Stays): Stays {
  const grouped = { times: new Float64Array(times.length), causes: new Uint8Array(causes.length) };
  let written = 0;
  for (const cause of new Set(causes)) {
    const days = times.filter((_, index) => causes[index] === cause).sort();
    const groups = Math.max(1, Math.floor(days.length / smallestShown));
    for (let group = 0; group < groups; group += 1) {
      const from = group * smallestShown;
      const to = group === groups - 1 ? days.length : from + smallestShown;
      const middle = days[(from + to - 1) >> 1] as number;
      grouped.times.fill(middle, written + from, written + to);
    }
    grouped.causes.fill(cause, written, written + days.length);
    written += days.length;
  }
  return grouped;
}
