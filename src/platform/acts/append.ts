import { type ActDraft, inFoldOrder, type RealmKey } from '../../kernel/act.ts';
import type { Count, SamePerson } from '../../kernel/count.ts';
import { standing } from '../../kernel/mistakes/withdrawal.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Keys } from '../crypto/key-file.ts';
import type { Tx } from '../database/database.ts';
import { httpMessages } from '../http/messages.ts';
import { announceActs } from './announce.ts';
import { type Appending, insertActs } from './insert-acts.ts';
import { readActs } from './read-acts.ts';
import {
  type CountWithNoticed,
  type Folded,
  isWithdrawal,
  type Registry,
  type StreamKind,
  type Where,
} from './registry.ts';
import { saveResponsible } from './responsible.ts';
import { type ActRow, commitOf, listStream, listStreams } from './stored-act.ts';

/** What the log must record of one written row. */
export type Commit = { readonly table: string; readonly id: string; readonly hmac: string };

/**
 * Appends acts and folds every stream they touch, in the transaction of the command.
 * Returns what the log must record, and as whose deputy it was done. Throws a fault when facts do not have the shape their type demands: rules made them.
 */
export async function appendActs(
  tx: Tx,
  registry: Registry,
  keys: Keys,
  appending: Appending,
  drafts: readonly ActDraft[],
): Promise<{ readonly commits: readonly Commit[]; readonly deputyFor: string | null }> {
  const rows = await insertActs(tx, registry, keys, appending, drafts);
  const said: SaidByAct[] = drafts.map((draft) => ({
    draft,
    from: draft.id,
    counts: draft.counts,
    same: draft.same,
    without: draft.uncounts ?? [],
  }));
  const touched = new Map(drafts.map((draft) => [keyOf(draft.at.realm, draft.stream), draft]));
  const written = byStream(rows);
  // One that begins with what was just written holds nothing else.
  const isNew = (key: string) => written.get(key)?.[0]?.seq === 1;
  const earlier = [...touched].filter(([key]) => !isNew(key)).map(([, { at, stream }]) => ({ ...at, stream }));
  const whole = byStream(await listStreams(tx, earlier));
  const folded: FoldedNow[] = [...touched].map(([key, { at, stream, streamKind }]) => {
    const kind = kindOf(registry, streamKind);
    const acts = (isNew(key) ? written : whole).get(key) ?? [];
    return { at, stream, kind, ...foldRows(registry, kind, at, acts), isNew: isNew(key) };
  });
  await saveAll(tx, folded);
  await saveSearched(tx, registry, keys, folded);
  for (const one of folded) {
    const counts = await sayOf(tx, registry, one);
    const draft = touched.get(keyOf(one.at.realm, one.stream));
    if (draft) said.push({ draft, from: one.stream, counts, same: [], without: [] });
  }
  // Only now does what the rules notice include these acts.
  for (const one of said) await addSaid(tx, registry, keys, appending, one);
  await announceActs(tx, registry, rows, drafts);
  return { commits: rows.map(commitFor), deputyFor: rows.find((row) => row.deputy_for !== null)?.deputy_for ?? null };
}

const keyOf = (realm: string, stream: string) => `${realm}/${stream}`;

function byStream(rows: readonly ActRow[]): ReadonlyMap<string, readonly ActRow[]> {
  const all = new Map<string, ActRow[]>();
  for (const row of rows) {
    const key = keyOf(row.realm, row.stream);
    const here = all.get(key);
    if (here) here.push(row);
    else all.set(key, [row]);
  }
  return all;
}

/** What an act, or the stream that it touched, says to the study. */
type SaidByAct = {
  readonly draft: ActDraft;
  readonly from: string;
  readonly counts: readonly Count[];
  readonly same: readonly SamePerson[];
  readonly without: readonly string[];
};

async function addSaid(
  tx: Tx,
  registry: Registry,
  keys: Keys,
  by: Appending,
  { draft, ...said }: SaidByAct,
): Promise<void> {
  const { at, stream, caseId } = draft;
  const counts: CountWithNoticed[] = [];
  for (const count of said.counts) {
    const noticed = count.exit === null ? [] : await registry.noticedIn(tx, at, { stream, caseId, count, now: by.now });
    counts.push({ said: count, noticed });
  }
  await registry.addCounts(tx, keys, by.agency, draft.id, {
    from: said.from,
    counts,
    same: said.same,
    without: said.without,
  });
}

const commitFor = (row: ActRow): Commit => ({ table: 'acts.act', id: row.id, hmac: commitOf(row) });

/**
 * Folds one stream again and stores the result. A late act changes it as if it had always been there. Gives what it adds to
 * the study, which only the act that was appended may add.
 */
