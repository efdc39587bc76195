import { recordedAt } from './canary.ts';
import { assigners, type Rule } from './parts/part.ts';
import {
  agencyOf,
  type Member,
  personOf,
  type Realm,
  type Session,
  sessionOf,
  type World,
  type WorldThing,
} from './world.ts';

/*
 * What a session sees, read off the description of a world and nothing else: no rule of the product, no table, no SQL.
 */

/** The realms that a session opens, by the unit and by the person, in the capacity of its sitting and no other. */
export function openRealms(world: World, session: Session, toWrite: boolean): ReadonlySet<string> {
  const { unit } = personOf(world, session.person);
  const ways = waysOf(world.members, session, unit);
  return toWrite ? ways.toWrite : ways.toRead;
}

type Ways = { readonly toRead: ReadonlySet<string>; readonly toWrite: ReadonlySet<string> };
const known = new WeakMap<readonly Member[], Map<string, Ways>>();

/** A list of members is never changed, another one takes its place; so it is gone through once for each session, however often one asks. */
function waysOf(members: readonly Member[], { person, capacity }: Session, unit: number): Ways {
  const ofList = known.get(members) ?? new Map<string, Ways>();
  known.set(members, ofList);
  const key = `${unit} ${person} ${capacity}`;
  const before = ofList.get(key);
  if (before) return before;
  const ways = members
    .filter((member) => member.unit === unit || member.person === person)
    .filter((member) => member.capacity === capacity && member.until !== 'past');
  const realmsOf = (list: readonly Member[]) => new Set(list.map(({ realm }) => realm));
  const found = { toRead: realmsOf(ways), toWrite: realmsOf(ways.filter(({ mayWrite }) => mayWrite)) };
  ofList.set(key, found);
  return found;
}

const fileOf: Readonly<Record<string, Realm['track']>> = {
  supervision: 'control',
  assistance: 'control',
  'inner-alien-control': 'control',
  'criminal-investigation': 'criminal',
  support: 'protection',
  administration: 'none',
  analysis: 'none',
  'access-administration': 'none',
  'log-review': 'none',
};

/** The realm of a person's own new records, if any. */
export function ownFile(world: World, session: Session, rule?: { readonly track?: string }): string | null {
  if (session.capacity === 'access-administration') return administeredBy(world, session);
  if (session.capacity === 'log-review') return logReviewedBy(world, session);
  const { unit } = personOf(world, session.person);
  const lies = rule?.track ?? fileOf[session.capacity];
  const file = world.realms.find(({ kind, owner, track }) => kind === 'track' && owner === unit && track === lies);
  return file && openRealms(world, session, true).has(file.key) ? file.key : null;
}

/** The realm of the administration of the agency, for a session that may write in it; null for every other. */
export const administeredBy = (world: World, session: Session): string | null =>
  openOfKind(world, session, 'administration');

/** The realm in which the log of the agency is reviewed, for a session that reads it; null for every other. */
export const logReviewedBy = (world: World, session: Session): string | null => openOfKind(world, session, 'log');

type Apart = 'administration' | 'log';
const keysOfKind = new WeakMap<readonly Realm[], Readonly<Record<Apart, readonly string[]>>>();

/** The realm of this kind that a session may write in. A list of realms is never changed, and few of it are of such a kind. */
function openOfKind(world: World, session: Session, kind: Apart): string | null {
  const open = openRealms(world, session, true);
  if (open.size === 0) return null;
  let ofList = keysOfKind.get(world.realms);
  if (!ofList) {
    const keysOf = (of: Apart) => world.realms.filter((realm) => realm.kind === of).map(({ key }) => key);
    ofList = { administration: keysOf('administration'), log: keysOf('log') };
    keysOfKind.set(world.realms, ofList);
  }
  return ofList[kind].find((key) => open.has(key)) ?? null;
}

/** Whose names a session knows: of the own unit, and of the whole agency where it administrates it or reads its log. */
export function knowsNamesOf(world: World, session: Session): (unit: number) => boolean {
  const { unit: own } = personOf(world, session.person);
  const all = administeredBy(world, session) !== null || logReviewedBy(world, session) !== null;
  return (unit) => unit === own || (all && agencyOf(world, unit) === agencyOf(world, own));
}

/**
 * Whom a session may put into a group or assign a course to: everybody of the agency, for managers of units and training leads; for
 * anyone else nobody. Elsewhere than in these lists they know the names of their unit, as everybody does.
 */
export function assignsTo(world: World, { person }: Session): (unit: number) => boolean {
  const { unit: own, roles } = personOf(world, person);
  const assigns = roles.some(({ role, ended }) => !ended && assigners.includes(role));
  return (unit) => assigns && agencyOf(world, unit) === agencyOf(world, own);
}

/** In which unit an account is that was made in this world: in that of a person who made it. */
export const unitOfAccount = (world: World, { key }: WorldThing): number | null => {
  const made = world.steps.find(({ route, target }) => route === 'account.invite' && target === key);
  return made ? personOf(world, sessionOf(world, made.by).person).unit : null;
};

/** Where something new of this session can be recorded: in its own realm, and in the rooms and sealed realms that it may write in. */
export function placesOf(world: World, session: Session, rule?: { readonly track?: string }): readonly string[] {
  const own = ownFile(world, session, rule);
  return [...openRealms(world, session, true)].filter((realm) => /room|sealed/.test(realm) || realm === own);
}

/** The things that a session sees, of one kind or of all, in whichever realm. */
export function visibleThings(world: World, session: Session, kind?: string): readonly WorldThing[] {
  const open = openRealms(world, session, false);
  return world.things.filter((thing) => open.has(thing.realm) && (kind === undefined || thing.kind === kind));
}

/** Every canary that an answer to this session may hold: what is where it reads, and the names of its own unit, or of whom it may assign to. */
export function mayHear(world: World, session: Session, rule?: Rule): ReadonlySet<string> {
  const [knowsAnyway, assigns] = [knowsNamesOf(world, session), assignsTo(world, session)];
  const knows = (unit: number): boolean => knowsAnyway(unit) || (rule?.showsAgency === true && assigns(unit));
  const colleagues = world.things.filter(
    (thing) => thing.kind === 'account' && knows(unitOfAccount(world, thing) ?? 0),
  );
  return new Set([
    ...visibleThings(world, session).flatMap(({ canaries }) => canaries),
    ...colleagues.flatMap(({ canaries }) => canaries),
    ...world.people.filter(({ unit }) => knows(unit)).map(({ name }) => name),
    ...timesInLog(world, session),
  ]);
}

/** When people of the agency did anything, and when messages were carried: of this alone a reader of the log hears in every realm. */
function timesInLog(world: World, session: Session): readonly string[] {
  if (logReviewedBy(world, session) === null) return [];
  const agency = agencyOf(world, personOf(world, session.person).unit);
  const isHere = (by: string): boolean =>
    by === '' || agencyOf(world, personOf(world, sessionOf(world, by).person).unit) === agency;
  return world.steps.filter(({ by }) => isHere(by)).map(({ number }) => recordedAt(number).toISOString());
}

/** Whether the words of a thing can be opened for this session: they are sealed for the agency that wrote them. */
export const opensWords = (world: World, session: Session, thing: WorldThing): boolean =>
  agencyOf(world, personOf(world, session.person).unit) === thing.agency;

/** What was begun of a kind wherever a session may write: a request for the same again goes on with it. */
export function begunWhereOpen(world: World, session: Session, kind: string | undefined): readonly WorldThing[] {
  const open = openRealms(world, session, true);
  return world.things.filter((thing) => thing.kind === kind && open.has(thing.realm));
}
