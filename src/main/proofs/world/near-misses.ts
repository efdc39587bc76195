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
  const byMembership = repairs.map((repair) =>
    close
      .filter(({ asked, ways }) => {
        const session = sessionOf(world, asked.session ?? '');
        return ways.some((way) => {
          const members = [...ownWays(world, session), { ...way, ...repair(session) }];
          return verdict({ ...world, members }, asked, standing) === 'allowed';
        });
      })
      .map(({ asked }) => asked),
  );
  const byRole = plain.filter((asked) => wouldDo(world, standing, asked, inRole));
  const byCapacity = plain.filter((asked) =>
    capacities.some((one) => wouldDo(world, standing, asked, inCapacity(one))),
  );
  return [...byMembership, byRole, byCapacity].filter((pool) => pool.length > 0);
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

function wouldDo(world: World, standing: WallsStanding, asked: RequestCase, other: Other): boolean {
  const rule = ruleOf(asked.route);
  if (!rule) return false;
  const changed = other(world, sessionOf(world, asked.session ?? ''), rule);
  return changed !== world && verdict(changed, asked, standing) === 'allowed';
}

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
