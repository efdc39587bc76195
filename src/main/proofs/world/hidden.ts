import { sha256 } from '../../../platform/crypto/digest.ts';
import type { TestStore } from '../../../testing/stores.ts';
import { emptyRealms } from '../testing/tables.ts';
import { type Chooser, passable } from './grow.ts';
import { unitFor } from './grow-administration.ts';
import { verdict } from './oracle.ts';
import { changingRoutes, makingRoutes, partOf, ruleOf } from './parts.ts';
import { learnCopies, perform, type Realised, tokenOf } from './realise.ts';
import { record } from './record.ts';
import type { Scene } from './scene.ts';
import {
  administeredBy,
  assignsTo,
  knowsNamesOf,
  logReviewedBy,
  openRealms,
  placesOf,
  unitOfAccount,
} from './sight.ts';
import { agencyOf, personOf, realmOf, type Session, type Step, sessionOf, unitOf, type World } from './world.ts';

/** The realms of a viewer's own world that they do not see in the capacity of their session. */
export function hiddenRealms(world: World, viewer: Session): string[] {
  const seen = openRealms(world, viewer, false);
  const prefix = `${personOf(world, viewer.person).unit}`;
  const own = worldOf(world, Number(prefix));
  return world.realms.filter(({ key }) => key.startsWith(`${own}-`) && !seen.has(key)).map(({ key }) => key);
}

/** The name that all realms of one world begin with: `w3`. */
export const worldOf = (world: World, unit: number): string =>
  world.realms.find(({ owner }) => owner === unitOf(world, unit).id)?.key.split('-')[0] ?? '';

/**
 * Removes, as the owner, everything that these viewers do not see, each in their own world: rows of every protected table,
 * letters, rooms and sealed files, sessions of others, rights and people of other units, and the log of all. What stays besides is
 * what the post needs: the files of other units, empty, and where an answer to a letter goes.
 */
export async function deleteHidden(
  store: TestStore,
  world: World,
  realised: Realised,
  viewers: readonly Session[],
): Promise<void> {
  const keys = viewers.flatMap((viewer) => hiddenRealms(world, viewer));
  const realms = keys.flatMap((key) => realised.realms.get(key)?.realm ?? []);
  const joint = keys
    .filter((key) => !['track', 'administration', 'log'].includes(realmOf(world, key).kind))
    .flatMap((key) => realised.realms.get(key)?.realm ?? []);
  await store.asOwner(
    'delete from disclosures.undelivered where letter in (select id from disclosures.letter where realm = any($1))',
    [realms],
  );
  await emptyRealms(store.asOwner, realms);
  await store.asOwner('delete from disclosures.route where letter not in (select id from disclosures.letter)');
  await store.asOwner('delete from access.member where realm = any($1)', [joint]);
  await store.asOwner('delete from access.realm where id = any($1)', [joint]);
  await deleteOthers(store, world, viewers);
}

