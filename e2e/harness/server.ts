import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The server as it is shipped, in a process of its own, on a folder of its own. */
export type RunningServer = {
  readonly origin: string;
  readonly dataFolder: string;
  /** Everything it has printed. */
  log(): string;
  /** Asks it to end, waits until it has, and removes its folder unless it is to be kept. */
  stop(options?: { keepData?: boolean }): Promise<void>;
};

const root = join(import.meta.dirname, '../..');
const patience = 90_000;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

/** Resolves at its last line of starting up, rejects with all it said when it ends before. */
function whenReady(server: ChildProcess, log: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(
      () => reject(new Error(`The server was not ready in time. It said:\n${log()}`)),
      patience,
    );
    const look = () => {
      if (!log().includes('CAPE is ready on')) return;
      clearTimeout(giveUp);
      resolve();
    };
    server.stdout?.on('data', look);
    server.once('exit', (code) => {
      clearTimeout(giveUp);
      reject(new Error(`The server ended with ${code} while it started. It said:\n${log()}`));
    });
  });
}

/** Starts the built server with the demo, on a copy of `template` if there is one (a folder in which the demo is loaded already). */
export async function startServer(template?: string): Promise<RunningServer> {
  const program = join(root, 'dist/server.js');
  if (!existsSync(program)) throw new Error('dist/server.js is not there. Run: npm run build');
  const dataFolder = mkdtempSync(join(tmpdir(), 'cape-story-'));
  // A socket is the lock of a process and means nothing in a copy.
  if (template) cpSync(template, dataFolder, { recursive: true, filter: (path) => !path.endsWith('.sock') });

  const port = await freePort();
  const { DATABASE_URL: _, CAPE_DEMO: __, ...environment } = process.env;
  const server = spawn(process.execPath, ['--enable-source-maps', program], {
    cwd: root,
    env: {
      ...environment,
      NODE_ENV: 'production',
      PORT: String(port),
      CAPE_DATA: dataFolder,
      CAPE_STARTED_AT: String(Date.now()),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += chunk));
  const log = () => said;
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);

  const stop: RunningServer['stop'] = async ({ keepData = false } = {}) => {
    if (server.exitCode === null && server.signalCode === null) {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    }
    process.off('exit', kill);
    if (!keepData) rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    await whenReady(server, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin: `http://localhost:${port}`, dataFolder, log, stop };
}
