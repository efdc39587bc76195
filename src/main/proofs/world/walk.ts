import { expect } from 'vitest';
import { isSample } from '../../../testing/ring.ts';
import { heard } from './canary.ts';
import { type Chooser, passable } from './grow.ts';
import { unitFor } from './grow-administration.ts';
import { nearMisses } from './near-misses.ts';
import {
  inRightCapacity,
  placeOf,
  type RequestCase,
  type Verdict,
  verdict,
  visibleWork,
  type WallsStanding,
} from './oracle.ts';
import type { Part } from './parts/part.ts';
import { examples, inOrder, partOf, parts, routeOf, ruleOf } from './parts.ts';
import { perform, type Realised } from './realise.ts';
import { record } from './record.ts';
import type { Scene } from './scene.ts';
import { mayHear, ownFile } from './sight.ts';
import { personOf, type Step, sessionOf, thingOf, type World } from './world.ts';

/** How often a route said yes and no, and how. */
export type Count = { allowed: number; refused: number; readonly by: Record<string, number> };

/** How many requests of each outcome are sent to a route. There are fewer only where the worlds do not hold as many. */
const wanted: Readonly<Record<Verdict, number>> = { allowed: 21, 400: 8, 401: 12, 403: 8, 404: 16, 409: 8 };

type Walk = {
  readonly standing: WallsStanding;
  readonly choose: Chooser;
  /** What happens when something is asked of which the oracle expects this. */
  readonly ask: (walk: Walk, asked: RequestCase, expected: Verdict) => Promise<void>;
  /** Tries no more than what has this outcome. */
  readonly only?: Verdict | undefined;
  world: World;
  number: number;
};

const walkIn = (world: World, rest: Pick<Walk, 'standing' | 'choose' | 'ask' | 'only'>): Walk => ({
  ...rest,
  world,
  number: 60_000,
});

/** Sends to every route requests that the oracle has judged, and compares what came with what should. */
export async function walkAllRoutes(
  scene: Scene,
  world: World,
  realised: Realised,
  standing: WallsStanding,
  choose: Chooser,
): Promise<ReadonlyMap<string, Count>> {
  // What the walk changes stays in its own copy: another walk begins from the same description.
  const own = {
    ...realised,
    realms: new Map(realised.realms),
    ids: new Map(realised.ids),
    heads: new Map(realised.heads),
  };
  const walk = walkIn(world, {
    standing,
    choose,
    ask: (on, asked, expected) => askOnce(on, { scene, realised: own }, asked, expected),
  });
  // What makes things comes first, then each route in the order of the parts, so that there is something to read and to change.
  const names = scene.routes.map(({ name }) => name);
  for (const name of names) {
    expect(examples[name], `the route ${name} has no example: see src/main/proofs/world/parts.ts`).toBeDefined();
    expect(
      placeOf(name),
      `the oracle does not know the route ${name}: see src/main/proofs/world/parts.ts`,
    ).toBeDefined();
  }
  return walkRoutes(
    walk,
    drawn(choose).filter((one) => names.includes(routeOf(one))),
  );
}

/**
 * The same walk without a server, over these domains or those that the tape draws: how often each route could be tried, by the oracle
 * alone. It ends early after a route of which this is enough to know, and tries only what has one outcome where no other is asked about.
 */
export function walkDry(
  world: World,
  standing: WallsStanding,
  choose: Chooser,
  {
    of,
    only,
    isEnough = () => false,
  }: {
    readonly of?: readonly Part[];
    readonly only?: Verdict;
    readonly isEnough?: (route: string, count: Count) => boolean;
  } = {},
): Promise<ReadonlyMap<string, Count>> {
  const ask: Walk['ask'] = async (walk, asked, expected) => {
    const step = stepOf(walk, asked);
    if (expected === 'allowed' && isCommand(asked.route)) walk.world = record(walk.world, step);
  };
  return walkRoutes(walkIn(world, { standing, choose, ask, only }), of ? routesOf(of) : drawn(choose), isEnough);
}

