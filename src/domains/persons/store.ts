import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { searchedIn } from '../../kernel/searched.ts';
import { namesIn } from '../../platform/acts/named.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import { projection } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { personExpiringItems } from './expiring-items.ts';
import { foldPerson } from './fold.ts';
import { foldIdentity } from './identity/identity.ts';
import type { Blind, FoundIdentity, VaultedIdentity } from './identity/vaulted-identity.ts';
import { personObstacles } from './obstacles/obstacles.ts';
import type { FoundPerson, Person } from './person.ts';

/** The only file that knows the tables of persons. Every question names the realms it may look in: that is wall one. */

const persons = projection<Person>('persons.person_now', {
  case_id: (person) => person.case,
  alias: ({ alias }) => alias,
  former: ({ former }) => former,
  registered_at: ({ registeredAt }) => registeredAt,
  taken_back: ({ takenBack }) => takenBack ?? false,
});

export const { again: personAgain } = persons;

/** The person in these realms, or null: also where the import that brought them was undone. */
export const findPerson: typeof persons.find = async (...asked) => {
  const found = await persons.find(...asked);
  return found?.state.takenBack ? null : found;
};

type FoldedPerson = RealmKey & { readonly id: string; readonly folded: Person };
const foundOf = ({ id, country, realm, folded }: FoldedPerson): FoundPerson => ({
  id,
  at: { country, realm },
  state: folded,
});

