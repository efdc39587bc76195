import type { Act } from '../../../kernel/act.ts';
import { enterAct } from '../acts.ts';
import { cellKey } from '../cell-key.ts';
import type { EnteredCell } from '../fill/filling-from.ts';
import type { EnteredValue, Known, SourceKind } from '../values.ts';

/** One value that somebody entered. The exact source and the note lie beside the act, sealed. */
export type Entry = {
  readonly act: string;
  readonly by: string;
  readonly at: string;
  readonly value: EnteredValue;
  readonly sourceKind: SourceKind;
};

/** A figure of one cell and one period, with everything that was ever entered for it, in order. The last one stands. */
export type Figure = {
  readonly measure: string;
  readonly key: string;
  readonly period: string;
  readonly entries: readonly [Entry, ...Entry[]];
};

/**
 * Each after the one that it corrects, whatever the clocks of two computers said: a correction that was written down by a slow one
 * would else be put before what it corrects, and the old figure would stand.
 */
function inChain<Of extends Act>(acts: readonly Of[]): readonly Of[] {
  const following = new Map(acts.map((act) => [act.corrects, act]));
  const chain: Of[] = [];
  for (let act = following.get(null); act && !chain.includes(act); act = following.get(act.id)) chain.push(act);
  return [...chain, ...acts.filter((act) => !chain.includes(act))];
}

export function foldFigure(acts: readonly Act[]): Figure {
  const entered = inChain(acts.filter(enterAct.is));
  const [first, ...others] = entered.map(({ id, actor, recordedAt, facts: { value, sourceKind } }): Entry => {
    return { act: id, by: actor, at: recordedAt, value, sourceKind };
  });
  const facts = entered[0]?.facts;
  if (!first || !facts) throw new Error('A figure has no act that entered it.');
  return { measure: facts.measure, key: cellKey(facts.at), period: facts.period, entries: [first, ...others] };
}

export const standingEntry = ({ entries }: Figure): Entry => entries.at(-1) ?? entries[0];

const isSame = (one: EnteredValue, other: EnteredValue): boolean => JSON.stringify(one) === JSON.stringify(other);

const knownOf = (value: EnteredValue): Known | null => {
  switch (value.is) {
    case 'number':
      return { number: value.number };
    case 'unknown':
      return { unknown: value.reason };
    case 'taken-back':
      return null;
  }
};

/** What a report reads of a figure. */
export const enteredCell = (figure: Figure): EnteredCell => ({
  value: knownOf(standingEntry(figure).value),
  wasChanged: figure.entries.some(({ value }) => !isSame(value, figure.entries[0].value)),
});
