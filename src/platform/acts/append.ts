import { sql } from 'kysely';
import type { ActDraft, ActEnvelope, RealmKey } from '../../kernel/act.ts';
import type { Count, SamePerson } from '../../kernel/count.ts';
import { Problem } from '../../kernel/problem.ts';
import { randomBytes } from '../crypto/digest.ts';
import type { Keys } from '../crypto/key-file.ts';
import type { Tx } from '../database/database.ts';
import { httpMessages } from '../http/messages.ts';
import { dataKeyFor, sealWords } from './data-key.ts';
import { type CountWithNoticed, foldStream, getActType, type Registry } from './registry.ts';
import { type ActRow, actColumns, commitOf, listStream, toAct } from './stored-act.ts';

/** Who appends, when, and what the client said of it. */
export type Appending = {
  readonly actor: string;
  readonly unit: number;
  readonly agency: number;
  readonly capacity: string;
  readonly sitting: string | null;
  readonly track: string;
  readonly now: Date;
  readonly envelope: Pick<ActEnvelope, 'device' | 'deviceSeq' | 'happenedFrom' | 'happenedTo' | 'precision'>;
  readonly bodyHash: Buffer;
};

/** What the log must tell of one written row. */
export type Commit = { readonly table: string; readonly id: string; readonly hmac: string };

/**
 * Appends acts and folds every stream they touch, in the transaction of the command.
 * Returns what the log must tell. Throws a fault when facts do not have the shape their type demands: rules made them.
 */
export async function appendActs(
  tx: Tx,
  registry: Registry,
  keys: Keys,
  appending: Appending,
  drafts: readonly ActDraft[],
): Promise<Commit[]> {
  const rows: ActRow[] = [];
  for (const draft of drafts) {
    rows.push(await insertAct(tx, registry, keys, appending, draft));
  }
  const said: Said[] = drafts.map((draft) => ({ draft, from: draft.id, counts: draft.counts, same: draft.same }));
  const touched = new Map(drafts.map((draft) => [`${draft.at.realm}/${draft.stream}`, draft]));
  for (const draft of touched.values()) {
    const { at, stream, streamKind } = draft;
    const here = rows.filter((row) => row.realm === at.realm && row.stream === stream);
    const isWhole = here[0]?.seq === 1; // it begins with what was just written, so there is nothing else to read
    const acts = isWhole ? here : await listStream(tx, at, stream);
    const counts = await fold(tx, registry, at, stream, streamKind, acts, isWhole);
    said.push({ draft, from: stream, counts, same: [] });
  }
  // Only now does what rules notice stand as these acts have left it.
  for (const one of said) await addSaid(tx, registry, keys, appending, one);
  return rows.map(commitFor);
}

/** What an act, or the stream that it touched, says to the study. */
type Said = {
  readonly draft: ActDraft;
  readonly from: string;
  readonly counts: readonly Count[];
  readonly same: readonly SamePerson[];
};

async function addSaid(tx: Tx, registry: Registry, keys: Keys, by: Appending, { draft, ...said }: Said): Promise<void> {
  const { at, stream, caseId } = draft;
  const counts: CountWithNoticed[] = [];
  for (const count of said.counts) {
    const noticed = count.exit === null ? [] : await registry.noticedIn(tx, at, { stream, caseId, count, now: by.now });
    counts.push({ said: count, noticed });
  }
  await registry.addCounts(tx, keys, by.agency, draft.id, { from: said.from, counts, same: said.same });
}

const commitFor = (row: ActRow): Commit => ({ table: 'acts.act', id: row.id, hmac: commitOf(row) });

async function insertAct(tx: Tx, registry: Registry, keys: Keys, by: Appending, draft: ActDraft): Promise<ActRow> {
  const type = getActType(registry, draft.type);
  const facts = type.facts.parse(draft.facts);
  const { country, realm } = draft.at;
  const words = draft.words
    ? sealWords(
        await dataKeyFor(tx, keys, draft.at, draft.stream, by.agency),
        { country, bornRealm: realm, id: draft.id },
        draft.words,
      )
    : null;
  const { envelope } = by;
  const { rows } =
    await sql<ActRow>`insert into acts.act (country, realm, id, stream, stream_kind, seq, type, version, nature,
      assessment, actor, owner_unit, capacity, sitting, ground, happened_from, happened_to, precision, recorded_at, device,
      device_seq, corrects, based_on, case_id, subject, track, secrecy, regime, material, retain_rule, facts, words, body_hash, born_realm, salt)
    select ${country}, ${realm}, ${draft.id}, ${draft.stream}, ${draft.streamKind},
      coalesce(max(seq), 0) + 1, ${type.type}, ${type.version}, ${type.nature}, ${type.assessment}, ${by.actor}, ${by.unit},
      ${by.capacity}, ${by.sitting}, ${draft.ground}, ${envelope.happenedFrom}, ${envelope.happenedTo}, ${envelope.precision},
      ${by.now}, ${envelope.device}, ${envelope.deviceSeq}, ${draft.corrects}, ${draft.basedOn}::uuid[],
      ${draft.caseId}, ${draft.subject}, ${by.track}, ${type.secrecy}, ${type.regime}, ${draft.material ?? type.material}, ${type.retainRule}, ${JSON.stringify(facts)}::jsonb, ${words},
      ${by.bodyHash}, ${realm}, ${randomBytes(32)}
    from acts.act where country = ${country} and realm = ${realm} and stream = ${draft.stream}
    having bool_and(stream_kind = ${draft.streamKind}) is not false
    returning ${actColumns}`.execute(tx);
  const row = rows[0];
  if (!row) throw new Problem('conflict', httpMessages.idUsed); // the id of something of another kind
  return row;
}

/**
 * Folds one stream anew and stores the result. A late act changes it as if it had always been there. Gives what it adds to
 * the study, which only the act that was appended may add.
 */
export async function refold(
  tx: Tx,
  registry: Registry,
  at: RealmKey,
  stream: string,
  streamKind: string,
): Promise<readonly Count[]> {
  return fold(tx, registry, at, stream, streamKind, await listStream(tx, at, stream), false);
}

/**
 * Folds all acts of a stream, stores what they come to, and gives what of it counts in the study. Of a stream that has just
 * begun nothing lies there that would have to be taken back.
 */
async function fold(
  tx: Tx,
  registry: Registry,
  at: RealmKey,
  stream: string,
  streamKind: string,
  rows: readonly ActRow[],
  isNew: boolean,
): Promise<readonly Count[]> {
  const kind = registry.streams.get(streamKind);
  if (!kind) throw new Error(`No domain folds streams of the kind ${streamKind}.`);
  const projection = foldStream(registry, kind, rows.map(toAct));
  await kind.save(tx, at, stream, projection);
  const tasks = eachOnce(kind.tasks(stream, projection));
  const perishables = kind.perishables && eachOnce(kind.perishables(stream, projection));
  const obstacles = kind.obstacles?.(stream, projection);
  const isToSave = (said: readonly unknown[]) => said.length > 0 || !isNew;
  if (isToSave(tasks)) await registry.saveTasks(tx, at, stream, tasks);
  if (perishables && isToSave(perishables)) await registry.savePerishables(tx, at, stream, perishables);
  if (obstacles && isToSave(obstacles)) await registry.saveObstacles(tx, at, stream, obstacles);
  return kind.counts?.(stream, projection) ?? [];
}

/** Ids of some things inside a stream come from a device, which may have given one of them twice. */
function eachOnce<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  if (new Set(all.map(({ id }) => id)).size < all.length) throw new Problem('conflict', httpMessages.idUsed);
  return all;
}
