import { pieceBytes, piecePlace } from '../../kernel/device-act.ts';
import { now } from '../clock.ts';
import { newId } from '../sending/act-envelope.ts';
import { type Bytes, fromBase64, randomBytes, sha256, toBase64 } from './bytes.ts';
import { fieldStore, inOne } from './field-store.ts';
import { detachMetadata } from './picture/detach-metadata.ts';
import type { Exif } from './picture/exif.ts';
import { importKey, open, seal } from './seal.ts';
import { asStorageError, StorageError } from './storage-error.ts';

export { NotCut } from './picture/detach-metadata.ts';

/** Where, when and with what something was taken. */
export type DetachedMetadata = {
  readonly position: { readonly latitude: number; readonly longitude: number; readonly metres: number } | null;
  readonly takenAt: string | null;
  readonly device: string | null;
};

export type Captured = {
  readonly id: string;
  readonly kind: 'photo' | 'voice';
  readonly type: string;
  readonly bytes: number;
  /** Of what is kept, and of what the camera gave. */
  readonly sha256: string;
  readonly capturedSha256: string;
  readonly pieces: number;
  /** Opens the pieces, in base64. It is nowhere on this phone but in the sealed body of the act that names the medium. */
  readonly key: string;
  readonly apart: DetachedMetadata | null;
};

const piecesAtMost = 200;
const weekMs = 7 * 86_400_000;

/** A camera that does not say how far it is from UTC goes by the time of the phone that it is in. */
function instantOf(takenAt: Exif['takenAt']): string | null {
  const time = takenAt && Date.parse(`${takenAt.local}${takenAt.offset ?? ''}`);
  return time ? new Date(time).toISOString() : null;
}

/** What the page knows of where it was taken goes before what the picture says. */
function metadataOf(told: DetachedMetadata | null, exif: Exif | null): DetachedMetadata | null {
  const apart = {
    position: told?.position ?? exif?.position ?? null,
    takenAt: told?.takenAt ?? instantOf(exif?.takenAt ?? null),
    device: told?.device ?? exif?.device ?? null,
  };
  return apart.position || apart.takenAt || apart.device ? apart : null;
}

type Content = { readonly bytes: Bytes; readonly type: string; readonly exif: Exif | null };

const contentOf = (kind: Captured['kind'], bytes: Bytes, type: string): Content =>
  kind === 'photo' ? detachMetadata(bytes) : { bytes, type: type.split(';')[0]?.trim() ?? '', exif: null };

/**
 * Keeps a picture or a sound: hashed at once, a picture without what its camera wrote beside it, sealed in pieces under a key of
 * its own. The row that says that it is here comes with the last piece; pieces without it belong to no medium and are swept away.
 * Throws `StorageError`, and `NotCut` for a picture that cannot be separated from what it says of its place.
 */
export async function keepMedium(
  kind: 'photo' | 'voice',
  blob: Blob,
  apart: DetachedMetadata | null,
): Promise<Captured> {
  const captured = new Uint8Array(await blob.arrayBuffer());
  const capturedSha256 = await sha256(captured);
  const { bytes, type, exif } = contentOf(kind, captured, blob.type);
  const pieces = Math.ceil(bytes.length / pieceBytes);
  if (pieces === 0) throw new StorageError('failed');
  if (pieces > piecesAtMost) throw new StorageError('too-large');
  const kept = await sha256(bytes);
  const id = newId();
  const raw = randomBytes(32);
  const row = {
    id,
    kind,
    at: now().toISOString(),
    bytes: bytes.length,
    pieces,
    named: null,
    arrival: 'waiting',
  } as const;
  await navigator.locks.request('cape-field-media', { mode: 'shared' }, async () => {
    const key = await importKey(raw);
    try {
      for (let n = 0; n < pieces; n++) {
        const isLast = n === pieces - 1;
        const piece = bytes.slice(n * pieceBytes, (n + 1) * pieceBytes);
        const sealed = await seal(key, piece, piecePlace(id, n, isLast));
        await inOne(['pieces', 'media'], async (tx) => {
          await tx.objectStore('pieces').put(sealed, [id, n]);
          if (isLast) await tx.objectStore('media').put(row, id);
        });
      }
    } catch (error) {
      await forgetPieces([id]).catch(() => undefined); // swept away later
      throw asStorageError(error);
    }
  });
  const key = toBase64(raw);
  raw.fill(0);
  return {
    id,
    kind,
    type,
    bytes: bytes.length,
    sha256: kept,
    capturedSha256,
    pieces,
    key,
    apart: metadataOf(apart, exif),
  };
}

/** One's own picture or sound, while it is still here. Throws when it is not, or was changed. */
export async function openMedium(captured: Pick<Captured, 'id' | 'type' | 'pieces' | 'key'>): Promise<Blob> {
  const { id, type, pieces } = captured;
  const raw = fromBase64(captured.key);
  const key = await importKey(raw);
  raw.fill(0);
  const store = await fieldStore();
  const parts: Bytes[] = [];
  for (let n = 0; n < pieces; n++) {
    const sealed = await store.get('pieces', [id, n]);
    if (!sealed) throw new Error('This medium is no longer on this phone.');
    parts.push(await open(key, sealed, piecePlace(id, n, n === pieces - 1)));
  }
  return new Blob(parts, { type });
}

const piecesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, piecesAtMost]);

export const forgetPieces = (ids: readonly string[]): Promise<void> =>
  inOne(['pieces', 'media'], async (tx) => {
    for (const id of ids) {
      await tx.objectStore('media').delete(id);
      await tx.objectStore('pieces').delete(piecesOf(id));
    }
  });

/** The officer took a picture and wants it gone. Only what no act names: what was recorded stays recorded. */
export async function dropMedium(id: string): Promise<void> {
  const row = await (await fieldStore()).get('media', id);
  if (row?.named === null) await forgetPieces([id]);
}

/**
 * Sweeps away pieces whose medium was never whole, because the browser ended while it was written, and media that no act has named
 * for a week: their key was in the memory of a page, and they can no longer be opened.
 */
export async function sweepMedia(): Promise<void> {
  await navigator.locks.request('cape-field-media', { ifAvailable: true }, async (alone) => {
    if (!alone) return;
    const store = await fieldStore();
    const rows = await store.getAll('media');
    const known = new Set(rows.map(({ id }) => id));
    const nobodys = new Set((await store.getAllKeys('pieces')).map(([id]) => id).filter((id) => !known.has(id)));
    const forgotten = rows.filter(({ named, at }) => named === null && now().getTime() - Date.parse(at) > weekMs);
    const ids = [...nobodys, ...forgotten.map(({ id }) => id)];
    if (ids.length > 0) await forgetPieces(ids);
  });
}
