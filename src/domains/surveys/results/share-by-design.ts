import { wilsonInterval } from '../../../statistics/proportions/wilson.ts';
import { calibrate } from '../../../statistics/weights/calibrate.ts';
import { betaLimits, type Drawn, designMean } from '../../../statistics/weights/design.ts';
import type { Method, Stratum } from '../survey-schema.ts';
import { classesOf, fewestInClass } from './weight-classes.ts';

/** Nothing is shown of fewer; of fewer than ten a number without an interval. */
export const smallestShown = 5;
export const smallestWithInterval = 10;
/** With fewer degrees of freedom a limit says more about the design than about people. */
const fewestDegrees = 4;

export const shareStates = ['shown', 'number-only', 'suppressed', 'open-link', 'few-units', 'few-in-class'] as const;
export type ShareState = (typeof shareStates)[number];

export type ShareByDesign = {
  readonly state: ShareState;
  /** Those who were right, and all who answered; null where it is not shown. */
  readonly right: number | null;
  readonly of: number | null;
  readonly share: number | null;
  readonly standardError: number | null;
  readonly degrees: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly how: 'wilson' | 'korn-graubard' | null;
  readonly effectiveSize: number | null;
  readonly designEffect: number | null;
};

/** One person's answer to one question. */
export type Marked = { readonly stratum: string; readonly cluster: number; readonly right: boolean };

const nothing = {
  ...{ right: null, of: null, share: null, standardError: null, degrees: null, lower: null, upper: null, how: null },
  ...{ effectiveSize: null, designEffect: null },
} as const;

/**
 * The share of people in these parts of the frame who would have been right, from those who answered: weights of the design and of
 * non-response in classes, limits by the design. It assumes that within a class those who did not answer are as those who did.
 */
export function shareByDesign(method: Method, strata: readonly Stratum[], marked: readonly Marked[]): ShareByDesign {
  const of = marked.length;
  const right = marked.filter((one) => one.right).length;
  if (of < smallestShown) return { ...nothing, state: 'suppressed' };
  if (method === 'open-link') return { ...nothing, state: 'open-link', right, of };
  if (of < smallestWithInterval) return { ...nothing, state: 'number-only', right, of };
  if (strata.length === 1 && method !== 'clusters') return byWilson(right, of);
  const classes = classesOf(strata, marked);
  const smallest = Math.min(...classes.totals.map((_, own) => classes.of.filter((one) => one === own).length));
  if (smallest < fewestInClass && classes.totals.length > 1) return { ...nothing, state: 'few-in-class', right, of };
  const people = strata.reduce((sum, stratum) => sum + stratum.people, 0);
  return method === 'clusters' ? byUnits(strata, marked, classes) : byStrata(marked, classes, of / people > 0.05);
}

function byWilson(right: number, of: number): ShareByDesign {
  const { estimate, lower, upper } = wilsonInterval(right, of);
  const share = estimate ?? 0;
  return {
    ...{ state: 'shown', right, of, share, lower, upper, how: 'wilson', degrees: of - 1 },
    ...{ standardError: Math.sqrt((share * (1 - share)) / of), effectiveSize: of, designEffect: 1 },
  };
}

type Classes = ReturnType<typeof classesOf>;

const shownBy = (drawn: readonly Drawn[], mean: ReturnType<typeof designMean>): ShareByDesign => {
  const limits = betaLimits(mean, drawn.length);
  return {
    ...{ state: 'shown', how: 'korn-graubard', share: mean.estimate, ...limits },
    ...{ right: drawn.filter(({ value }) => value === 1).length, of: drawn.length },
    ...{ standardError: mean.standardError, degrees: mean.degrees, effectiveSize: mean.effectiveSize },
    designEffect: Number.isFinite(mean.designEffect) ? mean.designEffect : null,
  };
};

/** People were drawn in each part: the weight of one is the people of the class over those who answered. */
function byStrata(marked: readonly Marked[], classes: Classes, hasFew: boolean): ShareByDesign {
  const drawn = marked.map(({ right }, row): Drawn => {
    const own = classes.of[row] ?? 0;
    const answered = classes.of.filter((one) => one === own).length;
    return { value: right ? 1 : 0, weight: (classes.totals[own] ?? 0) / answered, stratum: own, cluster: row };
  });
  // Few people in all: that most of them answered makes the limits narrower.
  return shownBy(drawn, designMean(hasFew ? { drawn, sizes: classes.totals } : { drawn }));
}

/** Whole units were drawn: people of one unit answer alike, so the units are what is counted. */
function byUnits(strata: readonly Stratum[], marked: readonly Marked[], classes: Classes): ShareByDesign {
  const [of, right] = [marked.length, marked.filter((one) => one.right).length];
  const units = new Map<string, number>();
  const rows = marked.map(({ stratum, cluster }) => {
    const key = `${stratum}|${cluster}`;
    if (!units.has(key)) units.set(key, units.size);
    return units.get(key) ?? 0;
  });
  const perClass = classes.totals.map((_, own) => new Set(rows.filter((_unit, row) => classes.of[row] === own)).size);
  const degrees = units.size - classes.totals.length;
  if (perClass.some((count) => count < 2) || degrees < fewestDegrees)
    return { ...nothing, state: 'few-units', right, of };
  const fitted = calibrate(
    marked.map(() => 1),
    [{ classes: classes.of, totals: classes.totals }],
    { fewest: 1 },
  );
  if ('refusal' in fitted) return { ...nothing, state: 'few-in-class', right, of };
  const drawn = marked.map(
    (one, row): Drawn => ({
      value: one.right ? 1 : 0,
      weight: fitted.weights[row] ?? 1,
      stratum: classes.of[row] ?? 0,
      cluster: rows[row] ?? 0,
    }),
  );
  const sizes = classes.totals.map((_, own) =>
    strata
      .filter((stratum) => classes.classOf(stratum.id) === own)
      .reduce((sum, stratum) => sum + stratum.units.length, 0),
  );
  return shownBy(drawn, designMean({ drawn, sizes }, fitted.rest));
}
