import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { keptDemo } from '../../scripts/steps/kept-demo.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder in which the demo is loaded; the server of each file of stories starts on a copy. */
    demoTemplate: string;
  }
}

/** Before the stories: the first start, which makes the database and loads the demo, once for all of them. */
export default async function setup(project: TestProject) {
  project.provide('demoTemplate', await keptDemo(join(import.meta.dirname, '../..')));
}
