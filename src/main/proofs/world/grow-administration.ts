import { type Capacity, capacities, capacitiesApart } from '../../../kernel/capacity.ts';
import { canary } from './canary.ts';
import type { Rule } from './parts/part.ts';
import {
  type Agency,
  type Member,
  type Person,
  personOf,
  type Realm,
  type Session,
  type Unit,
  type World,
} from './world.ts';

/** In which matters are worked on; the others open the administration of an agency, or its log, and nothing else. */
export const casework = capacities.filter((capacity) => !capacitiesApart.includes(capacity));

/** What is made in a unit of the agency is made in that of a person who makes it. */
export const unitFor = (world: World, session: Session, rule: Rule | undefined): number =>
  rule?.inOwnUnit ? personOf(world, session.person).unit : 0;

/**
 * Who administrates an agency: one who does, one who also works on matters in another capacity, one whose role has ended, and one who has
 * the capacity and not the role.
 */
export function administrationOf(
  agency: Agency,
  index: number,
  units: readonly Unit[],
): { realm: Realm; administrators: Person[]; members: Member[] } {
  const own = units.filter((unit) => unit.agency === agency.id);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) throw new Error('Each agency has a unit.');
  const realm: Realm = {
    key: `w${index}-h${agency.id}-administration`,
    kind: 'administration',
    owner: first.id,
    track: 'none',
  };
  const one = (at: number, unit: Unit, roles: Person['roles'], more: readonly Capacity[] = []): Person => {
    const id = String(100_000 + index * 100 + 40 + (agency.id - 1 - index * 3) * 4 + at);
    return {
      id,
      unit: unit.id,
      name: canary(`u${unit.id}`, 'personName', Number(id)),
      capacities: ['access-administration' as const, ...more].map((capacity) => ({ capacity, ended: false })),
      roles,
      ended: false,
    };
  };
  const does = { role: 'administrator', ended: false } as const;
  const administrators = [
    one(0, last, [does]),
    one(1, first, [does, { role: 'officer', ended: false }], ['supervision']),
    one(2, first, [{ role: 'administrator', ended: true }]),
    one(3, last, [{ role: 'officer', ended: false }]),
  ];
  const members = administrators
    .filter(({ roles }) => roles.some(({ role }) => role === 'administrator'))
    .map(
      ({ id, roles }): Member => ({
        realm: realm.key,
        unit: null,
        person: id,
        capacity: 'access-administration',
        mayWrite: true,
        until: roles.some(({ role, ended }) => role === 'administrator' && ended) ? 'past' : 'never',
      }),
    );
  return { realm, administrators, members };
}
