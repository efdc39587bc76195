import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../platform/database/database.ts';
import { makeFolder } from '../../platform/files/make-folder.ts';
import { type Claim, readClaim, tellingClaims } from './checkpoint.ts';
import { listNewestBatches } from './store.ts';

/** The text of a checkpoint and the signature over it. */
export type SignedNote = { readonly note: string; readonly signature: Buffer };

/** A checkpoint as it was found outside of the database. */
export type KeptNote = Claim & SignedNote;

/** What is in the folder: per log the checkpoints that must all be beginnings of it, and the files that hold something else. */
export type KeptNotes = { readonly notes: readonly KeptNote[]; readonly damaged: readonly string[] };

/**
 * Where the checkpoints are kept outside of the database, so that a person who can change the database alone cannot shorten a log
 * unnoticed. One file for each log, a line for each checkpoint, only ever appended to.
 */
export type NoteKeeper = {
  readonly folder: string;
  /** On disk when it returns, as far as the disk honours it. */
  readonly keep: (log: number, note: SignedNote) => Promise<void>;
  /** Null where there is no such folder. */
  readonly read: () => Promise<KeptNotes | null>;
};

export const notesIn = (folder: string): NoteKeeper => ({
  folder,
  keep: async (log, { note, signature }) => {
    await makeFolder(folder);
    const file = await open(join(folder, fileOf(log)), 'a', 0o600);
    try {
      // A line that was cut off by a crash is closed first, so that it spoils nothing after it.
      const { size } = await file.stat();
      const torn = size > 0 && !(await endsLine(join(folder, fileOf(log)), size));
      await file.appendFile(
        `${torn ? '\n' : ''}${JSON.stringify({ note, signature: signature.toString('base64') })}\n`,
      );
      await file.sync();
    } finally {
      await file.close();
    }
  },
  read: async () => {
    const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (!names) return null;
    const files = await Promise.all(
      names
        .filter((name) => name.endsWith(suffix))
        .map(async (name) => readKept(name, await readFile(join(folder, name), 'utf8'))),
    );
    return {
      notes: files.flatMap(({ notes }) => notes),
      damaged: files.filter(({ damaged }) => damaged).map(({ name }) => name),
    };
  },
});

const suffix = '.checkpoints';
const fileOf = (log: number): string => `${log}${suffix}`;

async function endsLine(path: string, size: number): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer[0] === 0x0a;
  } finally {
    await file.close();
  }
}

/** The checkpoints of one file. A line that is not whole is what a crash leaves; a whole line that is no checkpoint of this log is damage. */
function readKept(name: string, text: string): { name: string; notes: KeptNote[]; damaged: boolean } {
  const notes: KeptNote[] = [];
  let damaged = false;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const read = readLine(line);
    if (read && name === fileOf(read.log)) notes.push(read);
    else if (line.endsWith('}')) damaged = true;
  }
  return { name, notes: tellingClaims(notes), damaged };
}

function readLine(line: string): KeptNote | null {
  let said: unknown;
  try {
    said = JSON.parse(line);
  } catch {
    return null; // not whole, or not ours; the caller says which
  }
  const { note, signature } = (said ?? {}) as { note?: unknown; signature?: unknown };
  if (typeof note !== 'string' || typeof signature !== 'string') return null;
  const claim = readClaim(note);
  return claim && { ...claim, note, signature: Buffer.from(signature, 'base64') };
}

/**
 * Keeps the newest checkpoint of every log of which none so new is kept: of a database that was there before the folder, and
 * of a batch whose process was killed between its commit and this.
 */
export async function keepNewestNotes(database: Database, keeper: NoteKeeper): Promise<void> {
  const kept = (await keeper.read())?.notes ?? [];
  const newest = await database.transaction('cape_verify', listNewestBatches);
  for (const batch of newest) {
    const held = Math.max(0, ...kept.filter(({ log }) => log === batch.log).map(({ size }) => size));
    if (Number(batch.first) + batch.count > held) await keeper.keep(batch.log, batch);
  }
}
