import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testNow } from '../../testing/people.ts';
import { openStore, provisionNothing, storeKinds, type TestStore } from '../../testing/stores.ts';
import { recordedAt } from './world/canary.ts';
import { chooser, growWorlds, seed } from './world/grow.ts';
import { unitFor } from './world/grow-administration.ts';
import { addHidden, deleteHidden, hiddenRealms } from './world/hidden.ts';
import { verdict } from './world/oracle.ts';
import { changingRoutes, makingRoutes, parts, ruleOf } from './world/parts.ts';
import { idFor, perform, type Realised, realise, tokenOf } from './world/realise.ts';
import { type Answer, type Request, type Scene, setScene } from './world/scene.ts';
import { administeredBy, openRealms, visibleThings } from './world/sight.ts';
import { personOf, type Session, type Step, sideBySide, type World, type WorldThing } from './world/world.ts';

/** What may differ between two answers, each with its reason. Everything else is compared byte for byte, headers too. */
const differs: readonly (readonly [what: RegExp, why: string])[] = [
  [/"endsAt":"[^"]+"/g, 'how long the session lasts is counted by the machine, which asks twice'],
  [/"reference":"[A-Z]{1,2}-[^"]+"|"title":"[^"]*?[A-Z]{1,2}-[^"]+"/g, 'a reference is drawn by lot'],
  [/"id":"[^"]+",(?="type":"inspection\.plan")/g, 'the act that sets a purpose has an id drawn by lot'],
  [
    /"place":\d+,"chance":"[0-9a-f]{32}"|N(?:umber|ummer) \d+ (?:of|av) \d+ (?:drawn|lottad)/g,
    'a workplace is drawn by lot',
  ],
  [/"code":"[^"]+"/g, 'the code of an invitation is drawn by lot'],
  [/"(token|beginning)":"cape_[^"]+"/g, 'the key of a system is drawn by lot'],
  [/"secret":"whsec_[^"]+"/g, 'the secret of a webhook is drawn by lot'],
  [
    /"(?:activeFrom|leavesAt)":"[^"]+"|"from":"[^"]+","until":(?:"[^"]+"|null),"begun"|"invitation":\{"until":"[^"]+"/g,
    'when access begins and ends is counted by the machine',
  ],
  [/"leaf":"[0-9a-f]{64}"/g, 'a leaf is salted'],
  [/"signature":"[^"]+"/g, 'a receipt is signed over its leaf'],
  [/"challenge":"[^"]+"/g, 'a challenge to the key of tips is sealed each time it is asked for'],
];
/** Once the viewer has sent a letter, its crossing has an id that each side has drawn for itself. */
const drawnMeanwhile: (typeof differs)[number] = [
  /"id":"[^"]+",(?="kind":"disclosure\.(?:waiting|answered)")/g,
  'ids are drawn by lot',
];

const masked = ({ status, text, headers }: Answer, whatDiffers: typeof differs): string =>
  `${status} ${headers}\n${whatDiffers.reduce((all, [what]) => all.replaceAll(what, ''), text)}`;

const viewersEach = 3;
/** Each viewer asks one in so many of the questions, and the next viewer those beside them: together they ask them all. */
const share = 6;
const isTheirs = (at: number, place: number): boolean => (at + place) % share === 0;

const tape = fc.sample(fc.array(fc.nat(0xffff), { minLength: 999, maxLength: 999 }), { seed, numRuns: 1 })[0] ?? [];

