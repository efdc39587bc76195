import type { RealmKey } from '../../kernel/act.ts';
import { type Capacity, type Track, trackOf } from '../../kernel/capacity.ts';
import type { Membership, Role, Who } from '../../kernel/who.ts';

/** Whether a role of this person has the right to an endpoint. Each names its roles; there is none that may everything. */
export const holds = (who: Pick<Who, 'roles'>, endpoint: { readonly roles: readonly Role[] }): boolean =>
  endpoint.roles.some((role) => who.roles.includes(role));

const isOpen = (membership: Membership, now: Date): boolean => membership.until === null || membership.until > now;

/** Each realm once: somebody may be in a room both with their unit and by name. */
const once = (memberships: readonly Membership[]): readonly Membership[] => [
  ...new Map(memberships.map((membership) => [membership.realm, membership])).values(),
];

/** The realms in which this person may read, in the capacity they act in now. */
export function realmsToRead(who: Who, now: Date): readonly RealmKey[] {
  return once(who.memberships.filter((membership) => membership.capacity === who.capacity && isOpen(membership, now)));
}

/** The realms in which this person may write, in the capacity they act in now. */
export function realmsToWrite(who: Who, now: Date): readonly RealmKey[] {
  return once(
    who.memberships.filter(
      (membership) => membership.capacity === who.capacity && membership.mayWrite && isOpen(membership, now),
    ),
  );
}

/** Every capacity in which somebody of this person's unit, or this person by name, comes into a file now; in order of the alphabet. */
export function capacitiesInto(who: Who, file: RealmKey, now: Date): readonly Capacity[] {
  const into = who.memberships.filter(
    (membership) => membership.country === file.country && membership.realm === file.realm && isOpen(membership, now),
  );
  return [...new Set(into.map(({ capacity }) => capacity as Capacity))].sort();
}

/** Where a person's own records lie: their unit's realm for a track, unless named that of the capacity they act in. Null when there is none. */
export function ownRealm(who: Who, now: Date, track: Track = trackOf(who.capacity)): RealmKey | null {
  return (
    who.memberships.find(
      (membership) =>
        membership.kind === 'track' &&
        membership.ownerUnit === who.unit &&
        membership.track === track &&
        membership.capacity === who.capacity &&
        membership.mayWrite &&
        isOpen(membership, now),
    ) ?? null
  );
}
