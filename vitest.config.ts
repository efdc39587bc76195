import { lingui } from '@lingui/vite-plugin';
import { defineConfig } from 'vitest/config';

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

export default defineConfig({
  test: {
    experimental: { fsModuleCache: true }, // what one part of the tests has compiled, the others need not compile again
    projects: [
      {
        plugins,
        assetsInclude: ['**/*.wasm'], // as in the build of the field app
        test: {
          ...shared,
          name: 'unit',
          pool: 'threads',
          setupFiles: ['src/platform/testing/seed-setup.ts'],
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.mjs'],
          exclude: ['**/*.store.test.ts'],
          testTimeout: 30_000, // laws over many random worlds, on a machine that may be busy with the rest of the checks
        },
      },
      {
        plugins,
        test: {
          ...shared,
          name: 'store',
          pool: 'forks',
          include: ['src/**/*.store.test.ts'],
          globalSetup: ['src/platform/testing/store-setup.ts'],
          maxWorkers: 2, // most of them wait for a database half of their time
          testTimeout: 120_000, // on a machine that may be busy with the stories
          hookTimeout: 240_000,
        },
      },
      {
        plugins,
        test: {
          ...shared,
          name: 'e2e',
          pool: 'forks',
          include: ['e2e/**/*.story.ts'],
          globalSetup: ['e2e/harness/demo-template.ts'],
          maxWorkers: 2, // a story waits for pages, clocks and letters half of its time
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
