import { houseOf, personOf, type Realm, type Session, type Signal, sessionOf, signalOf, type World } from './world.ts';

/*
 * Who may do what, read off the description of a world and nothing else: no rule of the product, no table, no SQL.
 * It says the same as the two walls together, in other words, so that a mistake in either shows as a difference.
 */

/** `both` walls, or `second` alone: rows and realms, but neither verbs nor grounds. */
export type Standing = 'both' | 'second';
export type Verdict = 'allowed' | 401 | 403 | 404 | 409;

/** Where something must lie for a route: nowhere, in a list of what one sees, where one reads or writes, in one's own file. */
type Place = 'nowhere' | 'list' | 'readable' | 'writable' | 'own';
type Rule = {
  readonly roles: readonly string[];
  readonly place: Place;
  readonly notIn?: string;
  readonly once?: true;
  /** A question about writing: the second wall knows only that it reads. */
  readonly asks?: true;
};

const everybody = ['officer', 'reader', 'member'];
const readers = ['officer', 'reader'];
const officers = ['officer'];
const rules: Readonly<Record<string, Rule>> = {
  'session.read': { roles: everybody, place: 'nowhere' },
  'work.list': { roles: everybody, place: 'list' },
  'signal.list': { roles: readers, place: 'list' },
  'signal.read': { roles: readers, place: 'readable' },
  'signal.addresses': { roles: officers, place: 'writable', notIn: 'analysis', asks: true },
  'signal.preview': { roles: officers, place: 'writable', notIn: 'analysis', asks: true },
  'signal.register': { roles: officers, place: 'own', notIn: 'analysis' },
  'signal.correct': { roles: officers, place: 'writable', notIn: 'analysis' },
  'signal.pass-on': { roles: officers, place: 'writable', notIn: 'analysis' },
  'signal.acknowledge': { roles: officers, place: 'writable', notIn: 'analysis', once: true },
};

export const placeOf = (route: string): Place | undefined => rules[route]?.place;

const fileOf: Readonly<Record<string, Realm['track']>> = {
  supervision: 'control',
  assistance: 'control',
  'inner-alien-control': 'control',
  'criminal-investigation': 'criminal',
  support: 'protection',
  administration: 'none',
  analysis: 'none',
};

/** Whether anybody is signed in with this session, and whether the capacity of its sitting still holds. */
function entering(world: World, session: Session | null): 'in' | 401 | 409 {
  if (!session || session.state === 'past' || session.state === 'idle' || session.state === 'revoked') return 401;
  const person = personOf(world, session.person);
  if (person.ended) return 401;
  const holds = person.capacities.some(({ capacity, ended }) => capacity === session.capacity && !ended);
  return holds && session.state !== 'sitting-ended' ? 'in' : 409;
}

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

/** Where a person's own new records lie, if anywhere. */
export function ownFile(world: World, session: Session): string | null {
  const { unit } = personOf(world, session.person);
  const file = world.realms.find(
    ({ kind, owner, track }) => kind === 'track' && owner === unit && track === fileOf[session.capacity],
  );
  return file && openRealms(world, session, true).has(file.key) ? file.key : null;
}

const holdsVerb = (world: World, session: Session, rule: Rule): boolean =>
  personOf(world, session.person).roles.some(({ role, ended }) => !ended && rule.roles.includes(role));

export type Asked = {
  readonly route: string;
  readonly session: string | null;
  /** The signal it is about, or the realm in which something new shall lie. Null: one that does not exist. */
  readonly target: string | null;
  /** The capacity that a command says it is sent in. */
  readonly claimed?: string;
};

/** What must come of a request that is right in form: done, or refused, and how. */
export function verdict(world: World, asked: Asked, walls: Standing): Verdict {
  const rule = rules[asked.route];
  if (!rule) throw new Error(`The oracle does not know the route ${asked.route}.`);
  const session = asked.session === null ? null : sessionOf(world, asked.session);
  const entered = entering(world, session);
  if (entered !== 'in' || !session) return entered === 'in' ? 401 : entered;
  if (asked.claimed !== undefined && asked.claimed !== session.capacity) return 409;
  if (walls === 'both' && !holdsVerb(world, session, rule)) return 403;
  if (rule.place === 'nowhere' || rule.place === 'list') return 'allowed';
  if (rule.place === 'own') {
    if (walls === 'second') return openRealms(world, session, true).has(asked.target ?? '') ? 'allowed' : 404;
    return ownFile(world, session) !== null && session.capacity !== rule.notIn ? 'allowed' : 403;
  }
  const signal = asked.target === null ? null : signalOf(world, asked.target);
  const writes = rule.place === 'writable' && !(walls === 'second' && rule.asks);
  if (!signal || !openRealms(world, session, writes).has(signal.realm)) return 404;
  if (walls === 'both' && session.capacity === rule.notIn) return 403;
  return rule.once && signal.owner !== null ? 409 : 'allowed';
}

/** The signals that a session sees, wherever they lie. */
export function visibleSignals(world: World, session: Session): readonly Signal[] {
  const open = openRealms(world, session, false);
  return world.signals.filter(({ realm }) => open.has(realm));
}

/** What somebody owes or waits for in what a session sees: `kind` about which signal. */
export const visibleWork = (world: World, session: Session): readonly string[] =>
  visibleSignals(world, session).flatMap((signal) => [
    ...(signal.origin === 'received' && signal.owner === null ? [`signal.acknowledge ${signal.key}`] : []),
    ...signal.passes.filter(({ state }) => state !== 'acknowledged').map(() => `disclosure.waiting ${signal.key}`),
  ]);

/** Every canary that an answer to this session may hold: what lies where it reads, and the names of its own unit. */
export function mayHear(world: World, session: Session): ReadonlySet<string> {
  const { unit } = personOf(world, session.person);
  return new Set([
    ...visibleSignals(world, session).flatMap(({ canaries }) => canaries),
    ...world.people.filter((person) => person.unit === unit).map(({ name }) => name),
  ]);
}

/** Whether the words of a signal can be opened for this session: they are sealed for the house that wrote them. */
export const opensWords = (world: World, session: Session, signal: Signal): boolean =>
  houseOf(world, personOf(world, session.person).unit) === signal.house;
