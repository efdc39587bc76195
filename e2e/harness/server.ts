import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { keptEmpty } from '../../scripts/steps/kept-demo.mjs';

/** The server as it is shipped, in a process of its own, on a folder of its own. */
export type RunningServer = {
  readonly origin: string;
  readonly dataFolder: string;
  /** Everything it has printed. */
  log(): string;
  /** Asks it to end, waits until it has, and removes its folder. */
  stop(): Promise<void>;
};

const root = join(import.meta.dirname, '../..');

/** Gives its address from its last line of starting up; rejects with all it said when it ends before. */
function whenReady(server: ChildProcess, log: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', () => {
      const origin = /CAPE is ready on (http:\/\/\S+) in/.exec(log())?.[1];
      if (!origin) return;
      resolve(origin);
    });
    server.once('exit', (code) => {
      reject(new Error(`The server ended with ${code} while it started. It said:\n${log()}`));
    });
  });
}

/** What the server's settings could come from, without what belongs to the tests. */
const environment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^CAPE_|^VITEST|^PORT$|^DATABASE_URL$/.test(name)),
  );

/** Starts the built server with the demo, on a copy of `template` if there is one (a folder in which the demo is loaded already). */
export async function startServer(
  template?: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'cape-story-'));
  if (template) copyFolder(template, dataFolder);
  const server = await serveFrom(dataFolder, settings);
  return { ...server, stop: () => server.stop().finally(() => rmSync(dataFolder, { recursive: true, force: true })) };
}

/** A socket is the lock of a process and means nothing in a copy. */
const copyFolder = (from: string, to: string): void =>
  cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith('.sock') });

/** What the owner of a database does in it, while no server runs. */
export type AsOwner = (sql: string, values?: unknown[]) => Promise<unknown>;

/** Starts the built server for real use, on a database of its own in which there is nothing. */
export async function startEmpty(): Promise<RunningServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'cape-story-'));
  const remove = () => rmSync(dataFolder, { recursive: true, force: true });
  try {
    const server = await serveFrom(dataFolder, { CAPE_DEMO: '0' });
    return { ...server, stop: () => server.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Starts the built server for real use, on a database of its own into which its owner has put agencies and people. */
export async function startProduction(
  provision: (asOwner: AsOwner) => Promise<void>,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'cape-story-'));
  const remove = () => rmSync(dataFolder, { recursive: true, force: true });
  try {
    copyFolder(await keptEmpty(root), dataFolder);
    const database = await PGlite.create({ dataDir: join(dataFolder, 'database') });
    await provision((sql, values) => database.query(sql, values));
    await database.close();
    const server = await serveFrom(dataFolder, { CAPE_DEMO: '0', ...settings });
    return { ...server, stop: () => server.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * A server of a story lives for a minute or two: few functions are asked often enough to give back what making them fast costs, of the
 * program and of the embedded database. The engine of Node 20 can be told so; of newer ones the first option is not known.
 */
const briefly = process.versions.node.startsWith('20.') ? ['--interrupt-budget=1000000', '--liftoff-only'] : [];

async function serveFrom(dataFolder: string, settings: Readonly<Record<string, string>>): Promise<RunningServer> {
  const program = join(root, 'dist/server.js');
  if (!existsSync(program)) throw new Error('dist/server.js is not there. Run: npm run build');
  const server = spawn(process.execPath, [...briefly, '--enable-source-maps', program], {
    cwd: root,
    env: {
      ...environment(),
      NODE_ENV: 'production',
      PORT: '0',
      CAPE_DATA: dataFolder,
      CAPE_STARTED_AT: String(Date.now()),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += chunk));
  const log = () => said;
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);

  const stop: RunningServer['stop'] = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    }
    process.off('exit', kill);
  };
  try {
    return { origin: await whenReady(server, log), dataFolder, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
