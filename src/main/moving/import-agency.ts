import type pg from 'pg';
import type { Registry } from '../../platform/acts/registry.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import type { Tx } from '../../platform/database/database.ts';
import { forcedWalls } from '../running/forced-walls.ts';
import { logMove } from './export-agency.ts';
import { type Incoming, type Manifest, type Own, put, putOrganisation, readManifest, wrong } from './incoming.ts';
import { foldStreams, putActs, putApart, putReceived, type Sealing } from './incoming-acts.ts';
import { putFiles } from './incoming-files.ts';
import { earlierLog, logFiles, truthFile } from './layout.ts';
import { type FolderReader, objectIn } from './read-folder.ts';
import { inBatches, RowWriter } from './rows.ts';
import { truths } from './tables.ts';

export type Imported = {
  readonly agency: Manifest['agency'];
  readonly accounts: number;
  readonly acts: number;
  readonly streams: number;
  /** Streams of workspaces of which the folder does not have every act. */
  readonly notFolded: number;
  readonly received: number;
  readonly files: number;
  /** Entries of the log of the earlier installation, which are kept as an archive. */
  readonly archived: number;
  readonly deskTaken: boolean;
};

export type ImportOrder = {
  readonly version: string;
  readonly now: Date;
  readonly registry: Registry;
  /** Gives each agency that has none its key, when the agencies are there. In a dry run they are forgotten. */
  readonly keys: () => Promise<Keys>;
  /** Into which folder pieces of files are put. Null: into the database. */
  readonly pieces: string | null;
};

/**
 * Takes an agency in from a folder that was checked, in the transaction of the owner, who passes the walls meanwhile: all of it, or with whatever is
 * wrong nothing. Ids, numbers and confidentiality areas are kept, keys are new, and what is stored of each matter is folded from its acts.
 */
export async function importAgency(
  { client, tx }: { readonly client: pg.ClientBase; readonly tx: Tx },
  folder: FolderReader,
  order: ImportOrder,
): Promise<Imported> {
  const manifest = await readManifest(client, folder, order.version);
  await client.query(forcedWalls('no force'));
  // Every act is named by an entry, which is asked for all of them at the end: act by act it would be asked of each entry before.
  await client.query('alter table acts.act disable trigger demand_entry');
  const incoming: Incoming = { client, tx, folder, manifest };
  const { deskTaken, ...own } = await putOrganisation(incoming);
  const keys = await order.keys();
  const sealing: Sealing = { ...incoming, keys, own, registry: order.registry, now: order.now, pieces: order.pieces };
  const { acts, streams } = await putActs(sealing);
  await putApart(sealing);
  const received = await putReceived(sealing);
  const files = await putFiles(sealing);
  await putTruths(incoming, own);
  const notFolded = await foldStreams(sealing, streams);
  const archived = await keepLogs(incoming);
  await demandEntries(client, manifest.agency.id);
  const done = { acts, streams: streams.length, files, received };
  await logMove({ client }, keys, manifest.agency.id, {
    verb: 'installation.import',
    result: 'whole',
    at: order.now,
    ...done,
  });
  await client.query('set constraints all immediate'); // else what waits for the end would be in the way of the walls
  await client.query('alter table acts.act enable trigger demand_entry');
  await client.query(forcedWalls('force'));
  return { agency: manifest.agency, accounts: own.accounts.size, notFolded, archived, deskTaken, ...done };
}

async function putTruths({ client, folder }: Incoming, own: Own): Promise<void> {
  for (const { table } of truths) {
    const writer = await RowWriter.of(client, table);
    for await (const line of folder.lines(truthFile(table))) {
      const row = objectIn(line);
      const unknown = writer.unknown(row);
      if (unknown !== null) throw wrong(line, unknown);
      if (!own.realms.has(String(row.realm))) throw wrong(line, 'realm');
      await put(writer, row, line);
    }
  }
}

/** What each act that was written here is asked for otherwise, asked of all at once. */
async function demandEntries(client: pg.ClientBase, agency: number): Promise<void> {
  const { rows } = await client.query(
    `select 1 from acts.act a where a.xid = pg_current_xact_id() and not exists (
       select 1 from (select unnest(e.named) as id from audit.entry e where e.log = $1 and e.xid = pg_current_xact_id()) n where n.id = a.id) limit 1`,
    [agency],
  );
  if (rows.length > 0) throw new Error('An act was taken in that no entry names.');
}

/** Keeps the logs of earlier installations, line by line: that of the folder comes after those that it brought itself. */
async function keepLogs({ client, folder, manifest: { agency } }: Incoming): Promise<number> {
  const earlier = folder.paths.flatMap((path) => {
    const [, part, file] = earlierLog.exec(path) ?? [];
    return part && file ? [{ path, part: Number(part), file }] : [];
  });
  const last = Math.max(0, ...earlier.map(({ part }) => part)) + 1;
  const own = logFiles.map((file) => ({ path: `log/${file}`, part: last, file: file as string }));
  let entries = 0;
  for (const { path, part, file } of [...earlier, ...own])
    for await (const batch of inBatches(folder.lines(path))) {
      if (file === 'entries.jsonl') entries += batch.length;
      const lines = batch.map(({ number, text }) => ({ line: number, text }));
      await client.query(
        `insert into audit.archive (log, part, file, line, text)
         select $1, $2, $3, n.line, n.text from jsonb_to_recordset($4::jsonb) as n(line int, text text)`,
        [agency.id, part, file, JSON.stringify(lines)],
      );
    }
  return entries;
}