async function walkRoutes(
  walk: Walk,
  names: readonly string[],
  isEnough: (route: string, count: Count) => boolean = () => false,
): Promise<ReadonlyMap<string, Count>> {
  const counts = new Map<string, Count>();
  for (const name of names) {
    const count = await walkRoute(walk, name);
    counts.set(name, count);
    if (isEnough(name, count)) break;
  }
  return counts;
}

/**
 * How many routes of the domains it draws one walk is about, each walk with a draw of its own. The walks of the second ring come to
 * nearly all of the routes; the one of the first ring is a sample.
 */
const routesInAWalk = isSample ? 1 : 60;

/**
 * The routes of one walk, drawn by its tape and so by the printed seed: those of some domains, and whatever makes the things that they are
 * about. Drawn by routes, since one domain has fifty and another has one: so each walk takes about as long. The first domain that is drawn
 * is taken whatever its size, another one only if it brings the walk to no more than a third too many.
 */
function drawn(choose: Chooser): readonly string[] {
  const left = [...parts];
  const chosen: Part[] = [];
  let routes = 0;
  while (routes < routesInAWalk && left.length > 0) {
    const [one] = left.splice(choose.below(left.length), 1);
    const its = Object.keys(one?.rules ?? {}).length;
    if (!one || (chosen.length > 0 && routes + its > (routesInAWalk * 4) / 3)) continue;
    chosen.push(one);
    routes += its;
  }
  return routesOf(chosen);
}

/** The routes of some domains, and whatever makes the things that they are about, in the order of the parts. */
function routesOf(chosen: readonly Part[]): readonly string[] {
  const names = new Set(chosen.flatMap(({ rules }) => Object.keys(rules)));
  const kinds = new Set([...names].map((name) => ruleOf(name)?.about).filter((kind) => kind !== undefined));
  const makes = (name: string) => placeOf(name) === 'own' && kinds.has(ruleOf(name)?.about ?? '');
  return inOrder.filter((name) => names.has(name) || makes(name));
}

async function walkRoute(walk: Walk, route: string): Promise<Count> {
  const count: Count = { allowed: 0, refused: 0, by: {} };
  for (const [outcome, all] of byVerdict(walk, route)) {
    if (walk.only !== undefined && outcome !== walk.only) continue;
    // What is allowed is no near miss: one change more would allow it too.
    const pools = outcome === 'allowed' ? [all] : [...nearMisses(walk.world, walk.standing, all), all];
    for (let at = 0; at < wanted[outcome]; at++) {
      const asked = draw(walk, pools[at % pools.length] ?? all, outcome);
      if (!asked) break;
      await walk.ask(walk, asked, outcome);
      count[outcome === 'allowed' ? 'allowed' : 'refused'] += 1;
      count.by[outcome] = (count.by[outcome] ?? 0) + 1;
    }
  }
  return count;
}

/** Everything that could be asked of a route, by its required result. */
function byVerdict(walk: Walk, route: string): ReadonlyMap<Verdict, RequestCase[]> {
  const found = new Map<Verdict, RequestCase[]>();
  for (const asked of everything(walk, route)) {
    const outcome = verdict(walk.world, asked, walk.standing);
    const same = found.get(outcome);
    if (same) same.push(asked);
    else found.set(outcome, [asked]);
  }
  return found;
}

/** One of these of which this still comes: what was done meanwhile may have changed it. */
function draw({ world, standing, choose }: Walk, from: readonly RequestCase[], outcome: Verdict): RequestCase | null {
  for (let tries = 0; tries < 100; tries++) {
    const asked = choose.one(from);
    if (verdict(world, asked, standing) === outcome) return asked;
  }
  return from.find((asked) => verdict(world, asked, standing) === outcome) ?? null;
}

