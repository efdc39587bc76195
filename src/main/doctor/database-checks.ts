import { sql } from 'kysely';
import { listAgencyKeys } from '../../domains/access/public.server.ts';
import { isBehind, notesIn } from '../../domains/audit/public.server.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import { areFunctionsOpen } from '../../platform/database/closed-functions.ts';
import { type Database, runtimeRoles } from '../../platform/database/database.ts';
import { type FileKeys, keyTroubles, sayTrouble } from '../keys/agency-keys.ts';
import { type DoctorCheck, notOk, ok } from './check.ts';
import { doctorTexts as text } from './messages.ts';

/** What is looked at in a database that is open, here or by the server that holds it. */
export type CheckedDatabase = {
  readonly database: Database;
  readonly keys: FileKeys & Pick<Keys, 'root'>;
  readonly checkpoints: string;
};

export async function databaseChecks({ database, keys, checkpoints }: CheckedDatabase): Promise<DoctorCheck[]> {
  const isPostgres = database.kind === 'postgres';
  return [
    ...(isPostgres ? [versionCheck(database.version), ...(await roleChecks(database))] : [evaluation(database)]),
    ...(isPostgres
      ? [...(await settingChecks(database)), await clockCheck(database), await functionCheck(database)]
      : []),
    await keyCheck(database, keys),
    await sealingCheck(database),
    await checkpointCheck(database, checkpoints),
    ...(await tipDeskChecks(database)),
  ];
}

const evaluation = ({ version }: Database): DoctorCheck =>
  notOk('database-version', 'warn', text.evaluation, { version });

function versionCheck(version: string): DoctorCheck {
  const major = Number.parseInt(version, 10);
  return major >= 16
    ? ok('database-version', text.versionGood, { version })
    : notOk('database-version', 'warn', text.versionOld, { version });
}

/** Each logs in by itself with the password that the key file gives it. */
async function roleChecks(database: Database): Promise<DoctorCheck[]> {
  const refused: string[] = [];
  for (const role of runtimeRoles)
    await database.transaction(role, (tx) => sql`select 1`.execute(tx)).catch(() => refused.push(role));
  return [
    refused.length === 0
      ? ok('database-roles', text.rolesGood, { count: runtimeRoles.length })
      : notOk('database-roles', 'bad', text.rolesRefused, { roles: refused.join(', ') }),
  ];
}

/** What it must be, and how bad it is otherwise: lost writes are bad, and what a log repeats is a leak to come. */
const wanted: Readonly<Record<string, { readonly values: readonly string[]; readonly otherwise: 'bad' | 'warn' }>> = {
  fsync: { values: ['on'], otherwise: 'bad' },
  full_page_writes: { values: ['on'], otherwise: 'bad' },
  synchronous_commit: { values: ['on', 'remote_apply'], otherwise: 'bad' },
  max_prepared_transactions: { values: ['0'], otherwise: 'warn' },
  log_statement: { values: ['none'], otherwise: 'warn' },
  log_min_duration_statement: { values: ['-1'], otherwise: 'warn' },
  log_parameter_max_length: { values: ['0'], otherwise: 'warn' },
  log_parameter_max_length_on_error: { values: ['0'], otherwise: 'warn' },
  log_error_verbosity: { values: ['terse'], otherwise: 'warn' },
};

async function settingChecks(database: Database): Promise<DoctorCheck[]> {
  const { rows } = await database.transaction('cape_verify', (tx) =>
    sql<{ name: string; setting: string }>`select name, setting from pg_settings
      where name = any(${Object.keys(wanted)}::text[]) order by name`.execute(tx),
  );
  const other = rows.filter(({ name, setting }) => !wanted[name]?.values.includes(setting));
  if (other.length === 0) return [ok('database-settings', text.settingsGood)];
  return other.map(({ name, setting }) =>
    notOk('database-settings', wanted[name]?.otherwise ?? 'warn', text.settingOther, {
      name,
      setting,
      wanted: wanted[name]?.values[0] ?? '',
    }),
  );
}

/** So far apart, in milliseconds, times of one system and the other do not fit together. */
const apart = { warn: 2000, bad: 60_000 };