/** The newest persons in these realms. Each realm is read by its own index, from the newest on. */
export async function listPersons(
  tx: Tx,
  realms: readonly RealmKey[],
  page: { before: { at: string; id: string } | null; limit: number },
): Promise<(FoundPerson & RealmKey)[]> {
  const { before, limit } = page;
  const { rows } = await sql<FoldedPerson>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select p.id, p.country, p.realm::text as realm, p.folded, p.registered_at
      from persons.person_now p
      where p.country = permitted.country and p.realm = permitted.realm and not p.taken_back
        ${before ? sql`and (p.registered_at, p.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``}
      order by p.registered_at desc, p.id desc limit ${limit}
    ) line
    order by line.registered_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows.map((row) => ({ ...foundOf(row), country: row.country, realm: row.realm }));
}

/** The persons of one case, in the order in which they came into it. */
export async function listPersonsOfCase(
  tx: Tx,
  realms: readonly RealmKey[],
  caseId: string,
): Promise<(FoundPerson & RealmKey)[]> {
  const { rows } = await sql<FoldedPerson>`select p.id, p.country, p.realm::text as realm, p.folded
    from ${permittedRealms(realms)}
    join persons.person_now p on p.country = permitted.country and p.realm = permitted.realm and p.case_id = ${caseId}
    where not p.taken_back order by p.registered_at, p.id limit 200`.execute(tx);
  return rows.map((row) => ({ ...foundOf(row), country: row.country, realm: row.realm }));
}

/** In which languages the persons of each of these cases speak, as far as it is known; each once. */
export async function listLanguagesOfCases(
  tx: Tx,
  realms: readonly RealmKey[],
  cases: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (cases.length === 0) return new Map();
  const { rows } = await sql<{ case_id: string; languages: string[] }>`select p.case_id,
      array_agg(distinct p.folded ->> 'language') as languages
    from ${permittedRealms(realms)}
    join persons.person_now p on p.country = permitted.country and p.realm = permitted.realm and p.case_id = any(${[...cases]}::uuid[])
    where p.folded ->> 'language' <> 'unknown' and not p.taken_back group by p.case_id`.execute(tx);
  return new Map(rows.map(({ case_id: id, languages }) => [id, languages]));
}

/** The languages of matters of a kind that may be of a case: those of its persons. `caseOf` says of which. */
export const languagesByCase =
  (caseOf: (tx: Tx, realms: readonly RealmKey[], ids: readonly string[]) => Promise<ReadonlyMap<string, string>>) =>
  async (
    tx: Tx,
    realms: readonly RealmKey[],
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> => {
    const cases = await caseOf(tx, realms, ids);
    const spoken = await listLanguagesOfCases(tx, realms, [...new Set(cases.values())]);
    return new Map([...cases].map(([id, caseId]) => [id, spoken.get(caseId) ?? []]));
  };

/** The one who has this alias in this file. */
export async function findPersonCalled(tx: Tx, at: RealmKey, alias: string): Promise<FoundPerson | null> {
  const { rows } = await sql<FoldedPerson>`select p.id, p.country, p.realm::text as realm, p.folded
    from persons.person_now p
    where p.country = ${at.country} and p.realm = ${at.realm} and p.alias = ${alias} and not p.taken_back`.execute(tx);
  return rows[0] ? foundOf(rows[0]) : null;
}

/** By which alias each of the streams of a case is about one person, for its timeline. */
export const aliasesOfCase = async (tx: Tx, at: RealmKey, caseId: string) =>
  (await listPersonsOfCase(tx, [at], caseId)).map(({ id, state }) => ({ stream: id, alias: state.alias }));

/** Which of these aliases persons in this realm have, or had before they were corrected. */
export async function takenAliases(tx: Tx, at: RealmKey, asked: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ alias: string }>`select alias from persons.person_now
    where country = ${at.country} and realm = ${at.realm} and alias = any(${[...asked]}::text[])
    union
    select unnest(former) from persons.person_now
    where country = ${at.country} and realm = ${at.realm} and former && ${[...asked]}::text[]`.execute(tx);
  return new Set(rows.map(({ alias }) => alias));
}

/** How many people this file has, so that the next aliases are sought where they are free. */
export async function countPersons(tx: Tx, at: RealmKey): Promise<number> {
  const { rows } = await sql<{ persons: number }>`select count(*)::int as persons from persons.person_now
    where country = ${at.country} and realm = ${at.realm}`.execute(tx);
  return rows[0]?.persons ?? 0;
}

/** The people of these cases, by their ids. */
export async function listPersonIds(
  tx: Tx,
  at: RealmKey,
  cases: readonly string[],
): Promise<readonly { id: string; caseId: string }[]> {
  const { rows } = await sql<{ id: string; case_id: string }>`select id, case_id from persons.person_now
    where country = ${at.country} and realm = ${at.realm} and case_id = any(${[...cases]}::uuid[]) and not taken_back
    order by id for update`.execute(tx);
  return rows.map(({ id, case_id }) => ({ id, caseId: case_id }));
}

/** The vaulted identity of a person, unopened. */
export async function findIdentity(tx: Tx, at: RealmKey, person: string): Promise<FoundIdentity | null> {
  const { rows } = await sql<{ id: string; folded: VaultedIdentity }>`select id, folded from persons.identity_now
    where country = ${at.country} and realm = ${at.realm} and person = ${person}`.execute(tx);
  const row = rows[0];
  return row ? { id: row.id, at, state: row.folded } : null;
}

/** The persons in these realms who have a name in the vault, among the newest two hundred, newest first. */
export async function listNamed(tx: Tx, realms: readonly RealmKey[]): Promise<{ person: string; alias: string }[]> {
  const { rows } = await sql<{
    person: string;
    alias: string;
  }>`select line.person, line.alias from ${permittedRealms(realms)}
    cross join lateral (
      select p.id as person, p.alias, p.registered_at,
        (select true from persons.identity_now i where i.country = p.country and i.realm = p.realm and i.person = p.id) as named
      from persons.person_now p
      where p.country = permitted.country and p.realm = permitted.realm and not p.taken_back
      order by p.registered_at desc, p.id desc limit 200
    ) line where line.named order by line.registered_at desc limit 200`.execute(tx);
  return rows;
}

/** The aliases of other persons in this realm with the same number. Each kind of number is looked up by its own index. */
export async function listSameNumber(tx: Tx, at: RealmKey, person: string, blind: Blind): Promise<string[]> {
  const numbers = [
    ['i.personal_number', blind.personalNumber],
    ['i.passport_number', blind.passportNumber],
    ['i.phone', blind.phone],
  ] as const;
  const known = numbers.flatMap(([column, value]) => (value === null ? [] : [{ column, value }]));
  if (known.length === 0) return [];
  const lookUps = known.map(
    ({ column, value }) => sql`select i.person from persons.identity_now i
      where i.country = ${at.country} and i.realm = ${at.realm} and ${sql.ref(column)} = ${value}::text`,
  );
  const { rows } = await sql<{ alias: string }>`select p.alias from (${sql.join(lookUps, sql` union `)}) same
    join persons.person_now p on p.country = ${at.country} and p.realm = ${at.realm} and p.id = same.person
    where same.person <> ${person} and not p.taken_back order by p.alias`.execute(tx);
  return rows.map(({ alias }) => alias);
}

/** How many identities a person has accessed in these realms since a moment. */
export async function countLooks(tx: Tx, realms: readonly RealmKey[], actor: string, since: Date): Promise<number> {
  const { rows } = await sql<{ looks: number }>`select count(l.id)::int as looks from ${permittedRealms(realms)}
    join persons.look_now l on l.country = permitted.country and l.realm = permitted.realm and l.actor = ${actor}
      and l.at > ${since}`.execute(tx);
  return rows[0]?.looks ?? 0;
}

const identities = projection<VaultedIdentity>('persons.identity_now', {
  person: ({ person }) => person,
  personal_number: ({ blind }) => blind.personalNumber,
  passport_number: ({ blind }) => blind.passportNumber,
  phone: ({ blind }) => blind.phone,
});

async function saveIdentity(tx: Tx, at: RealmKey, stream: string, identity: VaultedIdentity): Promise<void> {
  await identities.save(tx, at, stream, identity);
  const { looks } = identity;
  if (looks.length === 0) return;
  await sql`insert into persons.look_now (country, realm, id, identity, actor, at)
    select ${at.country}, ${at.realm}, look.id, ${stream}, look.actor, look.at
    from unnest(${looks.map(({ id }) => id)}::uuid[], ${looks.map(({ actor }) => actor)}::bigint[],
      ${looks.map((one) => one.at)}::timestamptz[]) as look(id, actor, at)
    on conflict (country, realm, id) do nothing`.execute(tx);
}

export const personStream: StreamKind<Person> = {
  kind: 'person',
  fold: foldPerson,
  save: persons.save,
  saveAll: persons.saveAll,
  tasks: () => [],
  expiringItems: (stream, person) => (person.takenBack ? [] : personExpiringItems(stream, person)),
  obstacles: (stream, person) => (person.takenBack ? [] : personObstacles(stream, person)),
  searched: ({ alias, takenBack }) => (takenBack ? [] : searchedIn({ alias })),
};

export const identityStream: StreamKind<VaultedIdentity> = {
  kind: 'identity',
  fold: foldIdentity,
  save: saveIdentity,
  tasks: () => [],
};

/** What My work calls these people: by their alias, never by a name. */
export const personsNamed = namesIn(sql`persons.person_now`, { name: sql`n.alias` });
