import { sql } from 'kysely';
import { refold } from '../../platform/acts/append.ts';
import { dataKeyFor, sealWords } from '../../platform/acts/data-key.ts';
import { readAct } from '../../platform/acts/read-acts.ts';
import type { Registry } from '../../platform/acts/registry.ts';
import { openMetadataWith } from '../../platform/acts/sealed-metadata.ts';
import { type ActRow, actColumns, commitOf } from '../../platform/acts/stored-act.ts';
import { wrapKey } from '../../platform/crypto/envelope.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import { sealLetter } from '../../platform/crypto/letter.ts';
import { logMove } from './export-agency.ts';
import { type Incoming, type Own, put, wrong } from './incoming.ts';
import { actsFile, apartFile, isActsFile, receivedFile } from './layout.ts';
import { type FolderLine, objectIn } from './read-folder.ts';
import { RowWriter } from './rows.ts';

/** What comes in, with the keys that it is sealed with here. */
export type Sealing = Incoming & {
  readonly keys: Keys;
  readonly own: Own;
  readonly registry: Registry;
  readonly now: Date;
  readonly pieces: string | null;
};

const atOnce = 500;

type Stream = { readonly country: string; readonly realm: string; readonly stream: string; readonly kind: string };
type WaitingAct = {
  readonly row: Record<string, unknown>;
  readonly line: FolderLine;
  readonly received: string | null;
};

/**
 * Puts every act in as it was, with its words sealed under a new key, and in the log of this installation an entry that names each: what was taken
 * in can be verified from then on as what is done here. Gives the streams, which are not folded yet.
 */
export async function putActs(sealing: Sealing): Promise<{ acts: number; streams: readonly Stream[] }> {
  const { folder } = sealing;
  const streams: Stream[] = [];
  const writer = new ActWriter(sealing);
  for (const path of folder.paths.filter(isActsFile)) {
    let stream: Stream | null = null;
    for await (const line of folder.lines(path)) {
      const row = objectIn(line);
      stream ??= streamIn(row);
      if (actsFile(stream.kind, stream.realm, stream.stream) !== path) throw wrong(line, 'stream');
      await writer.take(row, line);
    }
    if (stream) streams.push(stream);
  }
  return { acts: await writer.end(), streams };
}

const streamIn = ({ country, realm, stream, stream_kind: kind }: Readonly<Record<string, unknown>>): Stream => ({
  country: String(country),
  realm: String(realm),
  stream: String(stream),
  kind: String(kind),
});

class ActWriter {
  private readonly sealing: Sealing;
  private waiting: WaitingAct[] = [];
  private count = 0;
  private part = 0;
  private key: { readonly of: string; readonly key: Buffer } | null = null;
  constructor(sealing: Sealing) {
    this.sealing = sealing;
  }

  async take(given: Readonly<Record<string, unknown>>, line: FolderLine): Promise<void> {
    const { own } = this.sealing;
    const { received_at: received, words, ...row } = given;
    if (!own.realms.has(String(row.realm)) || row.realm !== row.born_realm) throw wrong(line, 'realm');
    if (!own.units.has(Number(row.owner_unit))) throw wrong(line, 'owner_unit');
    if (!own.accounts.has(String(row.actor))) throw wrong(line, 'actor');
    if (received !== null && typeof received !== 'string') throw wrong(line, 'received_at');
    this.waiting.push({ row: { ...row, words: await this.sealed(row, words, line) }, line, received });
    if (this.waiting.length >= atOnce) await this.flush();
  }

  async end(): Promise<number> {
    await this.flush();
    return this.count;
  }

  private async sealed(
    row: Readonly<Record<string, unknown>>,
    words: unknown,
    line: FolderLine,
  ): Promise<string | null> {
    if (words === null) return null;
    if (typeof words !== 'object' || !Object.values(words).every((text) => typeof text === 'string'))
      throw wrong(line, 'words');
    const { tx, keys, manifest } = this.sealing;
    const at = { country: String(row.country), realm: String(row.realm) };
    const of = `${at.realm}/${row.stream}`;
    if (this.key?.of !== of)
      this.key = { of, key: await dataKeyFor(tx, keys, at, String(row.stream), manifest.agency.id) };
    const place = { country: at.country, bornRealm: at.realm, id: String(row.id) };
    return `\\x${sealWords(this.key.key, place, words as Record<string, string>).toString('hex')}`;
  }

