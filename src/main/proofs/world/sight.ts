import { houseOf, personOf, type Realm, type Session, type Thing, type World } from './world.ts';

/*
 * What a session sees, read off the description of a world and nothing else: no rule of the product, no table, no SQL.
 */

/** The realms that a session opens, by the unit and by the person, in the capacity of its sitting and no other. */
export function openRealms(world: World, session: Session, toWrite: boolean): ReadonlySet<string> {
  const { unit } = personOf(world, session.person);
  return new Set(
    world.members
      .filter((member) => member.unit === unit || member.person === session.person)
      .filter((member) => member.capacity === session.capacity && member.until !== 'past')
      .filter((member) => member.mayWrite || !toWrite)
      .map((member) => member.realm),
  );
}

const fileOf: Readonly<Record<string, Realm['track']>> = {
  supervision: 'control',
  assistance: 'control',
  'inner-alien-control': 'control',
  'criminal-investigation': 'criminal',
  support: 'protection',
  administration: 'none',
  analysis: 'none',
};

/** Where a person's own new records lie, if anywhere. */
export function ownFile(world: World, session: Session, rule?: { readonly track?: string }): string | null {
  const { unit } = personOf(world, session.person);
  const lies = rule?.track ?? fileOf[session.capacity];
  const file = world.realms.find(({ kind, owner, track }) => kind === 'track' && owner === unit && track === lies);
  return file && openRealms(world, session, true).has(file.key) ? file.key : null;
}

/** The things that a session sees, of one kind or of all, wherever they lie. */
export function visibleThings(world: World, session: Session, kind?: string): readonly Thing[] {
  const open = openRealms(world, session, false);
  return world.things.filter((thing) => open.has(thing.realm) && (kind === undefined || thing.kind === kind));
}

/** Every canary that an answer to this session may hold: what lies where it reads, and the names of its own unit. */
export function mayHear(world: World, session: Session): ReadonlySet<string> {
  const { unit } = personOf(world, session.person);
  return new Set([
    ...visibleThings(world, session).flatMap(({ canaries }) => canaries),
    ...world.people.filter((person) => person.unit === unit).map(({ name }) => name),
  ]);
}

/** Whether the words of a thing can be opened for this session: they are sealed for the agency that wrote them. */
export const opensWords = (world: World, session: Session, thing: Thing): boolean =>
  houseOf(world, personOf(world, session.person).unit) === thing.house;

/** What was begun of a kind wherever a session may write: a request for the same again goes on with it. */
export function begunWhereOpen(world: World, session: Session, kind: string | undefined): readonly Thing[] {
  const open = openRealms(world, session, true);
  return world.things.filter((thing) => thing.kind === kind && open.has(thing.realm));
}
