/** Brings a row of numbers over many steps at once. `state` -1 takes no shifts. */
export type JumpTree = {
  readonly apply: (row: Float64Array, state: number, fromStep: number, toStep: number) => void;
};

/**
 * Steps of the form "row times the step's matrix, plus the step's shift for a state", joined in blocks of 2, 4, 8 ... so
 * that any number of them can be taken in a logarithm of that number. Two such steps one after the other are again one:
 * matrices multiply, and the first shift goes through the second matrix before the second shift is added.
 */
export function jumpTree(
  states: number,
  steps: number,
  fill: (step: number, matrix: Float64Array, shift: Float64Array) => void,
): JumpTree {
  const square = states * states;
  type Level = { readonly matrices: Float64Array; readonly shifts: Float64Array };
  const part = (list: Float64Array, block: number) => list.subarray(block * square, (block + 1) * square);
  const level = (blocks: number): Level => ({
    matrices: new Float64Array(blocks * square),
    shifts: new Float64Array(blocks * square),
  });
  const levels: Level[] = [level(steps)];
  for (let step = 0; step < steps; step += 1) {
    fill(step, part((levels[0] as Level).matrices, step), part((levels[0] as Level).shifts, step));
  }
  for (let blocks = steps >> 1; blocks > 0; blocks >>= 1) {
    const below = levels[levels.length - 1] as Level;
    const joined = level(blocks);
    for (let block = 0; block < blocks; block += 1) {
      const second = 2 * block + 1;
      multiply(joined.matrices, below.matrices, below.matrices, states, block, 2 * block, second);
      multiply(joined.shifts, below.shifts, below.matrices, states, block, 2 * block, second);
      for (let i = 0; i < square; i += 1) {
        const at = block * square + i;
        joined.shifts[at] = (joined.shifts[at] as number) + (below.shifts[second * square + i] as number);
      }
    }
    levels.push(joined);
  }
  const old = new Float64Array(states);
  return {
    apply(row, state, fromStep, toStep) {
      let at = fromStep;
      while (at < toStep) {
        // The largest block that begins here and does not go too far.
        let height = 0;
        while ((at & (1 << height)) === 0 && at + (2 << height) <= toStep && height + 1 < levels.length) height += 1;
        const { matrices, shifts } = levels[height] as Level;
        const block = (at >> height) * square;
        old.set(row);
        for (let j = 0; j < states; j += 1) {
          let sum = state < 0 ? 0 : (shifts[block + state * states + j] as number);
          for (let i = 0; i < states; i += 1) sum += (old[i] as number) * (matrices[block + i * states + j] as number);
          row[j] = sum;
        }
        at += 1 << height;
      }
    },
  };
}

/** Block `to` of `result` becomes block `left` of `a` times block `right` of `b`. */
function multiply(
  result: Float64Array,
  a: Float64Array,
  b: Float64Array,
  size: number,
  to: number,
  left: number,
  right: number,
): void {
  const square = size * size;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      let sum = 0;
      for (let l = 0; l < size; l += 1) {
        sum += (a[left * square + i * size + l] as number) * (b[right * square + l * size + j] as number);
      }
      result[to * square + i * size + j] = sum;
    }
  }
}
