import type { RealmKey } from './act.ts';
import type { Capacity } from './capacity.ts';
import type { Language } from './language.ts';

/** One line of the register of who is in which realm. */
export type Membership = RealmKey & {
  readonly kind: 'track' | 'room' | 'sealed' | 'intake' | 'study';
  readonly track: string;
  readonly ownerUnit: number;
  readonly capacity: string;
  readonly mayWrite: boolean;
  readonly until: Date | null;
};

/**
 * What somebody's work in CAPE is. An officer registers and answers for matters, a reader reads those of the unit, a member
 * sees only their own work. A lead answers for the unit; a registrar for its public records; a tip-reader holds a key to
 * tips; an analyst counts, a trainer teaches, a programme lead answers for goals and money.
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
] as const;
export type Role = (typeof roles)[number];

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
  readonly house: { readonly key: string } & Named;
  readonly country: string;
  readonly capacity: Capacity;
  readonly capacities: readonly Capacity[];
  readonly sitting: string;
  readonly roles: readonly string[];
  readonly memberships: readonly Membership[];
  readonly until: Date;
  readonly idleUntil: Date;
};
