import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { keptDemo } from '../../scripts/steps/kept-demo.mjs';
import { ringOf } from '../../scripts/steps/rings.mjs';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder in which the demo is loaded; the server of each file of stories starts on a copy. */
    demoTemplate: string;
    /** Where servers answer that several core stories share, one for each worker; none where no ring is run. */
    sharedOrigins: readonly string[];
  }
}

/**
 * Before the stories: the first start, which makes the database and loads the demo, once for all of them; in the first ring, whose
 * stories are one of a file, also the servers of those that share one: a start costs as much as half a story.
 */
export default async function setup(project: TestProject) {
  const template = await keptDemo(join(import.meta.dirname, '../..'));
  project.provide('demoTemplate', template);
  const workers = ringOf(process.env.TEST_RING) === 'first' ? project.config.maxWorkers : 0;
  const servers = await Promise.all(Array.from({ length: Number(workers) }, () => startServer(template)));
  project.provide(
    'sharedOrigins',
    servers.map(({ origin }) => origin),
  );
  return async () => {
    for (const server of servers) await server.stop();
  };
}