export async function refold(
  tx: Tx,
  registry: Registry,
  keys: Keys,
  at: RealmKey,
  stream: string,
  streamKind: string,
): Promise<readonly Count[]> {
  const kind = kindOf(registry, streamKind);
  const acts = await listStream(tx, at, stream);
  const one = { at, stream, kind, ...foldRows(registry, kind, at, acts), isNew: false };
  await saveAll(tx, [one]);
  await saveSearched(tx, registry, keys, [one]);
  return sayOf(tx, registry, one);
}

/**
 * A stream as its acts now leave it. Of one that has just begun nothing is stored that would have to be removed. Of one whose beginning was
 * withdrawn no one owes anything, and it is not found.
 */
type FoldedNow = Folded<unknown> & { readonly kind: StreamKind; readonly isNew: boolean; readonly withdrawn: boolean };

/** The projection of a stream: a pure function of its acts. What was withdrawn is none of them any more, nor is its withdrawal. */
function foldRows(registry: Registry, kind: StreamKind, at: RealmKey, rows: readonly ActRow[]) {
  const root = rows.find(({ seq }) => seq === 1)?.id;
  const { acts, withdrawn } = standing(inFoldOrder(readActs(registry, rows)), isWithdrawal(registry), root);
  return { projection: kind.fold(acts, { ...whereIs(registry, at), withdrawn }), withdrawn };
}

const whereIs = (registry: Registry, at: RealmKey): Where => ({ at, calendar: registry.calendarOf(at.country) });

function kindOf(registry: Registry, streamKind: string): StreamKind {
  const kind = registry.streams.get(streamKind);
  if (!kind) throw new Error(`No domain folds streams of the kind ${streamKind}.`);
  return kind;
}

async function saveAll(tx: Tx, folded: readonly FoldedNow[]): Promise<void> {
  for (const kind of new Set(folded.map((one) => one.kind))) {
    const all = folded.filter((one) => one.kind === kind);
    if (kind.saveAll && all.length > 1) await kind.saveAll(tx, all);
    else for (const { at, stream, projection } of all) await kind.save(tx, at, stream, projection);
  }
}

/** Stores under what these streams are found. Of a kind that is not found nothing is asked. */
async function saveSearched(tx: Tx, registry: Registry, keys: Keys, folded: readonly FoldedNow[]): Promise<void> {
  const found = folded.flatMap(({ kind, projection, withdrawn, ...one }) =>
    kind.searched ? [{ ...one, kind: kind.kind, texts: withdrawn ? [] : kind.searched(projection) }] : [],
  );
  if (found.length > 0) await registry.saveSearched(tx, keys, found);
}

/** Puts one stream that is stored already into the index of the search, and stores nothing else of it. */
export async function indexAgain(
  tx: Tx,
  registry: Registry,
  keys: Keys,
  { at, stream, streamKind }: { readonly at: RealmKey; readonly stream: string; readonly streamKind: string },
): Promise<void> {
  const kind = kindOf(registry, streamKind);
  if (!kind.searched) return;
  const folded = foldRows(registry, kind, at, await listStream(tx, at, stream));
  await saveSearched(tx, registry, keys, [{ at, stream, kind, ...folded, isNew: false }]);
}

/** Stores who owes what because of a stream, what may be lost and what hinders, and gives what of it counts in the study. */
async function sayOf(tx: Tx, registry: Registry, { at, stream, kind, projection, isNew, withdrawn }: FoldedNow) {
  const counts = !withdrawn;
  const tasks = counts ? eachOnce(kind.tasks(stream, projection, whereIs(registry, at))) : [];
  const expiringItems = kind.expiringItems && (counts ? eachOnce(kind.expiringItems(stream, projection)) : []);
  const obstacles = kind.obstacles && (counts ? kind.obstacles(stream, projection) : []);
  const isToSave = (said: readonly unknown[]) => said.length > 0 || !isNew;
  if (isToSave(tasks)) await registry.saveTasks(tx, at, stream, tasks);
  if (expiringItems && isToSave(expiringItems)) await registry.saveExpiringItems(tx, at, stream, expiringItems);
  if (obstacles && isToSave(obstacles)) await registry.saveObstacles(tx, at, stream, obstacles);
  const responsible = kind.responsible && (counts ? kind.responsible(projection) : null);
  if (responsible !== undefined && (responsible || !isNew))
    await saveResponsible(tx, at, { id: stream, kind: kind.kind }, responsible);
  return counts ? (kind.counts?.(stream, projection) ?? []) : [];
}

/** Ids of some things inside a stream come from a device, which may have given one of them twice. */
function eachOnce<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  if (new Set(all.map(({ id }) => id)).size < all.length) throw new Problem('conflict', httpMessages.idUsed);
  return all;
}
