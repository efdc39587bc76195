import { makeInstalled } from './ready/make-ready.mjs';
import { progressOn, secondsSince } from './ready/progress.mjs';
import { requireNode, root } from './ready/project.mjs';

/**
 * `npm test`: everything. Says at once that it has begun; installs what is missing; runs what can run side by side.
 * Last line: `N passed, N failed`, and `, N skipped` if this machine lacks a part.
 */
requireNode();
const since = performance.now();
console.log(`CAPE: all tests, on Node ${process.versions.node}, ${process.platform} ${process.arch}.`);
try {
  await makeInstalled(root, progressOn(process.stdout));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
// Only now: these need the packages.
const [
  { checkSteps },
  { browserStep, storiesStep },
  { postgresStep, storesStep },
  { buildStep, budgetsStep },
  { runSteps },
  { closingLine },
] = await Promise.all([
  import('./steps/check-steps.mjs'),
  import('./steps/e2e-steps.mjs'),
  import('./steps/store-steps.mjs'),
  import('./steps/build-steps.mjs'),
  import('./steps/run-steps.mjs'),
  import('./steps/totals.mjs'),
]);

// Debian's installer runs one at a time, so the browser waits for PostgreSQL.
const totals = await runSteps([
  { name: 'PostgreSQL', run: postgresStep },
  { name: 'browser', after: ['PostgreSQL'], run: browserStep },
  { name: 'build', run: buildStep },
  { name: 'bytes of the workspace', needs: ['build'], run: budgetsStep },
  // Both start the programs that were built.
  { name: 'store tests', needs: ['build'], after: ['PostgreSQL'], run: storesStep },
  { name: 'stories', needs: ['build'], after: ['browser'], run: () => storiesStep() },
  ...checkSteps,
]);
console.log(`\nTested in ${secondsSince(since)}.\n${closingLine(totals)}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
