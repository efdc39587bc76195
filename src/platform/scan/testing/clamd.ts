import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const program = '/usr/sbin/clamd';

/** Whether ClamAV's daemon, which Debian packages, is on this machine. */
export const hasClamd = (): boolean => existsSync(program);

/** What the one signature of a daemon under test finds. Invented: no real virus holds it, and nothing else finds it. */
export const inventedVirus = 'CAPE-INVENTED-VIRUS-7f3a';
export const inventedSignature = 'Invented.Test';

type Clamd = { readonly socket: string; readonly stop: () => Promise<void> };

/**
 * ClamAV's daemon with a signature of our own and no other, in a folder of its own: nothing of the machine's settings is read, nothing is
 * fetched. It takes at most a few megabytes of a stream.
 */
export async function startClamd({ megabytes = 4 } = {}): Promise<Clamd> {
  const folder = await mkdtemp(join(tmpdir(), 'cape-clamd-'));
  chmodSync(folder, 0o700);
  const database = join(folder, 'database');
  const socket = join(folder, 'clamd.sock');
  mkdirSync(database);
  const hex = Buffer.from(inventedVirus).toString('hex');
  writeFileSync(join(database, 'invented.ndb'), `${inventedSignature}:0:*:${hex}\n`);
  const settings = [
    ...[`LocalSocket ${socket}`, 'FixStaleSocket yes', `DatabaseDirectory ${database}`, `TemporaryDirectory ${folder}`],
    ...[
      'Foreground yes',
      'SelfCheck 0',
      `StreamMaxLength ${megabytes}M`,
      // It looks at less than it takes, and says so, as docs/deployment.md asks for.
      `MaxFileSize ${megabytes * 1024 - 512}K`,
      `MaxScanSize ${megabytes}M`,
      'AlertExceedsMax yes',
      `User ${process.getuid?.() === 0 ? 'root' : userName()}`,
    ],
  ];
  writeFileSync(join(folder, 'clamd.conf'), `${settings.join('\n')}\n`);
  const child = spawn(program, [`--config-file=${join(folder, 'clamd.conf')}`], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  while (!(await answers(socket))) {
    if (child.exitCode !== null) throw new Error('clamd ended before it answered.');
    await setTimeout(50);
  }
  return { socket, stop };
}

const userName = (): string => process.env.USER ?? 'nobody';

const answers = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ path }, () => socket.end('zPING\0'));
    socket.once('data', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
