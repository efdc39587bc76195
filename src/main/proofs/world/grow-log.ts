import { canary } from './canary.ts';
import type { Agency, Member, Person, Realm, Unit } from './world.ts';

const capacity = 'log-review';

export const readsLog = ({ capacities }: Person): boolean => capacities.some((one) => one.capacity === capacity);

/** Who reads the log of an agency: one who does, one who also works on matters in another capacity, and one whose role has ended. */
export function logReviewOf(
  agency: Agency,
  index: number,
  units: readonly Unit[],
): { realm: Realm; readers: Person[]; members: Member[] } {
  const own = units.filter((unit) => unit.agency === agency.id);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) throw new Error('Each agency has a unit.');
  const realm: Realm = { key: `w${index}-h${agency.id}-log`, kind: 'log', owner: first.id, track: 'none' };
  const one = (at: number, unit: Unit, roles: Person['roles'], alsoIn: Person['capacities'] = []): Person => {
    const id = String(100_000 + index * 100 + 60 + (agency.id - 1 - index * 3) * 3 + at);
    return {
      id,
      unit: unit.id,
      name: canary(`u${unit.id}`, 'personName', Number(id)),
      capacities: [{ capacity, ended: false }, ...alsoIn],
      roles,
      ended: false,
    };
  };
  const readers = [
    one(0, last, [{ role: 'security-officer', ended: false }]),
    one(
      1,
      first,
      [
        { role: 'data-protection-officer', ended: false },
        { role: 'officer', ended: false },
      ],
      [{ capacity: 'supervision', ended: false }],
    ),
    one(2, first, [{ role: 'security-officer', ended: true }]),
  ];
  const members = readers.map(
    ({ id, roles }): Member => ({
      realm: realm.key,
      unit: null,
      person: id,
      capacity,
      mayWrite: true,
      until: roles.every(({ ended }) => ended) ? 'past' : 'never',
    }),
  );
  return { realm, readers, members };
}
