import type { Contract, Firm, FirmPlace, personRoles, Vehicle, workplaceStatuses } from './schema.ts';

/** What one act added to the record of a firm. It stays, also when another act withdrew it. */
export type Part<Said> = Said & {
  /** The act that added it. */
  readonly id: string;
  readonly actor: string;
  readonly at: string;
  readonly withdrawn: boolean;
};

export type PartsOf = {
  readonly places: readonly Part<FirmPlace>[];
  readonly contracts: readonly Part<Contract>[];
  /** Who is behind the firm, by role. The name is among the words of the act. */
  readonly persons: readonly Part<{ readonly role: (typeof personRoles)[number] }>[];
  readonly vehicles: readonly Part<Vehicle>[];
  readonly matters: readonly Part<{
    readonly kind: string;
    readonly matter: string;
    /** The import of cases that said so. */
    readonly importedBy?: string | undefined;
  }>[];
};

/** The record that one unit has of a firm, as its acts make it. */
export type Workplace = PartsOf & {
  readonly reference: string;
  readonly status: (typeof workplaceStatuses)[number];
  readonly firm: Firm;
  readonly registeredAt: string;
  readonly registeredBy: string;
  /** The record that it was merged into; its own acts stay here, and an act takes it out again. */
  readonly into: string | null;
  /** The import that brought it. */
  readonly importedBy: string | null;
  /** Whether anything was said of it since it was registered, by others than the import that brought it. */
  readonly touched: boolean;
};

export const standing = <Said>(parts: readonly Part<Said>[]): readonly Part<Said>[] =>
  parts.filter(({ withdrawn }) => !withdrawn);

/** Every part of whichever kind, by the act that added it. */
export const allParts = ({ places, contracts, persons, vehicles, matters }: PartsOf): readonly Part<unknown>[] => [
  ...places,
  ...contracts,
  ...persons,
  ...vehicles,
  ...matters,
];

/** The place by which a list names it: the first that stands. */
export const firstPlace = ({ places }: PartsOf): FirmPlace | null => standing(places)[0] ?? null;
