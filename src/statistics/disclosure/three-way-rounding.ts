import type { Stream } from '../random/stream.ts';
import { type Fact, leastSum } from './linear-programme.ts';

/** `cells[i][j][k]`: a three-way table of counts. */
export type ThreeWay = readonly (readonly (readonly number[])[])[];

const margin = 1e-6;

/**
 * Zero-restricted controlled rounding of a three-way table to base `base`: every cell and every sum over one, two or all
 * three of its ways becomes a multiple next to it, and all add up. **It can fail**: such a rounding need not exist (Causey, Cox
 * and Ernst 1985, JASA 80:903, give a table that has none), and finding one is hard. This looks for it by `tries` linear
 * programmes with costs drawn at random; the corners of such programmes are often whole though they need not be. Null where none
 * was. Not unbiased. Small tables only: some hundred cells. Returns the cells; their sums are rounded with them.
 */
export function threeWayRounding(cells: ThreeWay, base: number, stream: Stream, tries = 20): number[][][] | null {
  const [height, width, depth] = [cells.length, cells[0]?.length ?? 0, cells[0]?.[0]?.length ?? 0];
  const flat = cells.flat(2);
  if (flat.length === 0 || flat.length !== height * width * depth) {
    throw new RangeError('a three-way table has rows and layers of the same size');
  }
  if (!(Number.isInteger(base) && base > 1) || flat.some((value) => !(Number.isSafeInteger(value) && value >= 0))) {
    throw new RangeError('counts are rounded, to a base that is a whole number above 1');
  }
  /** Every figure by the cells that it sums: each way is either one place of it or all of them. */
  const sums = new Map<string, number[]>();
  for (let index = 0; index < flat.length; index += 1) {
    const place = [Math.floor(index / (width * depth)), Math.floor(index / depth) % width, index % depth];
    for (let summed = 0; summed < 8; summed += 1) {
      const name = place.map((at, way) => ((summed >> way) & 1 ? '+' : at)).join(' ');
      sums.set(name, [...(sums.get(name) ?? []), index]);
    }
  }
  // A number is 1 where its cell goes up. A multiple cannot; a sum goes up by what its own remainder leaves open.
  const facts: Fact[] = [];
  for (const members of sums.values()) {
    const remainders = members.reduce((total, index) => total + ((flat[index] as number) % base), 0);
    const moving = members.filter((index) => (flat[index] as number) % base > 0);
    const terms = new Map(moving.map((index) => [index, 1]));
    if (terms.size === 0) continue;
    facts.push({ terms, total: Math.floor(remainders / base), isAtLeast: true });
    const down = new Map(moving.map((index) => [index, -1]));
    facts.push({ terms: down, total: -Math.ceil(remainders / base), isAtLeast: true });
  }
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const weights = new Map(flat.map((_, index) => [index, stream.uniform() - 0.5]));
    for (const [index, value] of flat.entries()) if (value % base === 0) weights.delete(index);
    const { value, numbers } = leastSum(facts, weights);
    if (value === Number.POSITIVE_INFINITY) return null;
    const ups = flat.map((_, index) => numbers.get(index) ?? 0);
    if (ups.some((up) => Math.abs(up - Math.round(up)) > margin)) continue;
    return cells.map((layer, i) =>
      layer.map((row, j) =>
        row.map((cell, k) => cell - (cell % base) + base * Math.round(ups[(i * width + j) * depth + k] as number)),
      ),
    );
  }
  return null;
}
