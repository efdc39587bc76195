/**
 * Something was not written to the disk, and the screen must not say that it was. *Full*: the phone has no room. *Too large*: the
 * server would not take it. *Failed*: anything else; it may be tried again.
 */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  constructor(
    readonly reason: 'full' | 'too-large' | 'failed',
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

/** Browsers have several names for a full disk. */
export function asStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const isFull = error instanceof Error && /quota/i.test(error.name);
  return new StorageError(isFull ? 'full' : 'failed', error);
}

/** Something can be done only while the phone is open. */
export class NotOpen extends Error {
  override readonly name = 'NotOpen';
}