async function deleteOthers(store: TestStore, world: World, viewers: readonly Session[]): Promise<void> {
  const others = viewers.flatMap((viewer) => {
    const { unit } = personOf(world, viewer.person);
    const own = worldOf(world, unit);
    // A person who administrates an agency sees its people, and what access they have.
    const isSeen = administeredBy(world, viewer) === null ? () => false : knowsNamesOf(world, viewer);
    return world.people.filter(
      ({ id, unit: theirs }) => id !== viewer.person && worldOf(world, theirs) === own && !isSeen(theirs),
    );
  });
  const ids = others.map(({ id }) => id);
  const kept = viewers.map(({ key }) => sha256(tokenOf(key)));
  const agencies = viewers.map((viewer) => unitOf(world, personOf(world, viewer.person).unit).agency);
  await store.asOwner(
    'delete from access.session where (account = any($1) or account = any($2)) and not hash = any($3)',
    [ids, viewers.map(({ person }) => person), kept],
  );
  await store.asOwner('delete from access.sitting where account = any($1)', [ids]);
  const units = viewers.map(({ person }) => personOf(world, person).unit);
  const strangers = others.filter(({ unit }) => !units.includes(unit)).map(({ id }) => id);
  // Who of the own unit works on matters, and comes into a file, is known to those to whom a matter could be handed over (decision 0098).
  // So is everybody of the agency, with roles and capacities, to those who assign courses in it; what else strangers have falls for them too.
  const assigning = viewers.map((viewer) => assignsTo(world, viewer));
  const unknown = strangers.filter((id) => !assigning.some((assigns) => assigns(personOf(world, id).unit)));
  for (const table of ['capacity_grant', 'role_grant']) {
    await store.asOwner(`delete from access.${table} where account = any($1)`, [unknown]);
  }
  await store.asOwner('delete from access.member where actor = any($1)', [strangers]);
  const phones = 'select id from access.device where account = any($1)';
  await store.asOwner(`delete from access.device_act where device in (${phones})`, [strangers]);
  await store.asOwner('delete from access.device where account = any($1)', [strangers]);
  for (const table of [
    'list_start',
    'list_view',
    'people_search',
    'draft',
    'notice_seen',
    'notice_choice',
    'notice_token',
  ])
    await store.asOwner(`delete from access.${table} where account = any($1)`, [strangers]);
  const codes = 'select hash from access.invitation_code where made_by = any($1)';
  await store.asOwner(`delete from access.mail where account = any($1) or code_hash in (${codes})`, [strangers]);
  await store.asOwner('delete from access.mail_address where account = any($1)', [strangers]);
  await store.asOwner('delete from access.mail_address_asked where account = any($1)', [strangers]);
  await store.asOwner('delete from access.invitation_code where made_by = any($1)', [strangers]);
  // What a stranger has set or made falls with them.
  await store.asOwner('delete from access.directory_rule where set_by = any($1)', [strangers]);
  await store.asOwner('delete from access.api_key where made_by = any($1) or ended_by = any($1)', [strangers]);
  const asked = 'select agency, id from access.agency_export where asked_by = any($1) or answered_by = any($1)';
  await store.asOwner(`delete from access.agency_export_piece where (agency, export) in (${asked})`, [strangers]);
  await store.asOwner(`delete from access.agency_export where (agency, id) in (${asked})`, [strangers]);
  await store.asOwner('delete from access.account where id = any($1)', [unknown]);
  await store.asOwner('delete from audit.entry where log = any($1)', [agencies]);
}

/**
 * Adds, through the real commands, as much as others can do where the viewer does not see: new things, some of them under
 * ids that the viewer has or is about to use, corrections, letters between others, and what they answer.
 */
export async function addHidden(
  scene: Scene,
  world: World,
  realised: Realised,
  viewer: Session,
  plan: { readonly numbers: readonly number[]; readonly first: number; readonly choose: Chooser },
): Promise<void> {
  const { choose } = plan;
  const hidden = new Set(hiddenRealms(world, viewer));
  const own = worldOf(world, personOf(world, viewer.person).unit);
  const others = world.sessions.filter(
    ({ state, person }) => state === 'live' && worldOf(world, personOf(world, person).unit) === own,
  );
  let grown = world;
  const doing = async (step: Step) => {
    const answer = await perform(scene, grown, realised, step);
    if (answer.status >= 300) throw new Error(`${JSON.stringify(step)} was not done: ${answer.status} ${answer.text}`);
    grown = record(grown, step);
  };
  // Something new: in every hidden file that someone writes in, also under the numbers, and so the ids, of the viewer.
  const made = makingRoutes.filter((route) => ruleOf(route)?.refuses === undefined); // else no world has at hand what it takes
  const places = made.flatMap((route) =>
    others
      .filter(({ key }) => verdict(world, { route, session: key, target: null }, 'both') === 'allowed')
      .flatMap((session) => placesOf(world, session, ruleOf(route)).map((realm) => ({ route, session, realm })))
      .filter(({ realm }) => hidden.has(realm))
      .filter(({ route, session }) => !isReadWithLog(world, route, session, viewer))
      // A new colleague is known to the whole unit and to those who assign courses in the agency, and a new unit to everybody.
      .filter(
        ({ route, session }) =>
          !ruleOf(route)?.isPublic &&
          !(ruleOf(route)?.inOwnUnit && knowsPeopleOf(world, viewer, personOf(world, session.person).unit)),
      )
      // A room that is made is open to all of the unit in this capacity.
      .filter(({ session }) => !(ruleOf(route)?.ownRoom && sharesRoom(world, session, viewer)))
      .map((place) => ({ ...place, units: mayArriveAt(world, place.session, route, hidden) }))
      .filter(({ units }) => units.length > 0 || !ruleOf(route)?.sends),
  );
  const numbers = [...plan.numbers, plan.first, plan.first + 1];
  for (const number of places.length > 0 ? numbers : []) {
    const { route, session, realm, units: to } = choose.one(places);
    if (!mayUseAgain(grown, session, number)) continue;
    if (ruleOf(route)?.oneIdForAll && plan.numbers.includes(number)) continue;
    const key = `${own}-hidden${number}`;
    await doing({
      route,
      by: session.key,
      number,
      target: key,
      realm,
      unit: to[0] ?? unitFor(grown, session, ruleOf(route)),
      facts: [],
    });
  }
  for (const [at, route] of changingRoutes.entries()) {
    const step = hiddenStep(grown, route, { viewer, others }, hidden, plan.first + 2 + at, choose);
    if (step) await doing(step);
  }
  await learnCopies(scene.store, grown, realised);
}