describe.each(storeKinds())(`a hidden thing leaves no shadow, in random worlds of seed ${seed}, on %s`, (kind) => {
  // Most of them where a question costs least; in the first ring a sample.
  const worlds = growWorlds(kind === 'embedded' ? 4 : 10, 8).map(withoutIdle);
  const world = sideBySide(worlds);
  const viewers = worlds.map((one, at) => viewersIn(one, at % 2 === 0));
  const stores: TestStore[] = [];
  let base: Scene;
  let realised: Realised;

  beforeAll(async () => {
    const store = await openStore(kind, provisionNothing);
    stores.push(store);
    base = await setScene(store);
    realised = await realise(base, world);
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  const cloned = async (): Promise<Side> => {
    const store = await base.store.clone();
    stores.push(store);
    return {
      scene: await setScene(store),
      realised: {
        ...realised,
        realms: new Map(realised.realms),
        ids: new Map(realised.ids),
        heads: new Map(realised.heads),
      },
    };
  };

  it.each([0, 1, 2])(
    'to viewer %i of each world every answer is the same, whatever others have or do',
    async (round) => {
      const [here, there] = [await cloned(), await cloned()];
      const looking = viewers.map((each, at) => ({ viewer: found(each[round]), at, deletes: (at + round) % 2 === 0 }));
      await deleteHidden(
        there.scene.store,
        world,
        realised,
        looking.filter(({ deletes }) => deletes).map(({ viewer }) => viewer),
      );
      const choose = chooser(tape);
      for (const { viewer, at, deletes } of looking) {
        if (deletes) continue;
        const first = 40_000 + at * 100;
        const seen = visibleThings(world, viewer).flatMap(({ key }) => numberIn(key));
        const numbers = [numberOfCommand(at, round), ...seen.slice(0, 2)];
        await addHidden(
          there.scene,
          world,
          {
            ...there.realised,
            realms: new Map(there.realised.realms),
            ids: new Map(there.realised.ids),
            heads: new Map(there.realised.heads),
          },
          viewer,
          { numbers, first, choose },
        );
      }
      let compared = 0;
      for (const { viewer, at } of looking)
        compared += await compare(world, viewer, { number: numberOfCommand(at, round), at: at + round }, here, there);
      console.log(`${kind}: ${looking.length} viewers, ${compared} answers compared`);
      expect(compared).toBeGreaterThan(looking.length * 15);
    },
  );
});

type Side = { readonly scene: Scene; readonly realised: Realised };

const found = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new Error('There are too few viewers.');
  return thing;
};
const numberIn = (key: string): number[] => (/^w\d+-s(\d+)$/.test(key) ? [Number(key.replace(/^.*s/, ''))] : []);
const numberOfCommand = (at: number, round: number): number => 70_000 + at * 100 + round * 30;

/** A world without the sessions that no one acts in: it is about what others have and do, not about who else is signed in. */
function withoutIdle(world: World): World {
  const acting = new Set(world.steps.map(({ by }) => by));
  const live = world.sessions.filter(({ state }) => state === 'live');
  const isFirst = ({ key, person }: Session) => live.find((other) => other.person === person)?.key === key;
  return { ...world, sessions: live.filter((session) => acting.has(session.key) || isFirst(session)) };
}

/** People who see something, and of different kinds: the one who sees most, one of another unit, and one more, or a person who administrates. */
function viewersIn(world: World, withAdministrator: boolean): Session[] {
  const inside = world.sessions
    .filter(({ key }) => verdict(world, { route: 'session.read', session: key, target: null }, 'both') === 'allowed')
    .sort((a, b) => visibleThings(world, b).length - visibleThings(world, a).length);
  const most = found(inside[0]);
  const elsewhere = found(
    inside.find(({ person }) => personOf(world, person).unit !== personOf(world, most.person).unit),
  );
  const others = inside.filter((session) => session !== most && session !== elsewhere);
  const administrates = others.filter((session) => administeredBy(world, session) !== null);
  const least = found((withAdministrator ? administrates : others).at(-1));
  return [most, elsewhere, least].slice(0, viewersEach);
}

async function compare(
  world: World,
  viewer: Session,
  { number, at: place }: { number: number; at: number },
  here: Side,
  there: Side,
): Promise<number> {
  let compared = 0;
  const both = async (what: string, ask: (side: Side) => Promise<Answer>, whatDiffers = differs) => {
    for (const { scene } of [here, there]) scene.clock.now = testNow;
    // One after the other: both servers are in this process, where a person has one document set at a time.
    const one = await ask(here);
    const other = await ask(there);
    expect(masked(other, whatDiffers), `${what} for ${viewer.key}`).toBe(masked(one, whatDiffers));
    compared += 1;
  };
  const questions = questionsOf(world, viewer, here.realised, number).filter((_, at) => isTheirs(at, place));
  for (const [at, question] of questions.entries()) {
    await both(JSON.stringify(question), ({ scene }) =>
      scene.ask({ ...question, token: tokenOf(viewer.key), language: at % 2 === 0 ? 'sv' : 'en' }),
    );
  }
  for (const step of commandsOf(world, viewer, number, place)) {
    await both(JSON.stringify(step), ({ scene, realised }) => perform(scene, world, realised, step));
  }
  for (const question of questions.slice(0, 2)) {
    const again = ({ scene }: Side) => scene.ask({ ...question, token: tokenOf(viewer.key) });
    await both(`afterwards ${JSON.stringify(question)}`, again, [...differs, drawnMeanwhile]);
  }
  return compared;
}

/** Every question there is: about what the viewer sees, about what they do not see, and about nothing at all. */
function questionsOf(world: World, viewer: Session, realised: Realised, number: number): Omit<Request, 'token'>[] {
  const hidden = new Set(hiddenRealms(world, viewer));
  const idsOf = (some: readonly { key: string }[]) => some.flatMap(({ key }) => realised.ids.get(key) ?? []);
  const seen = idsOf(visibleThings(world, viewer)).slice(0, 3);
  const unseen = [
    ...idsOf(world.things.filter(({ realm }) => hidden.has(realm))).slice(0, 2),
    ...idsOf(world.things.slice(0, 1).filter(({ realm }) => !openRealms(world, viewer, false).has(realm))),
    idFor(number, 'thing'),
  ];
  const at = recordedAt(12_345).toISOString();
  const after = { at, id: unseen[0] ?? idFor(number, 'nothing') };
  return parts.flatMap((part) => part.questions({ seen, unseen, after }));
}

/** Commands by the viewer: on what they see, on what they do not see, and under ids that are hidden on one side. */
function commandsOf(world: World, viewer: Session, number: number, place: number): Step[] {
  const hidden = new Set(hiddenRealms(world, viewer));
  const theirs = world.things.filter(({ realm }) => hidden.has(realm));
  const taken = theirs.flatMap(({ key }) => numberIn(key))[0];
  const step = (route: string, over: Partial<Step>): Step => ({
    route,
    by: viewer.key,
    number,
    target: 'nothing',
    realm: '',
    unit:
      unitFor(world, viewer, ruleOf(route)) ||
      (world.units.find(({ id, lettersOn }) => lettersOn && id !== personOf(world, viewer.person).unit)?.id ?? 0),
    facts: ['sector'],
    ...over,
  });
  const ofKind = (things: readonly WorldThing[], route: string) =>
    things.find(({ kind }) => kind === ruleOf(route)?.about)?.key ?? 'nothing';
  const seen = visibleThings(world, viewer);
  const theirRoutes = (routes: readonly string[]) =>
    routes.map((route, at) => ({ route, at })).filter(({ at }) => isTheirs(at, place));
  return [
    ...theirRoutes(makingRoutes).flatMap(({ route, at }) => [
      step(route, { target: 'new', number: number + at }),
      step(route, { target: 'new', number: number + at }), // the same again
      ...(taken === undefined || ruleOf(route)?.oneIdForAll
        ? []
        : [step(route, { target: 'hidden id', number: taken })]),
    ]),
    ...[seen, theirs].flatMap((things, side) =>
      theirRoutes(changingRoutes).map(({ route, at }) =>
        step(route, { target: ofKind(things, route), number: number + 5 + at + side * changingRoutes.length }),
      ),
    ),
  ];
}
