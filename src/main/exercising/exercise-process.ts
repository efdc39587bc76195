import { readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  addExerciseHost,
  exerciseHost,
  exerciseStore,
  keptDays,
  type RecordableIndicator,
  readExercise,
} from '../../domains/exercises/public.server.ts';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { lockFolder } from '../../platform/database/folder-lock.ts';
import { httpServer } from '../../platform/http/server.ts';
import { faultOf, logTo } from '../../platform/log/log.ts';
import { ProcessSettings, ready } from './process-settings.ts';

/*
 * The process of the exercises. It knows invented countries alone: it opens no database but its own, has no key and no setting of the
 * installation that has started it, and answers on a socket that only this computer’s user reaches.
 */

const tickEvery = 1000;
const dayMs = 86_400_000;
/** No one plays and no one looks on: the memory is given back, and the next one who comes starts it again. */
const idleFor = 20 * 60_000;

async function start(): Promise<void> {
  process.umask(0o077);
  const settings = ProcessSettings.parse(JSON.parse(process.argv[2] ?? '{}'));
  const { folder, socket, secure, hosts, knowledge, migrations } = settings;
  const log = logTo(process.stderr);
  const lock = await lockFolder(folder, { since: new Date() });
  const [store, scenarios, indicators] = await Promise.all([
    exerciseStore(join(folder, 'database'), migrations),
    scenariosIn(knowledge),
    indicatorsIn(knowledge),
  ]);
  const newId = () => uuidV7(new Date(), randomBytes(16));
  const fault = (route: string) => (error: unknown) => log({ event: 'fault', route, fault: faultOf(error) });
  const unreadable = fault('exercise-unreadable');
  const host = await exerciseHost({ store, scenarios, now: Date.now, randomBytes, newId, unreadable });
  await host.forget(new Date(Date.now() - keptDays * dayMs));
  const server = await httpServer({ log, clock: () => new Date(), secure, embedded: true, hosts: new Set(hosts) });
  addExerciseHost(server, { host, secure, log, now: Date.now, indicators });
  await unlink(socket).catch(() => undefined); // of one that was killed
  await server.listen({ path: socket });

  let busyAt = Date.now();
  const tick = setInterval(() => {
    if (host.isBusy()) busyAt = Date.now();
    else if (Date.now() - busyAt > idleFor) stop();
    host.tick().catch(fault('exercise-tick'));
  }, tickEvery);
  const forgetting = setInterval(
    () => host.forget(new Date(Date.now() - keptDays * dayMs)).catch(fault('exercise-forget')),
    dayMs,
  );
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    clearInterval(tick);
    clearInterval(forgetting);
    server.server.closeAllConnections();
    const ended = () => process.exit(0);
    server.close().then(store.close).then(lock.release).then(ended, ended);
  };
  process.on('disconnect', stop); // what started it has ended
  process.on('SIGTERM', stop);
  process.on('SIGINT', () => undefined); // Ctrl C reaches both: the one that started it says when
  process.send?.(ready);
}

async function scenariosIn(knowledge: string) {
  const folder = join(knowledge, 'exercises');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const read = await Promise.all(names.map((name) => readExercise(join(folder, name), knowledge)));
  // A country lies beside its scenarios and is none.
  return new Map(read.flatMap(({ exercise }) => (exercise ? [[exercise.scenario.id, exercise] as const] : [])));
}

async function indicatorsIn(knowledge: string): Promise<readonly RecordableIndicator[]> {
  const { entries } = parse(await readFile(join(knowledge, 'inspection-observations.yaml'), 'utf8')) as {
    readonly entries: readonly RecordableIndicator[];
  };
  return entries.map(({ id, sv, en }) => ({ id, sv, en }));
}

start().catch((error: unknown) => {
  logTo(process.stderr)({ event: 'fault', route: 'exercise-process', fault: faultOf(error) });
  process.exit(1);
});
