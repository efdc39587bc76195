import { type Movement, type Practice, shownInterval } from './practice.ts';

export const verdicts = [
  'too-early',
  'no-effect-shown',
  'rose',
  'fell',
  'rose-everywhere',
  'fell-everywhere',
  'placebo-moved',
] as const;
export type VerdictName = (typeof verdicts)[number];

export const tooEarlyReasons = [
  'nothing-counted',
  'too-few-units',
  'too-few-periods',
  'nothing-to-compare',
  'fewer-than-two-steps',
  'few-counted',
  'few-orders',
  'few-degrees',
] as const;

/** Why it is too early, with what there is and what is needed. */
export type TooEarly = {
  readonly code: (typeof tooEarlyReasons)[number];
  readonly figure: number;
  readonly needed: number;
};

export type Verdict = {
  readonly state: VerdictName;
  readonly reasons: readonly TooEarly[];
  readonly movement: Movement | null;
  /** The smallest effect that would have been seen. */
  readonly detectable: number | null;
};

const fewestSteps = 2;
const fewestCounted = 30;
const fewestDegrees = 4;
/** A lot of fewer orders cannot come below five in a hundred. */
const fewestOrders = 20;

/**
 * Which sentence a result has, decided before it is read: too early while the numbers could not show anything; a change only
 * when its interval leaves 0 out and what training cannot change kept still; else no effect shown, or that all rose alike.
 */
export function verdictOf(practice: Practice): Verdict {
  const reasons = whyTooEarly(practice);
  const movement = shownInterval(practice);
  const said = (state: VerdictName): Verdict => ({ state, reasons, movement, detectable: practice.detectable });
  if (reasons.length > 0 || !movement) return said('too-early');
  if (practice.placebo && leavesOut(practice.placebo) !== 0) return said('placebo-moved');
  const side = leavesOut(movement);
  if (side !== 0) return said(side > 0 ? 'rose' : 'fell');
  const everywhere = practice.everywhere ? leavesOut(practice.everywhere) : 0;
  return said(everywhere > 0 ? 'rose-everywhere' : everywhere < 0 ? 'fell-everywhere' : 'no-effect-shown');
}

/** What is nearer to 0 than rounding is 0: numbers that never move have limits of about as much. */
const nothing = 1e-9;

/** 1 where an interval lies above 0, −1 where below, 0 where it holds 0. */
const leavesOut = ({ lower, upper }: Movement): -1 | 0 | 1 => (lower > nothing ? 1 : upper < -nothing ? -1 : 0);

function whyTooEarly({ cells, refusal, steps, fewest, randomisation, model, units, periods }: Practice): TooEarly[] {
  if (cells === 0) return [{ code: 'nothing-counted', figure: 0, needed: 1 }];
  const reasons: TooEarly[] = [];
  const add = (is: boolean, code: TooEarly['code'], figure: number, needed: number): void => {
    if (is) reasons.push({ code, figure, needed });
  };
  add(refusal?.code === 'too-few-units', 'too-few-units', units, 2);
  add(refusal?.code === 'too-few-periods', 'too-few-periods', periods, 2);
  add(refusal?.code === 'nothing-to-compare', 'nothing-to-compare', 0, 1);
  add(steps < fewestSteps, 'fewer-than-two-steps', steps, fewestSteps);
  add(fewest !== null && fewest < fewestCounted, 'few-counted', fewest ?? 0, fewestCounted);
  add(
    randomisation !== null && randomisation.smallestP > 0.05,
    'few-orders',
    randomisation?.possible ?? 0,
    fewestOrders,
  );
  add(model !== null && model.cr2.degrees < fewestDegrees, 'few-degrees', model?.cr2.degrees ?? 0, fewestDegrees);
  return reasons;
}
