import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder in which the demo is loaded; the server of each file of stories starts on a copy. */
    demoTemplate: string;
  }
}

/** Before the stories: the first start, which makes the database and loads the demo, once for all of them. */
export default async function setup(project: TestProject) {
  const first = await startServer();
  await first.stop({ keepData: true });
  project.provide('demoTemplate', first.dataFolder);
  return () => rmSync(first.dataFolder, { recursive: true, force: true });
}
