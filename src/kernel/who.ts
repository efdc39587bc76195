import type { RealmKey } from './act.ts';
import type { Capacity } from './capacity.ts';
import type { Language } from './language.ts';

/** One line of the register of who is in which realm. */
export type Membership = RealmKey & {
  readonly kind: 'track' | 'room' | 'sealed' | 'intake' | 'study' | 'administration' | 'log';
  readonly track: string;
  readonly ownerUnit: number;
  readonly capacity: string;
  readonly mayWrite: boolean;
  readonly until: Date | null;
};

/**
 * What a person's work in CAPE is. An officer registers and answers for matters, a reader reads those of the unit, a member
 * sees only their own work. A lead (unit manager) answers for the unit; a registrar for its official documents; a tip-reader holds a key to
 * tips; an analyst counts, a trainer teaches, a programme lead answers for goals and money. An administrator gives access within the
 * agency. A security officer and a data protection officer read the log of the agency. These three act in a capacity of their own and in no
 * other, and read no case data.
 */
export const roles = [
  'officer',
  'reader',
  'member',
  'lead',
  'registrar',
  'tip-reader',
  'analyst',
  'trainer',
  'programme-lead',
  'administrator',
  'security-officer',
  'data-protection-officer',
] as const;
export type Role = (typeof roles)[number];

const apart: Readonly<Partial<Record<string, Capacity>>> = {
  administrator: 'access-administration',
  'security-officer': 'log-review',
  'data-protection-officer': 'log-review',
};

/** The capacity that a role brings and in which alone it counts; null for a role that counts in every capacity of a unit. */
export const capacityOfRole = (role: string): Capacity | null => apart[role] ?? null;

/** Every role but those that have a part in no matter and need nothing for work on one. */
export const workingRoles: readonly Role[] = roles.filter((role) => capacityOfRole(role) === null);

export type Named = { readonly [language in Language]: string };

/** Who acts in this transaction, as the database itself has verified it. */
export type Who = {
  readonly actor: string;
  readonly name: string;
  /** What the person's work is called in their agency. */
  readonly title: Named;
  readonly unit: number;
  readonly unitName: Named;
  readonly agency: number;
  readonly agencyKey: string;
  readonly agencyName: Named;
  readonly country: string;
  readonly capacity: Capacity;
  readonly capacities: readonly Capacity[];
  readonly sitting: string;
  readonly roles: readonly string[];
  readonly memberships: readonly Membership[];
  readonly until: Date;
  readonly idleUntil: Date;
};
