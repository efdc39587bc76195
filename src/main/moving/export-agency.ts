import { operatorActor, proveEntry } from '../../platform/acts/entry-proof.ts';
import type { Registry } from '../../platform/acts/registry.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import type { Tx } from '../../platform/database/database.ts';
import { countUndelivered, exportActs, exportApart, exportReceived, exportSent, type Leaving } from './export-acts.ts';
import { exportFiles } from './export-files.ts';
import { exportEarlierLogs, exportLog } from './export-log.ts';
import { type AgencyNamed, format, manifestFile, organisationFile, othersFile, truthFile } from './layout.ts';
import { MoveRefused, moveMessages } from './messages.ts';
import { readmes } from './readme.ts';
import { linesOfTable, rowsOf, type SqlConnection } from './rows.ts';
import { exportSchemas } from './schemas.ts';
import { organisation, truths } from './tables.ts';
import { type FolderWriter, oneText } from './write-folder.ts';

/** The agency with this number or short name. */
export async function findLeaving(client: SqlConnection, asked: string): Promise<AgencyNamed> {
  const { rows } = await client.query<AgencyNamed>(
    'select id, key, country, name_sv, name_en from access.agency order by id',
  );
  const found = rows.find(({ id, key }) => String(id) === asked || key === asked);
  if (found) return found;
  const available = rows.map(({ id, key }) => `${id} ${key}`).join(', ');
  throw new MoveRefused(moveMessages.noAgency, { agency: asked, available });
}

export type Exported = {
  readonly acts: number;
  readonly files: number;
  readonly damaged: number;
  readonly received: number;
  readonly undelivered: number;
  readonly personal: number;
  readonly entries: number;
  /** SHA-256 of the file of checksums: that of the whole folder. */
  readonly digest: string;
};

export type ExportOrder = {
  readonly agency: AgencyNamed;
  readonly version: string;
  readonly now: Date;
  readonly registry: Registry;
  /** In which folder pieces of files lie that are not in the database. */
  readonly pieces: string | null;
};

/**
 * Writes everything that an agency owns into a folder, in one transaction of the owner that sees one moment of the database, and of the files of
 * agencies those of this one alone (`access.leaving_realms`). Some rows are in memory at a time, however many there are.
 */
export async function exportAgency(
  { client, tx }: { readonly client: SqlConnection; readonly tx: Tx },
  keys: Keys,
  folder: FolderWriter,
  order: ExportOrder,
): Promise<Exported> {
  const exported = await writeAgency({ client, tx }, keys, folder, order);
  await client.query('set local role cape_migrator');
  const { digest, acts, files } = exported;
  const whole = { verb: 'installation.export', result: 'whole', at: order.now, digest, acts, files } as const;
  await logMove({ client }, keys, order.agency.id, whole);
  return exported;
}

/** The same, by whoever may take on the role that reads an agency, and says in its log that it was done. */
export async function writeAgency(
  { client, tx }: { readonly client: SqlConnection; readonly tx: Tx },
  keys: Keys,
  folder: FolderWriter,
  order: ExportOrder,
): Promise<Exported> {
  const agency = order.agency.id;
  const leaving: Leaving = { client, keys, agency };
  await see(client, agency);
  await folder.put(manifestFile, oneText(`${JSON.stringify(await manifestOf(client, order), null, 2)}\n`));
  for (const [name, text] of readmes(order.agency)) await folder.put(name, oneText(text));
  await exportSchemas(order.registry, folder);
  for (const of of organisation) await folder.putLines(organisationFile(of.table), linesOfTable(client, agency, of));
  await folder.putLines(othersFile, linesOfOthers(client, agency));
  const acts = await exportActs(leaving, folder);
  await exportApart(leaving, folder);
  const received = await exportReceived(leaving, folder);
  await exportSent(leaving, folder);
  const { files, damaged } = await exportFiles({ ...leaving, pieces: order.pieces }, tx, folder);
  for (const of of truths) await folder.putLines(truthFile(of.table), linesOfTable(client, agency, of));
  const entries = await exportLog(leaving, folder);
  await exportEarlierLogs(leaving, folder);
  const undelivered = await countUndelivered(leaving);
  const personal = await countPersonal(client, agency);
  const { digest } = await folder.seal();
  return { acts, files, damaged, received, undelivered, personal, entries, digest };
}

/** From here on the files of this agency are seen and no other, until the transaction ends; and times are written the same everywhere. */
export async function see(client: SqlConnection, agency: number): Promise<void> {
  await client.query("select set_config('cape.leaving', $1, true), set_config('timezone', 'UTC', true)", [
    String(agency),
  ]);
  await client.query('set local role cape_leave');
}

async function manifestOf(client: SqlConnection, { agency, version, now }: ExportOrder) {
  const { rows } = await client.query<{ demo: boolean; migration: number }>(
    'select (select demo from access.instance) as demo, (select max(number) from cape.migration)::int as migration',
  );
  const [here] = rows;
  if (!here) throw new Error('This database says nothing of itself.');
  const { id, key, country, name_sv: sv, name_en: en } = agency;
  return {
    format,
    agency: { id, key, country, name: { sv, en } },
    demo: here.demo,
    made_by: { version, migration: here.migration },
    exported_at: now.toISOString(),
  };
}

/** Names of other agencies and their units, as every person of the installation sees them when a message is addressed. Nothing else of them. */
async function* linesOfOthers(client: SqlConnection, agency: number): AsyncGenerator<string> {
  const query = `select jsonb_build_object('id', g.id, 'country', g.country, 'key', g.key, 'name_sv', g.name_sv, 'name_en', g.name_en, 'kind', g.kind,
      'units', (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'key', u.key, 'name_sv', u.name_sv, 'name_en', u.name_en) order by u.id), '[]')
        from access.unit u where u.agency = g.id))::text as line
    from access.agency g where g.id <> ${agency} order by g.id`;
  for await (const { line } of rowsOf<{ line: string }>(client, query)) yield line;
}

/** Whose answers of courses and of the survey are here: they are seen by the person alone, and are not the agency's. */
async function countPersonal(client: SqlConnection, agency: number): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from (select account from competence.learner union select account from study.respondent) p
      join access.account a on a.id = p.account join access.unit u on u.id = a.unit where u.agency = $1`,
    [agency],
  );
  return rows[0]?.n ?? 0;
}

/** Says in the log of the agency, proved as the server proves what people do, that its folder is written by the operator: before, and when it is whole. */
export async function logMove(
  tx: { readonly client: SqlConnection },
  keys: Keys,
  agency: number,
  said: {
    readonly verb: 'installation.export' | 'installation.import';
    readonly result: string;
    readonly at: Date;
  } & Readonly<Record<string, unknown>>,
): Promise<Buffer> {
  const { at, ...rest } = said;
  const entry = { ...rest, actor: operatorActor, unit: 0, at: at.toISOString() };
  const proof = proveEntry(keys, { ...entry, log: agency });
  const { rows } = await tx.client.query<{ leaf: Buffer }>(
    'select leaf from audit.write($1::smallint, null, $2::jsonb)',
    [agency, JSON.stringify({ ...entry, ...proof })],
  );
  const leaf = rows[0]?.leaf;
  if (!leaf) throw new Error('The log gave no leaf for an entry.');
  return leaf;
}
