import fc from 'fast-check';
import type { Capacity } from '../../../kernel/capacity.ts';
import { canary, firstNumber } from './canary.ts';
import { administrationOf, casework, unitFor } from './grow-administration.ts';
import { logReviewOf, readsLog } from './grow-log.ts';
import { sessionsOf } from './grow-sessions.ts';
import { verdict } from './oracle.ts';
import type { Rule } from './parts/part.ts';
import { makingRoutes, partOfKind, parts, ruleOf } from './parts.ts';
import { record } from './record.ts';
import { placesOf } from './sight.ts';
import {
  type Agency,
  emptyWorld,
  type Member,
  type Person,
  personOf,
  type Realm,
  type Session,
  type Step,
  type Unit,
  type World,
  type WorldThing,
} from './world.ts';

/** The seed of every choice in a proof: given by `SEED`, else new each time, and printed so that a failure can be repeated. */
export const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** Worlds of random people, places and deeds. The same seed gives the same worlds. */
export function growWorlds(count: number, steps: number, from = 0): World[] {
  const tapes = fc.sample(fc.array(fc.nat(0xffff), { minLength: 400, maxLength: 400 }), { seed, numRuns: count });
  return tapes.map((tape, at) => growWorld(from + at, tape, steps));
}

/** Choices read off a tape, one number each. */
export type Chooser = {
  readonly below: (limit: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  readonly some: <T>(of: readonly T[], atLeast: number) => T[];
};
export function chooser(tape: readonly number[]): Chooser {
  let place = 0;
  const below = (limit: number): number => (tape[place++ % tape.length] ?? 0) % limit;
  const one = <T>(of: readonly T[]): T => {
    if (of.length === 0) throw new Error('There is nothing to choose from.');
    return of[below(of.length)] as T;
  };
  const some = <T>(of: readonly T[], atLeast: number): T[] => {
    const chosen = of.filter(() => below(2) === 0);
    return chosen.length >= atLeast ? chosen : of.slice(0, atLeast);
  };
  return { below, one, some };
}

const membersOfTrack: Readonly<Record<Realm['track'], readonly Capacity[]>> = {
  control: ['supervision', 'assistance', 'inner-alien-control'],
  protection: ['support'],
  criminal: ['criminal-investigation'],
  redress: ['support'],
  none: ['administration', 'analysis'],
};
const kindsOfAgency = ['work-environment', 'tax', 'police', 'migration', 'employment', 'municipality'];

/** Three agencies in two countries, one of them with two units; their people, files, rooms and sealed files; and some deeds. */
export function growWorld(index: number, tape: readonly number[], steps: number): World {
  const choose = chooser(tape);
  const agencies = ['SE', 'SE', 'LT'].map(
    (country, at): Agency => ({ id: index * 3 + at + 1, country, kind: choose.one(kindsOfAgency) }),
  );
  const units = [0, 0, 1, 2].map((agency, at): Unit => {
    const id = (agencies[agency]?.id ?? 0) * 10 + at;
    return { id, agency: agencies[agency]?.id ?? 0, lettersOn: lettersOn(index, at, choose) };
  });
  const people = units.flatMap((unit, at) => peopleOf(unit, index * 100 + at * 10 + 100_000, choose));
  const administration = agencies.map((agency) => administrationOf(agency, index, units));
  const review = agencies.map((agency) => logReviewOf(agency, index, units));
  const apart = [
    ...administration.flatMap(({ administrators }) => administrators),
    ...review.flatMap(({ readers }) => readers),
  ];
  const realms: Realm[] = units.flatMap(({ id }) =>
    (['control', 'protection', 'criminal', 'redress', 'none'] as const).map((track) => ({
      key: `w${index}-u${id}-${track}`,
      kind: 'track',
      owner: id,
      track,
    })),
  );
  const ways = realms.flatMap((realm) =>
    membersOfTrack[realm.track].map(
      (capacity): Member => ({
        realm: realm.key,
        unit: realm.owner,
        person: null,
        capacity,
        mayWrite: true,
        until: 'never',
      }),
    ),
  );
  const narrowed = new Set([choose.below(ways.length), choose.below(ways.length), choose.below(ways.length)]);
  const members = ways.map(
    (way, at): Member =>
      narrowed.has(at)
        ? { ...way, ...choose.one([{ mayWrite: false }, { until: 'past' as const }, { until: 'future' as const }]) }
        : way,
  );
  const otherwise = units.flatMap((unit, at) => inAnotherCapacity(unit, people[at * 4], realms));
  const extra = [0, 1, 2].map((at) => jointRealm(index, at, units, people, choose));
  const bare: World = {
    ...emptyWorld,
    agencies,
    units,
    people: [...people, ...apart],
    realms: [
      ...realms,
      ...extra.map(({ realm }) => realm),
      ...administration.map(({ realm }) => realm),
      ...review.map(({ realm }) => realm),
    ],
    members: [
      ...members,
      ...otherwise,
      ...extra.flatMap((joint) => joint.members),
      ...administration.flatMap((one) => one.members),
      ...review.flatMap((one) => one.members),
    ],
    sessions: [...people, ...apart].flatMap((person, at) => sessionsOf(person, at)),
  };
  return act(bare, index, steps, choose);
}

/** Capacities that are never in a file of this kind. */
const neverTogether: readonly (readonly [Realm['track'], Capacity])[] = [
  ['criminal', 'support'],
  ['protection', 'inner-alien-control'],
];

/**
 * An officer who may write in the main file of the unit in a second capacity too, maybe one in which no one does casework: only then does
 * a rule about capacities decide alone. What the database refuses to every person is left out.
 */
function inAnotherCapacity(unit: Unit, officer: Person | undefined, realms: readonly Realm[]): Member[] {
  const track = unit.lettersOn ?? 'control';
  const file = realms.find((realm) => realm.owner === unit.id && realm.track === track);
  const capacity = officer?.capacities[1]?.capacity;
  if (!file || !officer || !capacity) throw new Error('The first person of each unit has two capacities.');
  if (neverTogether.some(([one, other]) => one === track && other === capacity)) return [];
  return [{ realm: file.key, unit: null, person: officer.id, capacity, mayWrite: true, until: 'never' }];
}

/** Worlds with an even number have a unit that takes letters inside an investigation; in all of them chance says the rest. */
function lettersOn(index: number, at: number, choose: Chooser): Unit['lettersOn'] {
  if (at === 1) return choose.one([null, 'control']);
  const chosen = choose.one(['control', 'protection', 'criminal', 'none'] as const);
  return at === 3 && index % 2 === 0 ? 'criminal' : chosen;
}

function peopleOf(unit: Unit, first: number, choose: Chooser): Person[] {
  const main = membersOfTrack[unit.lettersOn ?? 'control'][0] ?? 'supervision';
  const rolesOf = (at: number): string[] => {
    if (at === 0) return ['officer', 'lead', 'tip-reader', 'programme-lead', 'trainer'];
    return choose.one([
      ['officer'],
      ['reader'],
      ['member'],
      [],
      ['reader', 'member'],
      ['officer', 'reader'],
      ['tip-reader'],
    ]);
  };
  return [0, 1, 2, 3].map((at): Person => {
    const id = String(first + at);
    const other = choose.one(casework.filter((capacity) => capacity !== main));
    const fate = at === 3 ? choose.one(['person', 'capacity', 'role'] as const) : 'none';
    return {
      id,
      unit: unit.id,
      name: canary(`u${unit.id}`, 'personName', Number(id)),
      capacities: (at === 1 && choose.below(2) === 0 ? [other] : [main, other]).map((capacity) => ({
        capacity,
        ended: fate === 'capacity',
      })),
      roles: (at === 3 ? ['officer'] : rolesOf(at)).map((role) => ({ role, ended: fate === 'role' })),
      ended: fate === 'person',
    };
  });
}

/** A room of several units, or a sealed file of named people. A person may be in it twice: with the unit and by name. */
function jointRealm(
  index: number,
  at: number,
  units: readonly Unit[],
  people: readonly Person[],
  choose: Chooser,
): { realm: Realm; members: Member[] } {
  const kind = at === 2 ? 'sealed' : 'room';
  const realm: Realm = {
    key: `w${index}-${kind}${at}`,
    kind,
    owner: choose.one(units).id,
    track: choose.one(['control', 'none']),
  };
  const rights = () =>
    choose.one([
      { mayWrite: true, until: 'never' },
      { mayWrite: true, until: 'future' },
      { mayWrite: false, until: 'never' },
      { mayWrite: true, until: 'past' },
    ] as const);
  const byName = choose.some(people, 2).flatMap((person): Member[] => {
    const { capacity } = choose.one(person.capacities);
    return [{ realm: realm.key, unit: null, person: person.id, capacity, ...rights() }];
  });
  if (kind === 'sealed') return { realm, members: byName };
  const byUnit = choose.some(units, 2).map((unit): Member => {
    const colleague = choose.one(people.filter((person) => person.unit === unit.id));
    return {
      realm: realm.key,
      unit: unit.id,
      person: null,
      capacity: choose.one(colleague.capacities).capacity,
      ...rights(),
    };
  });
  const twice = people.filter((person) =>
    byUnit.some((way) => way.unit === person.unit && person.capacities[0]?.capacity === way.capacity),
  );
  const again = twice.slice(0, 1).map(
    ({ id, capacities: [first] }): Member => ({
      realm: realm.key,
      unit: null,
      person: id,
      capacity: first?.capacity ?? 'support',
      mayWrite: true,
      until: 'never',
    }),
  );
  const others = byName.filter(({ person }) => person !== twice[0]?.id);
  return { realm, members: [...byUnit, ...again, ...others.slice(0, 2)] };
}

/** Lets people do what they may, as the tape chooses, so that a world has a past. */
function act(bare: World, index: number, steps: number, choose: Chooser): World {
  const routes = [...parts.flatMap(({ grows }) => grows), 'carry'];
  let world = bare;
  for (let at = 0; at < steps; at++) {
    const number = firstNumber + index * 500 + at;
    const route = at < 3 ? choose.one(makingRoutes) : choose.one(routes);
    const step = route === 'carry' ? carry(index, number) : nextStep(world, `w${index}`, route, number, choose);
    if (step) world = record(world, step);
  }
  const last = firstNumber + index * 500 + steps;
  const sure = parts.flatMap(({ surely = [] }) => surely);
  for (const [at, route] of sure.entries()) {
    const step = nextStep(world, `w${index}`, route, last + at, choose);
    if (step) world = record(world, step);
  }
  return record(world, carry(index, last + sure.length));
}

const carry = (index: number, number: number): Step => ({
  route: 'carry',
  by: '',
  number,
  target: `w${index}`,
  realm: '',
  unit: 0,
  facts: [],
});

/** A step of this kind that a person of this world may take, or null when no one may. */
export function nextStep(world: World, prefix: string, route: string, number: number, choose: Chooser): Step | null {
  // Those who read the log add nothing to a world: what others do is what there is to read.
  const live = world.sessions.filter(({ state, person }) => state === 'live' && !readsLog(personOf(world, person)));
  const may = (session: Session, target: string | null) =>
    verdict(world, { route, session: session.key, target }, 'both') === 'allowed';
  const rule = ruleOf(route);
  if (rule?.place === 'own') {
    const places = live
      .filter((session) => may(session, null))
      .flatMap((session) => placesOf(world, session, rule).map((realm) => ({ session, realm })));
    if (places.length === 0) return null;
    const joint = places.filter(({ realm }) => /room|sealed/.test(realm));
    const { session, realm } = choose.one(joint.length > 0 && choose.below(2) === 0 ? joint : places);
    const unit = rule.sends ? choose.one(lettersOf(world, session, rule)).id : unitFor(world, session, rule);
    return { route, by: session.key, number, target: `${prefix}-s${number}`, realm, unit, facts: [] };
  }
  const pairs = live.flatMap((session) =>
    world.things
      .filter(({ key, kind }) => kind === rule?.about && may(session, key))
      .map((thing) => ({ session, thing })),
  );
  if (pairs.length === 0) return null;
  const { session, thing } = choose.one(pairs);
  const others = lettersOf(world, session, rule);
  if (rule?.sends && others.length === 0) return null;
  return {
    route,
    by: session.key,
    number,
    target: thing.key,
    realm: thing.realm,
    unit: rule?.sends ? choose.one(others).id : 0,
    facts: choose.some(passable(world, session, thing), 1),
  };
}

/** The units of others that take letters. */
const lettersOf = (world: World, session: Session, rule: Rule | undefined): readonly Unit[] =>
  world.units.filter(
    ({ id, lettersOn }) =>
      (rule?.sendsOn ? lettersOn === rule.sendsOn : lettersOn !== null) && id !== personOf(world, session.person).unit,
  );

/** What can be chosen of a thing for a letter: what is there, and of the words only what this agency can open. */
export const passable = (world: World, session: Session, thing: WorldThing): readonly string[] =>
  partOfKind(thing.kind).choices(world, session, thing);
