import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { newAct, newId } from '../../../web/sending/act-envelope.ts';
import type { Actor } from '../../../web/sending/command.ts';
import { deliver } from '../../../web/sending/outbox.ts';
import { exchange, failureOf } from '../../../web/sending/request.ts';
import { lengthOfPiece, pieceBytes, piecesOf } from '../limits.ts';
import { piecesIn } from '../pieces/missing-pieces.ts';
import { AttachmentsAnswer, PieceTaken } from '../schema.ts';
import { addressOf, filesChanged, filesQuery, type Matter } from './api.ts';
import { markOf } from './mark.ts';
import { sendingOne } from './upload-messages.ts';
import type { UploadState } from './upload-state.ts';

/*
 * Files on their way, in this window: they go on while other pages are opened. How far each has come the server knows, so one that was
 * stopped, here or with the window, goes on where it was when the same file is chosen again.
 */

export type Upload = {
  readonly key: string;
  readonly matter: Matter;
  readonly file: File;
  readonly replaces: string | null;
  readonly state: UploadState;
  /** Bytes that have arrived. */
  readonly sent: number;
  /** Why it was refused, in the reader’s language. */
  readonly sentence: string | null;
  /** It can no longer be read from the disk. */
  readonly unreadable?: boolean;
  /** The id of the file on the server, once it is there. */
  readonly id: string | null;
};

let uploads: readonly Upload[] = [];
const watchers = new Set<() => void>();
const stops = new Map<string, AbortController>();

function set(next: readonly Upload[]): void {
  uploads = next;
  for (const watcher of watchers) watcher();
}
const change = (key: string, how: Partial<Upload>): void =>
  set(uploads.map((one) => (one.key === key ? { ...one, ...how } : one)));
const now = (key: string): Upload | undefined => uploads.find((one) => one.key === key);

const subscribe = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** Those of one matter, in the order in which they were chosen. */
export const useUploads = ({ kind, id }: Matter): readonly Upload[] =>
  useSyncExternalStore(subscribe, () => uploads).filter(({ matter }) => matter.kind === kind && matter.id === id);

export const isUnderWay = ({ state }: Upload): boolean => !['stopped', 'refused', 'done'].includes(state);

type Around = { readonly client: QueryClient; readonly actor: Actor };

/** Puts files in the queue. One that is there already, and not done, is not put in twice. */
export function addUploads(
  matter: Matter,
  files: readonly File[],
  around: Around,
  replaces: string | null = null,
): void {
  const isThere = (file: File) =>
    uploads.some(
      (one) =>
        isUnderWay(one) && one.matter.id === matter.id && one.file.name === file.name && one.file.size === file.size,
    );
  const added = files
    .filter((file) => !isThere(file))
    .map(
      (file): Upload => ({
        ...{ key: newId(), matter, file, replaces, state: 'waiting', sent: 0, sentence: null, id: null },
      }),
    );
  set([...uploads, ...added]);
  goOn(around);
}

export function stopUpload(key: string): void {
  change(key, { state: 'stopped' });
  stops.get(key)?.abort();
}

export function resumeUpload(key: string, around: Around): void {
  change(key, { state: 'waiting', sentence: null });
  goOn(around);
}

export function forgetUpload(key: string): void {
  stops.get(key)?.abort();
  set(uploads.filter((one) => one.key !== key));
}

/** Two files at a time, and of each three pieces. */
const atOnce = { files: 2, pieces: 3 };
const running = new Set<string>();

function goOn(around: Around): void {
  for (const { key, state } of uploads) {
    if (running.size >= atOnce.files) return;
    if (state !== 'waiting' || running.has(key)) continue;
    running.add(key);
    void run(key, around).finally(() => {
      running.delete(key);
      stops.delete(key);
      goOn(around);
    });
  }
}

class Stopped extends Error {}
class Unreadable extends Error {}

async function run(key: string, around: Around): Promise<void> {
  const upload = now(key);
  if (!upload) return;
  const stop = new AbortController();
  stops.set(key, stop);
  change(key, { state: 'sending' });
  try {
    const { id, missing } = await begin(upload, around);
    change(key, {
      id,
      sent: upload.file.size - missing.reduce((all, n) => all + lengthOfPiece(upload.file.size, n), 0),
    });
    await sendPieces({ ...upload, id }, missing, around, stop.signal);
    change(key, { state: 'done', sent: upload.file.size });
  } catch (error) {
    const failure = failureOf(error);
    if (stop.signal.aborted || error instanceof Stopped) change(key, { state: 'stopped' });
    else
      change(key, {
        state: 'refused',
        sentence: failure.kind === 'refused' ? (failure.fields[0]?.sentence ?? failure.sentence) : null,
        unreadable: error instanceof Unreadable,
      });
  }
  filesChanged(around.client, upload.matter);
}

