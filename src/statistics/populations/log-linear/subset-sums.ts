/** Adds up, in place: afterwards every set of lists holds the sum over all sets that contain it. */
export function sumOverSupersets(values: Float64Array, size: number): void {
  for (let bit = 1; bit < size; bit *= 2) {
    for (let base = 0; base < size; base += 2 * bit) {
      for (let mask = base; mask < base + bit; mask += 1) {
        values[mask] = (values[mask] as number) + (values[mask + bit] as number);
      }
    }
  }
}

/** Adds up, in place: afterwards every set of lists holds the sum over all sets within it. */
export function sumOverSubsets(values: Float64Array, size: number): void {
  for (let bit = 1; bit < size; bit *= 2) {
    for (let base = 0; base < size; base += 2 * bit) {
      for (let mask = base; mask < base + bit; mask += 1) {
        values[mask + bit] = (values[mask + bit] as number) + (values[mask] as number);
      }
    }
  }
}
