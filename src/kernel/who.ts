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

/** What somebody's work in CAPE is: registers and answers for matters, reads those of the unit, or sees only their own work. */
export const roles = ['officer', 'reader', 'member'] as const;
export type Role = (typeof roles)[number];

export type Named = { readonly [language in Language]: string };

/** Who acts in this transaction, as the database itself has verified it. */
export type Who = {
  readonly actor: string;
  readonly name: string;
  /** What the person's work is called in their house. */
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
