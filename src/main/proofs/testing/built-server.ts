import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { inject } from 'vitest';
import { exclusively } from '../../../../scripts/ready/exclusive.mjs';
import { isBuilt } from '../../../../scripts/ready/make-ready.mjs';
import { keptDemo } from '../../../../scripts/steps/kept-demo.mjs';

const root = resolve('.');
const place = resolve(inject('builtServer'));
let built: Promise<string> | undefined;

/** Made by the first process that needs it, for all: the others wait, and find it there. */
const onceForAll = (what: string, make: (at: string) => Promise<void>): Promise<string> =>
  exclusively(join(place, `${what}.lock`), async () => {
    const at = join(place, what);
    if (existsSync(`${at}.made`)) return at;
    await make(at);
    writeFileSync(`${at}.made`, '');
    return at;
  });

/**
 * The programs as they are shipped, from what the sources say now: those of the project, or else built once for all beside it.
 * The folder is removed when all store tests have ended.
 */
const buildServer = (): Promise<string> =>
  onceForAll('home', async (home) => {
    mkdirSync(home);
    for (const part of ['db', 'knowledge', 'node_modules', 'package.json'])
      symlinkSync(join(root, part), join(home, part));
    const outDir = join(home, 'dist');
    if (isBuilt(root)) return symlinkSync(join(root, 'dist'), outDir);
    await build({ configFile: join(root, 'vite.server.config.ts'), logLevel: 'error', build: { outDir } });
    execFileSync(process.execPath, [join(outDir, 'keep-knowledge.js')]);
    mkdirSync(join(outDir, 'web/assets'), { recursive: true }); // the screens are not part of what is proved here
  });

async function programs(): Promise<string> {
  built ??= buildServer();
  return join(await built, 'dist');
}

/** Makes this folder one in which the demo is loaded already: a copy of one that is made once for all tests. */
export async function copyDemoTo(folder: string): Promise<void> {
  const demo = isBuilt(root)
    ? await keptDemo(root)
    : await onceForAll('demo', async (at) => {
        const server = await launch({ CAPE_DATA: at });
        await server.ready();
        await server.stop();
      });
  // A socket is the lock of a process and means nothing in a copy.
  cpSync(demo, folder, { recursive: true, filter: (path) => !path.endsWith('.sock') });
}

export type Launched = {
  readonly pid: number;
  /** Everything it has printed. */
  readonly said: () => string;
  /** Resolves once it has printed this. Rejects with what it said when it ends before. */
  readonly has: (text: string) => Promise<void>;
  /** Its address once it serves. Rejects as above. */
  readonly ready: () => Promise<string>;
  /** Its exit code once it has ended; null when it was killed. */
  readonly ended: Promise<number | null>;
  readonly kill9: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Settings of the tests and of this machine must not reach the server. */
const environment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^CAPE_|^VITEST|^PORT$|^DATABASE_URL$/.test(name)),
  );

export async function launch(settings: Readonly<Record<string, string>>): Promise<Launched> {
  const child = spawn(process.execPath, [join(await programs(), 'server.js')], {
    cwd: root,
    env: { ...environment(), NODE_ENV: 'production', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
  const killAtExit = () => child.kill('SIGKILL');
  process.once('exit', killAtExit);
  const ended = once(child, 'close').then(([code]) => {
    process.off('exit', killAtExit);
    return code as number | null;
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return {
    pid: child.pid ?? 0,
    said: () => text,
    has: async (words) => {
      await whenSaid(child, ended, () => text, new RegExp(words));
    },
    ready: async () => (await whenSaid(child, ended, () => text, /CAPE is ready on (http:\/\/\S+) in/))[1] ?? '',
    ended,
    kill9: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

/** Runs another program to its end, as the operator does, and gives its exit code and everything it has printed. */
export async function runProgram(
  program: 'cli' | 'seed' | 'server',
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly exit: number | null; readonly said: string }> {
  const child = spawn(process.execPath, [join(await programs(), `${program}.js`), ...args], {
    cwd: root,
    env: { ...environment(), NODE_ENV: 'production', LC_ALL: 'C', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [exit] = await once(child, 'close');
  return { exit: exit as number | null, said };
}

/** Sets up a PostgreSQL for real use as its operator does, and gives what the server is then started with: no owner. */
export async function setUpInEarnest(folder: string, ownerUrl: string): Promise<Record<string, string>> {
  const settings = { CAPE_DATA: folder, CAPE_DEMO: '0' };
  const { exit, said } = await runProgram('cli', ['migrate'], { ...settings, CAPE_OWNER_URL: ownerUrl });
  if (exit !== 0) throw new Error(`The database could not be set up:\n${said}`);
  const address = new URL(ownerUrl);
  address.username = '';
  address.password = '';
  return { ...settings, DATABASE_URL: address.href };
}

/** Gives what was found in the output as soon as it is there. */
async function whenSaid(
  child: ChildProcess,
  ended: Promise<unknown>,
  said: () => string,
  pattern: RegExp,
): Promise<RegExpExecArray> {
  const waiting = new Promise<void>((done) => {
    const look = () => pattern.test(said()) && done();
    child.stdout?.on('data', look);
    look();
  });
  await Promise.race([waiting, ended]);
  const found = pattern.exec(said());
  if (!found) throw new Error(`The server did not come to ${pattern}. It said:\n${said()}`);
  return found;
}
