import type pg from 'pg';
import { startSession } from '../../../domains/access/public.server.ts';
import { deliverLetter } from '../../../domains/disclosures/public.server.ts';
import type { ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import { uuidV4, uuidV7 } from '../../../kernel/id.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import type { TestStore } from '../../../testing/stores.ts';
import { recordedAt } from './canary.ts';
import { requestOf } from './examples.ts';
import { roomOf } from './parts/inspections.ts';
import { partOf, routeOf, ruleOf } from './parts.ts';
import type { Answer, Scene } from './scene.ts';
import { agencyOf, countriesOf, personOf, type Session, type Step, sessionOf, type World } from './world.ts';

/** What the names in a description have become in a database. */
export type Realised = {
  readonly realms: Map<string, RealmKey>;
  readonly tokens: ReadonlyMap<string, Uint8Array>;
  /** Ids of things. Those that a letter made are known only once it has been carried. */
  readonly ids: Map<string, string>;
  /** The newest act of each thing, on which a correction rests. */
  readonly heads: Map<string, readonly string[]>;
};

export const tokenOf = (session: string): Buffer => sha256('token of a proof', session);
export const sittingOf = (session: string): string => uuidV4(sha256('sitting of a proof', session));
export const idFor = (number: number, what: string): string => uuidV7(recordedAt(number), sha256(what, String(number)));
const device = uuidV4(sha256('device of a proof'));

/** Makes agencies, units, people, realms and members of a world, as the operator does. */
export async function provision(client: Pick<pg.ClientBase, 'query'>, world: World): Promise<void> {
  const put = (sql: string, rows: readonly object[]) => client.query(sql, [JSON.stringify(rows)]);
  await put(
    `insert into access.agency (id, country, key, name_sv, name_en, kind)
     select id, country, 'agency-' || id, 'Myndighet ' || id, 'Agency ' || id, kind
     from jsonb_to_recordset($1) as h(id smallint, country text, kind text)`,
    world.agencies,
  );
  await put(
    `select access.add_unit(agency, id, 'unit-' || id, 'Enhet ' || id, 'Unit ' || id, letters,
       array['supervision', 'assistance', 'inner-alien-control', 'support', 'criminal-investigation', 'administration', 'analysis'])
     from jsonb_to_recordset($1) as u(agency smallint, id int, letters text)`,
    world.units.map(({ id, agency, lettersOn }) => ({ id, agency, letters: lettersOn })),
  );
  await put(
    `select access.add_person(id, unit, name, 'Påhittat yrke', 'Invented work', null, array(select jsonb_array_elements_text(capacities)), array(select jsonb_array_elements_text(roles)))
     from jsonb_to_recordset($1) as p(id bigint, unit int, name text, capacities jsonb, roles jsonb)`,
    world.people.map(({ id, unit, name, capacities, roles }) => ({
      id,
      unit,
      name,
      capacities: capacities.map(({ capacity }) => capacity),
      roles: roles.map(({ role }) => role),
    })),
  );
}

/** The realms by their names; makes the rooms and sealed files, and the memberships that are not as for every person. */
async function provisionRealms(store: TestStore, world: World): Promise<Map<string, RealmKey>> {
  const realms = new Map<string, RealmKey>();
  const tracks = await store.asOwner<{ country: string; id: string; owner_unit: number; track: string }>(
    "select country, id::text as id, owner_unit, track from access.realm where kind = 'track'",
  );
  for (const realm of world.realms) {
    if (realm.kind === 'administration' || realm.kind === 'log') {
      const [own] = await store.asOwner<RealmKey>(
        'select country, id::text as realm from access.realm where kind = $2 and owner_unit = $1',
        [realm.owner, realm.kind],
      );
      if (own) realms.set(realm.key, own);
      continue;
    }
    const track = tracks.find(({ owner_unit, track }) => owner_unit === realm.owner && track === realm.track);
    if (realm.kind === 'track' && track) realms.set(realm.key, { country: track.country, realm: track.id });
    if (realm.kind === 'track') continue;
    const [made] = await store.asOwner<{ country: string; id: string }>(
      `insert into access.realm (country, id, kind, owner_unit, track)
       select a.country, access.random_realm(), $1, u.id, $2 from access.unit u join access.agency a on a.id = u.agency
       where u.id = $3 returning country, id::text as id`,
      [realm.kind, realm.track, realm.owner],
    );
    if (made) realms.set(realm.key, { country: made.country, realm: made.id });
  }
  return realms;
}

const untilOf = { never: null, past: '2001-01-01T00:00:00Z', future: '2099-01-01T00:00:00Z' } as const;

async function provisionMembers(store: TestStore, world: World, realms: ReadonlyMap<string, RealmKey>): Promise<void> {
  const realmOf = new Map(world.realms.map((realm) => [realm.key, realm]));
  // Every unit is in its own files already; named people, and all of a joint file, come here.
  const trackOf = ({ realm, person }: World['members'][number]): string | null => {
    const found = realmOf.get(realm);
    return found && (found.kind !== 'track' || person !== null) ? found.track : null;
  };
  // A person who administrates an agency, or reads its log, is in its realm by their role.
  const byRole = ['administration', 'log'];
  const others = world.members.filter(({ realm }) => !byRole.includes(realmOf.get(realm)?.kind ?? ''));
  const rows = others.map((member) => ({
    ...realms.get(member.realm),
    unit: member.unit,
    actor: member.person,
    capacity: member.capacity,
    track: trackOf(member),
    may_write: member.mayWrite,
    until: untilOf[member.until],
  }));
  const shape =
    'm(country text, realm bigint, unit int, actor bigint, capacity text, track text, may_write boolean, until timestamptz)';
  await store.asOwner(
    `insert into access.member (country, realm, unit, actor, capacity, track, may_write, until)
     select m.* from jsonb_to_recordset($1) as ${shape} where track is not null`,
    [JSON.stringify(rows)],
  );
  await store.asOwner(
    `update access.member k set may_write = m.may_write, until = m.until from jsonb_to_recordset($1) as ${shape}
     where m.track is null and k.realm = m.realm and k.unit = m.unit and k.capacity = m.capacity`,
    [JSON.stringify(rows)],
  );
  // Answers to what is sent from a joint file arrive there too, through the letter-box of the unit that sent it.
  await store.asOwner(
    `insert into access.member (country, realm, actor, capacity, track, may_write)
     select distinct r.country, r.id, box.id, 'letter-box', r.track, true
     from access.realm r join access.member m on m.realm = r.id left join access.account a on a.id = m.actor
       join access.account box on box.kind = 'letter-box' and box.unit = coalesce(m.unit, a.unit)
     where r.kind in ('room', 'sealed') on conflict do nothing`,
  );
}

async function signIn(store: TestStore, sessions: readonly Session[]): Promise<void> {
  await store.database.transaction('cape_login', async (tx) => {
    for (const { key, person: account, capacity } of sessions) {
      const session = {
        account,
        tokenHash: sha256(tokenOf(key)),
        sitting: sittingOf(key),
        capacity,
        now: recordedAt(0),
      };
      if (!(await startSession(tx, store.keys, session))) throw new Error(`${account} may not sign in.`);
    }
  });
  // What asks for a fresh sign-in is asked of the walls here, and not of how long a proof runs.
  await store.asOwner(
    "update access.session set started_at = now() + interval '1 day', proved_at = now() + interval '1 day'",
  );
}

/** Ends what the description says has ended: sessions, sittings, capacities, roles, people. */
async function endWhatEnded(store: TestStore, world: World): Promise<void> {
  const ended = (state: Session['state']) =>
    world.sessions.filter((session) => session.state === state).map(({ key }) => sha256(tokenOf(key)));
  const gone = "'2001-01-01'::timestamptz";
  await store.asOwner(`update access.session set until = ${gone} where hash = any($1)`, [ended('past')]);
  await store.asOwner(`update access.session set proved_at = ${gone} where hash = any($1)`, [ended('unproved')]);
  await store.asOwner(`update access.session set idle_until = ${gone} where hash = any($1)`, [ended('idle')]);
  await store.asOwner(`update access.session set revoked_at = ${gone} where hash = any($1)`, [ended('revoked')]);
  await store.asOwner(
    `update access.sitting set ended_at = ${gone} where id in (select sitting from access.session where hash = any($1))`,
    [ended('sitting-ended')],
  );
  const people = world.people;
  await store.asOwner(`update access.account set active_until = ${gone} where id = any($1)`, [
    people.filter((person) => person.ended).map(({ id }) => id),
  ]);
  const pairs = people.flatMap(({ id, capacities, roles }) => [
    ...capacities.filter(({ ended: over }) => over).map(({ capacity }) => `${id}/${capacity}`),
    ...roles.filter(({ ended: over }) => over).map(({ role }) => `${id}/${role}`),
  ]);
  for (const [table, column] of [
    ['capacity_grant', 'capacity'],
    ['role_grant', 'role'],
  ]) {
    await store.asOwner(
      `update access.${table} set active_until = ${gone} where account || '/' || ${column} = any($1)`,
      [pairs],
    );
  }
}

/** Makes a described world true: people and places as the operator, deeds through the real commands. */
export async function realise(scene: Scene, world: World): Promise<Realised> {
  const { store } = scene;
  await store.keys.addAgencies(world.agencies.map(({ id }) => id));
  await provision({ query: (async (sql: string, values: unknown[]) => store.asOwner(sql, values)) as never }, world);
  const realms = await provisionRealms(store, world);
  await provisionMembers(store, world, realms);
  await signIn(store, world.sessions);
  await endWhatEnded(store, world);
  const tokens = new Map(world.sessions.map(({ key }) => [key, tokenOf(key)]));
  const realised: Realised = { realms, tokens, ids: new Map(), heads: new Map() };
  for (const step of world.steps) {
    if (step.route === 'carry') {
      await carry(scene, world, step, realised);
      continue;
    }
    const answer = await perform(scene, world, realised, step);
    if (answer.status >= 300) throw new Error(`${JSON.stringify(step)} was not done: ${answer.status} ${answer.text}`);
  }
  return realised;
}

/** What a proof changes of a right request: another token, another envelope, or the realm a record is forced into. */
export type Over = {
  readonly token?: Uint8Array | null;
  readonly act?: Partial<ActEnvelope>;
  readonly forced?: boolean;
};

/** Sends the request of a step, in the capacity of its session or in the one it claims. */
export async function perform(
  scene: Scene,
  world: World,
  realised: Realised,
  step: Step,
  over: Over = {},
): Promise<Answer> {
  const session = step.by === '' ? null : sessionOf(world, step.by);
  const rule = ruleOf(step.route);
  const isNew = rule?.place === 'own';
  const target = isNew ? idFor(step.number, 'thing') : (realised.ids.get(step.target) ?? idFor(step.number, 'nothing'));
  const { token } = over;
  const request = requestOf(step, {
    country: countriesOf(world, step),
    target,
    basis: realised.heads.get(step.target) ?? [idFor(step.number, 'nothing')],
    act: () => ({
      id: idFor(step.number, 'act'),
      device,
      deviceSeq: step.number,
      capacity: session?.capacity ?? 'supervision',
      sitting: session ? sittingOf(session.key) : uuidV4(sha256('nobody')),
      ...over.act,
    }),
  });
  scene.clock.now = recordedAt(step.number);
  scene.place.own = placeOf(world, realised, step, over.forced === true);
  const answer = await scene.ask({
    token: token === undefined ? (session ? tokenOf(session.key) : null) : token,
    route: routeOf(step.route),
    ...request,
  });
  scene.place.own = null;
  if (answer.status < 300 && isNew) realised.ids.set(step.target, target);
  if (answer.status < 300) {
    const made = await partOf(step.route).outside?.(scene.store.asOwner, step, target);
    for (const [key, id] of made ?? []) realised.ids.set(key, id);
  }
  if (answer.status < 300 && rule?.ownRoom) {
    const [room] = await scene.store.asOwner<RealmKey>(
      'select country, realm::text as realm from acts.act where id = $1 and stream = $2',
      [idFor(step.number, 'act'), target],
    );
    if (room) realised.realms.set(roomOf(world, step), room);
  }
  if (answer.status < 300 && (isNew || rule?.says)) {
    realised.heads.set(step.target, [idFor(step.number, 'act')]);
  }
  return answer;
}

/** Rooms and sealed files have no command yet that opens a form in them, so the proof says where the record goes. */
function placeOf(world: World, realised: Realised, step: Step, forced: boolean): RealmKey | null {
  if (ruleOf(step.route)?.place !== 'own' || step.realm === '') return null;
  const realm = world.realms.find(({ key }) => key === step.realm);
  return realm && ['track', 'administration', 'log'].includes(realm.kind) && !forced
    ? null
    : (realised.realms.get(step.realm) ?? null);
}

/** Carries the letters to the units of one world, and the answers, until none is on its way. */
async function carry(scene: Scene, world: World, step: Step, realised: Realised): Promise<void> {
  const agencies = new Set(
    world.sessions
      .filter(({ person }) => step.target === worldOf(person))
      .map(({ person }) => agencyOf(world, personOf(world, person).unit)),
  );
  const units = world.units.filter(({ agency }) => agencies.has(agency)).map(({ id }) => id);
  scene.clock.now = recordedAt(step.number);
  for (;;) {
    const waiting = await scene.store.asOwner<{ letter: string; to_unit: number }>(
      'select letter, to_unit from disclosures.undelivered where to_unit = any($1)',
      [units],
    );
    if (waiting.length === 0) break;
    for (const { letter, to_unit } of waiting) await deliverLetter(scene.runtime, { id: letter, unit: to_unit });
  }
  await learnCopies(scene.store, world, realised);
}

const worldOf = (person: string): string => `w${Math.floor((Number(person) - 100_000) / 100)}`;

/** What letters have made in other agencies has ids that only the database knows. */
export async function learnCopies(store: TestStore, world: World, realised: Realised): Promise<void> {
  for (const { route, target, number } of world.steps) {
    const key = `${target}-${number}`;
    if (!ruleOf(route)?.sends || realised.ids.has(key)) continue;
    const [copy] = await store.asOwner<{ stream: string; id: string }>(
      `select received.stream, received.id from acts.act passed join acts.act received
         on received.id = (passed.facts ->> 'letter')::uuid and received.type = 'disclosure.receive' where passed.id = $1`,
      [idFor(number, 'act')],
    );
    if (!copy) continue;
    realised.ids.set(key, copy.stream);
    realised.heads.set(key, [copy.id]);
  }
}
