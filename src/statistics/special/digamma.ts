/** B(2k): the even Bernoulli numbers from B(2), for Stirling's series. */
const bernoulli = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6] as const;

/** The derivative of log gamma, for x above 0. Absolute error about 1e-15 of the larger of 1 and the value. */
export function digamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let [at, sum] = [x, 0];
  for (; at < 12; at += 1) sum -= 1 / at;
  const square = 1 / (at * at);
  let series = 0;
  for (let k = bernoulli.length; k > 0; k -= 1) series = square * ((bernoulli[k - 1] as number) / (2 * k) + series);
  return sum + Math.log(at) - 0.5 / at - series;
}

/** The second derivative of log gamma, for x above 0. Relative error about 1e-14. */
export function trigamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let [at, sum] = [x, 0];
  for (; at < 12; at += 1) sum += 1 / (at * at);
  const square = 1 / (at * at);
  let series = 0;
  for (let k = bernoulli.length; k > 0; k -= 1) series = square * ((bernoulli[k - 1] as number) + series);
  return sum + (1 + 0.5 / at + series) / at;
}
