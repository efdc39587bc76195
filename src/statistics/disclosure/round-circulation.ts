import type { Stream } from '../random/stream.ts';

/**
 * A table as a circulation: every figure is an arc from one place to another, and what enters a place leaves it. Then a sum of
 * figures that equals another sum of figures is a place, and nothing else need be said about what adds up to what.
 */
export type Arc = { readonly from: number; readonly to: number; readonly value: number };

const isMultiple = (value: number, base: number): boolean => value % base === 0;

function checked(arcs: readonly Arc[], base: number): void {
  if (!(Number.isInteger(base) && base > 1)) throw new RangeError('the base of a rounding is a whole number above 1');
  const excess = new Map<number, number>();
  for (const { from, to, value } of arcs) {
    if (!(Number.isSafeInteger(value) && value >= 0))
      throw new RangeError('only whole numbers from 0 upwards are rounded');
    excess.set(from, (excess.get(from) ?? 0) - value);
    excess.set(to, (excess.get(to) ?? 0) + value);
  }
  if ([...excess.values()].some((more) => more !== 0)) throw new RangeError('the figures do not add up to their sums');
}

/** Arcs that are no multiple yet, by the places that they touch. None touches only one: the others add up to a multiple. */
function unrounded(arcs: readonly Arc[], values: readonly number[], base: number): Map<number, number[]> {
  const touching = new Map<number, number[]>();
  for (const [index, { from, to }] of arcs.entries()) {
    if (isMultiple(values[index] as number, base)) continue;
    for (const place of [from, to]) touching.set(place, [...(touching.get(place) ?? []), index]);
  }
  return touching;
}

/** A round way over arcs that are no multiple: each arc with 1 where the way goes along it and -1 where it goes against it. */
function roundWay(
  arcs: readonly Arc[],
  touching: ReadonlyMap<number, readonly number[]>,
): [arc: number, sign: number][] {
  const [start] = touching.keys();
  const places = [start as number];
  const steps: [number, number][] = [];
  for (;;) {
    const place = places.at(-1) as number;
    const cameBy = steps.at(-1)?.[0];
    const next = touching.get(place)?.find((index) => index !== cameBy) as number;
    const { from, to } = arcs[next] as Arc;
    const other = from === place ? to : from;
    steps.push([next, from === place ? 1 : -1]);
    const seen = places.indexOf(other);
    if (seen >= 0) return steps.slice(seen);
    places.push(other);
  }
}

/**
 * Rounds every figure to a multiple of `base` next to it (a multiple stays what it is), so that all still add up, and so that
 * the expected value of each is the figure itself: Cox's unbiased procedure (1987, "A constructive procedure for unbiased
 * controlled rounding", JASA 82:520) on a circulation instead of a two-way table. Along a round way of figures that are no
 * multiples all are moved up or down by turns, until one of them is a multiple; which way is drawn so that the mean stays.
 * Each turn makes one more figure a multiple, so it ends after at most as many turns as there are figures.
 *
 * Returns the values in the order of the arcs. Limits: what adds up must be a circulation, as two-way tables with margins and
 * one hierarchy are; the sums of a three-way table are not, and there such a rounding need not exist.
 */
export function roundCirculation(arcs: readonly Arc[], base: number, stream: Stream): number[] {
  checked(arcs, base);
  const values = arcs.map(({ value }) => value);
  for (;;) {
    const touching = unrounded(arcs, values, base);
    if (touching.size === 0) return values;
    const way = roundWay(arcs, touching);
    const toMultiple = (direction: number): number =>
      Math.min(
        ...way.map(([index, sign]) => {
          const above = (values[index] as number) % base;
          return sign * direction > 0 ? base - above : above;
        }),
      );
    const [forth, back] = [toMultiple(1), toMultiple(-1)];
    const step = stream.uniform() < back / (forth + back) ? forth : -back;
    for (const [index, sign] of way) values[index] = (values[index] as number) + sign * step;
  }
}
