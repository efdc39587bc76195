import { findDataKey, openWords } from '../../platform/acts/data-key.ts';
import { openPiece } from '../../platform/acts/sealed-pieces.ts';
import type { Tx } from '../../platform/database/database.ts';
import { getPiece } from '../../platform/files/piece-folder.ts';
import type { Leaving } from './export-acts.ts';
import { rowsOf, type SqlConnection } from './rows.ts';
import type { FolderWriter } from './write-folder.ts';

/** A file that is stored in sealed pieces: what it belongs to, and where its key and its name are said. */
type StoredFile = {
  readonly country: string;
  readonly realm: string;
  readonly id: string;
  /** The act that names it. */
  readonly act: string;
  readonly pieces: number;
  readonly facts: Readonly<Record<string, unknown>>;
};

/** One table of sealed pieces. */
type FileKind = {
  readonly table: string;
  /** The column that names a piece in the folder beside the database, where the table has one. */
  readonly inFolder?: string;
  /** The columns that say of what a piece is. */
  readonly columns: (file: StoredFile) => Readonly<Record<string, string>>;
  readonly query: string;
  /** By which words of the act that names it the key is said; null where it is the key of the file's own stream. */
  readonly manifest: string | null;
};

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'audio/webm': 'webm',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
};

const kinds: readonly FileKind[] = [
  {
    table: 'attachments.piece',
    inFolder: 'in_folder',
    columns: ({ id }) => ({ attachment: id }),
    query: `select t.country, t.realm::text as realm, t.id, a.id as act, (t.folded->>'pieces')::int as pieces,
        t.folded - 'by' - 'scan' - 'signature' as facts
      from attachments.attachment_now t join acts.act a on a.country = t.country and a.realm = t.realm and a.id = (t.folded->>'named')::uuid
      order by t.country, t.realm, t.id`,
    manifest: null,
  },
  {
    table: 'inspections.medium_piece',
    columns: ({ id }) => ({ medium: id }),
    query: `select t.country, t.realm::text as realm, t.id, a.id as act, t.pieces,
        jsonb_build_object('visit', t.visit, 'observation', t.observation, 'whole', t.whole) as facts
      from inspections.medium_now t join acts.act a on a.country = t.country and a.realm = t.realm and a.id = t.observation
      order by t.country, t.realm, t.id`,
    manifest: 'files',
  },
  {
    table: 'access.device_piece',
    columns: ({ id, act }) => ({ medium: id, act }),
    query: `select t.country, t.realm::text as realm, t.id, a.id as act, t.pieces,
        jsonb_build_object('device', t.device, 'kept', t.act, 'whole', t.whole) as facts
      from access.device_medium_now t join acts.act a on a.country = t.country and a.realm = t.realm and a.id = t.act
      order by t.country, t.realm, t.id, t.act`,
    manifest: 'media',
  },
];

type Act = { readonly stream: string; readonly born: string; readonly words: Buffer | null; readonly facts: unknown };

async function findAct(client: SqlConnection, { country, realm, act }: StoredFile): Promise<Act> {
  const { rows } = await client.query<Act>(
    'select stream, born_realm::text as born, words, facts from acts.act where country = $1 and realm = $2 and id = $3',
    [country, realm, act],
  );
  const [row] = rows;
  if (!row) throw new Error('A file has no act that names it.');
  return row;
}

/** The entry with this id in a list among the facts or words of an act. */
function entryIn(list: unknown, id: string): Readonly<Record<string, unknown>> | null {
  const all = Array.isArray(list) ? (list as Record<string, unknown>[]) : [];
  return all.find((one) => one.id === id) ?? null;
}

function typeIn(facts: unknown, id: string): string | null {
  const lists = Object.values((facts ?? {}) as Record<string, unknown>);
  const type = lists.map((list) => entryIn(list, id)?.type).find((type) => typeof type === 'string');
  return (type as string | undefined) ?? null;
}

type Described = {
  readonly key: Buffer | null;
  /** The same as text, where it is the file's own and the act says it. */
  readonly saidKey: string | null;
  readonly name: string | null;
  readonly type: string | null;
};

