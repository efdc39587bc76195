import type { EnteredCell } from '../fill/filling-from.ts';
import type { EnteredValue, NumberOrUnknown, SourceKind } from '../values.ts';

/** One value that was entered. The exact source and the note are beside the act, encrypted. */
export type Entry = {
  readonly act: string;
  readonly by: string;
  readonly at: string;
  readonly value: EnteredValue;
  readonly sourceKind: SourceKind;
};

/** A figure of one cell and one period, with everything that was ever entered for it, in order. The last one holds. */
export type Figure = {
  readonly measure: string;
  readonly key: string;
  readonly period: string;
  readonly entries: readonly [Entry, ...Entry[]];
};

export const standingEntry = ({ entries }: Figure): Entry => entries.at(-1) ?? entries[0];

const isSame = (one: EnteredValue, other: EnteredValue): boolean => JSON.stringify(one) === JSON.stringify(other);

const knownOf = (value: EnteredValue): NumberOrUnknown | null => {
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
