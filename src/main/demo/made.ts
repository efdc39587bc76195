import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { escalateOverdue } from '../../domains/suspicions/public.server.ts';
import { askedAgain } from '../../platform/database/asked-again.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Runtime } from '../../platform/http/run.ts';
import type { KnowledgeFiles } from '../knowledge/knowledge-files.ts';
import { openInstallation } from '../operating/installation.ts';
import { type Answering, answering } from '../running/answering.ts';
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
  { database, runtime, routes }: { database: Database; runtime: Runtime; routes: Answering['routes'] },
  { onStep, say }: Heard,
): Promise<void> {
  let furthest = -1;
  await askedAgain(async (cameFurther) => {
    if (!(await isDemoLoaded(database))) {
      await loadDemo(runtime, routes, (done, all) => {
        onStep({ done, all });
        if (done === 0 && furthest < 0)
          say(`Loading the demo: ${all} acts of invented people, through the same commands that people use`);
        if (done > furthest) {
          furthest = done;
          cameFurther();
        }
      });
      await escalateOverdue(runtime);
      say('  loaded');
    }
    await tellFuture(runtime, routes);
  });
}

/**
 * Makes the embedded database of a demo where there is none, loads it and closes it again, at the start of a process that
 * does not answer requests yet. So the database stays in this thread, which makes the loading about a fifth shorter. A demo
 * that is put back is loaded from the thread of its own: there people wait in front of a page that shows how far it is.
 */
export async function makeNewDemo(settings: Settings, files: Promise<KnowledgeFiles>, heard: Heard): Promise<void> {
  if (settings.databaseUrl !== null || !settings.demo || existsSync(join(settings.data, 'database'))) return;
  const installation = await openInstallation(settings, (step) => heard.say(`  migration ${step}`), { isAlone: true });
  const { database } = installation;
  try {
    // What is sent is carried at once, so nothing waits in a queue.
    const { runtime, routes } = await answering(installation, files, () => Promise.resolve());
    await loadDemoOnce({ database, runtime, routes }, heard);
  } finally {
    await database.close();
  }
}
