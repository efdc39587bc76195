import { jumpTree } from './jump-tree.ts';
import { type SpellSteps, step as stepRow } from './spell-steps.ts';

/**
 * Variances of state probabilities by the infinitesimal jackknife, for each place and state: the sum over persons of the
 * square of how much each moves the curve when its weight changes.
 *
 * At each step everybody's influence goes through the same moves as the curve does; those at risk in a state then all
 * shift by one amount, and those who moved jump by another. So the sum of squares and products over everybody, and the sum
 * of influences in each state, follow from step to step without knowing whose they are. Only when somebody moves or leaves
 * is their own influence needed; `jumpTree` brings it up to date over all steps since in a logarithm of their number. The
 * direct way (an influence for every person and time) would need their product.
 */
export function occupationVariances(steps: SpellSteps): Float64Array {
  const { stateCount: k, time, start, stop, from, to, ids, byStart, byStop, moves, hasMove, atRisk, initial } = steps;
  const n = stop.length;
  const square = k * k;
  const shifts = shiftsOf(steps);
  const stepPlaces = time.map((_, place) => place).filter((place) => hasMove[place] === 1);
  const tree = jumpTree(k, stepPlaces.length, (step, matrix, shift) => {
    const place = stepPlaces[step] as number;
    matrix.set(moves.subarray(place * square, (place + 1) * square));
    shift.set(shifts.subarray(step * square, (step + 1) * square));
  });
  const influence = new Float64Array(steps.persons * k);
  const upTo = new Int32Array(steps.persons);
  const state = new Int32Array(steps.persons).fill(-1);
  const products = new Float64Array(square);
  const sums = new Float64Array(square);
  const variances = new Float64Array(time.length * k);
  const own = (id: number) => influence.subarray(id * k, (id + 1) * k);
  const bringTo = (id: number, step: number): Float64Array => {
    tree.apply(own(id), state[id] as number, upTo[id] as number, step);
    upTo[id] = step;
    return own(id);
  };
  const addTo = (list: Float64Array, at: number, row: ArrayLike<number>, sign: number): void => {
    for (let i = 0; i < k; i += 1) list[at + i] = (list[at + i] as number) + sign * (row[i] as number);
  };
  /** `people` whose influences sum to `sum` all move by `by`. */
  const move = (sum: ArrayLike<number>, people: number, by: ArrayLike<number>): void => {
    for (let i = 0; i < k; i += 1) {
      for (let j = 0; j < k; j += 1) {
        const cross = (sum[i] as number) * (by[j] as number) + (by[i] as number) * (sum[j] as number);
        products[i * k + j] = (products[i * k + j] as number) + cross + people * (by[i] as number) * (by[j] as number);
      }
    }
  };
  for (const row of steps.initialRows) {
    const mine = own(ids[row] as number);
    for (let i = 0; i < k; i += 1) {
      mine[i] = ((i === from[row] ? 1 : 0) - (initial[i] as number)) / steps.initialRows.length;
    }
    move(new Float64Array(k), 1, mine);
  }
  const jump = new Float64Array(k);
  let [entered, left, done] = [0, 0, 0];
  for (let place = 0; place < time.length; place += 1) {
    for (; entered < n && (start[byStart[entered] as number] as number) < place; entered += 1) {
      const row = byStart[entered] as number;
      const id = ids[row] as number;
      const mine = bringTo(id, done);
      state[id] = from[row] as number;
      addTo(sums, (from[row] as number) * k, mine, 1);
    }
    if (hasMove[place] === 1) {
      const matrix = moves.subarray(place * square, (place + 1) * square);
      congruence(products, matrix, k);
      for (let s = 0; s < k; s += 1) {
        const sum = sums.subarray(s * k, (s + 1) * k);
        stepRow(sum, matrix);
        const shift = shifts.subarray((done * k + s) * k, (done * k + s + 1) * k);
        const people = atRisk[place * k + s] as number;
        move(sum, people, shift);
        addTo(sums, s * k, shift, people);
      }
      done += 1;
    }
    for (; left < n && stop[byStop[left] as number] === place; left += 1) {
      const row = byStop[left] as number;
      const id = ids[row] as number;
      const mine = bringTo(id, done);
      const s = from[row] as number;
      addTo(sums, s * k, mine, -1);
      state[id] = -1;
      if ((to[row] as number) >= 0) {
        const before = place === 0 ? initial : steps.after.subarray((place - 1) * k, place * k);
        const size = (before[s] as number) / (atRisk[place * k + s] as number);
        jump.fill(0);
        jump[s] = -size;
        jump[to[row] as number] = size;
        move(mine, 1, jump);
        addTo(influence, id * k, jump, 1);
      }
    }
    for (let i = 0; i < k; i += 1) variances[place * k + i] = Math.max(0, products[i * k + i] as number);
  }
  return variances;
}

/** For each step and state, by how much everybody at risk in it shifts: (chance / at risk) times (stay - moves). */
function shiftsOf({ stateCount: k, time, moves, hasMove, atRisk, after, initial }: SpellSteps): Float64Array {
  const shifts: number[] = [];
  for (let place = 0; place < time.length; place += 1) {
    if (hasMove[place] === 0) continue;
    const before = place === 0 ? initial : after.subarray((place - 1) * k, place * k);
    for (let s = 0; s < k; s += 1) {
      const people = atRisk[place * k + s] as number;
      const size = people > 0 ? (before[s] as number) / people : 0;
      for (let i = 0; i < k; i += 1) {
        shifts.push(size * ((s === i ? 1 : 0) - (moves[(place * k + s) * k + i] as number)));
      }
    }
  }
  return Float64Array.from(shifts);
}

/** matrix' · products · matrix, in place. */
function congruence(products: Float64Array, matrix: Float64Array, k: number): void {
  for (let i = 0; i < k; i += 1) stepRow(products.subarray(i * k, (i + 1) * k), matrix);
  const column = new Float64Array(k);
  for (let j = 0; j < k; j += 1) {
    for (let i = 0; i < k; i += 1) column[i] = products[i * k + j] as number;
    stepRow(column, matrix);
    for (let i = 0; i < k; i += 1) products[i * k + j] = column[i] as number;
  }
}
