import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { socketPath } from '../../platform/database/folder-lock.ts';
import { makeFolder } from '../../platform/files/make-folder.ts';
import type { Log } from '../../platform/log/log.ts';
import { programs, root } from '../root.ts';
import { type ProcessSettings, ready } from './process-settings.ts';

/** The process in which exercises are played, and how it is reached. */
export type ExercisesApart = {
  /** The path of its socket, once it answers. It is started by the first who asks. */
  readonly socket: () => Promise<string>;
  readonly close: () => Promise<void>;
};

type ApartOptions = {
  readonly data: string;
  readonly secure: boolean;
  readonly hosts: ReadonlySet<string>;
  readonly log: Log;
};

/** Started when the first exercise is asked for, and again when it has ended: what was done in it is in its database. */
export function exercisesApart({ data, secure, hosts, log }: ApartOptions): ExercisesApart {
  const folder = join(data, 'exercises');
  // Its lock and its answers have a socket each.
  const socket = socketPath(join(folder, 'answers'));
  let running: Promise<ChildProcess> | null = null;
  let isClosed = false;

  const begin = async (): Promise<ChildProcess> => {
    await makeFolder(folder);
    await makeFolder(join(folder, 'answers'));
    const settings: ProcessSettings = {
      ...{ folder, socket, secure },
      hosts: [...hosts],
      knowledge: join(root, 'knowledge'),
      migrations: join(root, 'db/exercises'),
    };
    const child = fork(join(programs, 'exercise-process.js'), [JSON.stringify(settings)], {
      // Nothing of the installation’s settings: no address of a database, no file of keys.
      env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, TZ: 'UTC' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    await new Promise<void>((answers, fails) => {
      child.once('message', (said) => said === ready && answers());
      child.once('error', fails);
      child.once('exit', (code) =>
        fails(new Error(`The process of the exercises ended with ${code} before it answered.`)),
      );
    });
    child.removeAllListeners('error');
    child.on('error', () => undefined); // it ends, and that is heard below
    child.once('exit', (code) => {
      running = null;
      if (code !== 0 && !isClosed) log({ event: 'exercises-ended', code: String(code) });
    });
    return child;
  };

  return {
    socket: async () => {
      if (isClosed) throw new Error('The server is ending.');
      running ??= begin().catch((error: unknown) => {
        running = null;
        throw error;
      });
      await running;
      return socket;
    },
    close: async () => {
      isClosed = true;
      const child = await running?.catch(() => null);
      if (!child || child.exitCode !== null) return;
      const ended = new Promise<void>((done) => child.once('exit', () => done()));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