/** The units that this session can send to by this route, unseen: nothing may arrive where the viewer reads. */
function mayArriveAt(world: World, { person }: Session, route: string, hidden: ReadonlySet<string>): readonly number[] {
  const rule = ruleOf(route);
  if (!rule?.sends) return [];
  const isUnseen = (unit: number, on: string | null) =>
    world.realms.some(
      ({ kind, owner, track, key }) => kind === 'track' && owner === unit && track === on && hidden.has(key),
    );
  return world.units
    .filter(({ id, lettersOn }) => id !== personOf(world, person).unit && isUnseen(id, lettersOn))
    .filter(({ lettersOn }) => rule.sendsOn === undefined || lettersOn === rule.sendsOn)
    .map(({ id }) => id);
}

/** What administrators of an agency decide, those who read its log see too. */
const isReadWithLog = (world: World, route: string, { person }: Session, viewer: Session): boolean =>
  ruleOf(route)?.toLogReaders === true &&
  logReviewedBy(world, viewer) !== null &&
  agencyOf(world, personOf(world, person).unit) === agencyOf(world, personOf(world, viewer.person).unit);

/** Whether the people of a unit are shown to the viewer: as colleagues, or as people to whom they assign courses. */
const knowsPeopleOf = (world: World, viewer: Session, unit: number): boolean =>
  unit === personOf(world, viewer.person).unit || assignsTo(world, viewer)(unit);

const sharesRoom = (world: World, one: Session, other: Session): boolean =>
  one.capacity === other.capacity && personOf(world, one.person).unit === personOf(world, other.person).unit;

/** A number represents ids. It can be used again by a person who does not see where it was used before. */
function mayUseAgain(world: World, session: Session, number: number): boolean {
  const open = openRealms(world, session, false);
  return !world.steps.some((step) => step.number === number && open.has(step.realm));
}

/**
 * Whether an id means one thing to the person who sends it. One who is in two files may have been given the same id in
 * both by two people who do not see each other; what they then send may meet the file that the viewer sees.
 */
function standsOnce(world: World, session: string, thing: string): boolean {
  const open = openRealms(world, sessionOf(world, session), false);
  const numberOf = (key: string) =>
    world.steps.find((step) => ruleOf(step.route)?.place === 'own' && step.target === key.replace(/-tip$/, ''))?.number;
  const number = numberOf(thing);
  const kindOf = (key: string) => world.things.find((one) => one.key === key)?.kind;
  return (
    world.things.filter(
      ({ key, realm, kind }) =>
        open.has(realm) &&
        (key === thing || (number !== undefined && kind === kindOf(thing) && numberOf(key) === number)),
    ).length === 1
  );
}

function hiddenStep(
  world: World,
  route: string,
  { viewer, others }: { readonly viewer: Session; readonly others: readonly Session[] },
  hidden: ReadonlySet<string>,
  number: number,
  choose: Chooser,
): Step | null {
  const rule = ruleOf(route);
  if (rule?.isPublic) return null; // what all are told is no secret of anyone's
  const part = partOf(route);
  const pairs = others.flatMap(({ key }) =>
    world.things
      .filter((thing) => hidden.has(thing.realm) && thing.kind === rule?.about && part.staysHere(route, thing))
      .filter((thing) => verdict(world, { route, session: key, target: thing.key }, 'both') === 'allowed')
      // What a colleague is called, everybody of the unit reads, and who assigns courses in the agency.
      .filter((thing) => {
        const unit = unitOfAccount(world, thing);
        return unit === null || !knowsPeopleOf(world, viewer, unit);
      })
      .filter(() => !isReadWithLog(world, route, sessionOf(world, key), viewer))
      .filter((thing) => standsOnce(world, key, thing.key))
      .map((thing) => ({ key, thing })),
  );
  if (pairs.length === 0) return null;
  const { key, thing } = choose.one(pairs);
  const units = mayArriveAt(world, sessionOf(world, key), route, hidden);
  if (rule?.sends && units.length === 0) return null;
  return {
    route,
    by: key,
    number,
    target: thing.key,
    realm: thing.realm,
    unit: units[0] ?? 0,
    facts: passable(world, sessionOf(world, key), thing).slice(0, 2),
  };
}
