import type { RealmKey } from '../../kernel/act.ts';
import { offered } from '../../kernel/doing.ts';
import type { Problem } from '../../kernel/problem.ts';
import { findDataKey, openWords } from '../../platform/acts/data-key.ts';
import { listStreams } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { listColleagues } from '../access/public.server.ts';
import { toCorrectName } from './acts/correct-name.ts';
import { toWithdraw } from './acts/withdraw.ts';
import type { OfMatter, StoredAttachment } from './attached-file.ts';
import type { FileLimits } from './limits.ts';
import { attachmentMessages } from './messages.ts';
import { isNamedAsOther } from './name-and-content.ts';
import { closedBecause } from './not-there.ts';
import { missingPieces } from './pieces/missing-pieces.ts';
import type { AttachmentLine, AttachmentsShown } from './schema.ts';
import { listAttachments, piecesHere, usedBy } from './store.ts';
import type { FileType } from './type-by-content.ts';

const mostListed = 200;
const mostHashed = 2000;

type FileWords = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** The words of these files, each opened with its own key. What was erased is not there. */
async function wordsOf(
  tx: Tx,
  call: Pick<AnyCall, 'keys' | 'who'>,
  all: readonly StoredAttachment[],
): Promise<FileWords> {
  const rows = await listStreams(
    tx,
    all.map(({ at, id }) => ({ ...at, stream: id })),
  );
  const words = new Map<string, Record<string, string>>();
  for (const { at, id } of all) {
    const key = await findDataKey(tx, call.keys, at, id, call.who.agency);
    if (!key) continue;
    for (const row of rows) {
      if (row.stream !== id || !row.words) continue;
      words.set(row.id, openWords(key, { country: row.country, bornRealm: row.born_realm, id: row.id }, row.words));
    }
  }
  return words;
}

/** What one file is called. */
export async function nameOf(tx: Tx, call: Pick<AnyCall, 'keys' | 'who'>, file: StoredAttachment): Promise<string> {
  return (await wordsOf(tx, call, [file])).get(file.state.named)?.name ?? 'file';
}

/** The files of a matter that are there, or were withdrawn, by name: for a page on which one is chosen. */
export async function listNamedFiles(
  tx: Tx,
  call: Pick<AnyCall, 'keys' | 'who'>,
  at: RealmKey,
  matter: string,
): Promise<readonly { readonly id: string; readonly name: string; readonly isWithdrawn: boolean }[]> {
  const all = (await listAttachments(tx, at, matter, mostListed)).filter(({ state }) => state.state !== 'arriving');
  const words = await wordsOf(tx, call, all);
  return all.map(({ id, state }) => ({
    id,
    name: words.get(state.named)?.name ?? '',
    isWithdrawn: state.state === 'withdrawn',
  }));
}

/** The files of a matter for a person who may read it, the newest first. */
export async function showAttachments(
  tx: Tx,
  of: OfMatter,
  call: AnyCall,
  limits: FileLimits,
): Promise<AttachmentsShown> {
  const listed = await listAttachments(tx, of.at, of.matter.id, mostListed + 1);
  const all = listed.slice(0, mostListed);
  const words = await wordsOf(tx, call, all);
  const colleagues = await listColleagues(tx);
  const personOf = (actor: string) => colleagues.get(actor) ?? call.texts.t(attachmentMessages.anotherUnit);
  const replaced = new Set(
    all.filter(({ state }) => state.state !== 'withdrawn').flatMap(({ state }) => state.replaces ?? []),
  );
  const { used } = await usedBy(tx, of.at, of.matter.id);
  const items: AttachmentLine[] = [];
  for (const file of all) {
    const { id, state } = file;
    const name = words.get(state.named)?.name ?? '';
    const isComing = state.state === 'arriving' && state.by === call.who.actor;
    items.push({
      id,
      name,
      bytes: state.bytes,
      state: state.state,
      type: state.type,
      namedAsOther: state.state !== 'arriving' && isNamedAsOther(name, state.type),
      scan: state.scan,
      sha256: (state.arrived && words.get(state.arrived)?.sha256) ?? null,
      by: personOf(state.by),
      at: state.at,
      replaces: state.replaces,
      replaced: replaced.has(id),
      withdrawn: state.withdrawn && {
        by: personOf(state.withdrawn.by),
        at: state.withdrawn.at,
        reason: words.get(state.withdrawn.act)?.reason ?? '',
      },
      opens: closedBecause({ state }, limits) === null,
      coming: isComing ? await comingOf(tx, of.at, file, words) : null,
      may: offered([toCorrectName, toWithdraw], call.who, { ...of, id, state }, call.verbs),
    });
  }
  return {
    of: of.matter.id,
    items,
    more: listed.length > mostListed,
    limit: limits.file,
    left: Math.max(0, limits.matter - used),
    scans: limits.scans,
    may: call.verbs.includes('attachment.add') && of.mayWrite(call.who, of) ? ['attachment.add'] : [],
  };
}

/** What the person needs who goes on with a file that they have begun: who it is, and which pieces to send. */
async function comingOf(tx: Tx, at: RealmKey, { id, state }: StoredAttachment, words: FileWords) {
  const mark = words.get(state.added)?.mark ?? '';
  return { mark, missing: [...missingPieces(state.pieces, await piecesHere(tx, { at, id }))] };
}

/** What of a file is known without its name: for a copy of it that goes out under another. */
export type HashedFile = {
  readonly id: string;
  readonly at: RealmKey;
  readonly type: FileType;
  readonly bytes: number;
  readonly pieces: number;
  readonly sha256: string | null;
  /** Why it cannot be fetched now; null where it can. */
  readonly closed: Problem | null;
  /** The acts by which it was added and came. */
  readonly acts: readonly string[];
};

/** The files of a matter that are there, in the order in which they were added, each with the hash that was sealed when it came. */
export async function listHashedFiles(
  tx: Tx,
  call: Pick<AnyCall, 'keys' | 'who'>,
  at: RealmKey,
  matter: string,
  limits: FileLimits,
): Promise<readonly HashedFile[]> {
  const all = (await listAttachments(tx, at, matter, mostHashed)).filter(({ state }) => state.state === 'kept');
  const words = await wordsOf(tx, call, all);
  return all.reverse().map(({ id, state }) => ({
    ...{ id, at, type: state.type, bytes: state.bytes, pieces: state.pieces },
    sha256: (state.arrived && words.get(state.arrived)?.sha256) ?? null,
    closed: closedBecause({ state }, limits),
    acts: [state.added, ...(state.arrived ? [state.arrived] : [])],
  }));
}
