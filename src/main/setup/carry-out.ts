import { sql } from 'kysely';
import { sealSecret } from '../../domains/access/public.server.ts';
import { uuidV4 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import type { Tx } from '../../platform/database/database.ts';
import { algorithmsOf, scopesOf } from './plan-setup.ts';
import { endRetention, putRetention } from './put-retention.ts';
import type { ContactPointEntry, PersonEntry } from './setup-file.ts';
import type { Grants, ProviderWithSecret, SetupOperation } from './setup-plan.ts';

/** The number of a new agency, unit or person: the next one, in the owner's turn. Those of units' own accounts are random and above all these. */
const nextAgency = sql`(select coalesce(max(id), 0) + 1 from access.agency)`;
const nextUnit = sql`(select coalesce(max(id), 10) + 1 from access.unit)`;
const nextPerson = sql`(select coalesce(max(id), 1000) + 1 from access.account where kind = 'person' and id < 1000000000)`;

/** Writes one thing that was planned, in the transaction of all. */
export async function carryOut(tx: Tx, keys: Keys, operation: SetupOperation): Promise<void> {
  switch (operation.do) {
    case 'add-agency': {
      const { key, country, kind, name } = operation.agency;
      await sql`insert into access.agency (id, country, key, name_sv, name_en, kind)
        values (${nextAgency}, ${country}, ${key}, ${name.sv}, ${name.en}, ${kind})`.execute(tx);
      return;
    }
    case 'change-agency': {
      const { kind, name } = operation.agency;
      await sql`update access.agency set name_sv = ${name.sv}, name_en = ${name.en}, kind = ${kind}
        where id = ${operation.id}`.execute(tx);
      return;
    }
    case 'add-unit': {
      const { key, name, messages, capacities } = operation.unit;
      await sql`select access.add_unit((select id from access.agency where key = ${operation.agency}), ${nextUnit}::int,
        ${key}, ${name.sv}, ${name.en}, ${messages}, ${[...capacities]}::text[])`.execute(tx);
      return;
    }
    case 'change-unit': {
      const { name, messages } = operation.unit;
      await sql`update access.unit set name_sv = ${name.sv}, name_en = ${name.en}, takes_letters_on = ${messages}
        where id = ${operation.id}`.execute(tx);
      await sql`update access.account set name = ${name.sv}
        where unit = ${operation.id} and kind = 'letter-box' and name <> ${name.sv}`.execute(tx);
      for (const capacity of operation.widen)
        await sql`select access.widen_unit(${operation.id}, ${capacity})`.execute(tx);
      return;
    }
    case 'add-person':
      return addPerson(tx, operation.agency, operation.person);
    case 'change-person': {
      const { name, title } = operation.person;
      await sql`update access.account set name = ${name}, title_sv = ${title.sv}, title_en = ${title.en}
        where id = ${operation.id}::bigint`.execute(tx);
      await give(tx, operation.id, operation.give);
      await end(tx, operation.id, operation.end);
      return;
    }
    case 'end-person':
      // What has ended before stays so; where it was a directory, this one is of a person and holds.
      await sql`update access.account set active_until = least(active_until, clock_timestamp()) where id = ${operation.id}::bigint`.execute(
        tx,
      );
      await sql`update access.directory_person set closed = false, closed_until = null, by_hand_until = null
        where account = ${operation.id}::bigint`.execute(tx);
      await sql`update access.session set revoked_at = clock_timestamp()
        where account = ${operation.id}::bigint and revoked_at is null`.execute(tx);
      await sql`update access.invitation_code set ended_at = clock_timestamp()
        where account = ${operation.id}::bigint and used_at is null and ended_at is null`.execute(tx);
      return;
    case 'add-provider':
      return addProvider(tx, keys, operation.agency, operation.provider);
    case 'change-provider': {
      const { id, provider } = operation;
      const { name, issuer, clientId, assurance = null, jwtLogout = null } = provider;
      await sql`update access.provider set name_sv = ${name.sv}, name_en = ${name.en}, issuer = ${issuer}, client_id = ${clientId},
          sealed_secret = ${sealed(keys, id, provider)}, algorithms = ${[...algorithmsOf(provider)]}::text[],
          scopes = ${scopesOf(provider)}::text[], assurance = ${assurance}, jwt_logout = coalesce(${jwtLogout}::boolean, jwt_logout)
        where id = ${id}`.execute(tx);
      return;
    }
    case 'end-provider':
      await sql`update access.provider set active_until = clock_timestamp() where id = ${operation.id}`.execute(tx);
      await sql`update access.session set revoked_at = clock_timestamp()
        where provider = ${operation.id} and revoked_at is null`.execute(tx);
      return;
    case 'put-contact-point':
      return putPoint(tx, operation.agency, operation.id, operation.point);
    case 'end-contact-point':
      await sql`update access.contact_point set ended_at = clock_timestamp() where id = ${operation.id} and ended_at is null`.execute(
        tx,
      );
      return;
    case 'put-retention':
      return putRetention(tx, operation.agency, operation.id, operation.step, operation.retention);
    case 'end-retention':
      return endRetention(tx, operation.id);
    case 'set-tip-desk': {
      const [agency, unit] = operation.unit.split('/');
      await sql`insert into tips.desk (want, country, county, unit)
        select ${operation.wish}, a.country, ${operation.county}, u.id from access.unit u join access.agency a on a.id = u.agency
        where a.key = ${agency} and u.key = ${unit}
        on conflict (country, want, county) do update set unit = excluded.unit`.execute(tx);
      return;
    }
    case 'end-tip-desk': {
      const { wish, country, county } = operation;
      await sql`delete from tips.desk where want = ${wish} and country = ${country} and county = ${county}`.execute(tx);
      return;
    }
  }
}

async function putPoint(tx: Tx, agency: string, id: string, point: ContactPointEntry): Promise<void> {
  const { number, name, hours, alwaysAnswered, languages, counties, audience, from, to, confirmedOn } = point;
  await sql`insert into access.contact_point as p (agency, id, number, name_sv, name_en, hours_sv, hours_en, always_answered, languages, counties, audience,
      holds_from, holds_to, confirmed_on)
    select a.id, ${id}::uuid, ${number}, ${name.sv}, ${name.en}, ${hours?.sv ?? null}, ${hours?.en ?? null}, ${alwaysAnswered}, ${[...languages]}::text[], ${[...counties]}::text[],
      ${audience}, ${from}::date, ${to}::date, ${confirmedOn}::date from access.agency a where a.key = ${agency}
    on conflict (agency, id) do update set number = excluded.number, name_sv = excluded.name_sv, name_en = excluded.name_en, hours_sv = excluded.hours_sv,
      hours_en = excluded.hours_en, always_answered = excluded.always_answered, languages = excluded.languages, counties = excluded.counties, audience = excluded.audience,
      holds_from = excluded.holds_from, holds_to = excluded.holds_to, confirmed_on = excluded.confirmed_on`.execute(tx);
}

async function addPerson(tx: Tx, agency: string, person: PersonEntry): Promise<void> {
  const { rows } = await sql<{
    id: string;
  }>`insert into access.account (id, unit, kind, name, title_sv, title_en, setup_key)
    select ${nextPerson}, u.id, 'person', ${person.name}, ${person.title.sv}, ${person.title.en}, ${`${agency}/${person.key}`}
      from access.unit u join access.agency a on a.id = u.agency where a.key = ${agency} and u.key = ${person.unit}
    returning id::text as id`.execute(tx);
  const id = rows[0]?.id;
  if (!id) throw new Error('A unit of the file is not in the database.');
  await give(tx, id, person);
}

/** From now on, each a moment after the one before: the first of several capacities is the one that a session begins with. */
async function give(tx: Tx, id: string, { capacities, roles }: Grants): Promise<void> {
  await sql`insert into access.capacity_grant (account, capacity, active_from, set_up)
    select ${id}::bigint, c.word, now() + (c.n - 1) * interval '1 microsecond', 'given'
      from unnest(${[...new Set(capacities)]}::text[]) with ordinality c(word, n)`.execute(tx);
  await sql`insert into access.role_grant (account, role, set_up)
    select ${id}::bigint, r.word, 'given' from unnest(${[...new Set(roles)]}::text[]) r(word)`.execute(tx);
}

async function end(tx: Tx, id: string, { capacities, roles }: Grants): Promise<void> {
  const open = sql`(active_until is null or active_until > clock_timestamp())`;
  await sql`update access.capacity_grant set active_until = clock_timestamp(), set_up = 'ended'
    where account = ${id}::bigint and capacity = any(${[...capacities]}::text[]) and ${open}`.execute(tx);
  await sql`update access.role_grant set active_until = clock_timestamp(), set_up = 'ended'
    where account = ${id}::bigint and role = any(${[...roles]}::text[]) and ${open}`.execute(tx);
}

const sealed = (keys: Keys, id: string, { secret }: ProviderWithSecret): Buffer | null =>
  secret === null ? null : sealSecret(keys, id, secret);

async function addProvider(tx: Tx, keys: Keys, agency: string, provider: ProviderWithSecret): Promise<void> {
  const id = uuidV4(randomBytes(16));
  const { key, name, issuer, clientId, assurance = null, jwtLogout = false } = provider;
  await sql`insert into access.provider (id, agency, key, name_sv, name_en, issuer, client_id, sealed_secret, algorithms, scopes, assurance, jwt_logout)
    select ${id}, a.id, ${key}, ${name.sv}, ${name.en}, ${issuer}, ${clientId}, ${sealed(keys, id, provider)},
      ${[...algorithmsOf(provider)]}::text[], ${scopesOf(provider)}::text[], ${assurance}, ${jwtLogout}
    from access.agency a where a.key = ${agency}`.execute(tx);
}