  private async flush(): Promise<void> {
    const { client, keys, manifest, registry, now } = this.sealing;
    const waiting = this.waiting;
    if (waiting.length === 0) return;
    this.waiting = [];
    this.part += 1;
    this.count += waiting.length;
    const rows = await this.insert(waiting);
    for (const [n, row] of rows.entries()) {
      try {
        readAct(registry, row);
      } catch {
        throw wrong(waiting[n]?.line as FolderLine, 'facts');
      }
    }
    const commits = rows.map((row) => ({ table: 'acts.act', id: row.id, hmac: commitOf(row) }));
    const said = { verb: 'installation.import', result: 'done', at: now, part: this.part, commits } as const;
    const leaf = await logMove({ client }, keys, manifest.agency.id, said);
    const receipts = waiting.filter(({ received }) => received !== null);
    await client.query(
      `insert into acts.receipt (country, realm, id, leaf, received_at)
       select country, realm, id, $1, received_at from jsonb_to_recordset($2::jsonb) as n(country text, realm bigint, id uuid, received_at timestamptz)`,
      [
        leaf,
        JSON.stringify(
          receipts.map(({ row: { country, realm, id }, received }) => ({ country, realm, id, received_at: received })),
        ),
      ],
    );
  }

  /** In the order in which they are given. */
  private async insert(waiting: readonly WaitingAct[]): Promise<ActRow[]> {
    const first = waiting[0] as WaitingAct;
    const writer = await RowWriter.of(this.sealing.client, 'acts.act');
    for (const { row, line } of waiting) {
      const unknown = writer.unknown(row) ?? ('xid' in row ? 'xid' : null);
      if (unknown !== null) throw wrong(line, unknown);
    }
    try {
      await writer.put(waiting.map(({ row }) => row));
    } catch (error) {
      const { code, constraint } = error as { code?: string; constraint?: string };
      if (code !== undefined && /^(22|23|CA)/.test(code)) throw wrong(first.line, constraint ?? code);
      throw error;
    }
    const ids = waiting.map(({ row }) => String(row.id));
    const realms = waiting.map(({ row }) => String(row.realm));
    const { rows } = await sql<ActRow>`select ${actColumns}
      from unnest(${realms}::bigint[], ${ids}::uuid[]) with ordinality n(in_realm, of_id, place)
      join acts.act on acts.act.realm = n.in_realm and acts.act.id = n.of_id order by n.place`.execute(this.sealing.tx);
    if (rows.length !== waiting.length) throw new Error('An act that was written did not come back.');
    return rows;
  }
}

/**
 * Folds every stream whose acts are all here, by the rules of this version. In a workspace of several agencies those of another may be missing
 * between them: such a stream is not folded, and is counted.
 */
export async function foldStreams(
  { client, tx, registry, keys }: Sealing,
  streams: readonly Stream[],
): Promise<number> {
  const { rows } = await client.query<{ of: string }>(
    `select realm || '/' || stream as of from acts.act where realm in (select id from access.realm where kind = 'room')
     group by realm, stream having max(seq) <> count(*)`,
  );
  const parted = new Set(rows.map(({ of }) => of));
  for (const { country, realm, stream, kind } of streams)
    if (!parted.has(`${realm}/${stream}`)) await refold(tx, registry, keys, { country, realm }, stream, kind);
  return streams.filter(({ realm, stream }) => parted.has(`${realm}/${stream}`)).length;
}

/** What is apart of pictures: sealed as it was, since an act names its hash, with its key under the new one of the agency. */
export async function putApart({ client, folder, own, keys, manifest }: Sealing): Promise<void> {
  const writer = await RowWriter.of(client, 'acts.apart');
  const { epoch, key: agencyKey } = keys.agencyKey(manifest.agency.id);
  for await (const line of folder.lines(apartFile)) {
    const { key: said, opened, ...row } = objectIn(line);
    const [country, realm, holder] = [String(row.country), String(row.realm), String(row.holder)];
    if (!own.realms.has(realm)) throw wrong(line, 'realm');
    const key = Buffer.from(String(said), 'base64');
    try {
      const text = openMetadataWith(key, { country, realm }, holder, Buffer.from(String(row.sealed).slice(2), 'hex'));
      if (JSON.stringify(JSON.parse(text)) !== JSON.stringify(opened)) throw wrong(line, 'opened');
    } catch {
      throw wrong(line, 'sealed');
    }
    await put(writer, row, line);
    await client.query(
      'insert into keys.key_of (country, realm, holder, agency, epoch, wrapped) values ($1, $2, $3, $4, $5, $6)',
      [country, realm, holder, manifest.agency.id, epoch, wrapKey(agencyKey, key)],
    );
  }
}

/** Messages that the agency had received, sealed to its new key. */
export async function putReceived({ client, folder, own, keys, manifest }: Sealing): Promise<number> {
  const writer = await RowWriter.of(client, 'disclosures.letter');
  let count = 0;
  for await (const line of folder.lines(receivedFile)) {
    const { contents, ...row } = objectIn(line);
    if (!own.realms.has(String(row.realm)) || !own.units.has(Number(row.to_unit))) throw wrong(line, 'to_unit');
    if (contents === null || typeof contents !== 'object' || writer.unknown(row) !== null)
      throw wrong(line, 'contents');
    const sealed = sealLetter(keys, manifest.agency.id, String(row.id), JSON.stringify(contents));
    await put(writer, { ...row, sealed: `\\x${sealed.toString('hex')}` }, line);
    count += 1;
  }
  return count;
}
