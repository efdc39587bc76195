import type { How } from './how-messages.ts';

/**
 * What becomes of a field on its way between CAPE and a standard. Out: *kept*, *approximated*, *lost* (CAPE has it and it is
 * not written), *not held* (CAPE has nothing of the kind in its rows). In: *lost* is what the file has and CAPE does not read,
 * *not held* what the file has no column for.
 */
export const fates = ['kept', 'approximated', 'lost', 'not-held'] as const;
export type Fate = (typeof fates)[number];

export type Values = { readonly kept: number; readonly approximated: number; readonly lost: number };

export type FidelityLine = {
  /** A field of the standard, or in `beyond` what the other side has no field for, such as `stage:report`. */
  readonly name: string;
  readonly fate: Fate;
  /** How it is approximated, why it is lost or not held. Null where there is nothing to say. */
  readonly how: How | null;
  /** How many values it befalls. */
  readonly values: Values;
};

export type Standard = 'htcds-2.0' | 'ctdc-2021';

export type Fidelity = {
  readonly standard: Standard;
  readonly direction: 'in' | 'out';
  /** Rows read, or persons written. */
  readonly rows: number;
  /** Every field of the standard, none left out. */
  readonly fields: readonly FidelityLine[];
  readonly beyond: readonly FidelityLine[];
};

export const noValues: Values = { kept: 0, approximated: 0, lost: 0 };

/** The report as JSON: the same report gives the same bytes. */
export const fidelityJson = (of: Fidelity): string =>
  `${JSON.stringify({ cape: 'fidelity', format: 1, ...of }, null, 2)}\n`;

/** Counts by name and fate, as they come. */
export function tally() {
  const counts = new Map<string, { kept: number; approximated: number; lost: number }>();
  const of = (name: string) => {
    const known = counts.get(name) ?? { kept: 0, approximated: 0, lost: 0 };
    counts.set(name, known);
    return known;
  };
  return {
    add: (name: string, fate: keyof Values, count = 1): void => {
      of(name)[fate] += count;
    },
    of: (name: string): Values => counts.get(name) ?? noValues,
  };
}
