/** A batch of readings that two people have completed is counted from so many of them, by so many different readers. */
export const fewestScreenings = 5;
export const fewestReaders = 3;
/** So many batches, the newest, so that practice shows. What is older drops out by whole batches too. */
export const mostBatches = 100;

/**
 * Which of the screenings that two have read, in the order in which they were completed, are counted: whole batches. The rest wait until
 * their batch is whole. So a figure never moves by one reading, and each step comes from at least three readers: a reader who compares
 * before and after cannot compute what one pair of them answered.
 */
export function wholeBatches<T extends { readonly readers: readonly string[] }>(completed: readonly T[]): T[] {
  const whole: T[][] = [];
  let batch: T[] = [];
  for (const one of completed) {
    batch.push(one);
    if (batch.length < fewestScreenings || new Set(batch.flatMap(({ readers }) => readers)).size < fewestReaders)
      continue;
    whole.push(batch);
    batch = [];
  }
  return whole.slice(-mostBatches).flat();
}
