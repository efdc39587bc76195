import { lingui } from '@lingui/vite-plugin';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/steps/longest-first.mjs';
import { ringOf, storesWithout, storiesOf } from './scripts/steps/rings.mjs';
import { writeEnglish } from './scripts/texts/english.mjs';

writeEnglish(import.meta.dirname);

const ring = ringOf(process.env.TEST_RING);

/** The Lingui plugin lets a test import a message catalogue (`locales/sv.po`) as the server and the screens do. */
const plugins = [lingui()];

/** Modules are loaded once per worker, not once per file: ten times faster. So a test must not change what a module holds. */
const shared = {
  isolate: false,
  environment: 'node' as const,
  passWithNoTests: true,
  // Vitest empties stylesheets unless told not to; the server's pages take theirs as text.
  css: { include: [/\/styles\//] },
};

/** No test is failed by a clock: on a busy machine a sound one takes long. What stands still is ended by scripts/ready/stall.mjs. */
const untimed = {
  testTimeout: 0,
  hookTimeout: 0,
  teardownTimeout: 600_000,
  expect: { poll: { timeout: Number(process.env.PATIENCE ?? 240_000) } },
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    experimental: { fsModuleCache: true }, // what one part of the tests has compiled, the others need not compile again
    projects: [
      {
        plugins,
        assetsInclude: ['**/*.wasm'], // as in the build of the field app
        test: {
          ...shared,
          name: 'unit',
          pool: 'threads',
          setupFiles: ['src/platform/testing/seed-setup.ts', 'src/web/clock-of-tests.ts'],
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.mjs'],
          exclude: ['**/*.store.test.ts'],
          ...untimed,
        },
      },
      {
        plugins,
        test: {
          ...shared,
          name: 'store',
          pool: 'forks',
          include: ['src/**/*.store.test.ts'],
          exclude: storesWithout(ring, import.meta.dirname),
          globalSetup: ['src/platform/testing/store-setup.ts', 'src/testing/migrated-setup.ts'],
          // Most of them wait for a database half of their time. Beside the stories of the second ring a third keeps them from ending last.
          maxWorkers: ring === 'second' ? 3 : 2,
          ...untimed,
        },
      },
      {
        plugins,
        test: {
          ...shared,
          name: 'e2e',
          pool: 'forks',
          ...storiesOf(ring),
          globalSetup: ['e2e/harness/demo-template.ts'],
          // A story waits for pages, clocks and letters part of its time: two leave a fifth of two processors idle once the store tests end.
          maxWorkers: ring === 'second' ? 3 : 2,
          ...untimed,
        },
      },
    ],
  },
});
