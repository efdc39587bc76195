import { sql } from 'kysely';
import { listProviders } from '../../domains/access/public.server.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { ContactPointEntry, RetentionEntry } from './setup-file.ts';

type Names = { readonly sv: string; readonly en: string };

/** A capacity or role as a person holds it, or held it; `setUp` says whether the set-up gave or ended it. */
export type InstalledGrant = {
  readonly word: string;
  readonly open: boolean;
  readonly setUp: 'given' | 'ended' | null;
};

export type InstalledPerson = {
  readonly id: string;
  readonly key: string;
  readonly unit: number;
  readonly name: string;
  readonly title: Names;
  readonly open: boolean;
  /** Whether a directory has ended it and may open it again. */
  readonly reopens: boolean;
  readonly capacities: readonly InstalledGrant[];
  readonly roles: readonly InstalledGrant[];
};

export type InstalledAgency = {
  readonly id: number;
  readonly key: string;
  readonly country: string;
  readonly kind: string;
  readonly name: Names;
  /** People that no file has named. */
  readonly others: number;
};

export type InstalledUnit = {
  readonly id: number;
  readonly agency: number;
  readonly key: string;
  readonly name: Names;
  readonly messages: string | null;
  readonly capacities: readonly string[];
  /** Of all capacities that there are, those that it has not been given. */
  readonly lacks: readonly string[];
};

export type InstalledProvider = {
  readonly id: string;
  readonly agency: number;
  readonly key: string;
  readonly name: Names;
  readonly issuer: string;
  readonly clientId: string;
  readonly algorithms: readonly string[];
  readonly scopes: readonly string[];
  readonly assurance: string | null;
  readonly jwtLogout: boolean;
  readonly open: boolean;
  /** Opened, to be compared. Null where it has none, or is not in use. */
  readonly secret: string | null;
};

/** A number that an agency publishes, or has published. */
export type InstalledPoint = Omit<ContactPointEntry, 'key' | 'ended'> & {
  readonly id: string;
  readonly agency: number;
  readonly open: boolean;
};

/** A decision about retention as its newest version has it. */
export type InstalledRetention = Omit<RetentionEntry, 'key' | 'ended' | 'record' | 'regime'> & {
  readonly id: string;
  readonly agency: number;
  readonly open: boolean;
};

/** What the database has of all that a set-up file may say. */
export type InstalledState = {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly agencies: readonly InstalledAgency[];
  readonly units: readonly InstalledUnit[];
  readonly people: readonly InstalledPerson[];
  readonly providers: readonly InstalledProvider[];
  readonly contactPoints: readonly InstalledPoint[];
  readonly retention: readonly InstalledRetention[];
  /** `county` is empty where it is of the whole country. */
  readonly tipDesks: readonly {
    readonly want: string;
    readonly country: string;
    readonly county: string;
    readonly unit: number;
  }[];
};

/** Reads it as the owner, in the transaction that will change it. */
export async function readInstalled(tx: Tx, keys: Keys): Promise<InstalledState> {
  const words = await sql<{ kind: string; words: string[] }>`select kind, array_agg(word order by word) as words
    from access.known_word group by kind`.execute(tx);
  const agencies = await sql<InstalledAgency>`select a.id, a.key, a.country::text as country, a.kind,
      json_build_object('sv', a.name_sv, 'en', a.name_en) as name,
      (select count(*)::int from access.account p join access.unit u on u.id = p.unit
        where u.agency = a.id and p.kind = 'person' and p.setup_key is null and (p.active_until is null or p.active_until > clock_timestamp())) as others
    from access.agency a order by a.id`.execute(tx);
  const units = await sql<InstalledUnit>`select u.id, u.agency, u.key,
      json_build_object('sv', u.name_sv, 'en', u.name_en) as name, u.takes_letters_on as messages,
      array(select distinct m.capacity from access.member m join access.realm r on r.id = m.realm
        where r.owner_unit = u.id and r.kind = 'track' and m.unit = u.id order by 1) as capacities,
      array(select k.word from access.known_word k where k.kind = 'capacity' and access.unit_lacks(u.id, k.word) order by 1) as lacks
    from access.unit u order by u.id`.execute(tx);
  const grants = (table: 'capacity_grant' | 'role_grant', word: 'capacity' | 'role') =>
    sql`coalesce((select json_agg(json_build_object('word', g.${sql.ref(word)}, 'setUp', g.set_up,
        'open', g.active_until is null or g.active_until > clock_timestamp()) order by g.active_from, g.${sql.ref(word)})
      from access.${sql.ref(table)} g where g.account = p.id), '[]')`;
  const people = await sql<InstalledPerson>`select p.id::text as id, p.setup_key as key, p.unit, p.name,
      json_build_object('sv', p.title_sv, 'en', p.title_en) as title, p.active_until is null or p.active_until > clock_timestamp() as open,
      exists (select 1 from access.directory_person d where d.account = p.id and access.may_reopen(d, p)) as reopens,
      ${grants('capacity_grant', 'capacity')} as capacities, ${grants('role_grant', 'role')} as roles
    from access.account p where p.setup_key is not null order by p.id`.execute(tx);
  const opened = new Map((await listProviders(tx, keys)).map(({ id, secret }) => [id, secret]));
  const providers = await sql<Omit<InstalledProvider, 'secret'>>`select id, agency, key,
      json_build_object('sv', name_sv, 'en', name_en) as name, issuer, client_id as "clientId", algorithms, scopes, assurance, jwt_logout as "jwtLogout",
      active_until is null or active_until > clock_timestamp() as open
    from access.provider order by key`.execute(tx);
  const points =
    await sql<InstalledPoint>`select id, agency, number, json_build_object('sv', name_sv, 'en', name_en) as name,
      case when hours_sv is not null then json_build_object('sv', hours_sv, 'en', hours_en) end as hours, always_answered as "alwaysAnswered", languages, counties, audience,
      holds_from::text as "from", holds_to::text as "to", confirmed_on::text as "confirmedOn", ended_at is null as open
    from access.contact_point order by agency, id`.execute(tx);
  const retention = await sql<InstalledRetention>`select distinct on (agency, decision) decision as id, agency, outcome,
      case when amount is not null then json_build_object('amount', amount, 'unit', unit) end as period, runs_from as "runsFrom", reference,
      decided_on::text as "decidedOn", valid_from::text as "validFrom", archive_first as "archiveFirst", step <> 'end' as open
    from access.retention_version order by agency, decision, version desc`.execute(tx);
  const desks = await sql<
    InstalledState['tipDesks'][number]
  >`select want, country, county, unit from tips.desk order by want, country, county`.execute(tx);
  return {
    words: new Map(words.rows.map(({ kind, words }) => [kind, words])),
    agencies: agencies.rows,
    units: units.rows,
    people: people.rows,
    providers: providers.rows.map((row) => ({ ...row, secret: opened.get(row.id) ?? null })),
    contactPoints: points.rows,
    retention: retention.rows,
    tipDesks: desks.rows,
  };
}
