import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { BoxKey, DeviceReceipt, SealedKey, SignedTime } from '../../kernel/device-act.ts';
import type { Bytes } from './bytes.ts';
import { asStorageError } from './storage-error.ts';

/*
 * What is on the disk of a phone. Whatever belongs together is written in one transaction with durability *strict*: it ends
 * only when the disk has it, and a browser that is killed before that leaves everything as it was. Nothing is awaited within a
 * transaction but the store itself, so sealing and signing are done before it begins.
 */

/** The phone itself. Number and hash of the last act move in the transaction that keeps the act, and in no other. */
export type DeviceRow = {
  readonly id: string;
  readonly token: string;
  readonly publicKey: string;
  /** Not extractable: it signs for scripts of this page, and none of them reads it. */
  readonly signingKey: CryptoKey;
  readonly isEnrolled: boolean;
  readonly enrolledAt: string;
  readonly actor: string;
  readonly name: string;
  readonly unit: string;
  readonly receiptKey: string;
  readonly counter: number;
  readonly prev: string;
  readonly anchor: SignedTime | null;
  readonly standing: 'trusted' | 'locked' | 'ended' | 'quarantined';
  /** The last receipt whose signature holds: what is numbered up to there is on the server. */
  readonly receipt: DeviceReceipt | null;
};

/** One way to open: what the master key is wrapped with, which only the secret or the passkey can make again. */
export type UnlockRow = {
  readonly kind: 'passkey' | 'pin' | 'words';
  readonly salt: Bytes;
  readonly wrapped: Bytes;
  readonly credential: Bytes | null;
};

export type StoredBundle = {
  readonly key: string;
  readonly inspection: string;
  readonly expiresAt: string;
  readonly downloadedAt: string;
  readonly size: number;
  readonly boxKey: BoxKey;
  /** The key under the master key, and the bundle under the key. Null once it can be read no more. */
  readonly wrapped: Bytes | null;
  readonly pack: Bytes | null;
};

export type ActRow = {
  readonly counter: number;
  readonly hash: string;
  readonly at: string;
  /** The key of its body, and the bundle it was recorded for; null in hand-over. */
  readonly key: string;
  readonly pack: string | null;
  readonly outcome: 'waiting' | 'taken' | 'kept';
  readonly sentence: string | null;
  /** Head and signature as they go to the server, until the server has them. */
  readonly signed: { readonly head: string; readonly signature: Bytes } | null;
  readonly body: Bytes | null;
};

export type MediumRow = {
  readonly id: string;
  readonly kind: 'photo' | 'voice';
  readonly at: string;
  readonly bytes: number;
  readonly pieces: number;
  /** The number of the act that names it. Null: none has, so the server cannot know what it is. */
  readonly named: number | null;
  /** A medium that arrived as it was signed is forgotten here; one that did not is kept for a person to look at. */
  readonly arrival: 'waiting' | 'not-as-signed';
};

/** How often a wrong secret was given, and when this phone was last open. */
export type LockState = {
  readonly wrong: number;
  readonly lockedSince: string | null;
  readonly openAt: string | null;
  readonly isGone: boolean;
};

export type SyncNotes = {
  readonly lastAt: string | null;
  /** How far the clock of the server was ahead of that of the phone. */
  readonly aheadMs: number | null;
  /** Up to where the server says that nothing is missing, where this browser cannot check its signature. */
  readonly unproven: number;
  readonly canVerify: boolean | null;
};

/** The latest time that was seen here, by clock or by word of the agency; that word; whether the clock had been ahead of it. */
export type SeenTime = {
  readonly seen: string;
  readonly heard: string | null;
  readonly wasAhead: boolean;
};

/** What the phone shows in a worker's hand. */
export type Handed = { readonly handed: object };

/** The bundle of the visit that goes on. */
export type UnderWay = { readonly pack: string };

export interface FieldSchema extends DBSchema {
  device: { key: 'this'; value: DeviceRow };
  unlock: { key: string; value: UnlockRow };
  packs: { key: string; value: StoredBundle };
  keys: { key: string; value: SealedKey };
  acts: { key: number; value: ActRow; indexes: { pack: string } };
  media: { key: string; value: MediumRow };
  pieces: { key: [string, number]; value: Bytes };
  state: { key: string; value: LockState | SyncNotes | SeenTime | Handed | UnderWay };
}
export type FieldStore = StoreNames<FieldSchema>;
export type FieldTx<Name extends FieldStore> = IDBPTransaction<FieldSchema, Name[], 'readwrite'>;

let opened: Promise<IDBPDatabase<FieldSchema>> | undefined;

const forget = (): void => {
  opened = undefined;
};

function openStore(): Promise<IDBPDatabase<FieldSchema>> {
  opened ??= openDB<FieldSchema>('cape-field', 1, {
    upgrade(database) {
      for (const name of ['device', 'packs', 'unlock', 'keys', 'media', 'pieces', 'state'] as const) {
        database.createObjectStore(name);
      }
      database.createObjectStore('acts').createIndex('pack', 'pack');
    },
    // Another window has a newer shape of the store: this one lets go, and opens it again when it needs it.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

/** A phone closes the store of a page that slept, and does not always say so: then it is opened once more. */
export async function fieldStore(): Promise<IDBPDatabase<FieldSchema>> {
  const store = await openStore();
  try {
    store.transaction('state'); // empty, and over at once
    return store;
  } catch {
    forget();
    return openStore();
  }
}

async function begin<Name extends FieldStore>(names: Name[]): Promise<FieldTx<Name>> {
  return (await fieldStore()).transaction(names, 'readwrite', { durability: 'strict' });
}

/**
 * All of it or nothing, and on the disk when this resolves. `write` may await nothing but the transaction. Throws `StorageError` when
 * the disk did not take it; what `write` itself throws undoes everything and is thrown on.
 */
export async function inOne<Name extends FieldStore, T>(
  names: Name[],
  write: (tx: FieldTx<Name>) => Promise<T>,
): Promise<T> {
  let tx: FieldTx<Name>;
  try {
    tx = await begin(names);
  } catch (error) {
    throw asStorageError(error);
  }
  const done = tx.done.then(
    () => null,
    (error: unknown) => asStorageError(tx.error ?? error),
  );
  let result: T;
  try {
    result = await write(tx);
  } catch (error) {
    const isOurs = tx.error === null && !(error instanceof DOMException);
    abort(tx);
    const why = await done;
    throw isOurs ? error : (why ?? asStorageError(error));
  }
  const why = await done;
  if (why) throw why;
  return result;
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // it has ended by itself
  }
}
