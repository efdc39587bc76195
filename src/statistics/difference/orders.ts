import { randomStream } from '../random/stream.ts';

/** Every order in which the lot could have trained the units, or so many drawn orders where there are too many to try all. */
export type Orders = {
  readonly orders: readonly (readonly (number | null)[])[];
  /** How many different orders there are in all; exact as long as it is a safe whole number. */
  readonly possible: number;
  readonly all: boolean;
};

const mostTried = 20_000;
const drawn = 9_999;

/** How many different orders the same starts can come in: units! over the product of steps!. */
export function possibleOrders(starts: readonly (number | null)[]): number {
  const sizes = new Map<number | null, number>();
  for (const start of starts) sizes.set(start, (sizes.get(start) ?? 0) + 1);
  let [count, placed] = [1, 0];
  for (const size of sizes.values()) {
    for (let k = 1; k <= size; k += 1) {
      placed += 1;
      count = (count * placed) / k;
    }
  }
  return Math.round(count);
}

export function ordersOf(starts: readonly (number | null)[], seed = 1): Orders {
  const possible = possibleOrders(starts);
  if (possible <= mostTried) return { orders: everyOrder(starts), possible, all: true };
  const stream = randomStream(seed);
  // The order that came out is one of those that could have: it counts in any case.
  const orders: (number | null)[][] = [[...starts]];
  for (let draw = 0; draw < drawn; draw += 1) {
    const order = [...starts];
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(stream.uniform() * (i + 1));
      [order[i], order[j]] = [order[j] ?? null, order[i] ?? null];
    }
    orders.push(order);
  }
  return { orders, possible, all: false };
}

function everyOrder(starts: readonly (number | null)[]): (number | null)[][] {
  const left = new Map<number | null, number>();
  for (const start of starts) left.set(start, (left.get(start) ?? 0) + 1);
  const found: (number | null)[][] = [];
  const begun: (number | null)[] = [];
  const go = (): void => {
    if (begun.length === starts.length) {
      found.push([...begun]);
      return;
    }
    for (const [start, count] of left) {
      if (count === 0) continue;
      left.set(start, count - 1);
      begun.push(start);
      go();
      begun.pop();
      left.set(start, count);
    }
  };
  go();
  return found;
}
