import { type Agreement, cohenKappa } from '../../../statistics/agreement/cohen-kappa.ts';
import { type Answers, saidOf } from './differ.ts';

/** What two people who assessed the same indicators blind have answered, the first and the second. It holds no names. */
export type ReadTwice = readonly [first: Answers, second: Answers];

/** How far they agree on one thing. */
export type Agreed = {
  readonly screenings: number;
  /** The share on which both answered the same. */
  readonly same: number;
  /** Null where both put everything into one category: then chance alone gives full agreement. */
  readonly kappa: Agreement | null;
};

export type SignAgreement = { readonly code: string; readonly agreed: Agreed; readonly isToPractise: boolean };

/** An answer is one of three. Not asked is a category of its own: that one reader asked and the other did not is a difference. */
const categories = ['there', 'not-so', 'not-asked'] as const;
type Pair = readonly [first: (typeof categories)[number], second: (typeof categories)[number]];

const codesIn = (all: readonly ReadTwice[]): string[] => [...new Set(all.flat(2).map(({ code }) => code))].sort();

const pairOf = ([first, second]: ReadTwice, code: string): Pair => [saidOf(first, code), saidOf(second, code)];

function agreedOn(pairs: readonly Pair[], screenings: number): Agreed {
  const table = categories.map((one) =>
    categories.map((two) => pairs.filter(([first, second]) => first === one && second === two).length),
  );
  const same = pairs.filter(([first, second]) => first === second).length;
  return { screenings, same: pairs.length === 0 ? 1 : same / pairs.length, kappa: cohenKappa(table) };
}

/**
 * Over all indicators of a unit together: each indicator that any reader noted, in each screening, is one thing that two people judged. The
 * answers of one screening depend on each other, so the interval is narrower than it should be; the page says so.
 */
export function unitAgreement(all: readonly ReadTwice[]): Agreed {
  const codes = codesIn(all);
  return agreedOn(
    all.flatMap((screening) => codes.map((code) => pairOf(screening, code))),
    all.length,
  );
}

/** Below this kappa, and with this many differences, a unit should practise an indicator: choices of this system, no rule of science. */
const practiseBelow = 0.6;
const fewestDifferences = 2;

/**
 * Indicator by indicator, of those screenings that are counted (`agreement-batches.ts`): those to practise first; of each that any reader
 * noted.
 */
export function signAgreements(all: readonly ReadTwice[]): SignAgreement[] {
  return codesIn(all)
    .map((code) => {
      const pairs = all.map((screening) => pairOf(screening, code));
      const agreed = agreedOn(pairs, all.length);
      const differ = pairs.filter(([first, second]) => first !== second).length;
      const isFar = agreed.kappa === null || agreed.kappa.kappa < practiseBelow;
      return { code, agreed, isToPractise: isFar && differ >= fewestDifferences };
    })
    .sort((a, b) => Number(b.isToPractise) - Number(a.isToPractise) || a.agreed.same - b.agreed.same);
}
