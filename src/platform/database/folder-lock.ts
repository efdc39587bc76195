import { link, open, readFile, rename, rm, unlink } from 'node:fs/promises';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { randomBytes } from '../crypto/digest.ts';
import { makeFolder } from '../files/make-folder.ts';

/** Another process has this folder open. `holder` is what it said of itself: `process 4711, since 2026-11-24T09:40:00.000Z`. */
export class FolderHeld extends Error {
  override readonly name = 'FolderHeld';
  constructor(
    readonly folder: string,
    readonly holder: string,
  ) {
    super(
      `The data folder ${folder} is in use by ${holder}. Two processes on one folder would destroy each other's data. ` +
        `Stop the other one first, or start this one on another folder with CAPE_DATA.`,
    );
  }
}

export type FolderLock = {
  /** The socket that proves the lock is alive; commands of the same operator may talk to the running server over it. */
  readonly server: Server;
  release(): Promise<void>;
};

/** A socket's path may have at most about 100 bytes; a deep folder gets a short name among the temporary files instead. */
export function socketPath(folder: string): string {
  const inside = join(resolve(folder), 'cape.sock');
  if (Buffer.byteLength(inside) <= 100) return inside;
  let sum = 0n;
  for (const byte of Buffer.from(inside)) sum = (sum * 1_099_511_628_211n + BigInt(byte)) % (1n << 64n);
  return join(tmpdir(), `cape-${sum.toString(36)}.sock`);
}

/** What the process behind the socket says of itself, or null when there is no answer: its owner is gone. */
function askHolder(path: string): Promise<string | null> {
  return new Promise((done) => {
    const socket = createConnection(path);
    let said = '';
    const finish = (answer: string | null) => {
      socket.destroy();
      done(answer);
    };
    socket.setTimeout(2000, () => finish(said || 'a process that does not answer'));
    socket.on('error', () => finish(said || null));
    socket.on('data', (chunk) => {
      said += chunk.toString();
      if (said.includes('\n')) finish(said.split('\n')[0] ?? null);
    });
    socket.on('close', () => finish(said || null));
  });
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/**
 * Takes away the guard of a process that died while it held it. Moved first and looked at then: had we waited too long after
 * reading it, it may already be the guard of another live process, and goes back to its place.
 */
async function removeGuardOf(pid: number, guard: string): Promise<void> {
  const moved = `${guard}.${randomBytes(8).toString('hex')}`;
  try {
    await rename(guard, moved);
  } catch {
    return; // another process was faster
  }
  if (Number(await readFile(moved, 'utf8')) !== pid) await link(moved, guard).catch(() => undefined); // taken again meanwhile
  await rm(moved, { force: true });
}

/** Only one process at a time may look whether the old socket is dead and put its own there. */
async function withTakeover<T>(path: string, work: () => Promise<T>): Promise<T> {
  const guard = `${path}.takeover`;
  for (let tries = 0; ; tries++) {
    try {
      const file = await open(guard, 'wx');
      await file.write(String(process.pid));
      await file.close();
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const pid = Number(await readFile(guard, 'utf8').catch(() => ''));
      if (tries > 40 && !isAlive(pid)) await removeGuardOf(pid, guard);
      if (tries > 200) throw new FolderHeld(path, `process ${pid}, which is starting`);
      await new Promise((wait) => setTimeout(wait, 50));
    }
  }
  try {
    return await work();
  } finally {
    await rm(guard, { force: true });
  }
}

/**
 * Takes the folder for this process alone. The lock is a listening socket: it ends with the process however it ends, also
 * by `kill -9`, so no stale lock can keep a process out. Throws `FolderHeld` when another process answers on it.
 */
export async function lockFolder(
  folder: string,
  options: { since: Date; onConnection?: (socket: Socket) => void },
): Promise<FolderLock> {
  await makeFolder(folder);
  const path = socketPath(folder);
  return withTakeover(path, async () => {
    const holder = await askHolder(path);
    if (holder !== null) throw new FolderHeld(folder, holder);
    await unlink(path).catch(() => undefined); // no answer: the socket of a process that was killed

    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.write(`process ${process.pid}, since ${options.since.toISOString()}\n`);
      if (options.onConnection) options.onConnection(socket);
      else socket.end();
    });
    await new Promise<void>((listening, failed) => {
      server.once('error', failed);
      server.listen({ path, readableAll: false, writableAll: false }, listening);
    });
    server.unref();
    return {
      server,
      release: () => new Promise((released) => server.close(() => released())),
    };
  });
}
