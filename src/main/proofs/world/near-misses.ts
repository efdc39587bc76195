import { type Capacity, capacities } from '../../../kernel/capacity.ts';
import { inRightCapacity, type RequestCase, verdict, type WallsStanding } from './oracle.ts';
import type { Rule } from './parts/part.ts';
import { ruleOf } from './parts.ts';
import { knowsThing, type Member, personOf, type Session, sessionOf, thingOf, type World } from './world.ts';

/** What would open a door: the capacity of a membership, its time, or its right to write. */
const repairs: readonly ((session: Session) => Partial<Member>)[] = [
  ({ capacity }) => ({ capacity }),
  () => ({ until: 'never' }),
  () => ({ mayWrite: true }),
];

/**
 * Of what is refused, that which one single change would allow: of one membership, of the role, or of the capacity in which the person
 * acts. By each change, since a rule may have forgotten just that one condition.
 */
export function nearMisses(world: World, standing: WallsStanding, all: readonly RequestCase[]): RequestCase[][] {
  const plain = all.filter(({ claimed, session }) => claimed === undefined && session !== null);
  const close = plain.map((asked) => ({ asked, ways: waysOf(world, asked) })).filter(({ ways }) => ways.length > 0);
  const allowedIn = (changed: World, asked: RequestCase) => verdict(changed, asked, standing) === 'allowed';
  const byMembership = repairs.map((_, at) =>
    close
      .filter(({ asked, ways }) => {
        const session = sessionOf(world, asked.session ?? '');
        return ways.some((way) => allowedIn({ ...world, members: repaired(world, session, way, at) }, asked));
      })
      .map(({ asked }) => asked),
  );
  const inOthers = otherwise(world);
  const byRole = plain.filter((asked) => inOthers(asked).inRole.some((changed) => allowedIn(changed, asked)));
  const byCapacity = plain.filter((asked) => inOthers(asked).inCapacity.some((changed) => allowedIn(changed, asked)));
  return [...byMembership, byRole, byCapacity].filter((pool) => pool.length > 0);
}

type Otherwise = { readonly inRole: readonly World[]; readonly inCapacity: readonly World[] };

/** The worlds in which a session has the role that the route needs, and those in which it has a right capacity: once for each session. */
function otherwise(world: World): (asked: RequestCase) => Otherwise {
  const known = new Map<string, Otherwise>();
  return ({ route, session: key }) => {
    const name = `${route} ${key}`;
    const before = known.get(name);
    if (before) return before;
    const rule = ruleOf(route);
    const session = sessionOf(world, key ?? '');
    const changedBy = (others: readonly Other[]) =>
      (rule ? others.map((other) => other(world, session, rule)) : []).filter((changed) => changed !== world);
    const now = { inRole: changedBy([inRole]), inCapacity: changedBy(capacities.map(inCapacity)) };
    known.set(name, now);
    return now;
  };
}

/**
 * What was worked out of a list, by name, as long as the list is there: a list of a world is never changed, another one takes its place, and
 * the same is asked of it for every target.
 */
function once<T>(): (list: object, name: string, made: () => T) => T {
  const known = new WeakMap<object, Map<string, T>>();
  return (list, name, made) => {
    const ofList = known.get(list) ?? new Map<string, T>();
    known.set(list, ofList);
    const before = ofList.get(name);
    if (before !== undefined) return before;
    const now = made();
    ofList.set(name, now);
    return now;
  };
}

type Other = (world: World, session: Session, rule: Rule) => World;

const withRole = once<World['people']>();

/** The same world with a role that holds the right. */
const inRole: Other = (world, { person }, { roles }) => {
  const [role] = roles;
  const had = personOf(world, person);
  if (!role || had.roles.some((one) => !one.ended && roles.includes(one.role))) return world;
  const people = withRole(world.people, `${person} ${role}`, () =>
    world.people.map((one) => (one === had ? { ...one, roles: [...one.roles, { role, ended: false }] } : one)),
  );
  return { ...world, people };
};

const withCapacity = once<Pick<World, 'sessions' | 'people' | 'members'>>();

/** The same world with this session in a right capacity, in which its ways into realms hold as well. Of others' ways nothing is asked. */
const inCapacity =
  (capacity: Capacity): Other =>
  (world, session, rule) => {
    if (inRightCapacity(session, rule) || !inRightCapacity({ ...session, capacity }, rule)) return world;
    const changed = withCapacity(world.members, `${session.key} ${capacity}`, () => {
      const had = personOf(world, session.person);
      const ways = ownWays(world, session);
      return {
        sessions: world.sessions.map((one) => (one === session ? { ...one, capacity } : one)),
        people: world.people.map((one) =>
          one === had ? { ...one, capacities: [...one.capacities, { capacity, ended: false }] } : one,
        ),
        members: [
          ...ways,
          ...ways.filter((way) => way.capacity === session.capacity).map((way) => ({ ...way, capacity })),
        ],
      };
    });
    return { ...world, ...changed };
  };

const ofPerson = once<readonly Member[]>();

/** The ways that the person has, or had, into any realm, alone or with the unit. */
const ownWays = (world: World, { person }: Session): readonly Member[] =>
  ofPerson(world.members, person, () => {
    const { unit } = personOf(world, person);
    return world.members.filter((way) => way.person === person || way.unit === unit);
  });

/** Those into the very realm that they ask about. */
function waysOf(world: World, { session, target }: RequestCase): readonly Member[] {
  if (session === null || target === null) return [];
  const realm = knowsThing(world, target) ? thingOf(world, target).realm : target;
  return ownWays(world, sessionOf(world, session)).filter((way) => way.realm === realm);
}

const afterRepair = once<readonly Member[]>();

/** The ways of the person, and this one once more, repaired. */
const repaired = (world: World, session: Session, way: Member, at: number): readonly Member[] => {
  const own = ownWays(world, session);
  return afterRepair(own, `${own.indexOf(way)} ${at} ${session.capacity}`, () => [
    ...own,
    { ...way, ...repairs[at]?.(session) },
  ]);
};
