import type { Act } from '../../../kernel/act.ts';
import { cellKey } from '../cell-key.ts';
import { enterFigure } from './acts/enter.ts';
import type { Entry, Figure } from './figure.ts';

/**
 * Each after the one that it corrects, whatever the clocks of two computers said: a correction from a slow clock would else be put before
 * what it corrects, and the old figure would hold.
 */
function inChain<Of extends Act>(acts: readonly Of[]): readonly Of[] {
  const following = new Map(acts.map((act) => [act.corrects, act]));
  const chain: Of[] = [];
  for (let act = following.get(null); act && !chain.includes(act); act = following.get(act.id)) chain.push(act);
  return [...chain, ...acts.filter((act) => !chain.includes(act))];
}

export function foldFigure(acts: readonly Act[]): Figure {
  const entered = inChain(acts.filter(enterFigure.is));
  const [first, ...others] = entered.map(({ id, actor, recordedAt, facts: { value, sourceKind } }): Entry => {
    return { act: id, by: actor, at: recordedAt, value, sourceKind };
  });
  const facts = entered[0]?.facts;
  if (!first || !facts) throw new Error('A figure has no act that entered it.');
  return { measure: facts.measure, key: cellKey(facts.at), period: facts.period, entries: [first, ...others] };
}
