import type { RealmKey } from '../../kernel/act.ts';
import { trackOf } from '../../kernel/capacity.ts';
import type { Membership, Who } from '../../kernel/who.ts';

/**
 * What each role may do, by the words that are also the permission, the audit entry, the route and the act.
 * Nothing granted is nothing allowed; there is no role that sees everything.
 */
const verbsOfRole: Readonly<Record<string, readonly string[]>> = {
  officer: [
    'signal.register',
    'signal.list',
    'signal.read',
    'signal.correct',
    'signal.addresses',
    'signal.preview',
    'signal.pass-on',
    'signal.acknowledge',
    'work.list',
    'session.read',
  ],
  reader: ['signal.list', 'signal.read', 'work.list', 'session.read'],
  member: ['work.list', 'session.read'],
};

/** The verbs that a person holds through all their roles, in order. */
export function verbsOf(roles: readonly string[]): readonly string[] {
  return [...new Set(roles.flatMap((role) => verbsOfRole[role] ?? []))].sort();
}

export const holds = (who: Who, verb: string): boolean => verbsOf(who.roles).includes(verb);

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

/** Where a person's own records lie: their unit's realm for the track of the capacity they act in. Null when there is none. */
export function ownRealm(who: Who, now: Date): RealmKey | null {
  const track = trackOf(who.capacity);
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
