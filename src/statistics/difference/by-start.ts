import { type Cell, panelOf, trainedFrom } from './panel.ts';

/** The effect on the units trained at one time, in one period, beside those not yet trained then. */
export type StartEffect = {
  readonly start: number;
  readonly period: number;
  readonly effect: number;
  readonly units: number;
};

export type ByStart = {
  readonly effects: readonly StartEffect[];
  /** Their plain mean; and that of the first period of training alone. NaN where there is none. */
  readonly mean: number;
  readonly atFirst: number;
};

/**
 * What the trained moved since the period before their training, less what those not yet trained moved in the same time: one figure for
 * each start and period (Callaway and Sant'Anna 2021, Journal of Econometrics 225:200, with the not yet trained, no
 * covariates). No unit that is already trained is used as a comparison, as the model with one effect for all does.
 */
export function effectsByStart(cells: readonly Cell[]): ByStart {
  const panel = panelOf(cells);
  const from = trainedFrom(panel);
  const values = new Map(cells.map(({ unit, period, value }) => [unit * panel.periods + period, value]));
  const moved = (unit: number, start: number, period: number): number | undefined => {
    const [before, after] = [values.get(unit * panel.periods + start - 1), values.get(unit * panel.periods + period)];
    return before === undefined || after === undefined ? undefined : after - before;
  };
  const effects: StartEffect[] = [];
  const starts = [...new Set(from)].filter((start): start is number => start !== null && start > 0);
  for (const start of starts.toSorted((a, b) => a - b)) {
    for (let period = start; period < panel.periods; period += 1) {
      const [own, others]: [number[], number[]] = [[], []];
      for (const [unit, begun] of from.entries()) {
        const by = moved(unit, start, period);
        if (by === undefined) continue;
        if (begun === start) own.push(by);
        else if (begun === null || begun > period) others.push(by);
      }
      if (own.length === 0 || others.length === 0) continue;
      effects.push({ start, period, effect: meanOf(own) - meanOf(others), units: own.length });
    }
  }
  return {
    effects,
    mean: meanOf(effects.map(({ effect }) => effect)),
    atFirst: meanOf(effects.filter(({ start, period }) => start === period).map(({ effect }) => effect)),
  };
}

const meanOf = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
