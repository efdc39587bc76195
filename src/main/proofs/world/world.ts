import type { Capacity, Track } from '../../../kernel/capacity.ts';

/**
 * A whole invented world as plain data: who there is, what is in which realm, who is in it, and what was done.
 * The oracle reads only this. `realise.ts` makes it true in a database, through the real commands.
 */
export type World = {
  readonly agencies: readonly Agency[];
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly realms: readonly Realm[];
  readonly members: readonly Member[];
  readonly sessions: readonly Session[];
  readonly steps: readonly Step[];
  readonly things: readonly WorldThing[];
};

export type Agency = { readonly id: number; readonly country: string; readonly kind: string };
export type Unit = { readonly id: number; readonly agency: number; readonly lettersOn: Track | null };
export type Person = {
  readonly id: string;
  readonly unit: number;
  readonly name: string;
  readonly capacities: readonly { readonly capacity: Capacity; readonly ended: boolean }[];
  readonly roles: readonly { readonly role: string; readonly ended: boolean }[];
  readonly ended: boolean;
};
export type Realm = {
  readonly key: string;
  readonly kind: 'track' | 'room' | 'sealed' | 'administration' | 'log';
  readonly owner: number;
  readonly track: Track;
};
/** A way into a realm: of a whole unit, or of one person. */
export type Member = {
  readonly realm: string;
  readonly unit: number | null;
  readonly person: string | null;
  readonly capacity: Capacity;
  readonly mayWrite: boolean;
  readonly until: 'never' | 'past' | 'future';
};
export type Session = {
  readonly key: string;
  readonly person: string;
  readonly capacity: Capacity;
  /** `unproved`: it lives, and its person has not proved lately who they are. */
  readonly state: 'live' | 'unproved' | 'past' | 'idle' | 'revoked' | 'sitting-ended';
};

/** One thing done. Everything it stores follows from `number` and `realm`: texts, numbers and dates name them. */
export type Step = {
  readonly route: string;
  readonly by: string;
  readonly number: number;
  readonly target: string;
  readonly realm: string;
  readonly unit: number;
  readonly facts: readonly string[];
};

/** A matter in a realm, as far as all of them are alike. The part of its domain adds what is its own. */
export type WorldThing = {
  readonly kind: string;
  readonly key: string;
  readonly realm: string;
  /** Whose words are in it: the agency that can open them. */
  readonly agency: number;
  readonly owner: string | null;
  /** How far it has come, in the words of its part; those that have no such states leave it out. */
  readonly state?: string;
  /** Every text, number and date in it, as sent. */
  readonly canaries: readonly string[];
};

export const emptyWorld: World = {
  agencies: [],
  units: [],
  people: [],
  realms: [],
  members: [],
  sessions: [],
  steps: [],
  things: [],
};

/** Several worlds side by side in one database, each hidden from the others. */
export const sideBySide = (worlds: readonly World[]): World =>
  worlds.reduce(
    (all, world) => ({
      agencies: [...all.agencies, ...world.agencies],
      units: [...all.units, ...world.units],
      people: [...all.people, ...world.people],
      realms: [...all.realms, ...world.realms],
      members: [...all.members, ...world.members],
      sessions: [...all.sessions, ...world.sessions],
      steps: [...all.steps, ...world.steps],
      things: [...all.things, ...world.things],
    }),
    emptyWorld,
  );

export function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`The world has no ${what}.`);
  return thing;
}
/**
 * The first of a list by its name. A list of a world is never changed, another one takes its place; so it is gone through
 * once, however often the oracle asks.
 */
function finder<T extends object>(nameOf: (one: T) => string): (list: readonly T[], name: string) => T | undefined {
  const known = new WeakMap<readonly T[], ReadonlyMap<string, T>>();
  return (list, name) => {
    let byName = known.get(list);
    if (!byName) {
      byName = new Map(list.map((one) => [nameOf(one), one] as const).reverse());
      known.set(list, byName);
    }
    return byName.get(name);
  };
}
const inPeople = finder<Person>(({ id }) => id);
const inSessions = finder<Session>(({ key }) => key);
const inRealms = finder<Realm>(({ key }) => key);
const inUnits = finder<Unit>(({ id }) => String(id));
const inThings = finder<WorldThing>(({ key }) => key);

export const realmOf = (world: World, key: string): Realm => found(inRealms(world.realms, key), `realm ${key}`);
export const unitOf = (world: World, id: number): Unit => found(inUnits(world.units, String(id)), `unit ${id}`);
export const personOf = (world: World, id: string): Person => found(inPeople(world.people, id), `person ${id}`);
export const sessionOf = (world: World, key: string): Session =>
  found(inSessions(world.sessions, key), `session ${key}`);
export const thingOf = (world: World, key: string): WorldThing => found(inThings(world.things, key), `thing ${key}`);
export const knowsThing = (world: World, key: string): boolean => inThings(world.things, key) !== undefined;
export const changeThing = (world: World, key: string, how: (thing: WorldThing) => WorldThing): World => ({
  ...world,
  things: world.things.map((thing) => (thing.key === key ? how(thing) : thing)),
});
export const agencyOf = (world: World, unit: number): number => unitOf(world, unit).agency;

const agencyCountry = (world: World, agency: number): string =>
  found(
    world.agencies.find(({ id }) => id === agency),
    `agency ${agency}`,
  ).country;

/** By whose law a step is right: that of the agency which does it, and that of the file in which it is done. */
export function countriesOf(
  world: World,
  { by, realm }: Pick<Step, 'by' | 'realm'>,
): { readonly agency: string; readonly file: string } {
  const agency =
    by === '' ? 'SE' : agencyCountry(world, agencyOf(world, personOf(world, sessionOf(world, by).person).unit));
  const file = world.realms.find(({ key }) => key === realm);
  return { agency, file: file ? agencyCountry(world, agencyOf(world, file.owner)) : agency };
}
