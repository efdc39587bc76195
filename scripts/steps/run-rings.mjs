import { makeInstalled } from '../ready/make-ready.mjs';
import { progressOn, secondsSince } from '../ready/progress.mjs';
import { requireNode, root } from '../ready/project.mjs';

/**
 * Runs rings of tests one after the other and ends the process: 0 when nothing failed.
 * @param {string} what
 * @param {readonly import('./rings.mjs').Ring[]} rings
 */
export async function runRings(what, rings) {
  requireNode();
  const since = performance.now();
  console.log(`CAPE: ${what} of tests, on Node ${process.versions.node}, ${process.platform} ${process.arch}.`);
  try {
    await makeInstalled(root, progressOn(process.stdout));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
  // Only now: these need the packages.
  const [{ stepsOf }, { runSteps }, { closingLine, sum }, { writeEnglish }] = await Promise.all([
    import('./ring-steps.mjs'),
    import('./run-steps.mjs'),
    import('./totals.mjs'),
    import('../texts/english.mjs'),
  ]);
  writeEnglish(root);
  const ended = [];
  for (const ring of rings) ended.push(await runSteps(stepsOf(ring)));
  const totals = sum(ended);
  console.log(`\nTested in ${secondsSince(since)}.\n${closingLine(totals)}`);
  process.exitCode = totals.failed > 0 ? 1 : 0;
}
