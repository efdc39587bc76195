import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RealmKey } from '../../kernel/act.ts';
import { isSample } from '../../testing/ring.ts';
import { openStore, provisionNothing, storeKinds, type TestStore } from '../../testing/stores.ts';
import { chooser, growWorlds, seed } from './world/grow.ts';
import { verdict, type WallsStanding } from './world/oracle.ts';
import { ruleOf } from './world/parts.ts';
import { perform, type Realised, realise } from './world/realise.ts';
import { type Scene, setScene } from './world/scene.ts';
import { visibleThings } from './world/sight.ts';
import { type Count, walkAllRoutes, walkDry } from './world/walk.ts';
import { type Session, sideBySide, type World } from './world/world.ts';

const tape = fc.sample(fc.array(fc.nat(0xffff), { minLength: 5000, maxLength: 5000 }), { seed, numRuns: 1 })[0] ?? [];

/** Which walls are up while everything is asked, in each its own copy of the world. Each walk begins at a place of its own on the tape. */
const standings = [
  {
    proves: 'every route does what the oracle says, behind both walls',
    standing: 'both',
    sceneOn: (store: TestStore) => setScene(store),
  },
  {
    proves: 'with the first wall open to everybody, the second still keeps every row in its realm',
    standing: 'second',
    sceneOn: withoutFirstWall,
  },
  {
    proves: 'with the second wall taken down, the first alone still does all that both do',
    standing: 'both',
    sceneOn: async (store: TestStore) => setScene(await withoutSecondWall(store)),
  },
] as const satisfies readonly {
  proves: string;
  standing: WallsStanding;
  sceneOn: (store: TestStore) => Promise<Scene>;
}[];

/** The first ring tries one of the three, drawn by the printed seed; the second all of them. */
const tried = standings.map((one, place) => ({ ...one, place })).filter(({ place }) => !isSample || place === seed % 3);

const tapeOf = (kind: TestStore['kind'], place: number) => {
  const from = (place + (kind === 'embedded' ? 0 : 3)) * 700;
  return chooser([...tape.slice(from), ...tape]);
};

/** What was tried too seldom to prove anything. A world has some ten things of a kind. */
const isTooSeldom = (route: string, { allowed, refused }: Count): boolean => {
  const rule = ruleOf(route);
  const least = rule?.elsewhere ? 0 : rule?.spends ? 10 : 20;
  return allowed < least || refused < 20;
};
const tooSeldom = (counts: ReadonlyMap<string, Count>): string[] =>
  [...counts]
    .filter(([route, count]) => isTooSeldom(route, count))
    .map(([route, { allowed, refused }]) => `${route} ${allowed}/${refused}`);

const world: World = await enough();

describe.each(storeKinds())(`who may do what, in random worlds of seed ${seed}, on %s`, (kind) => {
  const stores: TestStore[] = [];
  const scenes = new Map<number, Scene>();
  let realised: Realised;

  const opened = (store: TestStore): TestStore => {
    stores.push(store);
    return store;
  };

  beforeAll(async () => {
    const store = opened(await openStore(kind, provisionNothing));
    realised = await realise(await setScene(store), world);
    for (const { sceneOn, place } of tried) scenes.set(place, await sceneOn(opened(await store.clone())));
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  it.each(tried)('$proves', async ({ standing, place }) => {
    const counts = await walkAllRoutes(sceneAt(place), world, realised, standing, tapeOf(kind, place));
    print(kind, counts);
    expect(tooSeldom(counts)).toEqual([]);
  });

  const sceneAt = (place: number): Scene => {
    const scene = scenes.get(place);
    if (!scene) throw new Error('This standing was not set.');
    return scene;
  };

  it('an id that is used where one does not see is free, whichever wall is up', async () => {
    const hidden = hiddenFrom(world);
    if (!hidden) throw new Error('Everybody sees everything.');
    const { session, number } = hidden;
    for (const { place } of tried) {
      const step = {
        route: 'signal.register',
        by: session.key,
        number,
        target: 'mine',
        realm: '',
        unit: 0,
        facts: [],
      };
      const own = { ...realised, ids: new Map(realised.ids), heads: new Map(realised.heads) };
      const answer = await perform(sceneAt(place), world, own, step);
      expect(answer.status, answer.text).toBe(201);
    }
  });
});

/**
 * Wall one says yes to everything: every verb, every policy, every realm there is. What is left is the second wall, which
 * promises rows and realms (docs/threat-model.md), and neither verbs nor fields nor grounds.
 */
async function withoutFirstWall(store: TestStore): Promise<Scene> {
  let realms: readonly RealmKey[] = [];
  const scene = await setScene(store, {
    walls: (both) => ({ ...both, holds: () => true, may: () => true, readable: () => realms, writable: () => realms }),
  });
  return {
    ...scene,
    ask: async (request) => {
      // Asked again each time: opening a room makes a realm.
      realms = await store.asOwner<RealmKey>('select country, id::text as realm from access.realm');
      return scene.ask(request);
    },
  };
}

async function withoutSecondWall(store: TestStore): Promise<TestStore> {
  await store.asOwner(`do $$ declare t regclass; begin
    for t in select oid from pg_class where relrowsecurity loop
      execute format('alter table %s disable row level security, no force row level security', t);
    end loop; end $$`);
  return store;
}

function print(kind: string, counts: ReadonlyMap<string, Count>): void {
  const rows = [...counts].map(([route, { allowed, refused, by }]) => ({ route, allowed, refused, ...by }));
  if (process.env.SHOW_COUNTS) console.table(rows);
  else
    console.log(`${kind}: ${rows.map(({ route, allowed, refused }) => `${route} ${allowed}/${refused}`).join(', ')}`);
}

/**
 * Four random worlds, and more while in all of them every person who may register sees every signal there is, or while by chance a route
 * of these walks could hardly be tried: the oracle alone says how often.
 */
async function enough(): Promise<World> {
  for (let count = 4; ; count++) {
    const grown = sideBySide(growWorlds(count, 16));
    if (hiddenFrom(grown) && (count >= 10 || (await holdsEnough(grown)))) return grown;
  }
}

async function holdsEnough(grown: World): Promise<boolean> {
  for (const kind of storeKinds())
    for (const { standing, place } of tried)
      if (tooSeldom(await walkDry(grown, standing, tapeOf(kind, place), { isEnough: isTooSeldom })).length > 0)
        return false;
  return true;
}

/** A person who may register, and the number of a signal that they do not see. */
function hiddenFrom(world: World): { session: Session; number: number } | null {
  for (const session of world.sessions) {
    const asked = { route: 'signal.register', session: session.key, target: null };
    if (verdict(world, asked, 'both') !== 'allowed') continue;
    const seen = new Set(visibleThings(world, session).map(({ key }) => key));
    const step = world.steps.find(({ route, target }) => route === 'signal.register' && !seen.has(target));
    if (step) return { session, number: step.number };
  }
  return null;
}
