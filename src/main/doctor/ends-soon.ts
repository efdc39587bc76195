const day = 86_400_000;
/** A certificate is renewed in time when this is left of it; of a short one, a third of its life. */
const daysLeft = 14;

type Held = { readonly from: number; readonly to: number };

/** In how many days a certificate ends that should have been renewed by now; null where there is time. */
export function endsSoon({ from, to }: Held, now: number): number | null {
  const left = to - now;
  return left < Math.min(daysLeft * day, (to - from) / 3) ? Math.max(0, Math.floor(left / day)) : null;
}