async function clockCheck(database: Database): Promise<DoctorCheck> {
  const before = Date.now();
  const { rows } = await database.transaction('cape_verify', (tx) =>
    sql<{ at: Date }>`select clock_timestamp() as at`.execute(tx),
  );
  const after = Date.now();
  const there = rows[0]?.at.getTime() ?? 0;
  const by = Math.max(0, before - there, there - after);
  if (by < apart.warn) return ok('clock', text.clockGood);
  return notOk('clock', by < apart.bad ? 'warn' : 'bad', text.clockApart, { seconds: Math.round(by / 1000) });
}

async function functionCheck(database: Database): Promise<DoctorCheck> {
  return (await database.transaction('cape_read', areFunctionsOpen))
    ? notOk('database-functions', 'warn', text.functionsOpen)
    : ok('database-functions', text.functionsClosed);
}

async function keyCheck(database: Database, keys: FileKeys): Promise<DoctorCheck> {
  const known = await database.transaction('cape_read', listAgencyKeys);
  const troubles = keyTroubles(known, keys);
  const agencies = new Set(known.map(({ agency }) => agency)).size;
  if (agencies === 0) return notOk('agency-keys', 'bad', text.noAgency);
  return troubles.length === 0
    ? ok('agency-keys', text.keysGood, { count: agencies })
    : notOk('agency-keys', 'bad', text.keysWrong, { troubles: troubles.map(sayTrouble).join('; ') });
}

async function sealingCheck(database: Database): Promise<DoctorCheck> {
  return (await database.transaction('cape_verify', isBehind))
    ? notOk('sealing', 'warn', text.sealingBehind)
    : ok('sealing', text.sealingGood);
}

/** The newest checkpoint of each log is beside the database, else a removed end of it would not be missed. */
async function checkpointCheck(database: Database, folder: string): Promise<DoctorCheck> {
  const kept = await notesIn(folder)
    .read()
    .catch(() => null);
  const { rows } = await database.transaction('cape_verify', (tx) =>
    sql<{
      log: number;
      size: string;
    }>`select log, max(first + count)::text as size from audit.batch group by log`.execute(tx),
  );
  const lagging = rows.filter(
    ({ log, size }) =>
      Math.max(-1, ...(kept?.notes ?? []).filter((note) => note.log === log).map((note) => note.size)) < Number(size),
  );
  if ((kept?.damaged.length ?? 0) > 0)
    return notOk('checkpoints', 'bad', text.checkpointsDamaged, { files: kept?.damaged.join(', ') ?? '' });
  return lagging.length === 0
    ? ok('checkpoints', text.checkpointsGood, { count: rows.length, folder })
    : notOk('checkpoints', 'bad', text.checkpointsMissing, { count: lagging.length, folder });
}

/** Of each country in which agencies of this installation work, as the pages for workers are. */
async function tipDeskChecks(database: Database): Promise<DoctorCheck[]> {
  const found = await database.transaction('cape_public', async (tx) => {
    const { rows } = await sql<{
      country: string;
      county: string | null;
      wish: string;
      unit_en: string | null;
      house_en: string | null;
    }>`select c.country, p.county, w.wish, d.unit_en, d.house_en from tips.countries() c
      cross join (values (1, 'tell'), (2, 'help')) as w(place, wish)
      cross join lateral (select null as county union all select unnest(c.counties)) p
      left join lateral (select * from tips.desk_for(w.wish, c.country, p.county) limit 1) d on true
      order by c.country, w.place, p.county nulls first`.execute(tx);
    return rows;
  });
  // A county that is read as the whole country is, or by no one as there, has nothing of its own to say.
  const readAs = ({ country, wish, unit_en, house_en }: (typeof found)[number]) =>
    [country, wish, unit_en, house_en].join('\n');
  const whole = new Set(found.filter(({ county }) => county === null).map(readAs));
  const own = found.filter((row) => row.county === null || !whole.has(readAs(row)));
  return own.map(({ country, county, wish, unit_en: unit, house_en: agency }) =>
    unit !== null && agency !== null
      ? ok('tip-desk', text.deskGood, { country: county ?? country, wish, unit, agency })
      : notOk('tip-desk', 'warn', text.deskClosed, { country: county ?? country, wish }),
  );
}
