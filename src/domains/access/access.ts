import type { RealmKey } from '../../kernel/act.ts';
import { type Capacity, capacitiesApart, type Track, trackOf } from '../../kernel/capacity.ts';
import { capacityOfRole, type Membership, type Role, type Who } from '../../kernel/who.ts';

/**
 * The roles that count in the capacity a person acts in now. An administrator of access, and those who read the log, are that in the capacity
 * that is apart and nothing else there: a person who also works on matters does it in another capacity.
 */
const countingRoles = ({ roles, capacity }: Pick<Who, 'roles' | 'capacity'>): readonly string[] => {
  const needed = capacitiesApart.includes(capacity) ? capacity : null;
  return roles.filter((role) => capacityOfRole(role) === needed);
};

/** Whether a role of this person has the right to an endpoint. Each names its roles; no role has the right to all. */
export const holds = (who: Pick<Who, 'roles' | 'capacity'>, endpoint: { readonly roles: readonly Role[] }): boolean =>
  countingRoles(who).some((role) => endpoint.roles.includes(role as Role));

const isOpen = (membership: Membership, now: Date): boolean => membership.until === null || membership.until > now;

/** Each realm once: a person may be in a room both with their unit and by name. */
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

/** Every capacity in which a person of this unit, or this person by name, comes into a file now; in alphabetical order. */
export function capacitiesInto(who: Who, file: RealmKey, now: Date): readonly Capacity[] {
  const into = who.memberships.filter(
    (membership) => membership.country === file.country && membership.realm === file.realm && isOpen(membership, now),
  );
  return [...new Set(into.map(({ capacity }) => capacity as Capacity))].sort();
}

/**
 * Where a person's own records are stored: their unit's realm for a track, unless named that of the capacity they act in. Null when there
 * is none.
 */
export function ownRealm(who: Who, now: Date, track: Track = trackOf(who.capacity)): RealmKey | null {
  if (who.capacity === 'access-administration') return realmApart(who, now, 'administration');
  if (who.capacity === 'log-review') return realmApart(who, now, 'log');
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

/** The realm of the administration of one's agency, or of the review of its log, for a person who does that and acts in its capacity. */
function realmApart(who: Who, now: Date, kind: 'administration' | 'log'): RealmKey | null {
  return (
    who.memberships.find(
      (membership) =>
        membership.kind === kind &&
        membership.capacity === who.capacity &&
        membership.mayWrite &&
        isOpen(membership, now),
    ) ?? null
  );
}