/** Says that the file is added, unless it was begun before: then only what has not come is sent. */
async function begin({ matter, file, replaces }: Upload, { client, actor }: Around) {
  const mark = await markOf(file);
  const { items } = await client.fetchQuery({ ...filesQuery(matter), staleTime: 0 });
  const begun = items.find(({ coming, bytes }) => coming?.mark === mark && bytes === file.size);
  if (begun?.coming) return { id: begun.id, missing: piecesIn(begun.coming.missing) };
  const id = newId();
  const { capacity, sitting } = actor;
  const envelope = await newAct({ capacity, sitting: sitting() });
  await deliver({
    id: envelope.id,
    path: `${addressOf(matter)}/add`,
    label: sendingOne,
    answer: AttachmentsAnswer,
    body: () => ({
      ...{ act: { ...envelope, sitting: sitting() }, file: id, name: file.name, bytes: file.size, mark, replaces },
    }),
  });
  return { id, missing: Array.from({ length: piecesOf(file.size) }, (_, n) => n) };
}

/**
 * The beginning by itself, since what it is shows there; then several at a time; the last by itself, since it is answered once the server
 * has read the whole through.
 */
async function sendPieces(
  upload: Upload & { readonly id: string },
  missing: readonly number[],
  around: Around,
  signal: AbortSignal,
): Promise<void> {
  // All may have come, and the answer have been lost: the last is sent once more, and the server goes on from there.
  const left = missing.length > 0 ? [...missing] : [piecesOf(upload.file.size) - 1];
  const last = left.pop();
  if (left[0] === 0) await sendPiece(upload, 0, around, signal);
  if (left[0] === 0) left.shift();
  const worker = async (): Promise<void> => {
    for (let piece = left.shift(); piece !== undefined; piece = left.shift()) {
      await sendPiece(upload, piece, around, signal);
    }
  };
  await Promise.all(Array.from({ length: atOnce.pieces }, worker));
  if (last === undefined) return;
  await sendPiece(upload, last, around, signal, { isLast: true });
}

const waitsMs = [1000, 2000, 4000, 8000, 15_000];
const patienceMs = { piece: 180_000, last: 1_800_000 };

async function sendPiece(
  { key, matter, file, id }: Upload & { readonly id: string },
  piece: number,
  { actor }: Around,
  signal: AbortSignal,
  { isLast = false } = {},
): Promise<void> {
  const from = piece * pieceBytes;
  // What is no longer on the disk as it was chosen is told from a lost network by reading it first.
  const contents = await file
    .slice(from, from + pieceBytes)
    .arrayBuffer()
    .catch(() => null);
  if (!contents) throw new Unreadable();
  for (let attempt = 0; ; attempt++) {
    if (signal.aborted) throw new Stopped();
    if (isLast) change(key, { state: 'checking' });
    try {
      await exchange(
        `${addressOf(matter)}/${id}/pieces/${piece}`,
        PieceTaken,
        {
          method: 'POST',
          signal,
          headers: {
            accept: 'application/json',
            'content-type': 'application/vnd.cape.piece',
            'x-cape-capacity': actor.capacity,
            'x-cape-sitting': actor.sitting(),
          },
          body: contents,
        },
        isLast ? patienceMs.last : patienceMs.piece,
      );
      const before = now(key);
      if (before && isUnderWay(before) && !isLast)
        change(key, { state: 'sending', sent: before.sent + lengthOfPiece(file.size, piece) });
      return;
    } catch (error) {
      if (signal.aborted) throw new Stopped();
      const failure = failureOf(error);
      const isLater = failure.kind === 'refused' && failure.status === 429;
      const isOver = failure.kind === 'refused' && failure.status !== 401 && !isLater;
      if (isOver || failure.kind === 'fault') throw error;
      if (!isLater) change(key, { state: 'no-network' });
      await pause(waitsMs[Math.min(attempt, waitsMs.length - 1)] ?? 15_000, signal);
    }
  }
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds);
    function end(): void {
      clearTimeout(timer);
      removeEventListener('online', end);
      signal.removeEventListener('abort', end);
      resolve();
    }
    addEventListener('online', end);
    signal.addEventListener('abort', end);
  });
