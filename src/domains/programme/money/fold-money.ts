import type { Gathered } from '../../../kernel/gather.ts';
import type { OpenFacts } from '../acts/open.ts';
import { enterCost } from './acts/enter-cost.ts';
import { explainDeviation } from './acts/explain-deviation.ts';
import { setCoFunding } from './acts/set-co-funding.ts';
import { setForecast } from './acts/set-forecast.ts';
import { setLine } from './acts/set-line.ts';
import { setTerms } from './acts/set-terms.ts';
import type { BudgetLine, Cost, Money } from './money.ts';

/** The acts on the money of a programme, by what a fold calls them. */
export const moneyActs = {
  lines: setLine,
  costs: enterCost,
  forecasts: setForecast,
  explained: explainDeviation,
  given: setCoFunding,
  terms: setTerms,
} as const;
type MoneySaid = Gathered<typeof moneyActs>;

/** `begun`: the lines with which the programme was set up, by that act. */
export function foldMoney(said: MoneySaid, begun: OpenFacts['lines'], opened: string): Money {
  const planned = new Map<string, Pick<BudgetLine, 'id' | 'goal' | 'kind' | 'amount' | 'opens' | 'said'>>();
  for (const line of begun) planned.set(line.id, { ...line, kind: null, said: opened });
  for (const { id, facts } of said.lines) {
    const { line, ...rest } = facts;
    planned.set(line, { ...rest, id: line, opens: planned.get(line)?.opens ?? [], said: id });
  }
  const terms = said.terms.at(-1);
  return {
    lines: [...planned.values()].map((line) => {
      const forecast = said.forecasts.findLast(({ facts }) => facts.line === line.id);
      const why = said.explained.findLast(({ facts }) => facts.line === line.id);
      return {
        ...line,
        forecast: forecast
          ? { remaining: forecast.facts.remaining, on: forecast.facts.on, act: forecast.id, by: forecast.actor }
          : null,
        explained: why ? { act: why.id, by: why.actor, on: why.happenedFrom.slice(0, 10) } : null,
      };
    }),
    costs: costsOf(said.costs),
    coFunding: [
      ...new Map(said.given.map(({ id, facts: { source, ...rest } }) => [source, { ...rest, id: source, said: id }])),
    ].map(([, source]) => source),
    terms: terms ? { tolerance: terms.facts.tolerance, act: terms.id } : null,
  };
}

function costsOf(said: MoneySaid['costs']): readonly Cost[] {
  const costs = new Map<string, Cost>();
  for (const { id, actor, facts } of said) {
    const { cost, ...rest } = facts;
    const before = costs.get(cost);
    const earlier = before
      ? [...before.earlier, { act: before.said, on: before.on, amount: before.amount, by: before.by }]
      : [];
    costs.set(cost, { ...rest, id: cost, said: id, by: actor, earlier });
  }
  return [...costs.values()];
}
