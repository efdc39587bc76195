import { allStages } from '../codes/stages.ts';
import { smallestShown } from '../suppression/smallest-shown.ts';
import type { How } from './how-messages.ts';

/**
 * What becomes of a field on its way between CAPE and a standard. Out: *kept*, *approximated*, *lost* (CAPE has it and it is
 * not written), *not held* (CAPE has nothing of the kind in its rows). In: *lost* is what the file has and CAPE does not read,
 * *not held* what the file has no column for.
 */
export const fates = ['kept', 'approximated', 'lost', 'not-held'] as const;
export type Fate = (typeof fates)[number];

export type Values<Count = number> = { readonly kept: Count; readonly approximated: Count; readonly lost: Count };

export type FidelityLine<Count = number> = {
  /** A field of the standard, or in `beyond` what the other side has no field for. */
  readonly name: string;
  readonly fate: Fate;
  /** How it is approximated, why it is lost or not held. Null where there is nothing to say. */
  readonly how: How | null;
  /** How many values it befalls. */
  readonly values: Values<Count>;
};

/** What the other side of a standard has no field for. */
export const beyonds = [
  'unknown-columns',
  'names-beside-labels',
  ...allStages.filter((stage) => stage !== 'suspicion').map((stage) => `stage:${stage}` as const),
  'day:suspicion',
  'day:later',
  'ending',
  'reason',
  'obstacle',
  'noticed',
  'region',
  'sector',
] as const;
export type Beyond = (typeof beyonds)[number];

export const standards = ['htcds-2.0', 'ctdc-2021'] as const;
export type Standard = (typeof standards)[number];

export type Fidelity<Count = number> = {
  readonly standard: Standard;
  readonly direction: 'in' | 'out';
  /** Rows read, or persons written. */
  readonly rows: number;
  /** Every field of the standard, none left out. */
  readonly fields: readonly FidelityLine<Count>[];
  readonly beyond: readonly (FidelityLine<Count> & { readonly name: Beyond })[];
};

const isSmall = (count: number): boolean => count > 0 && count < smallestShown;

/**
 * A report as it may be shown of an agency. A count from 1 to 4 is not shown (null), nor one that all but 1 to 4 share, since the
 * number of rows is known; nor what is beside one in the same line, from which it could be worked out. Zero is shown. How
 * many endings were lost is about the same people as the state of the case.
 */
export const toldFidelity = (of: Fidelity): Fidelity<number | null> => {
  const isTelling = (count: number): boolean => isSmall(count) || isSmall(of.rows - count);
  const isHidden = ({ values }: FidelityLine): boolean =>
    [values.kept, values.approximated, values.lost].some((count) => count > 0 && isTelling(count));
  const areEndingsHidden = of.fields.some((line) => line.name === 'cas_Status' && isHidden(line));
  const line = <Line extends FidelityLine>(one: Line) => {
    const hides = isHidden(one) || (one.name === 'ending' && areEndingsHidden);
    const told = (count: number): number | null => (hides && count > 0 ? null : count);
    const { kept, approximated, lost } = one.values;
    return { ...one, values: { kept: told(kept), approximated: told(approximated), lost: told(lost) } };
  };
  return { ...of, fields: of.fields.map(line), beyond: of.beyond.map(line) };
};

export const noValues: Values = { kept: 0, approximated: 0, lost: 0 };

/** The report as JSON: the same report gives the same bytes. */
export const fidelityJson = (of: Fidelity<number | null>): string =>
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
