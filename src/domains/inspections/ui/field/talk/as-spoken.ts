type Spoken = { readonly unit: 'minutes' | 'hours' | 'days'; readonly amount: number };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long something is, as a person would say it: minutes up to two hours, hours up to two days, then days. */
export function asSpoken(milliseconds: number): Spoken {
  const length = Math.abs(milliseconds);
  if (length < 2 * hour) return { unit: 'minutes', amount: Math.round(length / minute) };
  if (length < 2 * day) return { unit: 'hours', amount: Math.round(length / hour) };
  return { unit: 'days', amount: Math.round(length / day) };
}
