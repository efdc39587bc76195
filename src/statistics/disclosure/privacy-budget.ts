import { checkedEpsilon, type Epsilon } from './differential-privacy.ts';

/** One release and what it spent. */
export type Spent = { readonly release: string; readonly epsilon: Epsilon };

/** What has been released about the same people, in order, and how much may be spent on all of it together. Plain data. */
export type PrivacyLedger = { readonly limit: Epsilon; readonly entries: readonly Spent[] };

type Fraction = { readonly of: bigint; readonly per: bigint };

function divisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function plus(a: Fraction, b: Fraction): Fraction {
  const [of, per] = [a.of * b.per + b.of * a.per, a.per * b.per];
  const common = divisor(of, per);
  return { of: of / common, per: per / common };
}

const exact = (epsilon: Epsilon): Fraction => {
  const { of, per } = checkedEpsilon(epsilon);
  return { of: BigInt(of), per: BigInt(per) };
};

const spentIn = ({ entries }: PrivacyLedger): Fraction =>
  entries.reduce((sum, { epsilon }) => plus(sum, exact(epsilon)), { of: 0n, per: 1n });

/** An empty ledger. Errors: a limit that is no fraction above 0. */
export const privacyLedger = (limit: Epsilon): PrivacyLedger => ({ limit: checkedEpsilon(limit), entries: [] });

/** What is left to spend, as a number to show; whether a release may be made is decided exactly, by `spend`. */
export function leftIn(ledger: PrivacyLedger): number {
  const [limit, spent] = [exact(ledger.limit), spentIn(ledger)];
  return Number(limit.of) / Number(limit.per) - Number(spent.of) / Number(spent.per);
}

/**
 * The ledger with one more release, to be kept before its answers are drawn. Releases about the same people add up (basic
 * composition: Dwork, McSherry, Nissim and Smith 2006): after all of them no outcome is more than exp(sum of epsilon) times as
 * likely for one person more or less. Figures of one release about different people, such as counts by region where everybody
 * is in one, spend their epsilon once. Errors: a release that would spend more than the limit, by however little, or that has
 * the name of an earlier one.
 */
export function spend(ledger: PrivacyLedger, { release, epsilon }: Spent): PrivacyLedger {
  if (ledger.entries.some((entry) => entry.release === release)) {
    throw new RangeError('a release of this name has been made');
  }
  const [limit, after] = [exact(ledger.limit), plus(spentIn(ledger), exact(epsilon))];
  if (after.of * limit.per > limit.of * after.per)
    throw new RangeError('the privacy budget does not allow this release');
  return { limit: ledger.limit, entries: [...ledger.entries, { release, epsilon: { ...epsilon } }] };
}
