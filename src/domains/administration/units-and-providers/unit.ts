import type { Capacity } from '../../../kernel/capacity.ts';
import type { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { type Problem, wrongAt } from '../../../kernel/problem.ts';
import { administrationMessages as texts } from '../messages.ts';

/** A unit of the agency, and which others there are. */
export type Unit = {
  readonly ref: Uuid;
  readonly id: number;
  readonly key: string;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly lettersOn: string | null;
  readonly capacities: readonly Capacity[];
  readonly people: number;
};

export type UnitHere = InFile & { readonly id: Uuid; readonly unit: Unit };

/** A new unit among those that there are. */
export type NewUnit = InFile & { readonly id: Uuid; readonly units: readonly Unit[] };

/** In a file and in an address a unit is named by its key, so no two of one agency have the same. */
export const keyIsFree = (units: readonly Unit[], key: string): Problem | null =>
  units.some((unit) => unit.key === key) ? wrongAt('key', texts.keyTaken) : null;

/** The law gives an agency its capacities. An administrator shares them out among units and adds none. */
export const capacitiesOfAgency = (units: readonly Unit[]): readonly Capacity[] =>
  [...new Set(units.flatMap(({ capacities }) => capacities))].sort();

export const agencyHas = (units: readonly Unit[], capacities: readonly Capacity[]): Problem | null =>
  capacities.every((one) => capacitiesOfAgency(units).includes(one)) ? null : wrongAt('capacities', texts.notOfAgency);
