import type pg from 'pg';
import { z } from 'zod';
import { isKnownCountry } from '../../kernel/country.ts';
import type { Tx } from '../../platform/database/database.ts';
import { format, manifestFile, organisationFile, othersFile } from './layout.ts';
import { MoveRefused, moveMessages } from './messages.ts';
import { type FolderLine, type FolderReader, objectIn } from './read-folder.ts';
import { RowWriter } from './rows.ts';
import { organisation, type RowTable } from './tables.ts';

/** Where an agency comes in: the transaction of the owner, and the folder. */
export type Incoming = {
  readonly client: pg.ClientBase;
  readonly tx: Tx;
  readonly folder: FolderReader;
  readonly manifest: Manifest;
};

const Manifest = z.object({
  format: z.int(),
  agency: z.object({
    id: z.int().min(1).max(32_767),
    key: z.string(),
    country: z.string(),
    name: z.object({ sv: z.string(), en: z.string() }),
  }),
  demo: z.boolean(),
  made_by: z.object({ version: z.string(), migration: z.int() }),
});
export type Manifest = z.infer<typeof Manifest>;

/** What is the agency's own: every row of the folder belongs to one of these. */
export type Own = { readonly units: Set<number>; readonly accounts: Set<string>; readonly realms: Set<string> };

export const wrong = ({ path, number }: FolderLine, what: string): MoveRefused =>
  new MoveRefused(moveMessages.badLine, { file: path, line: number, what });

/** Reads what the folder says of itself, and refuses one that this version or this database cannot take. */
export async function readManifest(client: pg.ClientBase, folder: FolderReader, version: string): Promise<Manifest> {
  const chunks: Buffer[] = [];
  for await (const chunk of folder.bytes(manifestFile)) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const line: FolderLine = { path: manifestFile, number: 1, text };
  const value = objectIn(line);
  const theirs = (value.made_by as { version?: string } | undefined)?.version ?? '?';
  const { rows } = await client.query<{ demo: boolean; migration: number }>(
    'select (select demo from access.instance) as demo, (select max(number) from cape.migration)::int as migration',
  );
  const isNewer = typeof value.format === 'number' && value.format > format;
  const read = Manifest.safeParse(value);
  const migration = rows[0]?.migration ?? 0;
  if (isNewer || (read.success && read.data.made_by.migration > migration))
    throw new MoveRefused(moveMessages.newer, { theirs, ours: version });
  if (!read.success) throw wrong(line, String(read.error.issues[0]?.path.join('.') ?? ''));
  const { country } = read.data.agency;
  if (!isKnownCountry(country)) throw new MoveRefused(moveMessages.unknownCountry, { country, ours: version });
  if (read.data.demo !== rows[0]?.demo) throw new MoveRefused(moveMessages.otherMode, {});
  return read.data;
}

type NameHere = { readonly id: number; readonly key: string; readonly name: string };

const Unit = z.object({ id: z.int(), key: z.string(), name_sv: z.string(), name_en: z.string() });
const Other = z.object({
  id: z.int(),
  country: z.string(),
  key: z.string(),
  name_sv: z.string(),
  name_en: z.string(),
  kind: z.string(),
  units: z.array(Unit),
});

/** Refuses an agency that is here, and numbers that are another's here. Of an agency that is here by name alone nothing is in the way. */
async function refuseTaken({ client, manifest: { agency } }: Incoming): Promise<void> {
  const { rows } = await client.query<NameHere & { used: boolean }>(
    `select g.id, g.key, g.name_en as name, exists (select 1 from access.unit u where u.agency = g.id and (
        exists (select 1 from access.account a where a.unit = u.id) or exists (select 1 from access.realm r where r.owner_unit = u.id and r.kind <> 'room'))) as used
     from access.agency g where g.id = $1 or g.key = $2`,
    [agency.id, agency.key],
  );
  for (const here of rows) {
    if (here.key === agency.key && (here.used || here.id !== agency.id))
      throw new MoveRefused(moveMessages.agencyThere, { name: here.name });
    if (here.key !== agency.key)
      throw new MoveRefused(moveMessages.idTaken, { number: agency.id, name: agency.name.en, other: here.name });
  }
}

