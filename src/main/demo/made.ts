import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { escalateOverdue } from '../../domains/suspicions/public.server.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Surroundings } from '../../platform/http/run.ts';
import { type Answering, answering } from '../answering.ts';
import { openInstallation } from '../installation.ts';
import type { KnowledgeFiles } from '../knowledge-files.ts';
import type { Settings } from '../settings.ts';
import { tellFuture } from './future.ts';
import { isDemoLoaded, loadDemo } from './load.ts';

/** Who hears how far it is. */
export type Heard = {
  readonly onStep: (far: { done: number; all: number }) => void;
  readonly say: (line: string) => void;
};

/** Loads the stories into a demo that has not all of them, and what is still to come in them. */
export async function loadDemoOnce(
  { database, around, routes }: { database: Database; around: Surroundings; routes: Answering['routes'] },
  { onStep, say }: Heard,
): Promise<void> {
  if (!(await isDemoLoaded(database))) {
    await loadDemo(around, routes, (done, all) => {
      onStep({ done, all });
      if (done === 0)
        say(`Loading the demo: ${all} acts of invented people, through the same commands that people use`);
    });
    await escalateOverdue(around);
    say('  loaded');
  }
  await tellFuture(around, routes);
}

/**
 * Makes the embedded database of a demo where there is none, loads it and closes it again, at the start of a process that
 * does not answer anybody yet. So the database stays in this thread, which makes the loading about a fifth shorter. A demo
 * that is put back is loaded from the thread of its own: there people wait in front of a page that tells how far it is.
 */
export async function makeNewDemo(settings: Settings, files: Promise<KnowledgeFiles>, heard: Heard): Promise<void> {
  if (settings.databaseUrl !== null || !settings.demo || existsSync(join(settings.data, 'database'))) return;
  const installation = await openInstallation(settings, (step) => heard.say(`  migration ${step}`), { isAlone: true });
  const { database } = installation;
  try {
    // What is sent is carried at once, so nothing waits in a queue.
    const { around, routes } = await answering(installation, files, () => Promise.resolve());
    await loadDemoOnce({ database, around, routes }, heard);
  } finally {
    await database.close();
  }
}
