import type { RealmKey } from './act.ts';
import type { Membership, Who } from './who.ts';

/** Something of an agency or of a room, with the realm in which it is or will be. */
export type InFile = { readonly at: RealmKey };

/** What makes a person part of a file or a room: a membership in the capacity of their sitting, and no other (JO 4476-2017). */
export const partIn = (who: Who, { at }: InFile): readonly Membership[] =>
  who.memberships.filter(
    ({ country, realm, capacity }) => country === at.country && realm === at.realm && capacity === who.capacity,
  );