/** Other agencies by name alone, so that what was sent to them says to whom: without people, files, or a way to send them anything. */
async function putOthers({ client, folder }: Incoming): Promise<void> {
  for await (const line of folder.lines(othersFile)) {
    const read = Other.safeParse(objectIn(line));
    if (!read.success) throw wrong(line, String(read.error.issues[0]?.path.join('.')));
    const { units, ...other } = read.data;
    await client.query(
      `insert into access.agency (id, country, key, name_sv, name_en, kind) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [other.id, other.country, other.key, other.name_sv, other.name_en, other.kind],
    );
    await refuseOther(client, 'access.agency', other);
    for (const unit of units) {
      await client.query(
        'insert into access.unit (id, agency, key, name_sv, name_en) values ($1, $2, $3, $4, $5) on conflict do nothing',
        [unit.id, other.id, unit.key, unit.name_sv, unit.name_en],
      );
      await refuseOther(client, 'access.unit', unit);
    }
  }
}

async function refuseOther(client: pg.ClientBase, table: string, wanted: z.infer<typeof Unit>): Promise<void> {
  const { rows } = await client.query<NameHere>(`select id, key, name_en as name from ${table} where id = $1`, [
    wanted.id,
  ]);
  const [here] = rows;
  if (here?.key === wanted.key) return;
  throw new MoveRefused(moveMessages.idTaken, {
    number: wanted.id,
    name: wanted.name_en,
    other: here?.name ?? wanted.key,
  });
}

/** What is done where a row is here already: names that came with another agency are completed. */
const onConflict: Readonly<Record<string, string>> = {
  'access.agency':
    'on conflict (id) do update set name_sv = excluded.name_sv, name_en = excluded.name_en, kind = excluded.kind',
  'access.unit':
    'on conflict (id) do update set name_sv = excluded.name_sv, name_en = excluded.name_en, takes_letters_on = excluded.takes_letters_on, ref = excluded.ref where unit.agency = excluded.agency and unit.key = excluded.key',
  'access.realm': 'on conflict do nothing',
  'tips.desk': 'on conflict do nothing',
};

/** Puts the organisation in, as it was: numbers, references and times are kept. Gives what is the agency's own from then on. */
export async function putOrganisation(incoming: Incoming): Promise<Own & { readonly deskTaken: boolean }> {
  const { client, folder, manifest } = incoming;
  await refuseTaken(incoming);
  await putOthers(incoming);
  const own: Own = { units: new Set(), accounts: new Set(), realms: new Set() };
  let deskTaken = false;
  for (const { table } of organisation) {
    const writer = await RowWriter.of(client, table, onConflict[table]);
    for await (const line of folder.lines(organisationFile(table))) {
      const row = objectIn(line);
      const unknown = writer.unknown(row);
      if (unknown !== null) throw wrong(line, unknown);
      takeOwn(table, row, line, own, manifest.agency);
      const isNew = (await put(writer, row, line)) > 0;
      if (table === 'tips.desk' && !isNew) deskTaken = true;
      if (table === 'access.unit' && !isNew) await refuseUnit(client, row, line);
      if (table === 'access.realm') await refuseOtherRealm(client, row, line);
    }
  }
  if (own.units.size === 0) throw new MoveRefused(moveMessages.missing, { file: organisationFile('access.unit') });
  return { ...own, deskTaken };
}

/** What the database refuses of a row is wrong with the row: it was written by a database with the same rules. */
export async function put(
  writer: RowWriter,
  row: Readonly<Record<string, unknown>>,
  line: FolderLine,
): Promise<number> {
  try {
    return await writer.put([row]);
  } catch (error) {
    const { code, constraint, column } = error as { code?: string; constraint?: string; column?: string };
    if (code !== undefined && /^(22|23|42501|CA)/.test(code)) throw wrong(line, constraint ?? column ?? code);
    throw error;
  }
}

/** Whether a row of the organisation is of this agency; what it adds is its own from then on. */
function takeOwn(
  table: RowTable['table'],
  row: Readonly<Record<string, unknown>>,
  line: FolderLine,
  own: Own,
  agency: Manifest['agency'],
): void {
  const unit = Number(row.unit);
  switch (table) {
    case 'access.agency':
      if (row.id !== agency.id) throw wrong(line, 'id');
      if (row.country !== agency.country) throw wrong(line, 'country');
      return;
    case 'access.unit':
      if (row.agency !== agency.id) throw wrong(line, 'agency');
      own.units.add(Number(row.id));
      return;
    case 'access.account':
      if (!own.units.has(unit)) throw wrong(line, 'unit');
      own.accounts.add(String(row.id));
      return;
    case 'access.realm':
      if (!own.units.has(Number(row.owner_unit)) && row.kind !== 'room') throw wrong(line, 'owner_unit');
      own.realms.add(String(row.id));
      return;
    case 'access.member':
      if (!own.realms.has(String(row.realm))) throw wrong(line, 'realm');
      if (row.unit === null ? !own.accounts.has(String(row.actor)) : !own.units.has(unit)) throw wrong(line, 'unit');
      return;
    case 'tips.desk':
      if (!own.units.has(unit)) throw wrong(line, 'unit');
      return;
    default:
      if ('account' in row ? !own.accounts.has(String(row.account)) : row.agency !== agency.id)
        throw wrong(line, 'account');
  }
}

/** A number of a unit that is another's here: numbers are kept, so they cannot both have it. */
async function refuseUnit(client: pg.ClientBase, row: Readonly<Record<string, unknown>>, line: FolderLine) {
  const { rows } = await client.query<NameHere>(
    'select id, key, name_en as name from access.unit where id = $1 and not (agency = $2 and key = $3)',
    [row.id, row.agency, row.key],
  );
  const [here] = rows;
  if (!here) throw wrong(line, 'id');
  throw new MoveRefused(moveMessages.idTaken, { number: here.id, name: String(row.name_en), other: here.name });
}

/** A workspace that came with another agency is the same one, or the number is another's. */
async function refuseOtherRealm(
  client: pg.ClientBase,
  row: Readonly<Record<string, unknown>>,
  line: FolderLine,
): Promise<void> {
  const { rows } = await client.query(
    'select 1 from access.realm where country = $1 and id = $2 and kind = $3 and owner_unit = $4 and track = $5',
    [row.country, row.id, row.kind, row.owner_unit, row.track],
  );
  if (rows.length === 0) throw wrong(line, 'id');
}
