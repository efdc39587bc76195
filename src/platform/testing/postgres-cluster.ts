import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { findPostgresBinaries } from './postgres-binaries.ts';
import { postgresOwner, temporaryFolderFor } from './postgres-owner.ts';
import { childrenOf } from './process-children.ts';

/** A PostgreSQL that lives as long as the tests: on 127.0.0.1, a free port, a random password. */
export type Cluster = {
  /** Of the superuser, database `postgres`. */
  readonly url: string;
  /** The same by a socket in its folder: the system works half as long for what is sent by it as through the network of the machine. */
  readonly urlBySocket: string;
  readonly version: string;
  /** Makes an empty database and gives the superuser's address of it. */
  createDatabase(): Promise<string>;
  /** Runs statements on one database as its superuser, each by itself and in no transaction. */
  run(url: string, statements: readonly string[]): Promise<void>;
  /** Everything the server has written to its log. */
  log(): string;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
  /** Ends every process of it as a power switch would, as far as the operating system allows: nothing is said goodbye to. */
  kill9(): void;
  /** Stops every process of it in its tracks: connected clients stay so, and have no answer. `resume` lets them go on. */
  pause(): void;
  resume(): void;
  /** After `kill9`: starts on the same data and port, and resolves when recovery is done. */
  restart(): Promise<void>;
};

const settings = (port: number, flushes: boolean, home: string) => ({
  listen_addresses: '127.0.0.1',
  port: String(port),
  unix_socket_directories: home,
  max_connections: '200',
  fsync: flushes ? 'on' : 'off',
  full_page_writes: flushes ? 'on' : 'off',
  // Statistics are gathered where a test asks for them; else a cluster of a thousand databases is gone round without end.
  autovacuum: flushes ? 'on' : 'off',
  jit: 'off', // compiles a large statement each time, which pays for none that is asked once
  synchronous_commit: 'on',
  log_statement: 'none',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
});

/** One order of text everywhere: by code point, with case folding that knows more than ASCII. macOS has no C.UTF-8. */
const locale = process.platform === 'darwin' ? ['--lc-collate=C', '--lc-ctype=en_US.UTF-8'] : ['--locale=C.UTF-8'];

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

/**
 * Starts a cluster, or gives undefined when this machine has no PostgreSQL 15 or newer. It flushes to disk as in production,
 * unless switched off: each commit waits some milliseconds for the disk, and it matters only to a proof of what a crash leaves.
 */
export async function startCluster({ flushes = true } = {}): Promise<Cluster | undefined> {
  const binaries = findPostgresBinaries();
  if (!binaries) return undefined;
  const owner = postgresOwner();
  const home = mkdtempSync(join(temporaryFolderFor(owner), 'cape-postgres-'));
  const data = join(home, 'data');
  const passwordFile = join(home, 'password');
  const logFile = join(home, 'log');
  const password = crypto.randomUUID();
  const asOwner = { cwd: home, ...owner };
  let server: ChildProcess | undefined;

  const toAll = (signal: NodeJS.Signals) => {
    if (!server?.pid || server.exitCode !== null || server.signalCode !== null) return;
    // Each backend has a session of its own, so the process group would not reach them.
    const all = [server.pid, ...childrenOf(server.pid)];
    for (const pid of all) {
      try {
        process.kill(pid, signal);
      } catch {
        // Already gone with its parent.
      }
    }
  };
  const kill9 = () => toAll('SIGKILL');
  const removeAll = () => {
    kill9();
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const onSignal = (signal: NodeJS.Signals) => {
    removeAll();
    process.kill(process.pid, signal);
  };
  process.once('exit', removeAll);
  for (const signal of signals) process.once(signal, onSignal);
  const forget = () => {
    process.off('exit', removeAll);
    for (const signal of signals) process.off(signal, onSignal);
  };

  const start = async (port: number, url: string) => {
    const log = openSync(logFile, 'a');
    const options = Object.entries(settings(port, flushes, home)).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]);
    const child = spawn(join(binaries.folder, 'postgres'), ['-D', data, ...options], {
      ...asOwner,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    server = child;
    for (;;) {
      const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
      try {
        await client.connect();
        return;
      } catch (error) {
        // Not listening yet, or recovering. Given up only when the server itself has.
        if (child.exitCode !== null)
          throw new Error(`PostgreSQL did not start:\n${readFileSync(logFile, 'utf8')}`, { cause: error });
        await wait(30);
      } finally {
        await client.end().catch(() => {
          // It never connected; nothing to end.
        });
      }
    }
  };

  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (owner) for (const path of [home, passwordFile]) chownSync(path, owner.uid, owner.gid);
    const initdb = [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      ...locale,
    ];
    execFileSync(join(binaries.folder, 'initdb'), [...initdb, '--no-sync'], { ...asOwner, stdio: 'pipe' });
    const port = await freePort();
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    await start(port, url);
    return {
      url,
      urlBySocket: `${url}?host=${encodeURIComponent(home)}`,
      version: binaries.version,
      async createDatabase() {
        const name = `cape_${crypto.randomUUID().replaceAll('-', '')}`;
        const client = new pg.Client({ connectionString: url });
        await client.connect();
        await client.query(`create database ${name}`);
        await client.end();
        return Object.assign(new URL(url), { pathname: `/${name}` }).href;
      },
      async run(of, statements) {
        const client = new pg.Client({ connectionString: of });
        await client.connect();
        try {
          for (const statement of statements) await client.query(statement);
        } finally {
          await client.end();
        }
      },
      log: () => readFileSync(logFile, 'utf8'),
      async stop() {
        if (server && server.exitCode === null && server.signalCode === null) {
          const ended = once(server, 'exit');
          toAll('SIGCONT'); // one that is paused would hear of nothing
          // SIGQUIT is an immediate shutdown: no checkpoint, the data goes away anyway.
          server.kill('SIGQUIT');
          await ended;
        }
        removeAll();
        forget();
      },
      kill9,
      pause: () => toAll('SIGSTOP'),
      resume: () => toAll('SIGCONT'),
      async restart() {
        // Until its end has been heard a killed process still has its number, and the new one takes it for one that runs.
        if (server && server.exitCode === null && server.signalCode === null) await once(server, 'exit');
        await start(port, url);
      },
    };
  } catch (error) {
    removeAll();
    forget();
    throw error;
  }
}