async function describe(leaving: Leaving, tx: Tx, kind: FileKind, file: StoredFile): Promise<Described> {
  const act = await findAct(leaving.client, file);
  const at = { country: file.country, realm: file.realm };
  const streamKey = await findDataKey(tx, leaving.keys, at, act.stream, leaving.agency);
  const words =
    act.words && streamKey
      ? openWords(streamKey, { country: file.country, bornRealm: act.born, id: file.act }, act.words)
      : {};
  if (kind.manifest === null) {
    const { type } = file.facts as { type?: string };
    return { key: streamKey, saidKey: null, name: words.name ?? null, type: type ?? null };
  }
  const said = entryIn(JSON.parse(words[kind.manifest] ?? '[]'), file.id)?.key;
  const saidKey = typeof said === 'string' ? said : null;
  const type = typeIn(act.facts, file.id);
  return { key: saidKey === null ? null : Buffer.from(saidKey, 'base64'), saidKey, name: null, type };
}

const endingOf = ({ name, type }: Described): string =>
  /\.([A-Za-z0-9]{1,10})$/.exec(name ?? '')?.[1]?.toLowerCase() ?? endings[type ?? ''] ?? 'bin';

type SealedRow = {
  readonly piece: number;
  readonly sealed: Buffer | null;
  readonly digest: Buffer | null;
  readonly received: string;
};
type PieceSaid = { readonly piece: number; readonly bytes: number; readonly received_at: string };

/** `pieces`: in which folder pieces of files lie that are not in the database. */
type LeavingFiles = Leaving & { readonly pieces: string | null };

/**
 * Every attachment, picture and recording, opened, each in a folder of its own with `about.json`. A piece that does not open is left out and
 * named there: the rest of an agency must not stay behind because of it.
 */
export async function exportFiles(
  leaving: LeavingFiles,
  tx: Tx,
  folder: FolderWriter,
): Promise<{ files: number; damaged: number }> {
  let files = 0;
  let damaged = 0;
  for (const kind of kinds)
    for await (const file of rowsOf<StoredFile>(leaving.client, kind.query)) {
      damaged += await exportFile(leaving, tx, folder, kind, file);
      files += 1;
    }
  return { files, damaged };
}

async function exportFile(
  leaving: LeavingFiles,
  tx: Tx,
  folder: FolderWriter,
  kind: FileKind,
  file: StoredFile,
): Promise<number> {
  const described = await describe(leaving, tx, kind, file);
  const columns = kind.columns(file);
  const place = `files/${[file.realm, ...Object.values(columns)].join('-')}`;
  const content = `content.${endingOf(described)}`;
  const whole = { id: file.id, pieces: file.pieces };
  const stored: PieceSaid[] = [];
  const broken: number[] = [];
  const is = Object.entries(columns).map(([name, value]) => `t.${name} = '${value}'`);
  const digest = kind.inFolder ? `t.${kind.inFolder}` : 'null::bytea';
  const query = `select t.piece, t.sealed, ${digest} as digest, to_jsonb(t.received_at) #>> '{}' as received from ${kind.table} t
    where t.country = '${file.country}' and t.realm = ${file.realm} and ${is.join(' and ')} order by t.piece`;
  const bytes = async function* () {
    for await (const { piece, received, ...row } of rowsOf<SealedRow>(leaving.client, query, 4)) {
      const sealed = row.sealed ?? (leaving.pieces && row.digest && (await getPiece(leaving.pieces, row.digest)));
      const opened = described.key && sealed && tryOpen(described.key, whole, { piece, sealed });
      if (!opened) broken.push(piece);
      else {
        stored.push({ piece, bytes: opened.length, received_at: received });
        yield opened;
      }
    }
  };
  await folder.put(`${place}/${content}`, bytes());
  const about = {
    of: kind.table,
    country: file.country,
    realm: file.realm,
    columns,
    pieces: file.pieces,
    key: described.saidKey,
    name: described.name,
    type: described.type,
    content,
    facts: file.facts,
    stored,
    damaged: broken,
  };
  await folder.putLines(`${place}/about.json`, one(JSON.stringify(about)));
  return broken.length;
}

async function* one(line: string): AsyncGenerator<string> {
  yield line;
}

function tryOpen(
  key: Buffer,
  whole: { id: string; pieces: number },
  piece: { piece: number; sealed: Buffer },
): Buffer | null {
  try {
    return openPiece(key, whole, piece);
  } catch {
    return null;
  }
}
