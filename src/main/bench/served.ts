import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { residentBytes } from './resident.ts';

export type Served = {
  readonly url: string;
  /** From the start of the process to its line that it is ready. */
  readonly readyMs: number;
  readonly residentBytes: () => number | null;
  readonly stop: () => Promise<void>;
  /** Ends it at once, as a power cut does: nothing is finished, nothing is told. */
  readonly kill: () => Promise<void>;
};

const built = join(import.meta.dirname, 'server.js');

/** The built server as a process of its own, on a free port, with a data folder and nothing of this process's settings. */
export async function serve(where: { data: string; databaseUrl: string | null; files?: string }): Promise<Served> {
  if (!existsSync(built)) throw new Error('The server has not been built. Run npm start once, or npm run build.');
  const settings = Object.entries(process.env).filter(([name]) => !/^(CAPE_.*|PORT|DATABASE_URL)$/.test(name));
  const log = `${where.data}.log`;
  const start = performance.now();
  const child = spawn(process.execPath, [built], {
    env: {
      ...Object.fromEntries(settings),
      NODE_ENV: 'production',
      PORT: '0',
      CAPE_DATA: where.data,
      ...(where.databaseUrl ? { DATABASE_URL: where.databaseUrl } : {}),
      ...(where.files ? { CAPE_FILES: where.files } : {}),
    },
    stdio: ['ignore', 'pipe', openSync(log, 'a')],
  });
  const url = await readyLine(child, log);
  return {
    url,
    readyMs: performance.now() - start,
    residentBytes: () => (child.pid === undefined ? null : residentBytes(child.pid)),
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

async function end(child: ChildProcess, how: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(how);
  await ended;
}

async function readyLine(child: ChildProcess, log: string): Promise<string> {
  if (!child.stdout) throw new Error('The server has no output.');
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const url = /CAPE is ready on (http\S+)/.exec(line)?.[1];
    if (!url) continue;
    child.stdout.resume(); // whatever else it says is read and thrown away
    return url.replace('localhost', '127.0.0.1');
  }
  throw new Error(`The server ended before it was ready:\n${readFileSync(log, 'utf8')}`);
}