function everything({ world, standing }: Walk, route: string): RequestCase[] {
  const place = placeOf(route);
  const rule = ruleOf(route);
  const right = world.sessions.filter(
    (session) =>
      standing === 'both' ||
      // A proof is asked before a realm is written in, so where the first wall is open it would hide what the second one says.
      (session.state !== 'unproved' && (!rule?.rightOnlyThere || inRightCapacity(session, rule))),
  );
  const sessions = [null, ...right.map(({ key }) => key)];
  const forced = standing === 'second' ? world.realms.map(({ key }) => key) : [null];
  const targets =
    place === 'nowhere' || place === 'list'
      ? [null]
      : place === 'own'
        ? forced
        : [null, ...world.things.filter(({ kind }) => kind === rule?.about).map(({ key }) => key)];
  const asked = sessions.flatMap((session) => targets.map((target): RequestCase => ({ route, session, target })));
  if (!isCommand(route)) return asked;
  return [...asked, ...asked.map((one) => ({ ...one, claimed: 'inner-alien-control' }))];
}

const isCommand = (route: string): boolean =>
  Object.hasOwn(
    examples[route]?.({
      target: '',
      basis: [],
      act: () => ({}) as never,
      unit: 0,
      facts: [],
      text: String,
      number: 0,
    }).input ?? {},
    'act',
  );

async function askOnce(
  walk: Walk,
  { scene, realised }: { scene: Scene; realised: Realised },
  asked: RequestCase,
  expected: Verdict,
): Promise<void> {
  const step = stepOf(walk, asked);
  const answer = await perform(scene, walk.world, realised, step, {
    forced: walk.standing === 'second',
    ...(asked.session === null ? { token: null } : {}),
    ...(asked.claimed ? { act: { capacity: asked.claimed as never } } : {}),
  });
  const told = `${asked.route} by ${asked.session} on ${asked.target} as ${asked.claimed ?? 'is'}: ${answer.text.slice(0, 300)}`;
  if (expected !== 'allowed') {
    expect(answer.status, told).toBe(expected);
    expect(heard(answer.text, allCanaries(walk.world)), `${told} repeats what it hides`).toEqual([]);
    return;
  }
  expect(answer.status, told).toBeLessThan(300);
  if (isCommand(asked.route)) walk.world = record(walk.world, step);
  const session = sessionOf(walk.world, asked.session ?? '');
  const may = mayHear(walk.world, session, ruleOf(asked.route));
  const unheardOf = heard(answer.text, allCanaries(walk.world)).filter((bird) => !may.has(bird));
  expect(unheardOf, `${told} tells what ${session.key} may not see`).toEqual([]);
  partOf(asked.route).compare(expect, {
    world: walk.world,
    session,
    step,
    body: JSON.parse(answer.text),
    idOf: (key) => realised.ids.get(key) ?? key,
    work: () => visibleWork(walk.world, session, walk.standing),
  });
}

/** All that names itself in a world, gathered once for each: a world is never changed, another one takes its place. */
const gathered = new WeakMap<World, readonly string[]>();

function allCanaries(world: World): readonly string[] {
  const known = gathered.get(world);
  if (known) return known;
  const all = [...world.things.flatMap(({ canaries }) => canaries), ...world.people.map(({ name }) => name)];
  gathered.set(world, all);
  return all;
}

function stepOf(walk: Walk, { route, session: key, target }: RequestCase): Step {
  const { world, choose } = walk;
  const number = walk.number++;
  const session = key === null ? null : sessionOf(world, key);
  const { sendsOn } = ruleOf(route) ?? {};
  const others = world.units.filter(
    ({ id, lettersOn }) =>
      (sendsOn ? lettersOn === sendsOn : lettersOn !== null) &&
      (!session || id !== personOf(world, session.person).unit),
  );
  const isNew = placeOf(route) === 'own';
  const own = session && isNew ? ownFile(world, session, ruleOf(route)) : null;
  const realm = isNew ? (target ?? own ?? '') : target ? thingOf(world, target).realm : '';
  return {
    route,
    by: key ?? '',
    number,
    target: isNew ? `m-s${number}` : (target ?? 'nothing'),
    realm,
    unit: (session && unitFor(world, session, ruleOf(route))) || choose.one(others).id,
    facts: choose.some(session && target && !isNew ? passable(world, session, thingOf(world, target)) : ['sector'], 1),
  };
}
